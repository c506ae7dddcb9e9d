import type { Dataset } from '../../domain/dataset-types.js';
import { inNeutralOrder } from '../../domain/choice.js';
import { indexDataset } from '../../domain/dataset-index.js';
import { embedWordsFor } from '../../messages/embed.js';
import { en } from '../../messages/en.js';
import { decisionView } from '../../view/decision-view.js';
import { optionViews } from '../../view/option-view.js';
import { wordsFor, type Words } from '../../view/words.js';

/** What a page for frames is made of. */
export interface FrameDocument {
  /** The text of `embed.html` as it lies in this folder. */
  readonly template: string;
  readonly dataset: Dataset;
  /** Address of the dataset, relative to the page. */
  readonly src: string;
  /** Attributes that the page has whatever its address says, written as in an address. */
  readonly fixed?: string;
  /** Markup of the comparison as it stands in the page without a script. The options alone if left out. */
  readonly figures?: string;
  /** Address of the description of this page for those who take in pages by oEmbed. */
  readonly discovery?: string;
  /** The day, year-month-day. */
  readonly today: string;
}

/** A text as it stands in markup, also between quotes. */
export const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** The question that the dataset is about, as a page says it that has English around it. */
export const titleOf = (dataset: Dataset): string =>
  wordsFor(en, 'en', dataset.language).text(dataset.decision.question);

/**
 * A page for frames. Without a script it has the options of the dataset and how each is taken, by
 * whom and when the data were written, and the way to a page of its own.
 */
export function frameDocument({
  template,
  dataset,
  src,
  fixed = '',
  figures,
  discovery,
  today,
}: FrameDocument): string {
  const words = wordsFor(en, 'en', dataset.language);
  const title = titleOf(dataset);
  const link = `<link rel="alternate" type="application/json+oembed" href="${escaped(discovery ?? '')}" title="${escaped(title)}" />`;
  const parts: Readonly<Record<string, string>> = {
    LANG: words.locale,
    TITLE: escaped(title),
    FIXED: escaped(fixed),
    DISCOVERY: discovery === undefined ? '' : link,
    FALLBACK: `<main class="fallback" data-src="${escaped(src)}">
${figures ?? optionsAlone(dataset, src, words, today)}
    </main>`,
  };
  return template
    .replaceAll(/%([A-Z]+)%/g, (whole, name: string) => parts[name] ?? whole)
    .replaceAll(/^ +\n/gm, '');
}

function optionsAlone(dataset: Dataset, src: string, words: Words, today: string): string {
  const say = embedWordsFor(words.locale);
  const view = decisionView(dataset, words, today);
  return `      <h1>${escaped(view.question)}</h1>
      <p>${escaped(say.figuresOnPage())} <a href="./embed.html?src=${encodeURIComponent(src)}">${escaped(say.openPage())}</a></p>
      <table>
        <caption>${escaped(say.optionsOf())}</caption>
        <thead><tr><th scope="col">${escaped(say.option())}</th><th scope="col">${escaped(say.taking())}</th></tr></thead>
        <tbody>
${rows(dataset, words)}
        </tbody>
      </table>
      <p class="note"><b>${escaped(view.informs)}</b></p>
      <ul class="note">
${view.disclosure.map((fact) => `        <li>${escaped(fact)}</li>`).join('\n')}
      </ul>`;
}

function rows(dataset: Dataset, words: Words): string {
  const index = indexDataset(dataset);
  const therapies = inNeutralOrder(dataset.therapies, ({ name }) => words.text(name), words.locale);
  return therapies
    .flatMap(({ id, schedule }) =>
      optionViews(index, [id], words).map(({ name, brand, routeText }) => {
        const brands = brand === '' ? '' : ` <small>${escaped(brand)}</small>`;
        const often = schedule ? ` <small>${escaped(words.text(schedule.text))}</small>` : '';
        return `          <tr><th scope="row">${escaped(name)}${brands}</th><td>${escaped(routeText)}${often}</td></tr>`;
      }),
    )
    .join('\n');
}

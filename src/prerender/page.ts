import { aboutView } from '../view/about-view.js';
import type { StaticComparison } from './comparison.js';
import { lines, markup, type Markup, type Part } from './markup.js';
import { staticSections, type PageForm, type StaticSection } from './options.js';
import { optionsPart, pageParts, pairsPart, type PagePart } from './page-parts.js';
import { pageStyle } from './page-style.js';
import { hatch } from './page-table.js';
import { writingOf, type Writing } from './writing.js';

/** Names of the parts that are shown, in the order that was asked for. */
export const sectionsOf = (names: string | undefined): readonly StaticSection[] => {
  const asked = (names ?? '').split(/\s+/).filter(Boolean);
  return asked.length === 0
    ? staticSections
    : [...new Set(asked)].flatMap((name) => staticSections.filter((one) => one === name));
};

/**
 * The whole comparison as one document. It loads nothing and runs nothing; it can be read without its
 * style, on a phone and on paper.
 */
export function page({ source, notes }: StaticComparison, options: PageForm): string {
  const { words, decision, index, today, about } = source;
  const writing = writingOf(source, (number) => markup`<a href="#source-${number}">${number}</a>`);
  const { say } = writing;
  const parts = [
    optionsPart(writing, notes),
    pairsPart(writing),
    ...sectionsOf(options.sections).map((name) => pageParts[name](writing)),
    aboutPart(aboutView(about)),
    sourcesPart(writing),
  ].filter(({ body }) => body !== false && body !== undefined);
  const { dataset } = index;
  const title = `${decision.overline}: ${decision.condition}`;
  const made = say.made({ day: words.day(today), id: dataset.id, version: dataset.version });
  const text = lines(markup`<html lang="${words.locale}" dir="${words.say.direction()}">
    <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>${title}</title>
      <style>${{ markup: pageStyle(options.dark === true) }}</style>
    </head>
    <body>${hatch}<main>
      ${headPart(writing)}
      <nav aria-label="${say.contents()}"><ul>${parts.map(
        (part) => markup`<li><a href="#${part.id}">${part.title}</a></li>`,
      )}</ul></nav>
      ${parts.map(sectionPart)}
      <footer>
        ${options.live !== undefined && markup`<p><a href="${options.live}">${say.live()}</a></p>`}
        <p>${made}</p>
      </footer>
    </main></body>
  </html>`);
  return `<!doctype html>\n${text}`;
}

function headPart({ source: { decision } }: Writing): Markup {
  const { overline, condition, question, lead, pastReview, informs, disclosure } = decision;
  return markup`<header>
    <p><b>${overline}</b> ${condition}</p>
    <h1>${question}</h1>
    ${lead !== undefined && markup`<p class="lead">${lead}</p>`}
    ${pastReview !== undefined && markup`<p class="past" role="note">${pastReview}</p>`}
    <div class="disclosure"><strong>${informs}</strong>
      <ul>${disclosure.map((fact) => markup`<li>${fact}</li>`)}</ul></div>
  </header>`;
}

const sectionPart = ({ id, title, body }: PagePart): Markup =>
  markup`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${body}</section>`;

function aboutPart({ title, facts }: ReturnType<typeof aboutView>): PagePart {
  const body = markup`<dl class="columns">${facts.map(
    ({ term, text }) => markup`<div><dt>${term}</dt><dd>${text}</dd></div>`,
  )}</dl>`;
  return { id: 'about', title, body };
}

function sourcesPart({ sources, say }: Writing): PagePart {
  const body = markup`<ol class="sources">${sources.list.map(
    ({ title, details, href, number }) =>
      markup`<li id="source-${number}">${linked(title, href)}${details !== '' && `, ${details}`}</li>`,
  )}</ol>`;
  return { id: 'sources', title: say.sources(), body: sources.list.length > 0 && body };
}

const linked = (title: string, href: string | undefined): Part =>
  href === undefined
    ? title
    : markup`<a href="${href}" rel="noopener noreferrer external">${title}</a>`;

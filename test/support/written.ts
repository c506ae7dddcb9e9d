// Comparisons that are written, for tests.
import type { Dataset } from '../../src/domain/dataset-types.js';
import {
  comparisonOf,
  type StaticComparison,
  type Wanted,
} from '../../src/prerender/comparison.js';
import { fragment } from '../../src/prerender/fragment.js';
import { page } from '../../src/prerender/page.js';
import { PrerenderError } from '../../src/prerender/prerender-error.js';
import { published } from '../data/datasets.js';

/** The day on which tests write. */
export const writtenOn = '2026-11-23';

/** Without reading the data: some that tests draw would be refused as an author's mistake. */
function write(
  form: (comparison: StaticComparison, wanted: Wanted) => string,
  data: Dataset,
  wanted: Wanted,
): string {
  const options = { date: writtenOn, lang: 'en-GB', ...wanted };
  const comparison = comparisonOf(data, options);
  if (!comparison.ok) throw new PrerenderError(comparison.problems);
  return form(comparison.value, options);
}

export const writtenFragment = (data: Dataset, wanted: Wanted): string =>
  write(fragment, data, wanted);

export const writtenPage = (data: Dataset, wanted: Wanted): string => write(page, data, wanted);

/** Every option of each published dataset in each form of the condition, three at a time. */
export const realChoices = published.flatMap(({ name, data }) =>
  data.populations.flatMap(({ id: population }) => {
    const ids = data.therapies.map(({ id }) => id);
    return ids.flatMap((_, place) => {
      const compare = ids.slice(place, place + 3);
      const title = `${name}, ${population}: ${compare.join(' ')}`;
      return place % 3 === 0 ? [{ title, data, population, compare }] : [];
    });
  }),
);

/** Texts that would be markup if nobody took care. */
export const hostileTexts = [
  '</td></tr></table><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<!-- --><style>*{display:none}</style>',
  '&lt;script&gt; &#60;b&#62;',
  '<p>a</p> <li> </p> <tr>',
];

/** Texts as one reads them, with single spaces. */
export const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Those of some texts that a longer one does not have. */
export const missingIn = (all: string, texts: readonly (string | undefined)[]): readonly string[] =>
  texts.flatMap((text) => (text === undefined || all.includes(spaced(text)) ? [] : [text]));

import { prerenderWordsFor, type PrerenderWords } from '../messages/prerender.js';
import type { Rich } from '../messages/rich.js';
import type { PageSource } from '../view/page-source.js';
import { markup, type Markup, type Part } from './markup.js';
import { NumberedSources } from './numbered-sources.js';

/** What the parts of one text have in common. */
export interface Writing {
  readonly source: PageSource;
  readonly say: PrerenderWords;
  readonly sources: NumberedSources;
  /** The numbers of some sources, as they stand in the list at the end. */
  readonly cited: (ids: readonly string[]) => Part;
}

/** @param refer - How one number is written. */
export function writingOf(source: PageSource, refer: (number: number) => Part): Writing {
  const sources = new NumberedSources(source.index, source.words);
  return {
    source,
    say: prerenderWordsFor(source.words.locale),
    sources,
    cited: (ids) => {
      const numbers = sources.of(ids);
      return (
        numbers.length > 0 && [
          ' [',
          numbers.map((number, place) => [place > 0 && ', ', refer(number)]),
          ']',
        ]
      );
    },
  };
}

/** A heading. Beyond six there is none in HTML: six it stays. */
export function heading(level: number, text: string): Markup {
  const tag: Markup = { markup: `h${Math.min(Math.max(Math.trunc(level), 1), 6)}` };
  return markup`<${tag}>${text}</${tag}>`;
}

/** A sentence whose key figures stand out. */
export const rich = (text: Rich): Part =>
  text.map((part) => (typeof part === 'string' ? part : markup`<strong>${part.strong}</strong>`));

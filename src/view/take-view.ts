import { takeWordsFor, type TakeWords } from '../messages/take.js';
import type { PageSource } from './page-source.js';
import { plainTextOf } from './plain-text-view.js';
import { sheetView } from './sheet-view.js';

/** What can be taken along. The text and the paper are made when they are asked for. */
export interface TakeView {
  readonly title: string;
  readonly lead: string;
  readonly note: string;
  readonly print: string;
  /** Address that brings the comparison back; absent where the page allows no link. */
  readonly link?: string | undefined;
  /** The comparison as text, for a record. */
  readonly text: () => string;
  readonly words: TakeWords;
}

/** Nothing where nothing is compared: there is nothing to take along. */
export function takeView(source: PageSource): TakeView | undefined {
  const options = source.choice.chosen.length;
  if (options === 0) return undefined;
  const words = takeWordsFor(source.words.locale);
  return {
    title: words.title(),
    lead: words.lead(),
    note: words.note(),
    print: options > 3 ? words.printPages() : words.print(),
    link: source.link,
    text: () => plainTextOf(sheetView(source)),
    words,
  };
}

import { enTake } from './en-take.js';

/** Words for what is taken along. A translation is typed by it. */
export type TakeWords = typeof enTake;

const translations: ReadonlyMap<string, TakeWords> = new Map([['en', enTake]]);

/** The words for a locale that the interface speaks. */
export const takeWordsFor = (locale: string): TakeWords =>
  translations.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? enTake;

import { enHarms } from './en-harms.js';

/** Words for when harms happen. A translation is typed by it. */
export type HarmsWords = typeof enHarms;

const translations: ReadonlyMap<string, HarmsWords> = new Map([['en', enHarms]]);

/** The words for a locale that the interface speaks. */
export const harmsWordsFor = (locale: string): HarmsWords =>
  translations.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? enHarms;

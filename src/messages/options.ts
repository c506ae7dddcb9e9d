import { enOptions } from './en-options.js';

/** Words for choosing what to compare. A translation is typed by it. */
export type OptionsWords = typeof enOptions;

const translations: ReadonlyMap<string, OptionsWords> = new Map([['en', enOptions]]);

/** The words for a locale that the interface speaks. */
export const optionsWordsFor = (locale: string): OptionsWords =>
  translations.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? enOptions;

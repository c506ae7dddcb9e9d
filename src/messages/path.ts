import { enPath } from './en-path.js';

/** Words for the steps. A translation is typed by it. */
export type PathWords = typeof enPath;

const translations: ReadonlyMap<string, PathWords> = new Map([['en', enPath]]);

/** The words for a locale that the interface speaks. */
export const pathWordsFor = (locale: string): PathWords =>
  translations.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? enPath;

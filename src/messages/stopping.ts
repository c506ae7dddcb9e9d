import { enStopping } from './en-stopping.js';

/** Words for stopping and switching. A translation is typed by it. */
export type StoppingWords = typeof enStopping;

const translations: ReadonlyMap<string, StoppingWords> = new Map([['en', enStopping]]);

/** The words for a locale that the interface speaks. */
export const stoppingWordsFor = (locale: string): StoppingWords =>
  translations.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? enStopping;

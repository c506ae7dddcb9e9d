import { enFailure } from './en-failure.js';

/** Words for when the comparison can't be shown. A translation is typed by it. */
export type FailureWords = typeof enFailure;

const translations: ReadonlyMap<string, FailureWords> = new Map([['en', enFailure]]);

/** The words for a locale that the interface speaks. */
export const failureWordsFor = (locale: string): FailureWords =>
  translations.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? enFailure;

import { enVisit } from './en-visit.js';

/** Words of the visit mode. A translation is typed by it. */
export type VisitWords = typeof enVisit;

const translations: ReadonlyMap<string, VisitWords> = new Map([['en', enVisit]]);

/** The words for a locale that the interface speaks. */
export const visitWordsFor = (locale: string): VisitWords =>
  translations.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? enVisit;

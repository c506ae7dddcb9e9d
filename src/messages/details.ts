import { enDetails } from './en-details.js';

/** Words that come when they are asked for. A translation is typed by it. */
export type Details = typeof enDetails;

const translations: ReadonlyMap<string, Details> = new Map([['en', enDetails]]);

/** The words for a locale that the interface speaks. */
export const detailsFor = (locale: string): Details =>
  translations.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? enDetails;

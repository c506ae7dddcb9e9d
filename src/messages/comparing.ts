import { enComparing } from './en-comparing.js';

/** Words about what may be compared; they come with the chart and the sources. A translation is typed by it. */
export type Comparing = typeof enComparing;

const translations: ReadonlyMap<string, Comparing> = new Map([['en', enComparing]]);

/** The words for a locale that the interface speaks. */
export const comparingFor = (locale: string): Comparing =>
  translations.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? enComparing;

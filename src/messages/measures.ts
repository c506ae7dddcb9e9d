import { enMeasures } from './en-measures.js';

/** Words of the questionnaires. A translation is typed by it. */
export type MeasuresWords = typeof enMeasures;

const translations: ReadonlyMap<string, MeasuresWords> = new Map([['en', enMeasures]]);

/** The words for a locale that the interface speaks. */
export const measuresWordsFor = (locale: string): MeasuresWords =>
  translations.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? enMeasures;

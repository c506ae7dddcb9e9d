import { enMarks } from './en-marks.js';

/** Words for what matters to the reader, what is taken now and what differs. A translation is typed by it. */
export type MarksWords = typeof enMarks;

const translations: ReadonlyMap<string, MarksWords> = new Map([['en', enMarks]]);

/** The words for a locale that the interface speaks. */
export const marksWordsFor = (locale: string): MarksWords =>
  translations.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? enMarks;

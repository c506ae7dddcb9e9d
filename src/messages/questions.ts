import { enQuestions } from './en-questions.js';

/** Words for the questions for the visit. A translation is typed by it. */
export type QuestionsWords = typeof enQuestions;

const translations: ReadonlyMap<string, QuestionsWords> = new Map([['en', enQuestions]]);

/** The words for a locale that the interface speaks. */
export const questionsWordsFor = (locale: string): QuestionsWords =>
  translations.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? enQuestions;

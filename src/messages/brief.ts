import { enBrief } from './en-brief.js';

/** Words that the short pages share. A translation is typed by it. */
export type BriefWords = typeof enBrief;

const translations: ReadonlyMap<string, BriefWords> = new Map([['en', enBrief]]);

/** The words for a locale that the interface speaks. */
export const briefWordsFor = (locale: string): BriefWords =>
  translations.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? enBrief;

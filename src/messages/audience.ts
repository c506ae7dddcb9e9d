import { enAudience } from './en-audience.js';

/** Words of the switch. A translation is typed by it. */
export type AudienceWords = typeof enAudience;

const translations: ReadonlyMap<string, AudienceWords> = new Map([['en', enAudience]]);

/** The words for a locale that the interface speaks. */
export const audienceWordsFor = (locale: string): AudienceWords =>
  translations.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? enAudience;

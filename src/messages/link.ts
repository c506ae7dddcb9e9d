import { enLink } from './en-link.js';

/** Words for a link that could not be followed. A translation is typed by it. */
export type LinkWords = typeof enLink;

const translations: ReadonlyMap<string, LinkWords> = new Map([['en', enLink]]);

/** The words for a locale that the interface speaks. */
export const linkWordsFor = (locale: string): LinkWords =>
  translations.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? enLink;

import { enLinks } from './en-links.js';

/** Words for whether options were tested against each other. A translation is typed by it. */
export type LinksWords = typeof enLinks;

const translations: ReadonlyMap<string, LinksWords> = new Map([['en', enLinks]]);

/** The words for a locale that the interface speaks. */
export const linksWordsFor = (locale: string): LinksWords =>
  translations.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? enLinks;

import { enCard } from './en-card.js';

/** Words of the card mode. A translation is typed by it. */
export type CardWords = typeof enCard;

const translations: ReadonlyMap<string, CardWords> = new Map([['en', enCard]]);

/** The words for a locale that the interface speaks. */
export const cardWordsFor = (locale: string): CardWords =>
  translations.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? enCard;

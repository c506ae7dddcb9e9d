import { enEmbed } from './en-embed.js';

/** Words of the page for frames. A translation is typed by it. */
export type EmbedWords = typeof enEmbed;

const translations: ReadonlyMap<string, EmbedWords> = new Map([['en', enEmbed]]);

/** The words for a locale that the interface speaks. */
export const embedWordsFor = (locale: string): EmbedWords =>
  translations.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? enEmbed;

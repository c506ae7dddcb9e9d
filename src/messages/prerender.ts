import { enPrerender } from './en-prerender.js';

/** Words of a comparison without script. A translation is typed by it. */
export type PrerenderWords = typeof enPrerender;

const translations: ReadonlyMap<string, PrerenderWords> = new Map([['en', enPrerender]]);

/** The words for a locale that the interface speaks. */
export const prerenderWordsFor = (locale: string): PrerenderWords =>
  translations.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? enPrerender;

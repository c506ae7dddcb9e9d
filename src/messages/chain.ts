import { enChain } from './en-chain.js';

/** Words of the way between two options. A translation is typed by it. */
export type ChainWords = typeof enChain;

const translations: ReadonlyMap<string, ChainWords> = new Map([['en', enChain]]);

/** The words for a locale that the interface speaks. */
export const chainWordsFor = (locale: string): ChainWords =>
  translations.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? enChain;

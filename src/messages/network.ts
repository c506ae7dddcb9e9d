import { enNetwork } from './en-network.js';

/** Words of the network of trials. A translation is typed by it. */
export type NetworkWords = typeof enNetwork;

const translations: ReadonlyMap<string, NetworkWords> = new Map([['en', enNetwork]]);

/** The words for a locale that the interface speaks. */
export const networkFor = (locale: string): NetworkWords =>
  translations.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? enNetwork;

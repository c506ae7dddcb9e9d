import { enLayers } from './en-layers.js';

/** Words for how much the table shows. A translation is typed by it. */
export type LayersWords = typeof enLayers;

const translations: ReadonlyMap<string, LayersWords> = new Map([['en', enLayers]]);

/** The words for a locale that the interface speaks. */
export const layersWordsFor = (locale: string): LayersWords =>
  translations.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? enLayers;

import { layersWordsFor } from '../messages/layers.js';
import type { TableView } from './table-view.js';

/** How much of a table is shown: what there is to choose from. */
export interface LayersView {
  readonly of: string;
  readonly layers: readonly { readonly text: string; readonly isFull: boolean }[];
  readonly onlyDifferent?: TableView['onlyDifferent'];
}

export function layersView({ locale, onlyDifferent }: TableView): LayersView {
  const say = layersWordsFor(locale);
  return {
    of: say.layersOf(),
    layers: [
      { text: say.layersShort(), isFull: false },
      { text: say.layersFull(), isFull: true },
    ],
    ...(onlyDifferent && { onlyDifferent }),
  };
}

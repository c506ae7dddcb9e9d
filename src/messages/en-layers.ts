/** Words for how much the table shows. They come right after it. */
export const enLayers = {
  layersOf: () => 'How much to show',
  layersShort: () => 'Short answers',
  layersFull: () => 'With pictures',
};

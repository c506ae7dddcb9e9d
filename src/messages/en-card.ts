/** Words of the small comparison. They come with it. */
export const enCard = {
  caption: (p: { names: string }) => `${p.names}, in three rows`,
  notSideBySide: (p: { text: string }) => `${p.text} Don’t set their figures side by side.`,
  full: () => 'See the full comparison',
  more: (p: { count: string; names: string }) =>
    `${p.count} options were named. There is room for two here; the full comparison has ${p.names} too.`,
  tooFew: () => 'There are no two options to compare yet. Choose them in the full comparison.',
};

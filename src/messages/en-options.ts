/** Words for choosing what to compare. They come when the reader asks for it. */
export const enOptions = {
  chooseTitle: (p: { most: string }) => `Choose up to ${p.most}`,
  chooseFull: (p: { count: string }) => `${p.count} Take one out to add another.`,
  chooseMore: (p: { count: string }) => `${p.count} Choose two or more to set them side by side.`,
  populationFilter: () => 'Form of the condition',
  routeFilter: () => 'How it is taken',
  anyRoute: () => 'Any way',
  doneChoosing: () => 'Done',
};

/** Words for the steps of the way through the page. They come right after the table. */
export const enPath = {
  pathLabel: () => 'Steps',
  steps: () => ({
    options: 'My options',
    matters: 'What matters to me',
    compare: 'Compare',
    questions: 'My questions',
    take: 'Take along',
  }),
  stepOf: (p: { number: string; count: string; name: string }) =>
    `Step ${p.number} of ${p.count}: ${p.name}`,
  allAtOnce: () => 'Everything is on one page.',
  showAll: () => 'Show everything on one page',
  showSteps: () => 'Go step by step',
  next: () => ({
    options: '',
    matters: 'Next: what matters to me',
    compare: 'Next: compare',
    questions: 'Next: my questions',
    take: 'Next: take it along',
  }),
  back: () => 'Back',
};

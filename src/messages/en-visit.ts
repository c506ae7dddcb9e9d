/** Words of the comparison for a visit. They come with it. */
export const enVisit = {
  caption: (p: { names: string }) => `${p.names}: one question at a time`,
  orderNote: () => 'A to Z, “no treatment” last',
  fewOptions: () => 'Choose two or three options to set them side by side.',
  notShown: (p: { chosen: string; shown: string }) =>
    `${p.chosen} are chosen, ${p.shown} shown. Not shown:`,
  marked: () => 'You marked this.',
  place: (p: { at: string; of: string }) => `Question ${p.at} of ${p.of}`,
  placeMore: () => 'More questions',
  chooseQuestion: () => 'Question',
  next: () => 'Next',
  back: () => 'Back',
  more: () => 'More questions',
  take: () => 'Take it along',
  backToQuestions: () => 'Back to the questions',
  options: () => 'Options',
  bigger: () => 'Bigger text',
  startAgain: () => 'Start again',
  sources: () => 'Sources',
  sourcesOf: (p: { row: string }) => `Sources: ${p.row}`,
  hideSources: () => 'Hide the sources',
  linksTitle: () => 'Were they tested against each other?',
  way: () => 'Questions',
  stillHere: () => 'Still here?',
  idle: (p: { minutes: string; one: boolean }) =>
    p.one
      ? 'Nobody has touched this for a minute. In one more minute it starts again: what was marked or written goes.'
      : `Nobody has touched this for ${p.minutes} minutes. In one more minute it starts again: what was marked or written goes.`,
  stay: () => 'Stay here',
  started: () => 'It starts again. Nothing of before is left.',
};

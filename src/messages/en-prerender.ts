/** Words of a comparison that is written once and stays as it is: a page or a part of one. */
export const enPrerender = {
  option: () => 'Option',
  found: () => 'What is known',
  tableOf: (p: { row: string; names: string }) => `${p.row}: ${p.names}`,
  reading: (p: { base: string }) =>
    `Of ${p.base} people. Compare only within one cell: each is a trial of its own.`,
  readingBars: (p: { base: string }) =>
    `Of ${p.base} people. Solid bars: an option on this page; hatched: only what it was tested against. Bars start at 0. Compare only within one cell: each is a trial of its own.`,
  rowsLeft: (p: { count: string; one: boolean }) =>
    p.one
      ? 'These rows are a part: 1 more row of the comparison is not here.'
      : `These rows are a part: ${p.count} more rows of the comparison are not here.`,
  moreWarnings: (p: { count: string; one: boolean }) =>
    p.one ? '1 more is not here.' : `${p.count} more are not here.`,
  howSure: (p: { text: string }) => `How sure: ${p.text}`,
  howSureIn: (p: { study: string; text: string }) => `${p.study}: ${p.text}`,
  sources: () => 'Sources',
  notSpoken: (p: { lang: string }) =>
    `There are no words in “${p.lang}” yet: all of it is in English.`,
  made: (p: { day: string; id: string; version: string }) =>
    `Made on ${p.day} from the data “${p.id}”, version ${p.version}. Later changes of the data are not in it.`,
  live: () => 'See the comparison in which you can choose',
  harmsNote: () => 'Serious harms and warnings only.',
  stages: () => 'When',
  watched: () => 'What is known of it',
  contents: () => 'On this page',
};

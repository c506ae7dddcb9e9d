type Stage =
  'during' | 'first-days' | 'first-weeks' | 'first-year' | 'later-years' | 'after-last-dose';

const stages: Readonly<Record<Stage, string>> = {
  during: 'the day it is given',
  'first-days': 'the first days',
  'first-weeks': 'the first weeks',
  'first-year': 'the first year',
  'later-years': 'later years',
  'after-last-dose': 'the time after the last dose',
};

const alone: Readonly<Record<Stage, string>> = {
  during: 'While it is given, or on that day',
  'first-days': 'In the days after a dose',
  'first-weeks': 'In the first weeks',
  'first-year': 'In the first year',
  'later-years': 'In later years',
  'after-last-dose': 'After the last dose',
};

/** Words for when harms happen. They come with that part. */
export const enHarms = {
  title: () => 'When harms happen',
  note: () => 'Serious harms and warnings only. The steps are not to scale.',
  caption: () => 'When each serious harm tends to happen, by option',
  keyKnown: () => 'How often is known from studies',
  keyUnknown: () => 'Reported; how often is not known from studies',
  optionHead: () => 'Option',
  stageHeads: (): Readonly<Record<Stage, string>> => ({
    during: 'The day it is given',
    'first-days': 'The days after',
    'first-weeks': 'First weeks',
    'first-year': 'First year',
    'later-years': 'Later years',
    'after-last-dose': 'After the last dose',
  }),
  when: (p: { from: Stage; to: Stage }) =>
    p.from === p.to ? alone[p.from] : `From ${stages[p.from]} to ${stages[p.to]}`,

  share: (p: { count: string; base: string }) => `${p.count} of ${p.base} people`,
  rate: (p: { count: string; counted: string; base: string }) =>
    `${p.count} ${p.counted} a year among ${p.base} people`,
  average: (p: { value: string; unit: string }) => `an average of ${p.value} ${p.unit}`,
  withOption: (p: { amount: string; name: string }) => `${p.amount} with ${p.name}`,
  figure: (p: { amounts: string; from?: string }) =>
    p.from === undefined ? `${p.amounts}.` : `${p.amounts} (${p.from}).`,
  noRate: () => 'How often is not known from the studies here.',
  warned: (p: { regions: string; text: string }) => `${p.regions}: ${p.text}`,

  watched: (p: { checks: string }) => `Checks for it: ${p.checks}.`,
  check: (p: { what: string; when: string }) => `${p.what} (${p.when})`,
  checkIn: (p: { regions: string; times: string }) => `${p.regions}: ${p.times}`,
  timesOfCheck: (p: { times: readonly string[] }) => p.times.join('; '),
  checkLabel: () => 'Check',
  phases: () => ({
    before: 'before the first dose',
    during: 'during treatment',
    after: 'after the last dose',
  }),
  notWatched: () => 'Which checks look for it is not said here.',

  noTime: () => 'When these happen was not reported here:',
  noTimeFor: (p: { names: string }) => `When these happen was not reported here: ${p.names}.`,
  noneSeen: (p: { names: string }) => `Studied, and none seen: ${p.names}.`,
  compared: (p: { names: string }) =>
    `Only counted in studies that tested another treatment: ${p.names}.`,
  nothing: () => 'No serious harm is described here.',
  noTimes: () => 'No serious harm here has a known time.',
  untreated: (p: { condition: string }) =>
    `No medicine, so none of its harms. The condition itself goes on: ${p.condition}.`,
  untreatedAs: (p: { condition: string; said: string }) =>
    `No medicine, so none of its harms. The condition itself goes on: ${p.condition}. ${p.said}`,

  source: () => 'Sources',
  sourceOf: (p: { option: string }) => `Sources: when harms happen, ${p.option}`,
  hide: () => 'Hide the sources',
  hideOf: (p: { option: string }) => `Hide the sources: when harms happen, ${p.option}`,
};

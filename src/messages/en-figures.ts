import { strong, type Rich } from './rich.js';

/** How two counts differ. The count is formatted, or says “fewer than 1”. */
export interface Difference {
  readonly direction: 'more' | 'fewer' | 'same';
  readonly count: string;
}

const changed = ({ direction, count }: Difference) =>
  direction === 'same' ? 'No difference' : `${count} ${direction}`;

/** Words that carry figures. A share is never said without its time span and its comparator. */
export const enFigures = {
  withOption: (p: { name: string }) => `With ${p.name}`,
  withIn: (p: { name: string; study: string }) => `With ${p.name}, in ${p.study}`,
  besideOption: (p: { name: string; option: string }) => `With ${p.name}, beside ${p.option}`,
  withInTrials: (p: { name: string; trials: string }) => `With ${p.name}, in ${p.trials} trials`,
  ofBase: (p: { base: string }) => `of ${p.base}`,
  fewerThanOne: () => 'Fewer than 1',
  fewerThanOneLower: () => 'fewer than 1',
  exactCount: (p: { value: string; base: string }) => `${p.value} of ${p.base}, exactly`,
  rangeOf: (p: { low: string; high: string }) => `${p.low} to ${p.high}`,

  amongPeople: (p: { base: string }) =>
    `Among ${p.base} people. Bars start at 0 and share one scale. Compare the bars within a cell; each cell comes from its own trial.`,
  ofPeople: (p: { base: string }) =>
    `Of ${p.base} people. One dot is one person; a large dot is a person it happened to.`,
  averages: (p: { unit: string }) => `On average: ${p.unit}. Bars start at 0 and share one scale.`,
  intervalNote: () => 'A thin line is the likely range (95%).',

  shareDifference: (p: Difference & { base: string }): Rich => [
    strong(changed(p)),
    ` of ${p.base}`,
  ],
  rateDifference: (p: Difference): Rich => [strong(changed(p)), ' a year'],
  otherFrame: (p: { count: string; didNot: string }) => `${p.count} ${p.didNot}`,
  from: (p: { study: string; people?: string; span: string }) =>
    p.people === undefined ? `${p.study}, ${p.span}` : `${p.study}, ${p.people} people, ${p.span}`,
  anotherStudy: (p: { study: string; own: string; against: string }) =>
    `In ${p.study}: ${p.own}, ${p.against}`,
  againstIn: (p: { name: string; value: string }) => `with ${p.name} ${p.value}`,
  noOtherFigure: () => 'The other group has no figure in the source.',
  onlyRange: (p: { trials: string }) =>
    `Only a range: the ${p.trials} trials differ too much for one number.`,
  unclear: () => 'The trial can’t tell whether there is a real difference.',

  stateRange: () => 'Only a range',
  stateNoneSeen: () => 'Studied, none seen',
  noneSeenAmong: (p: { people: string }) => `Among ${p.people} people`,
  stateNotReported: () => 'Not reported',
  stateDoesNotApply: () => 'Does not apply',
  stateNumber: () => 'A number',
  statesLegend: () => 'What the signs mean',

  weeks: (p: { weeks: string; one: boolean }) => (p.one ? `${p.weeks} week` : `${p.weeks} weeks`),
  weeksAndYears: (p: { weeks: string; years: string }) =>
    `${p.weeks} weeks (about ${p.years} years)`,

  sourceAndRange: () => 'Source and range',
  sourceAndRangeOf: (p: { option: string; row: string }) =>
    `Source and range: ${p.option}, ${p.row}`,
  hideSource: () => 'Hide the source',
  hideSourceOf: (p: { option: string; row: string }) => `Hide the source: ${p.option}, ${p.row}`,
  behindFigure: (p: { option: string; row: string }) => `Behind this figure: ${p.option}, ${p.row}`,

  shareSentence: (p: {
    base: string;
    name: string;
    count: string;
    did: string;
    rest: string;
    didNot: string;
    span: string;
  }): Rich => [
    `Of ${p.base} people with ${p.name}, `,
    strong(`${p.count} ${p.did}`),
    `; ${p.rest} ${p.didNot} (${p.span}).`,
  ],
  shareAgainst: (p: { name: string; count: string; base: string }): Rich => [
    ` With ${p.name}: `,
    strong(p.count),
    ` of ${p.base}.`,
  ],
  rateSentence: (p: {
    base: string;
    name: string;
    count: string;
    counted: string;
    span: string;
  }): Rich => [
    `Among ${p.base} people with ${p.name} there were about `,
    strong(`${p.count} ${p.counted} a year`),
    ` (${p.span}).`,
  ],
  rateAgainst: (p: { name: string; count: string }): Rich => [
    ` With ${p.name}: about `,
    strong(p.count),
    '.',
  ],
  meanSentence: (p: { name: string; value: string; unit: string; span: string }): Rich => [
    `With ${p.name} the average was `,
    strong(`${p.value} ${p.unit}`),
    ` (${p.span}).`,
  ],
  meanAgainst: (p: { name: string; value: string }): Rich => [
    ` With ${p.name}: `,
    strong(p.value),
    '.',
  ],
  thatIs: (p: { difference: string }): Rich => [' That is ', strong(p.difference), '.'],
  oneManyNote: () => 'One person can be counted more than once, so this does not count people.',

  factStudy: () => 'Study',
  factStudies: () => 'Studies',
  factPeople: () => 'People',
  factTime: () => 'Time',
  factCounted: () => 'Counted',
  factRange: () => 'Range',
  factCompared: () => 'Compared',
  factSure: () => 'How sure',
  factSource: () => 'Source',
  factNote: () => 'Note',
  factWorkedOut: () => 'Worked out',
  factMethod: () => 'Method',
  factRegistry: () => 'Registered as',
  designs: () => ({
    randomised: 'People were put in a group by chance; neither they nor their doctors knew which.',
    'randomised-open': 'People were put in a group by chance; they or their doctors knew which.',
    'single-arm': 'One group only, nothing to compare with.',
    cohort: 'People were followed as they were treated, not put in groups by chance.',
  }),
  pooledStudies: () => 'Several studies counted together.',
  peopleIn: (p: { people: string; who: string; arms: string }) => `${p.people} ${p.who}: ${p.arms}`,
  whoOnly: (p: { who: string; arms: string }) => `${p.who}; ${p.arms}`,
  armPeople: (p: { people: string; name: string }) => `${p.people} on ${p.name}`,
  armPeopleUnknown: (p: { name: string }) => `${p.name}, number not reported`,
  countedAs: (p: { outcome: string; values: string }) => `${p.outcome}: ${p.values}`,
  percentOf: (p: { value: string }) => `${p.value}%`,
  intervalOf: (p: { name: string; low: string; high: string }) =>
    `${p.name} ${p.low} to ${p.high} (95%)`,
  noInterval: () => 'Not reported in the source we read',
  effects: () => ({
    'rate-ratio': 'rate ratio',
    'hazard-ratio': 'hazard ratio',
    'risk-ratio': 'risk ratio',
    'odds-ratio': 'odds ratio',
    difference: 'difference',
    'relative-reduction': 'relative reduction (%)',
    'p-only': 'p',
  }),
  effect: (p: { kind: string; value?: string; interval?: string; p?: string }) =>
    [
      p.value === undefined ? p.kind : `${p.kind} ${p.value}`,
      p.interval === undefined ? '' : ` (${p.interval})`,
      p.p === undefined ? '' : p.value === undefined ? ` ${p.p}` : `, p ${p.p}`,
    ].join(''),
  effectInterval: (p: { level: string; low: string; high: string }) =>
    `${p.level}% interval ${p.low} to ${p.high}`,
  certainty: () => ({
    high: 'High certainty (published rating)',
    moderate: 'Moderate certainty: probably near the truth (published rating)',
    low: 'Low certainty: it may be quite different (published rating)',
    'very-low': 'Very low certainty: we do not know (published rating)',
  }),
  notRated: () => 'Not rated',

  chartTitle: () => 'In one picture',
  chartChoose: () => 'Show',
  chartCaption: (p: { row: string }) => `${p.row}: the figures of the chart`,
  chartHint: () =>
    'Each option stands beside what it was tested against. Compare the bars of one option, not bars of different options.',
  chartKeyOwn: () => 'With an option on this page',
  chartKeyAgainst: () => 'Only compared with',
  chartWait: () => 'The chart comes when it is near the screen.',
  chartFailed: () => 'The chart could not be loaded. The table below holds the same figures.',
  chartOption: () => 'Option',
  chartGroup: () => 'Group',
  chartFigure: () => 'Figure',
  chartRange: () => 'Likely range',
  chartStudy: () => 'Study',
  none: () => '–',
};

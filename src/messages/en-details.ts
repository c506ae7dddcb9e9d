import { strong, type Rich } from './rich.js';

/** Words that come when they are asked for: sentences behind figures, facts of studies, charts. */
export const enDetails = {
  behindFigure: (p: { option: string; row: string }) => `Behind this figure: ${p.option}, ${p.row}`,
  weeksAndYears: (p: { weeks: string; years: string }) =>
    `${p.weeks} weeks (about ${p.years} years)`,
  factsBehind: (p: { option: string; row: string }) => `Behind this: ${p.option}, ${p.row}`,
  saidBy: () => 'Said by',
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
  spanOfTrials: (p: { trials: string; spans: string }) =>
    `lowest to highest of ${p.trials} trials, ${p.spans}`,
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
  factGroups: () => 'In groups of people',
  inGroup: (p: { who: string; figures: string }) => `${p.who}: ${p.figures}`,
  countOf: (p: { value: string; base: string }) => `${p.value} of ${p.base}`,
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
  effect: (p: {
    of: string;
    against: string;
    kind: string;
    value?: string;
    interval?: string;
    p?: string;
  }) =>
    [
      `${p.of} against ${p.against}: `,
      p.value === undefined ? p.kind : `${p.kind} ${p.value}`,
      p.interval === undefined ? '' : ` (${p.interval})`,
      p.p === undefined ? '' : p.value === undefined ? ` ${p.p}` : `, p ${p.p}`,
    ].join(''),
  effectInterval: (p: { level: string; low: string; high: string }) =>
    `${p.level}% interval ${p.low} to ${p.high}`,
  certainty: () => ({
    high: 'High certainty: further studies will hardly change it (published rating)',
    moderate: 'Moderate certainty: it is probably near the truth (published rating)',
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
  chartFailed: () => 'The chart could not be loaded. The table below holds the same figures.',
  chartOption: () => 'Option',
  chartGroup: () => 'Group',
  chartFigure: () => 'Figure',
  chartRange: () => 'Likely range',
  chartStudy: () => 'Study',
  none: () => '–',

  about: () => 'About these data',
  aboutMethods: () => 'How figures were found',
  aboutUpdates: () => 'How it is kept up to date',
  aboutAuthors: () => 'Who wrote it',
  aboutCheckedBy: () => 'Who compared the figures with their sources',
  aboutReview: () => 'Who reviewed it',
  aboutFieldTest: () => 'Tried out with patients',
  aboutEvaluation: () => 'What is known of its effect',
  aboutNeeds: () => 'How needs were found out',
  aboutInterests: () => 'Interests',
  aboutNoInterests: () => 'None declared.',
  aboutEquality: () => 'Equality',
  aboutContact: () => 'Something wrong?',
  aboutWhat: () => 'What this is',
  aboutWhatText: () =>
    'General information, the same for everyone. It can’t know your history. Decide with your care team.',

  localTitle: (p: { place: string }) => `At ${p.place}`,
  localNote: (p: { updated: string }) =>
    `Availability, cost to you, whom to ask. Checked there on ${p.updated}.`,
  localPast: (p: { updated: string; reviewBy: string }) =>
    `Checked there on ${p.updated}, and due again by ${p.reviewBy}. It may be out of date: ask.`,
  localAvailability: () => 'Can I get it here?',
  localCost: () => 'Cost to me',
  localMore: () => 'Also here',
  localContact: () => 'Whom to ask',
  localHidden: (p: { place: string; options: string }) =>
    `Not among the options at ${p.place}: ${p.options}.`,
  localQuestions: (p: { place: string }) => `Questions to ask at ${p.place}`,

  rows: () => ({
    licence: 'Licensed for',
    takingNotes: 'More about taking it',
    mechanism: 'How it works',
    before: 'Before the first dose',
    during: 'During treatment',
    after: 'After the last dose',
    pregnancy: 'Pregnancy',
    contraception: 'Contraception',
    breastfeeding: 'Breastfeeding',
    fathers: 'For men',
    vaccines: 'Vaccines',
    stopping: 'Stopping or switching',
    notFor: 'Must not take it',
    caution: 'Care is needed',
    day: 'A treatment day',
    firstWeeks: 'The first weeks',
    longRun: 'The long run',
  }),
};

/** A count in words, and whether it is just one. */
interface Counted {
  readonly count: string;
  readonly one: boolean;
}

/** Words of a few rows in little room: what the visit and the card share. They come with either. */
export const enBrief = {
  withIt: (p: { name?: string | undefined }) =>
    p.name === undefined ? 'With it' : `With ${p.name}`,
  withItBeside: (p: { name?: string | undefined; option: string }) =>
    p.name === undefined ? `With it, beside ${p.option}` : `With ${p.name}, beside ${p.option}`,
  withItIn: (p: { name?: string | undefined; study: string }) =>
    p.name === undefined ? `With it, in ${p.study}` : `With ${p.name}, in ${p.study}`,
  withItInTrials: (p: { name?: string | undefined; trials: string }) =>
    p.name === undefined
      ? `With it, in ${p.trials} trials`
      : `With ${p.name}, in ${p.trials} trials`,
  against: (p: { against: string; span: string }) => `${p.against}; ${p.span}`,
  besideOne: (p: { option: string; span: string }) => `${p.option} (${p.span})`,
  besideAll: (p: { options: string }) => `beside ${p.options}`,
  alone: (p: { why: string; span: string }) => `${p.span}. ${p.why}`,
  moreStudies: () => 'There are more studies of this: see “Sources”.',
  time: () => 'Your time',
  inTwoYears: () => 'In the first two years.',
  year: (p: { year: string }) => `Year ${p.year}:`,
  nothingToDo: () => 'Nothing to do',
  atLeast: (p: { low: string }) => `at least ${p.low}`,
  upTo: (p: { high: string }) => `up to ${p.high}`,
  awayDays: (p: Counted) => (p.one ? `${p.count} day away` : `${p.count} days away`),
  awayHours: (p: Counted) => (p.one ? `${p.count} hour there` : `${p.count} hours there`),
  doses: () => ({
    infusion: (p: Counted) => (p.one ? `${p.count} infusion` : `${p.count} infusions`),
    injection: (p: Counted) => (p.one ? `${p.count} injection` : `${p.count} injections`),
    tablet: (p: Counted) => (p.one ? `${p.count} tablet` : `${p.count} tablets`),
    capsule: (p: Counted) => (p.one ? `${p.count} capsule` : `${p.count} capsules`),
    'tablet-day': (p: Counted) =>
      p.one ? `${p.count} day with tablets` : `${p.count} days with tablets`,
    procedure: (p: Counted) => (p.one ? `${p.count} procedure` : `${p.count} procedures`),
  }),
  checks: () => ({
    bloodTests: (p: Counted) =>
      p.one ? `${p.count} blood or urine test` : `${p.count} blood or urine tests`,
    scans: (p: Counted) => (p.one ? `${p.count} scan` : `${p.count} scans`),
    otherChecks: (p: Counted) => (p.one ? `${p.count} other check` : `${p.count} other checks`),
  }),
  uncounted: () => ({
    bloodTests: 'blood or urine tests, how many is not said',
    scans: 'scans, how many is not said',
    otherChecks: 'other checks, how many is not said',
  }),
  linkShort: () => ({
    direct: 'Tested against each other.',
    'same-comparator': 'Tested against the same treatment.',
    chain: 'Linked through a chain of trials.',
    never: 'Never compared.',
  }),
};

/** Words for comparisons that no trial made, and for what they rest on. */
export const enIndirect = {
  indirectTitle: () => 'Compared through trials',
  indirectNote: () =>
    'Options that no trial set side by side can be compared through what each was tested against. Published reviews come first; ours is worked out here from the trials in these data. Nothing is ranked.',
  outcome: () => 'Outcome',
  noOutcome: () => 'No outcome in these data links the chosen options.',
  needsTwo: () => 'Choose two or more options to compare them.',
  pair: (p: { a: string; b: string }) => `${p.a} against ${p.b}`,
  pairCaption: (p: { pair: string; outcome: string }) => `${p.pair}: ${p.outcome}`,
  headBasis: () => 'How it was made',
  headValue: () => 'First against second (95% interval)',
  headRests: () => 'What it rests on',
  belowOne: (p: { outcome: string }) =>
    `${p.outcome}. A ratio below 1: less often with the option named first. Ratios of different kinds are not set against each other.`,
  belowZero: (p: { outcome: string }) =>
    `${p.outcome}. A difference below 0: less with the option named first.`,
  scaleOfOpposite: (p: { scale: string }) => `${p.scale} of the opposite: of those without it`,

  published: (p: { name: string; year: string }) => `Published: ${p.name}, ${p.year}`,
  publishedTurned: () => 'printed the other way round',
  methods: () => ({ pairwise: 'trials of these two', network: 'network meta-analysis' }),
  studies: (p: { count: string }) => `${p.count} studies`,
  oneStudy: () => '1 study',
  searched: (p: { until: string }) => `searched to ${p.until}`,
  inReview: (p: { facts: string }) => `Whole review: ${p.facts}.`,
  noValue: () => 'no value printed',
  noPublished: () => 'No review in these data compares these two on this outcome.',

  oursBucher: (p: { via: string; model: string }) =>
    `Worked out here: over ${p.via} (Bucher), ${p.model}`,
  oursNetwork: (p: { model: string }) => `Worked out here: whole network, ${p.model}`,
  models: () => ({ common: 'common effect', random: 'random effects' }),
  bothModels: () => 'common effect and random effects alike',
  evidence: () => ({
    direct: 'Only trials of these two.',
    indirect: 'No trial of these two.',
    mixed: 'Trials of these two, and others through them.',
  }),
  directShare: (p: { share: string }) => `Direct evidence: ${p.share}.`,
  trials: (p: { studies: string }) => `${p.studies}.`,
  derivedUsed: (p: { count: string; all: string }) =>
    `In ${p.count} of ${p.all} contrasts the error was worked out.`,

  unable: () => ({
    'unknown-query': 'These data do not have this outcome for both options.',
    'no-studies': 'No study of this outcome in this form of the condition compares anything.',
    'not-connected':
      'No chain of randomised trials with this outcome links the two. Figures from their separate trials must not be set side by side.',
    'no-error':
      'A chain of trials links the two, but for one step neither an interval nor what it could be worked out from is printed.',
    'scales-differ': 'A chain of trials links the two only if different scales were mixed.',
    'spans-differ':
      'A chain of trials links the two only if trials of very different length were mixed.',
    'no-common-comparator':
      'On this outcome no third treatment was tested against both, so only the whole network gives a figure.',
    'not-computable': 'The arithmetic gave no result for these trials.',
  }),

  apart: (p: { review: string }) =>
    `Ours and ${p.review} differ: no value lies in both intervals. Other trials, other years or another model may be the reason. Trust neither without looking at the trials.`,
  estimatesApart: (p: { review: string }) =>
    `Ours and ${p.review} lie apart, though their intervals overlap.`,
  agree: (p: { review: string }) => `Ours and ${p.review} agree within their intervals.`,
  notComparable: (p: { review: string }) =>
    `${p.review} gives another measure or no value, so ours can’t be set against it.`,

  assumesTitle: () => 'It holds only if',
  assumptions: () => ({
    'same-comparator':
      'what both were tested against was the same treatment, in dose, way of giving and time',
    'similar-people':
      'the people in the trials are alike in what changes the effect, such as earlier treatment and how active the condition is',
    'same-definition': 'the trials counted the outcome in the same way',
    'similar-span': 'the trials’ lengths do not matter for the ratio',
    consistency: 'direct and indirect evidence estimate the same ratio',
    'common-effect': 'common effect: every trial of two treatments estimates the same ratio',
    'one-heterogeneity':
      'random effects: ratios vary between trials by the same amount for all pairs',
    'poisson-error':
      'where rates came without an interval, people differ in their rates as much as was assumed',
    'complete-follow-up':
      'where counts were worked out from shares, everybody was followed to the end',
    'independent-arms': 'where only the groups’ intervals are printed, the groups are independent',
    'p-of-estimate': 'where an error comes from a p value, that p value is of this estimate',
    'half-shared':
      'in trials of several groups, the shared group brings half of each contrast’s error',
  }),

  networkTitle: () => 'The network behind it',
  networkSize: (p: { studies: string; treatments: string; low: string; high: string }) =>
    `${p.studies} studies, ${p.treatments} treatments, ${p.low} to ${p.high} weeks.`,
  heterogeneity: (p: { tau2: string; i2: string; q: string; df: string }) =>
    `Between trials: τ² ${p.tau2} (random effects), I² ${p.i2}, Q ${p.q} on ${p.df} degrees of freedom`,
  heterogeneityOfQ: (p: { i2: string; q: string; df: string }) =>
    `Between trials: I² ${p.i2}, Q ${p.q} on ${p.df} degrees of freedom; too few trials for random effects`,
  inconsistency: (p: { q: string; df: string }) =>
    `Direct against indirect in the whole network: Q ${p.q} on ${p.df} degrees of freedom`,
  withP: (p: { text: string; p: string }) => `${p.text} (p ${p.p}).`,
  withoutP: (p: { text: string }) => `${p.text}.`,
  untested: () =>
    'Whether direct and indirect evidence agree can’t be tested: no loop of trials is closed.',
  notConverged: () => 'The variance between trials could not be settled.',
  nodeSplit: (p: { pair: string; direct: string; indirect: string; p: string }) =>
    `${p.pair}: direct ${p.direct}, indirect ${p.indirect} (p of the difference ${p.p}).`,

  ratioAndInterval: (p: { ratio: string; interval: string }) => `${p.ratio} ${p.interval}`,

  leftOutTitle: (p: { count: string }) => `Not used: ${p.count} comparisons of trials`,
  leftOut: (p: { study: string; treatment: string; comparator: string; reason: string }) =>
    `${p.study}, ${p.treatment} against ${p.comparator}: ${p.reason}`,
  leftOutReasons: () => ({
    'no-figure': 'one of the two has no figure, or only a range',
    'other-dose': 'another dose of the option',
    'counted-elsewhere': 'its people are counted in another analysis that is used',
    'event-unknown': 'not said whether the ratio is of the outcome or of its opposite',
    'measure-unknown': 'a reduction of a measure that is not named',
    'no-events': 'nobody, or everybody, in both groups',
    'not-randomised': 'groups not made by chance, and no adjusted ratio printed',
    'no-size': 'neither an interval nor the size of a group is known',
    'no-error': 'no error is known',
    'span-differs': 'of another length than the trials that are pooled',
    'scale-differs': 'on another scale than the one that is pooled',
    'given-by-others': 'given by the other contrasts of the same trial',
    'not-connected': 'nothing links it with the chosen options',
  }),

  leagueTitle: (p: { count: string }) => `Every pair of the ${p.count} linked treatments`,
  leagueCaption: (p: { outcome: string; scale: string; model: string }) =>
    `${p.outcome}, ${p.scale}, ${p.model}. Each cell: the treatment of its row against the treatment of its column, with 95% interval. In the order of the alphabet, not of size.`,
  leagueDirect: () => 'Bold: trials set the two side by side. Else only through other treatments.',
  leagueRow: () => 'Treatment',
};

/** Words for what a ratio means among people whose untreated risk is that of a named trial. */
export const enBaseline = {
  baselineTitle: () => 'For one untreated risk',
  baselineNote: () =>
    'What the ratios would mean for people like those of one named trial. For clinicians only.',
  notPersonal: () =>
    'This is no personal prediction: nobody’s own risk is that of a trial’s group, and a ratio may not carry over to other people.',
  baseline: () => 'Untreated risk of',
  baselineShare: (p: { study: string; count: string; weeks: string; group: string }) =>
    `${p.study}: ${p.count} of 100 people over ${p.weeks} weeks, ${p.group}`,
  baselineRate: (p: { study: string; count: string; counted: string; group: string }) =>
    `${p.study}: ${p.count} ${p.counted} a year among 100 people, ${p.group}`,
  headOption: () => 'Option',
  headOf100: () => 'Of 100 people (interval)',
  headRate: (p: { counted: string }) => `${p.counted} a year among 100 people (interval)`,
  headFrom: () => 'Worked out from',
  frequenciesCaption: (p: { outcome: string; baseline: string }) =>
    `${p.outcome}, for the untreated risk of ${p.baseline}`,
  asInTrial: (p: { study: string; group: string }) => `As counted in ${p.study}, ${p.group}`,
  fromRatio: (p: { basis: string; scale: string; ratio: string; interval: string }) =>
    `${p.basis}: ${p.scale} ${p.ratio} ${p.interval}`,
  noBaselineFigure: () => 'none can be given',
  intervalRule: () =>
    'The interval is that of the ratio alone: the untreated risk is taken as known.',
  hazardRule: () =>
    'From a hazard ratio: the share without the event to the power of the ratio, as if it were the same at all times.',
  refusals: () => ({
    'no-baseline': 'the trial has no untreated group with a figure',
    'scale-does-not-fit': 'the ratio is of another kind than this risk',
    'impossible-number': 'the ratio and this risk give a number of people that can’t be',
    'impossible-interval': 'the interval and this risk give a number of people that can’t be',
    'no-ratio': 'no ratio against no treatment can be given',
  }),
};

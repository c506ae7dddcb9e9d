import { enBaseline } from './en-baseline.js';
import { enIndirect } from './en-indirect.js';

/** Words for clinicians: ratios and how they were found. They come with the clinicians’ part. */
export const enClinician = {
  ...enIndirect,
  ...enBaseline,

  ratiosTitle: () => 'Ratios',
  ratiosNote: () =>
    'Each ratio is against the comparator named over it. Different comparators are not set side by side.',
  ratiosKey: () =>
    'Square: estimate, larger for more people. Line: 95% interval, with an arrow where it goes on. Open square: the source prints no interval, and a line is derived. Log axis, the same for all rows.',
  ratiosCaption: () => 'Ratios of the chosen options by outcome and comparator',
  noRatios: () => 'No study of these options gives figures from which a ratio could be made.',
  harmRatios: (p: { count: string }) => `Harms: ${p.count} more`,

  headTreatment: () => 'Treatment',
  headStudy: () => 'Study',
  headPeople: () => 'People',
  headWith: () => 'With it',
  headComparator: () => 'With comparator',
  headPlot: () => 'Ratio, drawn',
  headRatio: () => 'Ratio (95% interval)',
  lower: () => 'lower with it',
  higher: () => 'higher',
  scales: () => ({
    'rate-ratio': 'rate ratio',
    'hazard-ratio': 'hazard ratio',
    'risk-ratio': 'risk ratio',
    'odds-ratio': 'odds ratio',
    difference: 'difference',
  }),
  against: (p: { scale: string; comparator: string }) => `${p.scale}, against ${p.comparator}`,
  opposite: (p: { outcome: string }) => `Not reached: ${p.outcome}`,
  dosed: (p: { name: string; dose: string }) => `${p.name} ${p.dose}`,
  percentOf: (p: { value: string }) => `${p.value}%`,
  rangeOf: (p: { low: string; high: string }) => `${p.low} to ${p.high}`,
  noFigure: () => 'not reported',
  noneSeen: () => 'none',
  peopleInAll: (p: { people: string }) => `${p.people} in all its groups`,
  peopleUnknown: () => 'not reported',
  weeks: (p: { weeks: string }) => `${p.weeks} weeks`,
  interval: (p: { low: string; high: string }) => `(${p.low} to ${p.high})`,
  intervalAt: (p: { level: string; low: string; high: string }) =>
    `(${p.level}% interval ${p.low} to ${p.high})`,
  noInterval: () => 'interval not reported',
  p: (p: { p: string }) => `p ${p.p}`,
  reduction: (p: { value: string }) => `printed as ${p.value}% fewer`,
  derived: (p: { rule: string }) => `derived, rule ${p.rule}`,
  intervalDerived: (p: { rule: string }) => `interval derived, rule ${p.rule}`,
  rulesTitle: () => 'Rules of what is derived',
  rules: () => ({
    interval: 'The error comes from the printed interval.',
    'arm-intervals':
      'From the intervals of both groups, as if the groups were independent of each other.',
    'p-value': 'The interval comes from the printed p value of this estimate.',
    counts: 'From the printed counts of people with and without the event.',
    shares:
      'From counts of people that were worked out from the shares and sizes of the groups, as if everybody was followed to the end.',
    poisson:
      'From both rates and the people’s time in the study (size times length); how much people differ in their rates is assumed, not printed.',
  }),
  dividedRule: () => 'One group’s figure divided by the other’s.',
  corrected: () => 'Half a person was added to each count, since one was 0.',
  designOpen: () => 'open-label',
  designCohort: () => 'cohort, not by chance',
  pooled: () => 'pooled by its authors',
  peopleOf: (p: { people: string }) => `${p.people} people`,
  inShort: (p: { people: string; own: string; against: string }) =>
    `People: ${p.people}. With it: ${p.own}. With comparator: ${p.against}.`,
};

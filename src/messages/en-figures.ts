import { strong, type Rich } from './rich.js';

/** How two counts differ. The count is formatted, or says “fewer than 1”. */
export interface Difference {
  readonly direction: 'more' | 'fewer' | 'same';
  readonly count: string;
  /** Name of the comparator, where it could be another. */
  readonly than?: string | undefined;
}

const changed = ({ direction, count, than }: Difference, unit: string): Rich =>
  direction === 'same'
    ? [strong(than === undefined ? 'No difference' : `No difference to ${than}`)]
    : [strong(`${count} ${direction}`), than === undefined ? unit : `${unit} than with ${than}`];

/** Words that carry figures. A share is never said without its time span and its comparator. */
export const enFigures = {
  withOption: (p: { name: string }) => `With ${p.name}`,
  withIn: (p: { name: string; study: string }) => `With ${p.name}, in ${p.study}`,
  besideOption: (p: { name: string; option: string }) => `With ${p.name}, beside ${p.option}`,
  withInTrials: (p: { name: string; trials: string }) => `With ${p.name}, in ${p.trials} trials`,
  ofBase: (p: { base: string }) => `of ${p.base}`,
  fewerThanOne: () => 'fewer than 1',
  moreThan: (p: { count: string }) => `more than ${p.count}`,
  exactCount: (p: { value: string; base: string }) => `${p.value} of ${p.base}, exactly`,
  rangeOf: (p: { low: string; high: string }) => `${p.low} to ${p.high}`,

  amongPeople: (p: { base: string }) => `Counted among ${p.base} people.`,
  readFigures: (p: { base: string; dots: boolean }) =>
    `Of ${p.base} people${p.dots ? ': one dot is one person, a large dot one it happened to' : ''}. Bars start at 0. Compare only within one cell: each is a trial of its own.`,
  averages: (p: { unit: string }) => `On average: ${p.unit}.`,
  intervalNote: () => 'A thin line is the likely range (95%).',

  shareDifference: (p: Difference & { base: string }): Rich => changed(p, ` of ${p.base}`),
  rateDifference: (p: Difference): Rich => changed(p, ' a year'),
  otherFrame: (p: { count: string; didNot: string }) => `${p.count} ${p.didNot}`,
  from: (p: { study: string; people?: string; span: string }) =>
    p.people === undefined ? `${p.study}, ${p.span}` : `${p.study}, ${p.people} people, ${p.span}`,
  anotherStudy: (p: { study: string; own: string; against: string }) =>
    `In ${p.study}: ${p.own}, ${p.against}`,
  againstIn: (p: { name: string; value: string }) => `with ${p.name} ${p.value}`,
  briefShare: (p: { value: string; base: string }) => `${p.value} of ${p.base}`,
  briefRate: (p: { value: string; base: string }) => `${p.value} a year among ${p.base}`,
  briefMean: (p: { value: string }) => `${p.value} on average`,
  briefNamed: (p: { name: string; amount: string }) => `${p.name}: ${p.amount}`,
  briefAgainst: ({
    name,
    value,
    direction,
    count,
  }: Difference & { name: string; value: string }): Rich => [
    `with ${name} ${value}: `,
    strong(direction === 'same' ? 'no difference' : `${count}\u00a0${direction}`),
  ],
  briefSpan: (p: { span: string }) => ` (${p.span}).`,
  noOtherFigure: () => 'The other group has no figure in the source.',
  oneGroup: () => 'One group only: there was nothing to compare with.',
  onlyRange: (p: { trials: string; spans: string }) =>
    `Only a range: lowest to highest of ${p.trials} trials, ${p.spans}.`,
  unclear: () => 'The trial can’t tell whether there is a real difference.',
  notByChance: () => 'Chance did not make these groups: they may differ in other ways too.',

  stateNoneSeen: () => 'Studied, none seen',
  noneAmong: (p: { people: string }) => `None of ${p.people} people.`,
  noneOf: (p: { people: string }) => `none of ${p.people} people`,
  couldStillBe: (p: { upTo: string; base: string }) =>
    `It could still happen to up to about ${p.upTo} of ${p.base} (95%).`,
  zeroIn: (p: { name: string }) => `With ${p.name}: 0 in the source, which may be rounded.`,
  belowZero: (p: { name: string; value: string }) =>
    `With ${p.name} ${p.value}: the opposite, and so no bar.`,
  stateNotReported: () => 'Not reported',
  stateDoesNotApply: () => 'Does not apply',

  weeks: (p: { weeks: string; one: boolean }) => (p.one ? `${p.weeks} week` : `${p.weeks} weeks`),

  sourceAndRange: () => 'Source and range',
  sourceAndRangeOf: (p: { option: string; row: string }) =>
    `Source and range: ${p.option}, ${p.row}`,
  hideSource: () => 'Hide the source',
  hideSourceOf: (p: { option: string; row: string }) => `Hide the source: ${p.option}, ${p.row}`,
};

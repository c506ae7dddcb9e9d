import type { Interval } from '../dataset-types.js';
import { at } from '../finding.js';
import {
  figuresIn,
  type FigureInPlace,
  type Report,
  type ResultInPlace,
  type Rule,
} from './rule.js';

type FigureRule = Rule<FigureInPlace>;

const states = ['value', 'range', 'noneSeen', 'notReported', 'doesNotApply'] as const;

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

/** A figure is in exactly one state. */
export const hasOneState: FigureRule = ({ figure, path }, report) => {
  const found: string[] = states.filter((state) => figure[state] !== undefined);
  if (figure.noneSeen && figure.events) found.push('events');
  if (found.length === 0) report(['no-figure', path, { names: quoted(states) }]);
  if (found.length > 1) report(['two-figures', path, { names: quoted(found) }]);
};

/** What a state cannot be understood without is there. */
export const isComplete: FigureRule = ({ figure, people, path }, report) => {
  const { value, interval, range, reason, noneSeen } = figure;
  if (range && reason === undefined) report(['range-without-reason', path]);
  if (interval && value === undefined) report(['missing-field', path, { name: 'value' }]);
  if (noneSeen && people === undefined) report(['none-seen-without-people', path]);
};

/** Limits are in order and hold their value. */
export function holdsItsValue(
  report: Report,
  [from, to]: Interval,
  path: string,
  value: number = from,
): void {
  if (!(from <= to)) report(['reversed-interval', path, { from, to }]);
  else if (!(value >= from && value <= to)) {
    report(['value-outside-interval', path, { value, from, to }]);
  }
}

/** A value and its limits are among those that there can be. */
export function isBetween(
  report: Report,
  values: readonly (number | undefined)[],
  path: string,
  least: number,
  most: number,
): void {
  for (const value of values) {
    if (value === undefined) continue;
    if (!(value >= least)) report(['too-low', path, { limit: least }]);
    if (!(value <= most)) report(['too-high', path, { limit: most }]);
  }
}

/** A share is 0 to 100 percent, a rate 0 or more, and limits hold their value. */
export const isPossible: FigureRule = ({ figure, outcome, path }, report) => {
  const { value, interval, range } = figure;
  if (outcome && outcome.kind !== 'mean') {
    const values = [value, ...(interval ?? []), ...(range ?? [])];
    isBetween(report, values, path, 0, outcome.kind === 'rate' ? Infinity : 100);
  }
  if (interval) holdsItsValue(report, interval, at(path, 'interval'), value);
  if (range) holdsItsValue(report, range, at(path, 'range'));
};

/** Percentage points by which a share may differ from its count, for rounding's sake. */
const roundingPercent = 1;

/** A share is what its count gives, unless the result says that it was counted otherwise. */
export const agreesWithItsCount: FigureRule = (place, report) => {
  const { people, outcome, result, path } = place;
  const { events, value } = place.figure;
  if (events === undefined || people === undefined) return;
  if (events > people) report(['events-above-people', path, { events, people }]);
  else if (outcome?.kind === 'proportion' && value !== undefined && !result.method) {
    const percent = (events / people) * 100;
    if (Math.abs(percent - value) <= roundingPercent) return;
    report(['events-disagree', path, { events, people, share: Number(percent.toFixed(1)), value }]);
  }
};

/**
 * A share below 1% is what whole people give, as far as it is rounded: 0.34 of 400 people is no
 * number of people, and most often 34% that was written as a fraction.
 */
export const isNoFraction: FigureRule = ({ figure, people, outcome, result, path }, report) => {
  const { value = 1, events } = figure;
  if (outcome?.kind !== 'proportion' || value >= 1 || value < 0 || events !== undefined) return;
  if (people === undefined || result.method !== undefined) return;
  const decimals = `${value}`.split('.')[1]?.length ?? 0;
  const half = 0.5 / 10 ** decimals;
  const countOf = (percent: number) => (percent * people) / 100;
  if (Math.ceil(countOf(value - half)) <= countOf(value + half)) return;
  const detail = { value, people, percent: Number((value * 100).toPrecision(12)) };
  report(['fraction-for-percent', at(path, 'value'), detail]);
};

const rules: readonly FigureRule[] = [
  hasOneState,
  isComplete,
  isPossible,
  agreesWithItsCount,
  isNoFraction,
];

/** Each figure of a result is one that there can be. */
export const figuresHold: Rule<ResultInPlace> = (place, report) => {
  for (const figure of figuresIn(place)) for (const rule of rules) rule(figure, report);
};

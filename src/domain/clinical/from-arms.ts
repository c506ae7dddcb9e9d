import type { Arm, ArmFigure, Interval, Outcome } from '../dataset-types.js';
import { errorOfInterval, logInterval, logRateVariance } from './errors.js';
import type { Estimate, Read } from './from-effects.js';
import type { Rule, Scale } from './types.js';

/** An arm and its figure in a result. */
export interface Measured {
  readonly arm: Arm;
  readonly figure: ArmFigure | undefined;
}

/** The scale that figures of an outcome give when no effect was published. */
export const scaleOfArms = ({ kind }: Outcome): Scale =>
  kind === 'rate' ? 'rate-ratio' : kind === 'mean' ? 'difference' : 'risk-ratio';

/** Whether the figures of arms can give this scale. */
export const canDerive = (outcome: Outcome, scale: Scale): boolean =>
  scale === scaleOfArms(outcome) || (outcome.kind === 'proportion' && scale === 'odds-ratio');

/** Works out a comparison of two arms from their own figures. */
export function readArms(
  first: Measured,
  second: Measured,
  {
    outcome,
    scale,
    weeks,
  }: { readonly outcome: Outcome; readonly scale: Scale; readonly weeks: number },
): Read {
  if (outcome.kind === 'proportion') return readShares(first, second, scale);
  return outcome.kind === 'rate' ? readRates(first, second, weeks) : readMeans(first, second);
}

interface Count {
  readonly events: number;
  readonly people: number;
  readonly isPrinted: boolean;
}

function countOf({ arm, figure }: Measured): Count | undefined {
  const people = figure?.people ?? arm.people;
  if (!figure || people === undefined || !(people > 0)) return undefined;
  if (figure.noneSeen) return { events: 0, people, isPrinted: true };
  if (figure.value === undefined) return undefined;
  const isPrinted = figure.events !== undefined;
  return { events: figure.events ?? (figure.value / 100) * people, people, isPrinted };
}

const hasFigure = ({ figure }: Measured) =>
  figure?.value !== undefined || figure?.noneSeen === true;

function readShares(first: Measured, second: Measured, scale: Scale): Read {
  if (!hasFigure(first) || !hasFigure(second)) return 'no-figure';
  const [a, b] = [countOf(first), countOf(second)];
  if (!a || !b) return 'no-size';
  const cells = [a.events, a.people - a.events, b.events, b.people - b.events] as const;
  if (cells.some((cell) => !(cell >= 0))) return 'no-figure';
  if (a.events + b.events === 0 || cells[1] + cells[3] === 0) return 'no-events';
  const isCorrected = cells.some((cell) => cell === 0);
  const [with1, without1, with2, without2] = cells.map(
    (cell) => cell + (isCorrected ? 0.5 : 0),
  ) as [number, number, number, number];
  const [own, others] =
    scale === 'odds-ratio'
      ? [oddsOf(with1, without1), oddsOf(with2, without2)]
      : [riskOf(with1, without1), riskOf(with2, without2)];
  const rule: Rule = a.isPrinted && b.isPrinted ? 'counts' : 'shares';
  return {
    scale,
    estimate: own.log - others.log,
    se: Math.sqrt(own.variance + others.variance),
    origin: 'derived',
    rule,
    comparatorVariance: others.variance,
    ...(isCorrected && { corrected: true as const }),
  };
}

const oddsOf = (yes: number, no: number) => ({
  log: Math.log(yes / no),
  variance: 1 / yes + 1 / no,
});

const riskOf = (yes: number, no: number) => ({
  log: Math.log(yes / (yes + no)),
  variance: 1 / yes - 1 / (yes + no),
});

function readRates(first: Measured, second: Measured, weeks: number): Read {
  const [a, b] = [first.figure?.value, second.figure?.value];
  if (a === undefined || b === undefined) return 'no-figure';
  // Without an event there is no logarithm, and a rate of 0 may be rounded.
  if (!(a > 0) || !(b > 0)) return 'no-events';
  const estimate: Estimate = { scale: 'rate-ratio', estimate: Math.log(a / b), origin: 'derived' };
  return { ...estimate, ...errorOfRates(first, second, weeks) };
}

/** The error of a ratio of rates: from the intervals of both, else from people and time. */
export function errorOfRates(
  first: Measured,
  second: Measured,
  weeks: number,
): Pick<Estimate, 'se' | 'rule' | 'comparatorVariance'> {
  const printed = fromBoth(first, second, logInterval);
  if (printed) return printed;
  const [a, b] = [first, second].map(({ arm, figure }) =>
    logRateVariance(figure?.value ?? 0, figure?.people ?? arm.people ?? 0, weeks),
  );
  if (a === undefined || b === undefined) return {};
  return { se: Math.sqrt(a + b), rule: 'poisson', comparatorVariance: b };
}

function fromBoth(first: Measured, second: Measured, scale: (interval: Interval) => Interval) {
  const [a, b] = [first, second].map(
    ({ figure }) => figure?.interval && errorOfInterval(scale(figure.interval)),
  );
  if (a === undefined || b === undefined) return undefined;
  return { se: Math.hypot(a, b), rule: 'arm-intervals', comparatorVariance: b ** 2 } as const;
}

function readMeans(first: Measured, second: Measured): Read {
  const [a, b] = [first.figure?.value, second.figure?.value];
  if (a === undefined || b === undefined) return 'no-figure';
  const error = fromBoth(first, second, (interval) => interval);
  if (!error) return 'no-error';
  return { scale: 'difference', estimate: a - b, origin: 'derived', ...error };
}

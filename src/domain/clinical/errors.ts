import type { Interval } from '../dataset-types.js';
import { normalQuantile } from '../synthesis/tails.js';

/** Weeks in a year, 365.25 days long. */
export const weeksPerYear = 52.18;

/**
 * How much more a number of events varies than a Poisson number of the same mean, since people differ
 * in how often they have one. For relapses in trials the negative binomial distribution was shown to
 * fit, and nearly all trials use it (doi:10.1177/13524585211052400). Two is what the trials imply that
 * print rates, people and the interval of their ratio: 1.1 to 2.1, so it errs to the wide side. A test
 * holds it to the published datasets.
 */
export const poissonDispersion = 2;

/** The standard error that an interval of a level gives, on the scale of its ends. */
export function errorOfInterval([low, high]: Interval, levelPercent = 95): number | undefined {
  if (!(levelPercent > 0 && levelPercent < 100)) return undefined;
  return positive((high - low) / (2 * normalQuantile(levelPercent / 100)));
}

/** The ends of an interval on the logarithmic scale. */
export const logInterval = ([low, high]: Interval): Interval => [Math.log(low), Math.log(high)];

/**
 * The standard error that an exact p value gives: Cochrane Handbook, section 6.3.2. Near 1 the
 * division is by next to nothing, and a p value that is a limit ("<0.001") gives none.
 */
export function errorOfP(estimate: number, printed: string | undefined): number | undefined {
  if (!/^=?\s*0?[.]\d+$/.test(printed ?? '')) return undefined;
  const p = Number(printed?.replace('=', ''));
  if (!(p > 0 && p <= 0.9)) return undefined;
  return positive(Math.abs(estimate) / normalQuantile(1 - p));
}

/** The variance of the logarithm of a rate per person and year. */
export function logRateVariance(rate: number, people: number, weeks: number): number | undefined {
  return positive(poissonDispersion / (rate * people * (weeks / weeksPerYear)));
}

/** A number that an error can be, else nothing. */
export const positive = (value: number): number | undefined =>
  Number.isFinite(value) && value > 0 ? value : undefined;

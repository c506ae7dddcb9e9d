import { normalQuantile, normalTwoSided, studentQuantile } from './tails.js';

/** The lower and the upper end. */
export type Interval = readonly [low: number, high: number];

/** An estimated difference. Interval and p value are those of a normal estimate (z). */
export interface Effect {
  readonly estimate: number;
  readonly se: number;
  readonly interval: Interval;
  readonly z: number;
  readonly p: number;
}

/** Puts an interval and a p value to an estimate. */
export function effectOf(estimate: number, variance: number, level: number): Effect {
  const se = Math.sqrt(variance);
  const reach = normalQuantile(level) * se;
  const z = estimate / se;
  return { estimate, se, interval: [estimate - reach, estimate + reach], z, p: normalTwoSided(z) };
}

/**
 * Where the true difference of a new trial is expected: Higgins, Thompson and Spiegelhalter (2009),
 * JRSS A 172:137, and Riley, Higgins and Deeks (2011), BMJ 342:d549. Student's t has the degrees of
 * freedom of the heterogeneity less one for tau², which in a pairwise meta-analysis is their k − 2.
 *
 * @returns Nothing when no degree of freedom is left.
 */
export function predictionInterval(
  { estimate, se }: Pick<Effect, 'estimate' | 'se'>,
  { tau2, df, level }: { readonly tau2: number; readonly df: number; readonly level: number },
): Interval | undefined {
  if (df < 2) return undefined;
  const reach = studentQuantile(level, df - 1) * Math.sqrt(tau2 + se ** 2);
  return [estimate - reach, estimate + reach];
}

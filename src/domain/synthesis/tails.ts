import { incompleteBeta, upperGamma } from './gamma.js';

/** The share of a chi-square distribution with `df` degrees of freedom that lies above `q`. */
export const chiSquareTail = (q: number, df: number): number => upperGamma(df / 2, q / 2);

/** The two-sided p value of a standard normal `z`: its square is chi-square with one degree. */
export const normalTwoSided = (z: number): number => chiSquareTail(z * z, 1);

/** The two-sided p value of Student's `t` with `df` degrees of freedom. */
export const studentTwoSided = (t: number, df: number): number =>
  incompleteBeta(df / (df + t * t), df / 2, 0.5);

/** The `z` that a standard normal stays within, to either side, with this probability. */
export const normalQuantile = (level: number): number => bound(normalTwoSided, 1 - level);

/** The `t` that Student's distribution stays within, to either side, with this probability. */
export const studentQuantile = (level: number, df: number): number =>
  bound((t) => studentTwoSided(t, df), 1 - level);

/**
 * Where a two-sided tail falls to `share`. By halving, in a bracket that doubles first: the tail
 * falls steadily, so nothing can go astray, and it is asked for once an analysis.
 */
function bound(tail: (x: number) => number, share: number): number {
  let low = 0;
  let high = 1;
  while (tail(high) > share && high < 1e300) [low, high] = [high, high * 2];
  for (;;) {
    const middle = (low + high) / 2;
    if (!(middle > low && middle < high)) return middle;
    if (tail(middle) > share) low = middle;
    else high = middle;
  }
}

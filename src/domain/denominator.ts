import { countOutOf, type Denominator } from './frequencies.js';

/** Numbers of people that shares are given of, smallest first. */
const denominators: readonly Denominator[] = [100, 1_000, 10_000];

/**
 * The smallest number of people that makes at least one whole person of each share but none, the
 * largest where even that is not enough.
 * @param percents - Shares from 0 to 100.
 */
export function denominatorFor(percents: readonly number[]): Denominator {
  const seen = percents.filter((percent) => percent > 0);
  const isEnough = (base: Denominator) => seen.every((percent) => countOutOf(percent, base) >= 1);
  return denominators.find(isEnough) ?? 10_000;
}

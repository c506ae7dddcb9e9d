import type { Scale } from './types.js';

/** An estimate with its interval on the additive scale. */
export interface Additive {
  readonly estimate: number;
  readonly interval: readonly [number, number];
}

/** Whether a scale is computed on its logarithm. */
export const isRatio = (scale: Scale): boolean => scale !== 'difference';

/** An estimate as it is shown: a ratio instead of its logarithm. Nothing when that is no number. */
export function shownOn(scale: Scale, { estimate, interval: [low, high] }: Additive) {
  const shown = (value: number) => (isRatio(scale) ? Math.exp(value) : value);
  const [value, from, to] = [shown(estimate), shown(low), shown(high)];
  const isPossible = [value, from, to].every(
    // The inverse too: the smallest numbers have none, and b against a must be there as well.
    (one) => Number.isFinite(one) && (!isRatio(scale) || (one > 0 && Number.isFinite(1 / one))),
  );
  return isPossible ? { value, interval: [from, to] as const } : undefined;
}

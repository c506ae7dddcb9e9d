import type { Outcome } from './dataset-types.js';

/** How many people every share on the page is counted out of. One for all options at once. */
export type Denominator = 100 | 1_000 | 10_000;

/** A share of people, in percent, as an exact count out of `of`. Not rounded. */
export const countOutOf = (percent: number, of: Denominator): number => (percent * of) / 100;

/** A published value in the unit of its outcome's axis: people or events among `of`, or the average. */
export const onAxis = ({ kind }: Pick<Outcome, 'kind'>, value: number, of: Denominator): number =>
  kind === 'mean' ? value : kind === 'rate' ? value * of : countOutOf(value, of);

/**
 * To how many of `of` people it could still happen when none of `people` had it: the upper 95%
 * limit by the rule of three, 3 / n. At least one: the limit is never none.
 * @see Hanley JA, Lippman-Hand A. If nothing goes wrong, is everything all right? JAMA 1983;249:1743-5.
 */
export const couldStillBe = (people: number, of: Denominator): number =>
  Math.max(1, rounded(Math.min(1, 3 / people) * of));

/** A count as it is shown. `fewer-than-one`: more than none, but rounds to none. */
export type ShownCount =
  { readonly kind: 'count'; readonly count: number } | { readonly kind: 'fewer-than-one' };

// Decimal fractions leave dust in binary (0.3 - 0.1 - 0.2), far below any published digit.
const dust = 1e-9;

/** Halves go up, as on paper: also 0.285 of 100, which is 28.499999999999996 in binary. */
const rounded = (exact: number): number => Math.round(exact + dust);

/** Rounds a count once, for showing. A count above 0 is never shown as 0. */
export function shownCount(exact: number): ShownCount {
  const count = rounded(exact);
  return count === 0 && exact > 0 ? { kind: 'fewer-than-one' } : { kind: 'count', count };
}

/** A difference as it is shown: the direction is that of the exact figures, also when it rounds to 0. */
export interface ShownDifference {
  readonly direction: 'more' | 'fewer' | 'same';
  readonly count: ShownCount;
}

/**
 * The difference between two exact counts, rounded once. Taken from the exact counts and not from
 * the shown ones: a difference of two rounded figures is a wrong figure.
 */
export function differenceOf(own: number, against: number): ShownDifference {
  const exact = own - against;
  if (Math.abs(exact) < dust) return { direction: 'same', count: { kind: 'count', count: 0 } };
  return { direction: exact > 0 ? 'more' : 'fewer', count: shownCount(Math.abs(exact)) };
}

/** People in an icon array: those with the event, those it is uncertain for, and the others. */
export interface IconCounts {
  readonly event: number;
  readonly perhaps: number;
  readonly rest: number;
}

/**
 * Icons of an array for a share, or for a range of shares, in percent. They add up to `of`: both ends
 * are rounded as they are shown in words, and the icons are what lies between them.
 */
export function iconCounts(
  percent: number | readonly [number, number],
  of: Denominator,
): IconCounts {
  const [low, high] = typeof percent === 'number' ? [percent, percent] : percent;
  const event = rounded(countOutOf(low, of));
  const upTo = rounded(countOutOf(high, of));
  return { event, perhaps: upTo - event, rest: of - upTo };
}

/** A point of the axis: where it stands, 0 to 1 from the left, and its ratio. */
export interface Tick {
  readonly at: number;
  readonly ratio: number;
}

/** One logarithmic axis for all rows of a plot. */
export interface LogAxis {
  readonly ticks: readonly Tick[];
  /** Where a ratio of 1, no difference, stands. */
  readonly one: number;
  /** Where a ratio stands, 0 to 1 from the left. */
  readonly place: (ratio: number) => number;
}

/** Halves and doubles; where these would be too many, tenfold steps. */
const fine = [0.0625, 0.125, 0.25, 0.5, 1, 2, 4, 8, 16];
const coarse = [0.0001, 0.001, 0.01, 0.1, 1, 10, 100, 1000, 10_000];

/** Steps that are not so many that their numbers would run into each other on a phone. */
const mostFine = 6;

/** Room for squares at both ends, as a share of the whole. */
const margin = 0.03;

/** Makes an axis that holds all of these ratios, and 1 with a step on each side. */
export function logAxis(ratios: readonly number[]): LogAxis {
  const least = Math.min(0.5, ...ratios);
  const most = Math.max(2, ...ratios);
  const ticks = spanning(fine, least, most, mostFine) ?? spanning(coarse, least, most) ?? coarse;
  const low = Math.log(ticks[0] ?? 1);
  const high = Math.log(ticks.at(-1) ?? 1);
  const place = (ratio: number) =>
    margin + ((1 - 2 * margin) * (Math.log(ratio) - low)) / (high - low);
  return { ticks: ticks.map((ratio) => ({ ratio, at: place(ratio) })), one: place(1), place };
}

function spanning(
  steps: readonly number[],
  least: number,
  most: number,
  atMost = Infinity,
): readonly number[] | undefined {
  const first = steps.findLastIndex((step) => step <= least);
  const last = steps.findIndex((step) => step >= most);
  if (first < 0 || last < 0 || last - first >= atMost) return undefined;
  return steps.slice(first, last + 1);
}

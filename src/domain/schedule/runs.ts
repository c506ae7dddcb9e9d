import type { RepeatedDose } from '../dataset-types.js';
import type { Dated } from './dated.js';
import { lengthOf } from './moments.js';
import type { DoseEvent } from './plan.js';

/** A period that a calendar can repeat by itself: so many days or weeks. */
export interface Repeat {
  readonly every: number;
  readonly unit: 'day' | 'week';
  /** How many times in all, the first one included. */
  readonly times: number;
}

/**
 * Doses that belong together in a calendar. `single`: one day. `days`: some days in a row. `daily`:
 * every day from the first one on. `repeated`: what a calendar repeats by itself.
 */
export interface DoseRun {
  readonly kind: 'single' | 'days' | 'daily' | 'repeated';
  /** All of them by date; at least one. */
  readonly doses: readonly [Dated<DoseEvent>, ...Dated<DoseEvent>[]];
  readonly repeat?: Repeat;
}

/** Things under the keys that they share, in the order they come. */
function groupedBy<T>(items: readonly T[], keyOf: (item: T) => unknown) {
  const groups = new Map<unknown, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

const single = (dose: Dated<DoseEvent>): DoseRun => ({ kind: 'single', doses: [dose] });

function repeatedRuns(
  { every, times = 1 }: RepeatedDose,
  doses: DoseRun['doses'],
): readonly DoseRun[] {
  const { count, unit, upTo } = every;
  if (upTo !== undefined) return doses.map(single);
  if (lengthOf(every) / times <= 1) return [{ kind: 'daily', doses }];
  // Months differ in length, and not every calendar understands “the last day of each”.
  if ((unit !== 'day' && unit !== 'week') || !Number.isInteger(count)) return doses.map(single);
  return groupedBy(doses, ({ at }) => at.plus).map((some) => ({
    kind: 'repeated',
    doses: some,
    repeat: { every: count, unit, times: some.length },
  }));
}

/**
 * Doses as a person would put them in a calendar. Each day away from home stands alone, since each
 * gets a date of its own from the clinic; at home a rule repeats them.
 */
export function runsOf(doses: readonly Dated<DoseEvent>[]): readonly DoseRun[] {
  return groupedBy(doses, ({ source }) => source).flatMap((some): readonly DoseRun[] => {
    const [{ source }] = some;
    if (some.some(({ isAway }) => isAway !== false)) return some.map(single);
    if ('every' in source) return repeatedRuns(source, some);
    return some.length === 1 ? some.map(single) : [{ kind: 'days', doses: some }];
  });
}

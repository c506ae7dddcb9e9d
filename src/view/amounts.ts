import type { Arm, Outcome, Study, StudyResult } from '../domain/dataset-types.js';
import type { Comparison, Reading } from '../domain/evidence/comparison.js';
import type { Difference, SharedScale } from '../domain/evidence/guard.js';
import type { Figure } from '../domain/figure.js';
import {
  couldStillBe,
  iconCounts,
  onAxis,
  shownCount,
  type Denominator,
  type ShownCount,
} from '../domain/frequencies.js';
import type { DatasetIndex } from '../domain/dataset-index.js';
import type { Rich } from '../messages/rich.js';
import { therapyName, unbroken, type Words } from './words.js';

/** What the cells of one row have in common. */
export interface RowContext {
  readonly index: DatasetIndex;
  readonly words: Words;
  readonly outcome: Outcome;
  /** The row's label in plain words. */
  readonly label: string;
  /** Ids of all options on the page. */
  readonly chosen: readonly string[];
  readonly population: string;
  /** People that every share and rate of the page is counted among. */
  readonly base: Denominator;
  /** The axis of the row's pairs. */
  readonly scale: SharedScale;
}

/** A count in words: rounded once, never 0 when it is more than none. */
export const countText = (count: ShownCount, { say, whole }: Words): string =>
  count.kind === 'fewer-than-one' ? say.fewerThanOne() : whole(count.count);

/** A value as it is shown in this row. */
export function valueText(row: RowContext, value: number): string {
  const { outcome, words, base } = row;
  switch (outcome.kind) {
    case 'proportion':
      return shareText(row, iconCounts(value, base).event, value);
    case 'rate':
      return countText(shownCount(onAxis(outcome, value, base)), words);
    case 'mean':
      return words.precise(value);
  }
}

/** People out of the denominator: none and all are said only where it was none and all. */
function shareText({ words, base }: RowContext, count: number, percent: number): string {
  const { say, whole } = words;
  if (count === 0 && percent > 0) return say.fewerThanOne();
  return count === base && percent < 100 ? say.moreThan({ count: whole(count - 1) }) : whole(count);
}

/** A range from lowest to highest; ends that read alike are said once. */
function fromTo(low: string, high: string, { say }: Words): string {
  return low === high ? low : say.rangeOf({ low, high });
}

/** Two ends of a range as they are shown in this row. */
export const rangeText = (row: RowContext, [low, high]: readonly [number, number]): string =>
  fromTo(valueText(row, low), valueText(row, high), row.words);

/** The figure as it is shown: a number, a range, or none of so many. */
export function figureText(row: RowContext, figure: Figure): string | undefined {
  switch (figure.kind) {
    case 'number':
      return valueText(row, figure.value);
    case 'range':
      return rangeText(row, figure.range);
    case 'none-seen':
      return row.words.say.noneOf({ people: row.words.whole(figure.people) });
    default:
      return undefined;
  }
}

/** What a share is out of. None seen is not none: it says how many it could still happen to. */
export function ofText({ words, outcome, base }: RowContext, figure: Figure): string | undefined {
  const { say, whole } = words;
  if (outcome.kind !== 'proportion') return undefined;
  return figure.kind === 'none-seen'
    ? say.couldStillBe({ upTo: whole(couldStillBe(figure.people, base)), base: whole(base) })
    : say.ofBase({ base: whole(base) });
}

/**
 * How many people it did not happen to. Both parts add up to the denominator; where the first is
 * “fewer than 1”, the rest is more than all but one.
 */
export function restText(row: RowContext, figure: Figure): string {
  const { words, base } = row;
  const rest = (percent: number) => shareText(row, iconCounts(percent, base).rest, 100 - percent);
  if (figure.kind === 'number') return rest(figure.value);
  if (figure.kind !== 'range') return words.whole(base);
  return fromTo(rest(figure.range[1]), rest(figure.range[0]), words);
}

/** What a group of a study got, as in the middle of a sentence. */
export function armName(arm: Arm, { index, words }: Pick<RowContext, 'index' | 'words'>): string {
  if (arm.name !== undefined) return unbroken(words.text(arm.name));
  const therapy = arm.therapy === undefined ? undefined : index.therapies.get(arm.therapy);
  return therapy ? therapyName(therapy, words) : arm.id;
}

/** The time span of a result, as exact as it is known. */
export function spanText(comparison: Comparison, words: Words): string {
  const { study, result } = comparison;
  const span = result.span ?? (result.weeks === undefined ? study.span : undefined);
  return span === undefined ? weeksText(result.weeks ?? study.weeks, words) : words.text(span);
}

/** The time spans of some results, each once: two years are named in words or weeks, not in both. */
export function spansText(comparisons: readonly Comparison[], words: Words): string {
  const spans = comparisons.map((comparison) => {
    const { study, result } = comparison;
    const text = spanText(comparison, words);
    // A result's own words may leave its weeks open; then only the words tell it from another.
    return [result.weeks ?? (result.span === undefined ? study.weeks : text), text] as const;
  });
  return words.list([...new Set(new Map(spans).values())]);
}

export const weeksText = (weeks: number, { say, precise }: Words): string =>
  say.weeks({ weeks: precise(weeks), one: weeks === 1 });

/** People behind the readings of a result; absent when a group's size is not known. */
export function peopleBehind(
  study: Study,
  result: StudyResult,
  readings: readonly Reading[],
): number | undefined {
  let people = 0;
  for (const { arm } of readings) {
    const counted = result.arms[arm.id]?.people ?? arm.people;
    if (counted === undefined) return study.enrolled;
    people += counted;
  }
  return people;
}

/** Whether an arm got an option that is on the page. */
export const isOption = ({ chosen }: RowContext, { arm }: Reading): boolean =>
  arm.therapy !== undefined && chosen.includes(arm.therapy);

/** A difference of counts in words. Only the guard makes one. `than` names the comparator. */
export function saidDifference(
  row: RowContext,
  { direction, count }: Difference,
  than?: string,
): Rich {
  const { say, whole } = row.words;
  const said = { direction, count: countText(count, row.words), than };
  return row.outcome.kind === 'rate'
    ? say.rateDifference(said)
    : say.shareDifference({ ...said, base: whole(row.base) });
}

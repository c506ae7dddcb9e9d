import type { Arm, Outcome, Study, StudyResult } from '../domain/dataset-types.js';
import type { Comparison, Reading } from '../domain/evidence/comparison.js';
import { isAmount, upperEnd, type Figure } from '../domain/figure.js';
import {
  countOutOf,
  eventsAmong,
  iconCounts,
  pageDenominator,
  shownCount,
  type ShownCount,
  type ShownDifference,
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
  /** The largest amount in the row, in the unit of its axis. */
  readonly longest: number;
}

/** A published value in the unit of the row's axis: people or events among the denominator. */
export function onAxis(outcome: Outcome, value: number): number {
  switch (outcome.kind) {
    case 'proportion':
      return countOutOf(value, pageDenominator);
    case 'rate':
      return eventsAmong(value, pageDenominator);
    case 'mean':
      return value;
  }
}

/** The largest amount of a figure on the row's axis. */
export const longestOf = (outcome: Outcome, figure: Figure): number =>
  onAxis(outcome, upperEnd(figure));

/** A count in words: rounded once, never 0 when it is more than none. */
export const countText = (count: ShownCount, { say, whole }: Words): string =>
  count.kind === 'fewer-than-one' ? say.fewerThanOne() : whole(count.count);

/** A value as it is shown in this row. */
export function valueText({ outcome, words }: RowContext, value: number): string {
  switch (outcome.kind) {
    case 'proportion':
      return shareText(iconCounts(value, pageDenominator).event, value, words);
    case 'rate':
      return countText(shownCount(onAxis(outcome, value)), words);
    case 'mean':
      return words.precise(value);
  }
}

/** People out of the denominator: none and all are said only where it was none and all. */
function shareText(count: number, percent: number, { say, whole }: Words): string {
  if (count === 0 && percent > 0) return say.fewerThanOne();
  return count === pageDenominator && percent < 100
    ? say.moreThan({ count: whole(count - 1) })
    : whole(count);
}

/** The figure as it is shown: a number, or a range. */
export function figureText(row: RowContext, figure: Figure): string | undefined {
  switch (figure.kind) {
    case 'number':
      return valueText(row, figure.value);
    case 'range':
      return row.words.say.rangeOf({
        low: valueText(row, figure.range[0]),
        high: valueText(row, figure.range[1]),
      });
    case 'none-seen':
      return row.words.whole(0);
    default:
      return undefined;
  }
}

/**
 * How many people it did not happen to. Both parts add up to the denominator; where the first is
 * “fewer than 1”, the rest is more than all but one.
 */
export function restText({ words }: RowContext, figure: Figure): string {
  const { say, whole } = words;
  const rest = (percent: number) =>
    shareText(iconCounts(percent, pageDenominator).rest, 100 - percent, words);
  if (figure.kind === 'number') return rest(figure.value);
  if (figure.kind !== 'range') return whole(pageDenominator);
  return say.rangeOf({ low: rest(figure.range[1]), high: rest(figure.range[0]) });
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

/** The comparators shown beside an option: other options on the page, else the first with a figure. */
export function shownAgainst({ against }: Comparison, row: RowContext): readonly Reading[] {
  const known = against.filter(({ figure }) => isAmount(figure));
  const chosen = known.filter((reading) => isOption(row, reading));
  return chosen.length > 0 ? chosen : known.slice(0, 1);
}

/** Whether an arm got an option that is on the page. */
export const isOption = ({ chosen }: RowContext, { arm }: Reading): boolean =>
  arm.therapy !== undefined && chosen.includes(arm.therapy);

/** A difference of counts in words. */
export function saidDifference(row: RowContext, { direction, count }: ShownDifference): Rich {
  const { say, whole } = row.words;
  const said = { direction, count: countText(count, row.words) };
  return row.outcome.kind === 'rate'
    ? say.rateDifference(said)
    : say.shareDifference({ ...said, base: whole(pageDenominator) });
}

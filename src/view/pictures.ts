import type { Shown } from '../domain/evidence/guard.js';
import type { Reading } from '../domain/evidence/comparison.js';
import { endsOf, rangeIn } from '../domain/figure.js';
import { iconCounts, onAxis } from '../domain/frequencies.js';
import { figureText, isOption, ofText, rangeText, type RowContext } from './amounts.js';
import type { ArmView, FigureView } from './figure-view.js';

/** What the arms of a cell are called: its own, and what it stands beside. */
export type LabelOf = (reading: Reading, shown: Shown) => string;

/**
 * Icon arrays for people, bars for rates and averages. Benefits and harms are drawn alike. Ten
 * thousand dots are a grey area in which nobody finds one: there, shares are bars from zero too.
 * And a benefit has no array without its comparator: many do well without the treatment.
 */
export function pictures(
  row: RowContext,
  shown: readonly Shown[],
  labelOf: LabelOf,
): Pick<FigureView, 'bars' | 'arrays'> {
  const { outcome, base } = row;
  const bars = shown.flatMap((one) =>
    [one.own, ...one.against].map((reading) => armView(row, one, reading, labelOf(reading, one))),
  );
  const hasArrays =
    outcome.kind === 'proportion' &&
    base < 10_000 &&
    (outcome.group === 'harm' || shown.every(({ kind }) => kind === 'pair'));
  return { bars, arrays: hasArrays ? bars : [] };
}

/** An arm in words and lengths. A figure off the axis, alone or below zero, has words only. */
function armView(row: RowContext, shown: Shown, reading: Reading, label: string): ArmView {
  const { figure } = reading;
  const { outcome, scale, base } = row;
  const isNone = figure.kind === 'none-seen';
  const [low = 0, high = low] = endsOf(figure);
  const range = rangeIn(figure);
  const isOnAxis = scale.pairs.includes(shown);
  const share = (end: number) => Math.max(0, onAxis(outcome, end, base) / scale.longest);
  return {
    label,
    isOption: isOption(row, reading),
    value: isNone
      ? row.words.say.noneAmong({ people: row.words.whole(figure.people) })
      : (figureText(row, figure) ?? ''),
    ofText: ofText(row, figure),
    length: isOnAxis && low === high && high > 0 ? share(high) : undefined,
    interval: isOnAxis && range && range[1] > 0 ? [share(range[0]), share(range[1])] : undefined,
    range: range && rangeText(row, range),
    icons:
      outcome.kind === 'proportion' && !isNone
        ? { ...iconCounts([low, high], base), of: base }
        : undefined,
  };
}

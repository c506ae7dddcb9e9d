import { effectBetween, type Comparison, type Reading } from '../domain/evidence/comparison.js';
import { differenceOf } from '../domain/frequencies.js';
import type { Rich } from '../messages/rich.js';
import {
  armName,
  figureText,
  onAxis,
  peopleBehind,
  restText,
  saidDifference,
  shownAgainst,
  spanText,
  type RowContext,
} from './amounts.js';

/** The difference to the first comparator, and how many of the option's people it did not happen to. */
export function differenceText(
  row: RowContext,
  { own }: Comparison,
  against: Reading | undefined,
): Rich | undefined {
  if (own.figure.kind !== 'number' || row.outcome.kind === 'mean') return undefined;
  const { outcome, words } = row;
  const didNot = outcome.phrases.didNot;
  const frame =
    outcome.kind === 'proportion' && didNot !== undefined
      ? words.say.otherFrame({ count: restText(row, own.figure), didNot: words.text(didNot) })
      : undefined;
  if (against?.figure.kind !== 'number') return frame === undefined ? undefined : [frame];
  const difference = saidDifference(
    row,
    differenceOf(onAxis(outcome, own.figure.value), onAxis(outcome, against.figure.value)),
  );
  return frame === undefined ? difference : [...difference, `; ${frame}`];
}

/** Whether the published comparison leaves open that there is no difference at all. */
export function isUnclear(comparison: Comparison, against: Reading | undefined): boolean {
  const effect = against && effectBetween(comparison, against);
  if (!effect) return false;
  const noEffect = effect.kind === 'difference' || effect.kind === 'relative-reduction' ? 0 : 1;
  if (effect.interval) return effect.interval[0] <= noEffect && effect.interval[1] >= noEffect;
  // As printed: 0.2, <0.001, >0.05, not significant.
  const { p } = effect;
  return p !== undefined && (p.includes('>') || !(parseFloat(p.replace(/^[^\d.]+/, '')) <= 0.05));
}

/** Why nothing stands beside the figure. */
export const alone = ({ words: { say } }: RowContext, { study }: Comparison): string =>
  study.arms.length > 1 ? say.noOtherFigure() : say.oneGroup();

/** Groups in which none was seen have no picture, and are not passed over. */
export const noneSeenNotes = (row: RowContext, readings: readonly Reading[]): readonly string[] =>
  readings.flatMap(({ arm, figure }) =>
    figure.kind === 'none-seen'
      ? [
          row.words.say.noneSeenWith({
            name: armName(arm, row),
            people: row.words.whole(figure.people),
          }),
        ]
      : [],
  );

/** Study, people and time span of what is shown. */
export function fromText(
  row: RowContext,
  comparison: Comparison,
  readings: readonly Reading[],
): string {
  const people = peopleBehind(comparison.study, comparison.result, readings);
  return row.words.say.from({
    study: comparison.study.name,
    ...(people !== undefined && { people: row.words.whole(people) }),
    span: spanText(comparison, row.words),
  });
}

/** The figures of further studies, each with its own comparator. */
export function otherStudies(row: RowContext, others: readonly Comparison[]): readonly string[] {
  return others.flatMap((comparison) => {
    const own = figureText(row, comparison.own.figure);
    const against = shownAgainst(comparison, row).flatMap((reading) => {
      const value = figureText(row, reading.figure);
      const name = armName(reading.arm, row);
      return value === undefined ? [] : [row.words.say.againstIn({ name, value })];
    });
    if (own === undefined || against.length === 0) return [];
    const list = row.words.list(against);
    return [row.words.say.anotherStudy({ study: comparison.study.name, own, against: list })];
  });
}

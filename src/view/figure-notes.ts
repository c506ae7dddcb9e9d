import { effectBetween, type Comparison, type Reading } from '../domain/evidence/comparison.js';
import { anchored, differenceIn, type Alone, type Shown } from '../domain/evidence/guard.js';
import { isRandomised } from '../domain/evidence/trials.js';
import type { Rich } from '../messages/rich.js';
import {
  armName,
  figureText,
  peopleBehind,
  restText,
  saidDifference,
  spansText,
  spanText,
  type RowContext,
} from './amounts.js';

/**
 * The difference to each comparator, named where it could be another, and how many of the option's
 * people it did not happen to.
 */
export function differenceText(
  row: RowContext,
  shown: Shown,
  isOneOfMany: boolean,
): readonly Rich[] {
  const { outcome, words, base } = row;
  const { own, against } = shown;
  const parts: Rich[] = against.flatMap((reading) => {
    const difference = shown.kind === 'pair' && differenceIn(shown, reading, outcome, base);
    const than = isOneOfMany || against.length > 1 ? armName(reading.arm, row) : undefined;
    return difference ? [saidDifference(row, difference, than)] : [];
  });
  const { didNot } = outcome.phrases;
  if (own.figure.kind === 'number' && outcome.kind === 'proportion' && didNot !== undefined) {
    parts.push([
      words.say.otherFrame({ count: restText(row, own.figure), didNot: words.text(didNot) }),
    ]);
  }
  return parts.length > 0
    ? [parts.flatMap((part, place) => (place > 0 ? ['; ', ...part] : part))]
    : [];
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

/** Said where figures stand side by side that chance did not put there: they are no fair test. */
export const chanceNotes = (
  { words }: RowContext,
  { comparison, against }: Shown,
): readonly string[] =>
  comparison && against.length > 0 && !isRandomised(comparison.study)
    ? [words.say.notByChance()]
    : [];

/** Why nothing stands beside the figure: of one trial, or over several of different people. */
export function aloneText(
  { words }: RowContext,
  { why }: Alone,
  comparisons: readonly Comparison[],
): string {
  const { say, whole } = words;
  if (why === 'one-group') return say.oneGroup();
  if (why === 'no-figure') return say.noOtherFigure();
  return say.onlyRange({
    trials: whole(comparisons.length),
    spans: spansText(comparisons, words),
  });
}

/** What a reader must know of figures that have no picture, or one that says too little. */
export const numberNotes = (row: RowContext, readings: readonly Reading[]): readonly string[] =>
  readings.flatMap(({ arm, figure }) => {
    const { outcome, words } = row;
    if (figure.kind !== 'number' || figure.value > 0) return [];
    const said = { name: armName(arm, row), value: words.precise(figure.value) };
    if (outcome.kind !== 'mean') return [words.say.zeroIn(said)];
    return figure.value < 0 ? [words.say.belowZero(said)] : [];
  });

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
    const against = anchored(comparison, row.chosen).against.flatMap((reading) => {
      const value = figureText(row, reading.figure);
      const name = armName(reading.arm, row);
      return value === undefined ? [] : [row.words.say.againstIn({ name, value })];
    });
    if (own === undefined || against.length === 0) return [];
    const list = row.words.list(against);
    return [row.words.say.anotherStudy({ study: comparison.study.name, own, against: list })];
  });
}

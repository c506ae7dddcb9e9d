import type { Outcome } from '../dataset-types.js';
import { endsOf, isAmount, rangeIn, type Figure } from '../figure.js';
import { differenceOf, onAxis, type Denominator, type ShownDifference } from '../frequencies.js';
import type { Comparison, Reading } from './comparison.js';

// The one place that decides which figures may stand on one axis, have a difference or share a
// sentence: those of one result, whose outcome, people and time span are the same by construction.
// Figures of different results differ in people and care, however alike their numbers look. What
// the guard allows has a mark that exists in types only and that nothing else can make, so that a
// view that compares past the guard does not compile.
declare const made: unique symbol;

/** Why two figures, or a figure and the rest of a row, are not to be compared. */
export type Refusal =
  | 'other-outcome'
  | 'other-people'
  | 'other-time'
  | 'other-study'
  | 'other-count'
  | 'one-group'
  | 'no-figure';

/** An option's arm beside what it was compared with in the same result. */
export interface AnchoredPair {
  readonly [made]: 'pair';
  readonly kind: 'pair';
  readonly comparison: Comparison;
  readonly own: Reading;
  readonly against: readonly [Reading, ...Reading[]];
}

/** A figure that nothing stands beside: on no axis and in no difference, with the reason. */
export interface Alone {
  readonly [made]: 'alone';
  readonly kind: 'alone';
  /** The result it is of, when it is of one. */
  readonly comparison?: Comparison;
  readonly own: Reading;
  readonly against: readonly [];
  readonly why: Refusal;
}

/** What a cell may show. */
export type Shown = AnchoredPair | Alone;

/** One axis from zero for the anchored pairs of a row. */
export interface SharedScale {
  readonly [made]: 'scale';
  /** The largest amount of the pairs, in the unit of the axis. */
  readonly longest: number;
  readonly pairs: readonly Shown[];
}

/** A difference between two arms of one result, rounded once. */
export type Difference = ShownDifference & { readonly [made]: 'difference' };

/** The only way to the mark. Not exported. */
const mark = <T extends { readonly [made]: string }>(unmarked: Omit<T, typeof made>): T =>
  unmarked as T;

/**
 * The option's arm beside the chosen options of the same result, else beside the first other arm
 * with a figure.
 */
export function anchored(comparison: Comparison, chosen: readonly string[]): Shown {
  const { own, against, study } = comparison;
  const known = against.filter(({ figure }) => isAmount(figure));
  const options = known.filter(
    ({ arm }) => arm.therapy !== undefined && chosen.includes(arm.therapy),
  );
  const [first, ...others] = options.length > 0 ? options : known.slice(0, 1);
  if (first && isAmount(own.figure)) {
    return mark<AnchoredPair>({ kind: 'pair', comparison, own, against: [first, ...others] });
  }
  const why = study.arms.length > 1 ? 'no-figure' : 'one-group';
  return mark<Alone>({ kind: 'alone', comparison, own, against: [], why });
}

/** The lowest and highest figure of an option's arm over trials of different people: no pair. */
export const overTrials = (arm: Reading['arm'], figure: Figure): Alone =>
  mark<Alone>({ kind: 'alone', own: { arm, figure }, against: [], why: 'other-study' });

/** One axis for pairs of one outcome in people with one form of the condition; others stay off it. */
export function sharedScale(
  outcome: Outcome,
  of: Denominator,
  shown: readonly Shown[],
): SharedScale {
  const pairs = shown.filter((one) => one.kind === 'pair');
  const population = pairs[0]?.comparison.study.population;
  const fitting = pairs.filter(
    ({ comparison: { study, result } }) =>
      result.outcome === outcome.id && study.population === population,
  );
  const ends = fitting
    .flatMap(({ own, against }) => [own, ...against])
    .flatMap(({ figure }) => [...endsOf(figure), ...(rangeIn(figure) ?? [])]);
  return mark<SharedScale>({ longest: onAxis(outcome, Math.max(0, ...ends), of), pairs: fitting });
}

/** How the option differs from one of its comparators; nothing where one of them is no number. */
export function differenceIn(
  { own, against }: AnchoredPair,
  reading: Reading,
  outcome: Outcome,
  of: Denominator,
): Difference | undefined {
  const [a, b] = [own.figure, reading.figure];
  // An average is no number of people: its difference says nothing without knowing the scale.
  if (outcome.kind === 'mean' || a.kind !== 'number' || b.kind !== 'number') return undefined;
  if (!against.includes(reading)) return undefined;
  return mark<Difference>(differenceOf(onAxis(outcome, a.value, of), onAxis(outcome, b.value, of)));
}

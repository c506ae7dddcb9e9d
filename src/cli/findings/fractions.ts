import type { Dataset } from '../../domain/dataset-types.js';
import { at } from '../../domain/finding.js';
import type { Problem } from '../../domain/result.js';
import { figuresIn, resultsIn, type FigureInPlace } from '../../domain/rules/rule.js';

/** A figure that a fraction would look like: below 1%, and nothing counted that bears it out. */
const isSuspect = ({ outcome, figure: { value, events } }: FigureInPlace) =>
  outcome?.kind === 'proportion' &&
  value !== undefined &&
  value > 0 &&
  value < 1 &&
  events === undefined;

// Events rarer than this may well be ten times as rare in another group.
const leastPercent = 5;

/** Hundred times as much would fit to a figure of the same outcome, and this does not. */
function fitsAsFraction(value: number, others: readonly number[]): boolean {
  return others.some((other) => {
    const asPercent = Math.abs(Math.log(value / other));
    const asFraction = Math.abs(Math.log((value * 100) / other));
    return other >= leastPercent && asFraction < asPercent / 2;
  });
}

/** Percentages that a figure may be held against: of its own result, and for a benefit of others. */
function comparable(place: FigureInPlace, all: readonly FigureInPlace[]): readonly number[] {
  const { outcome, result } = place;
  const isBenefit = outcome?.group === 'benefit';
  return all
    .filter((other) => other.result === result || (isBenefit && other.outcome === outcome))
    .flatMap(({ figure }) => figure.value ?? []);
}

const inPercent = (value: number) => Number((value * 100).toPrecision(12));

/** Shares written as a fraction (0.34) where the format wants percent (34). */
export function* fractionFindings(dataset: Dataset): Iterable<Problem> {
  const figures = [...resultsIn(dataset)].flatMap((place) => [...figuresIn(place)]);
  for (const place of figures) {
    const value = place.figure.value ?? 0;
    if (!isSuspect(place)) continue;
    if (!fitsAsFraction(value, comparable(place, figures))) continue;
    yield {
      code: 'fraction-for-percent',
      path: at(place.path, 'value'),
      message: `${value} is read as ${value}%. Shares are in percent: for ${inPercent(value)}%, write ${inPercent(value)}. If it is ${value}%, add "events".`,
      detail: { value },
    };
  }
}

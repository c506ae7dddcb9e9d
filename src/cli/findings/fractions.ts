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

/** Less than one person, though people were counted. */
const isBelowOnePerson = ({ figure: { value = 0 }, people, result }: FigureInPlace) =>
  people !== undefined && result.method === undefined && (value / 100) * people < 0.5;

/** Hundred times as much would fit to a figure of the same outcome, and this does not. */
function fitsAsFraction(value: number, others: readonly number[]): boolean {
  return others.some((other) => {
    const asPercent = Math.abs(Math.log(value / other));
    const asFraction = Math.abs(Math.log((value * 100) / other));
    return other >= 1 && asFraction < asPercent / 2;
  });
}

const inPercent = (value: number) => Number((value * 100).toPrecision(12));

/** Shares written as a fraction (0.34) where the format wants percent (34). */
export function* fractionFindings(dataset: Dataset): Iterable<Problem> {
  const figures = [...resultsIn(dataset)].flatMap((place) => [...figuresIn(place)]);
  const valuesOf = new Map<string, number[]>();
  for (const { outcome, figure } of figures) {
    if (!outcome || figure.value === undefined) continue;
    valuesOf.set(outcome.id, [...(valuesOf.get(outcome.id) ?? []), figure.value]);
  }
  for (const place of figures) {
    const { figure, outcome, path } = place;
    const value = figure.value ?? 0;
    if (!isSuspect(place)) continue;
    const others = valuesOf.get(outcome?.id ?? '') ?? [];
    if (!isBelowOnePerson(place) && !fitsAsFraction(value, others)) continue;
    yield {
      code: 'fraction-for-percent',
      path: at(path, 'value'),
      message: `${value} is read as ${value}%. Shares are in percent: for ${inPercent(value)}%, write ${inPercent(value)}. If it is ${value}%, add "events".`,
      detail: { value },
    };
  }
}

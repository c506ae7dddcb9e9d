import type { Dataset, Interval, SynthesisComparison } from '../dataset-types.js';
import { soundSyntheses } from '../syntheses.js';
import type { Disagreement, IndirectComparison, PublishedComparison } from './types.js';

/**
 * By how much two ratios may differ before a reader is told so: a quarter, which is a choice of this
 * project and no test. Differences: by a quarter of the larger one.
 */
export const farApart = 1.25;

/** Two options and an outcome, in all populations unless one is named. */
export interface PublishedQuery {
  readonly a: string;
  readonly b: string;
  readonly outcome: string;
  readonly population?: string;
}

/** What published reviews say of two options, the first against the second. */
export function publishedComparisons(
  dataset: Dataset,
  { a, b, outcome, population }: PublishedQuery,
): readonly PublishedComparison[] {
  const reviews = (soundSyntheses(dataset) ?? []).filter(
    (review) => population === undefined || review.population === population,
  );
  return reviews.flatMap((synthesis) =>
    synthesis.comparisons.flatMap((comparison): PublishedComparison[] => {
      if (comparison.outcome !== outcome) return [];
      if (comparison.therapy === a && comparison.comparator === b) {
        return [{ synthesis, comparison, turned: false }];
      }
      if (comparison.therapy !== b || comparison.comparator !== a) return [];
      return [{ synthesis, comparison: turned(comparison), turned: true }];
    }),
  );
}

/** The second against the first: a ratio becomes its inverse, a difference changes its sign. */
function turned(comparison: SynthesisComparison): SynthesisComparison {
  const { therapy, comparator, kind, value, interval } = comparison;
  const turn = (one: number) => (kind === 'difference' ? 0 - one : 1 / one);
  return {
    ...comparison,
    therapy: comparator,
    comparator: therapy,
    ...(value !== undefined && { value: turn(value) }),
    ...(interval && { interval: [turn(interval[1]), turn(interval[0])] as Interval }),
  };
}

/** How a published comparison differs from ours of the same two options; empty when it doesn't. */
export function differsFrom(
  { comparison: { kind, value, interval } }: Pick<PublishedComparison, 'comparison'>,
  ours: Pick<IndirectComparison, 'scale' | 'opposite' | 'value' | 'interval'>,
): readonly Disagreement[] {
  if (value === undefined || kind !== ours.scale || ours.opposite) return ['not-comparable'];
  const isApart = interval && (interval[0] > ours.interval[1] || interval[1] < ours.interval[0]);
  return [
    ...(isApart ? (['intervals-apart'] as const) : []),
    ...(areFar(kind, value, ours.value) ? (['estimates-apart'] as const) : []),
  ];
}

function areFar(kind: IndirectComparison['scale'], a: number, b: number): boolean {
  if (kind === 'difference') {
    return Math.abs(a - b) > (farApart - 1) * Math.max(Math.abs(a), Math.abs(b));
  }
  return Math.abs(Math.log(a / b)) > Math.log(farApart);
}

import type { DatasetIndex } from '../../domain/dataset-index.js';
import type { Outcome, Therapy } from '../../domain/dataset-types.js';
import {
  comparisonsOf,
  hasAmount,
  withoutPooledParts,
  type Comparison,
} from '../../domain/evidence/comparison.js';

/** What is known of an outcome for an option; `not-stated` is not even said to be unknown. */
export type CoverageState =
  'figure' | 'range' | 'none-seen' | 'not-reported' | 'does-not-apply' | 'not-stated';

/** One option and one outcome, over all forms of the condition. */
export interface Coverage {
  readonly state: CoverageState;
  /** Studies with a figure; a pooled analysis counts as one. */
  readonly studies: number;
}

/** Whether there is an amount. */
export const isKnown = ({ state }: Coverage): boolean =>
  state === 'figure' || state === 'range' || state === 'none-seen';

/** Whether a reader is told something: an amount, or why there is none. */
export const isStated = ({ state }: Coverage): boolean => state !== 'not-stated';

const kindOf = ({ own }: Comparison) => own.figure.kind;

function known(usable: readonly Comparison[]): Coverage {
  const kinds = new Set(usable.map(kindOf));
  const state = kinds.has('number') ? 'figure' : kinds.has('range') ? 'range' : 'none-seen';
  const studies = new Set(withoutPooledParts(usable).map(({ study }) => study.id));
  return { state, studies: studies.size };
}

/** What the component can show of an outcome for an option, in any form of the condition. */
export function coverageOf(index: DatasetIndex, option: Therapy, outcome: Outcome): Coverage {
  const query = { therapy: option.id, outcome: outcome.id };
  const all = index.dataset.populations.flatMap(({ id }) =>
    comparisonsOf(index, { ...query, population: id }),
  );
  const gap = option.gaps?.find((one) => one.outcome === outcome.id);
  if (gap?.state === 'does-not-apply') return { state: gap.state, studies: 0 };
  // Harms of placebo in trials of other medicines are not harms of taking nothing.
  const isPlaceboHarm = option.kind === 'none' && outcome.group === 'harm';
  const usable = isPlaceboHarm ? [] : all.filter(hasAmount);
  if (usable.length > 0) return known(usable);
  if (gap) return { state: gap.state, studies: 0 };
  const stated = isPlaceboHarm ? [] : all.map(kindOf);
  if (stated.includes('not-reported')) return { state: 'not-reported', studies: 0 };
  return { state: stated.length > 0 ? 'does-not-apply' : 'not-stated', studies: 0 };
}

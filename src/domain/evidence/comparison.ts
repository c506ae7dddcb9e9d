import type { DatasetIndex } from '../dataset-index.js';
import type { Arm, Effect, Study, StudyResult } from '../dataset-types.js';
import { figureOf, isAmount, type Figure } from '../figure.js';

/** One arm of a result: who they were and what was seen in them. */
export interface Reading {
  readonly arm: Arm;
  readonly figure: Figure;
}

/**
 * An option's arm and the other arms of the same result, as they were published. What of it may be
 * drawn, and beside what, is for the guard to say.
 */
export interface Comparison {
  readonly study: Study;
  readonly result: StudyResult;
  readonly own: Reading;
  readonly against: readonly Reading[];
  /** Whether the study tested the option (its first arm), or only compared something with it. */
  readonly isTested: boolean;
}

const reading = (study: Study, result: StudyResult, arm: Arm): Reading => ({
  arm,
  figure: figureOf(result.arms[arm.id], study.arms.find(({ id }) => id === arm.id)?.people),
});

/**
 * Every result of an outcome in which an option has an arm, in the order of the dataset. Other doses
 * of the same option are no comparators, and taking nothing is never what a trial tested.
 *
 * @param population - Id of the form of the condition; results of other populations are left out.
 */
export function comparisonsOf(
  index: DatasetIndex,
  query: { readonly therapy: string; readonly outcome: string; readonly population: string },
): readonly Comparison[] {
  const found: Comparison[] = [];
  const isNothing = index.therapies.get(query.therapy)?.kind === 'none';
  for (const study of index.dataset.studies) {
    if (study.population !== query.population) continue;
    const own = study.arms.find(({ therapy }) => therapy === query.therapy);
    if (!own) continue;
    for (const result of study.results) {
      if (result.outcome !== query.outcome || !Object.hasOwn(result.arms, own.id)) continue;
      found.push({
        study,
        result,
        own: reading(study, result, own),
        against: study.arms
          .filter((arm) => arm.therapy !== own.therapy && Object.hasOwn(result.arms, arm.id))
          .map((arm) => reading(study, result, arm)),
        isTested: !isNothing && study.arms[0] === own,
      });
    }
  }
  return found;
}

/** The published comparison of the option's arm with another, if there is one. */
export const effectBetween = ({ result, own }: Comparison, against: Reading): Effect | undefined =>
  result.effects?.find(({ of }) => of.includes(own.arm.id) && of.includes(against.arm.id));

/** Leaves out studies that are already part of a pooled analysis in the list. */
export function withoutPooledParts(comparisons: readonly Comparison[]): readonly Comparison[] {
  const parts = new Set(comparisons.flatMap(({ study }) => study.pooledFrom ?? []));
  return comparisons.filter(({ study }) => !parts.has(study.id));
}

/** Whether the option's own arm has an amount in this comparison. */
export const hasAmount = ({ own }: Comparison): boolean => isAmount(own.figure);

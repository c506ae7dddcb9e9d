import type {
  Arm,
  ArmFigure,
  Dataset,
  Effect,
  Outcome,
  Study,
  StudyResult,
} from '../dataset-types.js';
import { at, type Finding } from '../finding.js';

/** Says what in a thing contradicts itself. It may rely on the schema, and on nothing else. */
export type Rule<T = Dataset> = (thing: T) => Iterable<Finding>;

/** Things that have an id, looked up by it. */
export const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
  new Map<string, T>(items.map((item) => [item.id, item]));

/** A result with all that is needed to judge it. */
export interface ResultInPlace {
  readonly study: Study;
  readonly result: StudyResult;
  readonly outcome: Outcome | undefined;
  /** The groups of the study by id. */
  readonly arms: ReadonlyMap<string, Arm>;
  readonly path: string;
}

/** A figure with all that is needed to judge it. */
export interface FigureInPlace extends ResultInPlace {
  readonly figure: ArmFigure;
  /** People counted, in the figure or else in the arm. */
  readonly people: number | undefined;
}

/** An effect with all that is needed to judge it. */
export interface EffectInPlace extends ResultInPlace {
  readonly effect: Effect;
}

/** Each result of each study. */
export function* resultsIn({ studies, outcomes }: Dataset): Generator<ResultInPlace> {
  const outcomeById = byId(outcomes);
  for (const [s, study] of studies.entries()) {
    const arms = byId(study.arms);
    for (const [r, result] of study.results.entries()) {
      const path = at('/studies', s, 'results', r);
      yield { study, result, outcome: outcomeById.get(result.outcome), arms, path };
    }
  }
}

/** The result as a whole, and then in each group of people that it tells apart. */
export function* partsOf({ result, path }: ResultInPlace) {
  yield { path, arms: result.arms };
  for (const [index, { arms }] of (result.strata ?? []).entries()) {
    yield { path: at(path, 'strata', index), arms };
  }
}

/** Each figure of a result. */
export function* figuresIn(place: ResultInPlace): Generator<FigureInPlace> {
  for (const { path, arms } of partsOf(place)) {
    for (const [id, figure] of Object.entries(arms)) {
      // A group of people is smaller than its arm, so that it must say itself how many it has.
      const people =
        figure.people ?? (path === place.path ? place.arms.get(id)?.people : undefined);
      yield { ...place, path: at(path, 'arms', id), figure, people };
    }
  }
}

/** Each effect of a result. */
export function* effectsIn(place: ResultInPlace): Generator<EffectInPlace> {
  for (const [index, effect] of (place.result.effects ?? []).entries()) {
    yield { ...place, effect, path: at(place.path, 'effects', index) };
  }
}

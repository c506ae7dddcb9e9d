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

/** Takes what is wrong. */
export type Report = (finding: Finding) => void;

/**
 * Reports what in a thing contradicts itself. It may rely on the schema, and on nothing else. No
 * generator: a page runs it once, cold, on thousands of figures.
 */
export type Rule<T = Dataset> = (thing: T, report: Report) => void;

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
export function resultsIn({ studies, outcomes }: Dataset): readonly ResultInPlace[] {
  const outcomeById = byId(outcomes);
  return studies.flatMap((study, s) => {
    const arms = byId(study.arms);
    return study.results.map((result, r) => ({
      study,
      result,
      outcome: outcomeById.get(result.outcome),
      arms,
      path: at('/studies', s, 'results', r),
    }));
  });
}

/** A result as a whole, or in a group of people that it tells apart. */
interface PartOfResult {
  readonly path: string;
  readonly arms: StudyResult['arms'];
}

/** The result as a whole, and then in each group of people. */
export const partsOf = ({ result, path }: ResultInPlace): readonly PartOfResult[] => [
  { path, arms: result.arms },
  ...(result.strata ?? []).map(({ arms }, index) => ({ path: at(path, 'strata', index), arms })),
];

/** Each figure of a result. */
export const figuresIn = (place: ResultInPlace): readonly FigureInPlace[] =>
  partsOf(place).flatMap(({ path, arms }) =>
    Object.entries(arms).map(([id, figure]) => {
      // A group of people is smaller than its arm, so that it must say itself how many it has.
      const ofArm = path === place.path ? place.arms.get(id)?.people : undefined;
      const people = figure.people ?? ofArm;
      return { ...place, path: at(path, 'arms', id), figure, people };
    }),
  );

/** Each effect of a result. */
export const effectsIn = (place: ResultInPlace): readonly EffectInPlace[] =>
  (place.result.effects ?? []).map((effect, index) => ({
    ...place,
    effect,
    path: at(place.path, 'effects', index),
  }));

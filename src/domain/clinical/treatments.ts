import type { Arm, Study } from '../dataset-types.js';
import type { Treatment } from './types.js';

/** What an arm got, as a treatment that other studies may have had too. */
export const treatmentOf = ({ therapy, name }: Arm): Treatment => ({
  key: therapy ?? JSON.stringify(name ?? ''),
  ...(therapy !== undefined && { therapy }),
  ...(name !== undefined && { name }),
});

/** An arm and what it got. */
export interface TreatedArm {
  readonly arm: Arm;
  readonly treatment: Treatment;
  /** A second arm of the same treatment, in another dose: the first one speaks for it. */
  readonly isOtherDose: boolean;
}

/** The arms of a study in its order. */
export function treatedArms({ arms }: Study): readonly TreatedArm[] {
  const seen = new Set<string>();
  return arms.map((arm) => {
    const treatment = treatmentOf(arm);
    const isOtherDose = seen.has(treatment.key);
    seen.add(treatment.key);
    return { arm, treatment, isOtherDose };
  });
}

/** Each two things of a list, the earlier one first. */
export const pairsOf = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.flatMap((first, index) => items.slice(index + 1).map((second) => [first, second] as const));

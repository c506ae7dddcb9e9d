import type { Problem, Result } from '../result.js';
import type { ArmRow } from './input.js';
import type { Group } from './rows.js';
import type { Precision } from './study.js';

/** A trial whose treatments still go by their names. */
export interface NamedStudy {
  readonly name: string;
  readonly treatments: readonly string[];
  readonly estimates: readonly number[];
  readonly precision: Precision;
}

/** Makes trials of arms. Each must have two or more, of different treatments. */
export function parseArmStudies(groups: readonly Group<ArmRow>[]): Result<readonly NamedStudy[]> {
  const problems = groups.flatMap(problemsOf);
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: groups.map(({ study, rows }) => ({
      name: study,
      treatments: rows.map(({ row }) => row.treatment),
      estimates: rows.map(({ row }) => row.estimate),
      precision: { kind: 'arms', variances: rows.map(({ row }) => row.variance) },
    })),
  };
}

function problemsOf({ study, rows }: Group<ArmRow>): readonly Problem[] {
  if (rows.length < 2) {
    const message = `the study "${study}" has one arm: there is nothing to compare`;
    return [{ code: 'one-arm', path: rows[0].path, message, detail: { study } }];
  }
  const seen = new Set<string>();
  return rows.flatMap(({ row: { treatment }, path }) => {
    if (!seen.has(treatment)) {
      seen.add(treatment);
      return [];
    }
    const message = `the study "${study}" has two arms of "${treatment}": pool them first`;
    return [{ code: 'duplicate-arm', path, message, detail: { study, treatment } }];
  });
}

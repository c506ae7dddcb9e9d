import type { Problem, Result } from '../result.js';
import type { ContrastRow } from './input.js';
import { cholesky, choleskySolve, entry, matrixOf } from './matrix.js';
import type { NamedStudy } from './from-arms.js';
import { precisionOf, type Edge } from './study-precision.js';
import { refuse, type Group } from './rows.js';

/**
 * Makes trials of contrasts. A trial of k arms needs all k(k − 1)/2 of them, or as many as fix its
 * estimates and the variance of each arm (see `ContrastRow.variance2`).
 */
export function parseContrastStudies(
  groups: readonly Group<ContrastRow>[],
): Result<readonly NamedStudy[]> {
  const studies: NamedStudy[] = [];
  const problems: Problem[] = [];
  for (const group of groups) {
    const study = parseStudy(group);
    if (study.ok) studies.push(study.value);
    else problems.push(...study.problems);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: studies };
}

function parseStudy(group: Group<ContrastRow>): Result<NamedStudy> {
  const problems = pairProblems(group);
  if (problems.length > 0) return { ok: false, problems };
  const { study: name, rows } = group;
  const { path } = rows[0];
  const treatments = [...new Set(rows.flatMap(({ row }) => [row.treatment1, row.treatment2]))];
  const edges = rows.map(({ row }): Edge => ({
    first: treatments.indexOf(row.treatment1),
    second: treatments.indexOf(row.treatment2),
    estimate: row.estimate,
    variance: row.se ** 2,
    ...(row.variance2 !== undefined && { secondVariance: row.variance2 }),
  }));
  const estimates = estimatesOf(edges, treatments.length);
  if (!estimates) {
    const missing = `the contrasts of the study "${name}" fall into parts that nothing links`;
    return refuse('incomplete-study', path, missing);
  }
  if (!closes(edges, estimates)) {
    const message = `the estimates of the study "${name}" don't add up around a triangle of its arms`;
    return refuse('inconsistent-estimates', path, message);
  }
  const precision = precisionOf(edges, treatments.length);
  if (typeof precision !== 'string') {
    return { ok: true, value: { name, treatments, estimates, precision } };
  }
  return refuse(precision, path, reasons[precision](name));
}

const reasons = {
  'incomplete-study': (name: string) =>
    `the study "${name}" needs the contrast of every two of its arms, or the variance of the shared arm`,
  'inconsistent-errors': (name: string) =>
    `no arms can have the standard errors that the study "${name}" gives to its contrasts`,
} as const;

function pairProblems({ study, rows }: Group<ContrastRow>): readonly Problem[] {
  const seen = new Set<string>();
  return rows.flatMap(({ row: { treatment1, treatment2 }, path }) => {
    if (treatment1 === treatment2) {
      const message = `the study "${study}" compares "${treatment1}" with itself`;
      return [{ code: 'same-treatment', path, message, detail: { study } }];
    }
    const pair = JSON.stringify([treatment1, treatment2].sort());
    if (!seen.has(pair)) {
      seen.add(pair);
      return [];
    }
    const message = `the study "${study}" has two contrasts of "${treatment1}" and "${treatment2}"`;
    return [{ code: 'duplicate-contrast', path, message, detail: { study } }];
  });
}

/** The arms against the first one, by least squares: rounding is shared out evenly. */
function estimatesOf(edges: readonly Edge[], size: number): readonly number[] | undefined {
  const degree = (i: number) =>
    edges.filter((edge) => edge.first === i || edge.second === i).length;
  const touches = (i: number, j: number) =>
    edges.some(
      ({ first, second }) => (first === i && second === j) || (first === j && second === i),
    );
  const lower = cholesky(
    matrixOf(size - 1, (i, j) => (i === j ? degree(i + 1) : touches(i + 1, j + 1) ? -1 : 0)),
  );
  if (!lower) return undefined;
  const pulls = Array.from({ length: size }, (_, i) =>
    edges.reduce((sum, { first, second, estimate }) => {
      if (first === i) return sum + estimate;
      return second === i ? sum - estimate : sum;
    }, 0),
  );
  return [0, ...choleskySolve(lower, pulls.slice(1))];
}

/**
 * Whether the estimates differ from contrasts of arms by no more than rounding does: a thousandth of
 * the scale, or a twentieth of the smallest standard error, where that is more.
 */
function closes(edges: readonly Edge[], estimates: readonly number[]): boolean {
  const least = Math.sqrt(Math.min(...edges.map(({ variance }) => variance)));
  const most = Math.max(...estimates.map(Math.abs));
  const allowed = Math.max(1e-3, least / 20, most * 1e-12);
  const value = (i: number) => entry([estimates], 0, i);
  return edges.every(
    ({ first, second, estimate }) => Math.abs(value(first) - value(second) - estimate) <= allowed,
  );
}

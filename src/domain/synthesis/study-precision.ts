import { cholesky, choleskySolve, matrixOf } from './matrix.js';
import type { Precision } from './study.js';

/** A contrast of two arms of one trial, by their places among its arms. */
export interface Edge {
  readonly first: number;
  readonly second: number;
  readonly estimate: number;
  readonly variance: number;
  readonly secondVariance?: number;
}

/**
 * How the contrasts of a trial vary together, from their variances alone. Where all are there, the
 * covariance of two that share an arm is half of what their variances have over that of the third
 * (Rücker and Schwarzer 2014, Statistics in Medicine 33:4353; Franchini et al. 2012, Research
 * Synthesis Methods 3:142). Where some are missing, arms are taken to vary independently.
 *
 * @returns A code when the variances are too few, or are those of no arms.
 */
export function precisionOf(
  edges: readonly Edge[],
  size: number,
): Precision | 'incomplete-study' | 'inconsistent-errors' {
  if (size === 2) {
    // Only the sum counts, so the halves may be anything.
    const half = (edges[0]?.variance ?? 0) / 2;
    return { kind: 'arms', variances: [half, half] };
  }
  const isComplete = edges.length === (size * (size - 1)) / 2;
  const arms = armVariances(edges, size);
  if (arms && fits(edges, arms, isComplete ? 1e-9 : 0.02)) {
    if (arms.every((variance) => variance > 0)) return { kind: 'arms', variances: arms };
    return ofCovariance(size, (i, j) => (arms[i] ?? 0) + (arms[j] ?? 0));
  }
  if (isComplete) return ofCovariance(size, (i, j) => varianceBetween(edges, i, j));
  return arms ? 'inconsistent-errors' : 'incomplete-study';
}

/** The covariance of the arms against the first, given the variance between each two. */
function ofCovariance(
  size: number,
  between: (i: number, j: number) => number,
): Precision | 'inconsistent-errors' {
  const matrix = matrixOf(size - 1, (i, j) =>
    i === j
      ? between(0, i + 1)
      : (between(0, i + 1) + between(0, j + 1) - between(i + 1, j + 1)) / 2,
  );
  return cholesky(matrix) ? { kind: 'covariance', matrix } : 'inconsistent-errors';
}

const varianceBetween = (edges: readonly Edge[], i: number, j: number): number =>
  edges.find(({ first, second }) => (first === i && second === j) || (first === j && second === i))
    ?.variance ?? Number.NaN;

/**
 * The variance of each arm, by least squares: a contrast gives the sum of two. Nothing when the
 * contrasts don't fix them: then no way along an odd number of contrasts leads back to its start.
 */
function armVariances(edges: readonly Edge[], size: number): readonly number[] | undefined {
  const known = edges.flatMap(({ second, secondVariance }) =>
    secondVariance === undefined ? [] : [{ arm: second, variance: secondVariance }],
  );
  const equations = matrixOf(size, (i, j) => {
    const linked = edges.filter((edge) => edge.first === i || edge.second === i);
    if (i === j) return linked.length + known.filter(({ arm }) => arm === i).length;
    return linked.filter((edge) => edge.first === j || edge.second === j).length;
  });
  const lower = cholesky(equations);
  if (!lower) return undefined;
  const sums = Array.from({ length: size }, (_, i) => {
    const linked = edges.filter((edge) => edge.first === i || edge.second === i);
    const own = known.filter(({ arm }) => arm === i);
    return [...linked, ...own].reduce((sum, { variance }) => sum + variance, 0);
  });
  return choleskySolve(lower, sums);
}

/** Whether the variances of arms give those of the contrasts, but for a share of each. */
const fits = (edges: readonly Edge[], arms: readonly number[], share: number): boolean =>
  edges.every(({ first, second, variance, secondVariance }) => {
    const [a = 0, b = 0] = [arms[first], arms[second]];
    const isShared =
      secondVariance === undefined || Math.abs(b - secondVariance) <= share * secondVariance;
    return isShared && Math.abs(a + b - variance) <= share * variance;
  });

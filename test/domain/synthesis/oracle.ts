import type { ArmRow } from '../../../src/domain/synthesis/input.js';

/** Dense linear algebra by Gauss and Jordan, on purpose nothing like what the engine does. */
export function invert(matrix: readonly (readonly number[])[]): {
  inverse: number[][];
  logDet: number;
} {
  const size = matrix.length;
  const a = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  let logDet = 0;
  for (let i = 0; i < size; i += 1) {
    const pivotRow = a
      .map((row, r) => ({ r, size: r < i ? -1 : Math.abs(row[i] ?? 0) }))
      .reduce((best, row) => (row.size > best.size ? row : best)).r;
    [a[i], a[pivotRow]] = [a[pivotRow] ?? [], a[i] ?? []];
    const pivot = a[i]?.[i] ?? 0;
    logDet += Math.log(Math.abs(pivot));
    a[i] = (a[i] ?? []).map((value) => value / pivot);
    for (let r = 0; r < size; r += 1) {
      const factor = a[r]?.[i] ?? 0;
      if (r !== i) a[r] = (a[r] ?? []).map((value, c) => value - factor * (a[i]?.[c] ?? 0));
    }
  }
  return { inverse: a.map((row) => row.slice(size)), logDet };
}

export interface OracleFit {
  readonly logLikelihood: number;
  readonly q: number;
  /** Against the first treatment in `treatments`. */
  readonly estimates: readonly number[];
  readonly covariance: readonly (readonly number[])[];
}

/**
 * Generalised least squares on the arms: a mean for each study and an effect for each treatment,
 * and an arm's effect with variance tau²/2. Its restricted likelihood differs from that of the
 * contrasts by a constant.
 */
export function oracleFit(
  arms: readonly ArmRow[],
  treatments: readonly string[],
  tau2: number,
): OracleFit {
  const studies = [...new Set(arms.map(({ study }) => study))];
  const columns = studies.length + treatments.length - 1;
  const design = arms.map(({ study, treatment }) =>
    Array.from({ length: columns }, (_, c) =>
      c < studies.length
        ? Number(studies[c] === study)
        : Number(treatments[c - studies.length + 1] === treatment),
    ),
  );
  const weights = arms.map(({ variance }) => 1 / (variance + tau2 / 2));
  const sumOver = (f: (row: readonly number[], i: number) => number) =>
    design.reduce((sum, row, i) => sum + (weights[i] ?? 0) * f(row, i), 0);
  const information = Array.from({ length: columns }, (_, a) =>
    Array.from({ length: columns }, (__, b) => sumOver((row) => (row[a] ?? 0) * (row[b] ?? 0))),
  );
  const right = Array.from({ length: columns }, (_, a) =>
    sumOver((row, i) => (row[a] ?? 0) * (arms[i]?.estimate ?? 0)),
  );
  const { inverse, logDet } = invert(information);
  const beta = inverse.map((row) => row.reduce((sum, v, j) => sum + v * (right[j] ?? 0), 0));
  const q = sumOver((row, i) => {
    const fitted = row.reduce((sum, x, j) => sum + x * (beta[j] ?? 0), 0);
    return ((arms[i]?.estimate ?? 0) - fitted) ** 2;
  });
  const logVariances = weights.reduce((sum, weight) => sum - Math.log(weight), 0);
  return {
    logLikelihood: -(logVariances + logDet + q) / 2,
    q,
    estimates: [0, ...beta.slice(studies.length)],
    covariance: inverse.slice(studies.length).map((row) => row.slice(studies.length)),
  };
}

/** The tau² with the highest restricted likelihood, by grids that get finer around the best point. */
export function oracleTau2(
  arms: readonly ArmRow[],
  treatments: readonly string[],
  most: number,
): number {
  const height = (tau2: number) => oracleFit(arms, treatments, tau2).logLikelihood;
  const steps = 400;
  const grid = Array.from({ length: steps + 1 }, (_, i) => most * (i / steps) ** 4);
  let [low, high] = [0, most];
  let points = grid;
  for (let round = 0; round < 12; round += 1) {
    const heights = points.map(height);
    const best = heights.indexOf(Math.max(...heights));
    [low, high] = [points[best - 1] ?? low, points[best + 1] ?? high];
    points = Array.from({ length: 21 }, (_, i) => low + ((high - low) * i) / 20);
    if (points[best] === 0 && high < most * 1e-16) return 0;
  }
  return low === 0 && height(0) >= height((low + high) / 2) ? 0 : (low + high) / 2;
}

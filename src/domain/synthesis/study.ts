import { choleskyInverse } from './matrix.js';

/** How exact a study is: by its arms, or by the covariance of all arms against its first one. */
export type Precision =
  | { readonly kind: 'arms'; readonly variances: readonly number[] }
  | { readonly kind: 'covariance'; readonly matrix: readonly (readonly number[])[] };

/** One trial of two or more arms. Only differences of `estimates` mean anything. */
export interface Study {
  readonly name: string;
  /** Places in the network's list of treatments, one an arm. */
  readonly treatments: readonly number[];
  readonly estimates: readonly number[];
  readonly precision: Precision;
}

/**
 * The weight of a trial: between each two arms a conductance, as in Rücker (2012), Research
 * Synthesis Methods 3:312, and the log determinant of the covariance of its contrasts.
 */
export interface StudyWeight {
  readonly conductances: readonly (readonly number[])[];
  readonly logDeterminant: number;
}

/**
 * The weight of a trial when the true differences vary between trials by `tau2`. Every contrast
 * gets tau² and two contrasts that share an arm half of it, as Higgins and Whitehead (1996),
 * Statistics in Medicine 15:2733: the same as tau²/2 on the variance of each arm.
 *
 * @returns Nothing when the numbers don't make a covariance that can be inverted.
 */
export function weightOf({ precision }: Study, tau2: number): StudyWeight | undefined {
  if (precision.kind === 'arms') return weightOfArms(precision.variances, tau2);
  const inverse = choleskyInverse(
    precision.matrix.map((row, i) => row.map((value, j) => value + (i === j ? tau2 : tau2 / 2))),
  );
  if (!inverse) return undefined;
  const between = inverse.matrix.map((row) => row.map((value) => 0 - value));
  const toFirst = inverse.matrix.map((row) => row.reduce((sum, value) => sum + value, 0));
  return {
    conductances: [[0, ...toFirst], ...between.map((row, i) => [toFirst[i] ?? 0, ...row])],
    logDeterminant: inverse.logDeterminant,
  };
}

/** Arms that vary independently: products of weights, so nothing is lost by subtraction. */
function weightOfArms(variances: readonly number[], tau2: number): StudyWeight {
  const weights = variances.map((variance) => 1 / (variance + tau2 / 2));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    conductances: weights.map((a, i) => weights.map((b, j) => (i === j ? 0 : a * (b / total)))),
    logDeterminant:
      variances.reduce((sum, variance) => sum + Math.log(variance + tau2 / 2), 0) + Math.log(total),
  };
}

/** What one trial alone says of two of its arms: the difference and its variance. */
export function contrastIn(
  study: Study,
  {
    first,
    second,
    tau2,
  }: { readonly first: number; readonly second: number; readonly tau2: number },
): { readonly estimate: number; readonly variance: number } | undefined {
  const i = study.treatments.indexOf(first);
  const j = study.treatments.indexOf(second);
  if (i < 0 || j < 0) return undefined;
  const [a = 0, b = 0] = [study.estimates[i], study.estimates[j]];
  return { estimate: a - b, variance: contrastVariance(study.precision, i, j) + tau2 };
}

function contrastVariance(precision: Precision, i: number, j: number): number {
  if (precision.kind === 'arms') {
    return (precision.variances[i] ?? 0) + (precision.variances[j] ?? 0);
  }
  const at = (a: number, b: number) => precision.matrix[a - 1]?.[b - 1] ?? 0;
  return at(i, i) + at(j, j) - 2 * at(i, j);
}

/** The largest and the smallest variance that matters for the scale of a trial. */
export function varianceRange({ precision }: Study): {
  readonly least: number;
  readonly most: number;
} {
  if (precision.kind === 'arms') {
    const most = Math.max(...precision.variances);
    return { least: Math.min(...precision.variances), most };
  }
  const diagonal = precision.matrix.map((row, i) => row[i] ?? 0);
  // No eigenvalue lies above the trace.
  return { least: Math.min(...diagonal), most: diagonal.reduce((sum, value) => sum + value, 0) };
}

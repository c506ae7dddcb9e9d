import { matrixOf } from './matrix.js';
import {
  estimatesOf,
  logDeterminantOf,
  takeApart,
  varianceOfMix,
  variancesOf,
  type Knots,
} from './star-mesh.js';
import { weightOf, type Study, type StudyWeight } from './study.js';

/** Trials whose treatments are all connected. Treatments are numbered from 0. */
export interface Network {
  readonly size: number;
  readonly studies: readonly Study[];
}

/** A network estimated for one value of the variance between trials. */
export interface Fit {
  readonly tau2: number;
  /** Each treatment against the first. */
  readonly estimates: readonly number[];
  /** Weighted squares of what the estimates leave over: Cochran's Q when tau² is 0. */
  readonly q: number;
  /** The restricted log likelihood, without the part that doesn't depend on tau². */
  readonly logLikelihood: number;
  readonly knots: Knots;
  readonly weights: readonly StudyWeight[];
}

/** Contrasts that a network has beyond those that it needs. */
export const residualDf = ({ size, studies }: Network): number =>
  studies.reduce((sum, { treatments }) => sum + treatments.length - 1, 0) - (size - 1);

/**
 * Generalised least squares for one tau², and its restricted log likelihood: Harville (1977), JASA
 * 72:320, as used for meta-analysis by Viechtbauer (2005), Journal of Educational and Behavioral
 * Statistics 30:261, and for networks by White et al. (2012), Research Synthesis Methods 3:111.
 */
export function fitAt(network: Network, tau2: number): Fit | undefined {
  const weights: StudyWeight[] = [];
  for (const study of network.studies) {
    const weight = weightOf(study, tau2);
    if (!weight) return undefined;
    weights.push(weight);
  }
  const knots = takeApart(meshOf(network, weights));
  if (!knots) return undefined;
  const estimates = estimatesOf(knots);
  const q = network.studies.reduce(
    (sum, study, s) => sum + squaresOf(study, weights[s], estimates),
    0,
  );
  const within = weights.reduce((sum, { logDeterminant }) => sum + logDeterminant, 0);
  const logLikelihood = -(within + logDeterminantOf(knots) + q) / 2;
  return { tau2, estimates, q, logLikelihood, knots, weights };
}

function meshOf({ size, studies }: Network, weights: readonly StudyWeight[]) {
  const conductances = matrixOf(size, () => 0);
  const flows = matrixOf(size, () => 0);
  for (const [s, { treatments, estimates }] of studies.entries()) {
    for (const [i, a] of treatments.entries()) {
      for (const [j, b] of treatments.entries()) {
        const weight = weights[s]?.conductances[i]?.[j] ?? 0;
        const [rowC, rowF] = [conductances[a], flows[a]];
        if (i === j || !rowC || !rowF) continue;
        rowC[b] = (rowC[b] ?? 0) + weight;
        rowF[b] = (rowF[b] ?? 0) + weight * ((estimates[i] ?? 0) - (estimates[j] ?? 0));
      }
    }
  }
  return { conductances, flows };
}

/** What a trial observed beyond the estimates, between its first arm and each. */
function residualsOf(study: Study, estimates: readonly number[]): readonly number[] {
  const fitted = study.treatments.map((treatment) => estimates[treatment] ?? 0);
  return study.estimates.map(
    (value, i) => value - (study.estimates[0] ?? 0) - ((fitted[i] ?? 0) - (fitted[0] ?? 0)),
  );
}

function squaresOf(study: Study, weight: StudyWeight | undefined, estimates: readonly number[]) {
  const residuals = residualsOf(study, estimates);
  let sum = 0;
  for (const [i, a] of residuals.entries()) {
    for (let j = 0; j < i; j += 1) {
      sum += (weight?.conductances[i]?.[j] ?? 0) * (a - (residuals[j] ?? 0)) ** 2;
    }
  }
  return Math.max(0, sum);
}

/**
 * The slope of the restricted log likelihood in tau²: a quarter of |L·e|² − tr L + tr(L·G·L) over
 * the trials, where L is the trial's weight, e what it leaves over and G the covariance of the
 * estimates (Harville 1977, with half the identity as derivative of the arms' covariance).
 */
export function slopeOf({ studies }: Network, fit: Fit): number {
  const variances = variancesOf(fit.knots);
  return studies.reduce((sum, study, s) => {
    const { conductances = [] } = fit.weights[s] ?? {};
    const residuals = residualsOf(study, fit.estimates);
    const own = matrixOf(study.treatments.length, (i, j) => {
      const [a = 0, b = 0] = [study.treatments[i], study.treatments[j]];
      return variances[a]?.[b] ?? 0;
    });
    return conductances.reduce((part, row, i) => {
      const pull = row.reduce(
        (all, c, j) => all + c * ((residuals[i] ?? 0) - (residuals[j] ?? 0)),
        0,
      );
      const trace = row.reduce((all, c) => all + c, 0);
      return part + (pull ** 2 - trace + varianceOfMix(own, { shares: row, from: i })) / 4;
    }, sum);
  }, 0);
}

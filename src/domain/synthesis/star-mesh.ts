import { entry, matrixOf, type Matrix } from './matrix.js';

/**
 * A connected network of comparisons: between each two treatments the conductance (inverse variance)
 * and the flow (conductance times observed difference, first minus second).
 */
export interface Mesh {
  readonly conductances: number[][];
  readonly flows: number[][];
}

/** How one treatment hangs on those before it, once those after it are gone. */
interface Knot {
  readonly conductance: number;
  readonly shares: readonly number[];
  readonly difference: number;
}

/** A network that was taken apart, treatment by treatment. */
export type Knots = readonly Knot[];

/**
 * Takes treatments out one by one, the last first: those linked to it are linked to each other in its
 * place. It is Gaussian elimination of the weighted least squares equations, seen as the star-mesh
 * transformation of an electrical network (Rücker 2012, Research Synthesis Methods 3:312). All its
 * terms are sums of products, so weights of 1e-8 and 1e8 in one network don't wipe each other out.
 *
 * @returns Nothing when the network isn't connected, as far as its digits tell.
 */
export function takeApart({ conductances, flows }: Mesh): Knots | undefined {
  const c = conductances.map((row) => [...row]);
  const f = flows.map((row) => [...row]);
  const knots: Knot[] = [];
  for (let i = c.length - 1; i >= 1; i -= 1) {
    const links = (c[i] ?? []).slice(0, i);
    const conductance = links.reduce((sum, value) => sum + value, 0);
    if (!(conductance > 0 && conductance < Infinity)) return undefined;
    const shares = links.map((value) => value / conductance);
    const flow = (f[i] ?? []).slice(0, i);
    linkNeighbours({ c, f, shares, links, flow });
    const difference = flow.reduce((sum, value) => sum + value, 0) / conductance;
    knots.unshift({ conductance, shares, difference });
  }
  return knots;
}

interface Star {
  readonly c: number[][];
  readonly f: number[][];
  readonly shares: readonly number[];
  readonly links: readonly number[];
  readonly flow: readonly number[];
}

/** The way from j to k over the treatment that goes: its difference is that of both its halves. */
function linkNeighbours({ c, f, shares, links, flow }: Star): void {
  for (const [j, shareOfJ] of shares.entries()) {
    for (const [k, shareOfK] of shares.entries()) {
      const rowC = c[j];
      const rowF = f[j];
      if (j === k || !rowC || !rowF) continue;
      // The smaller index multiplies first, so both halves of the table stay the same.
      const added = j < k ? (links[j] ?? 0) * shareOfK : (links[k] ?? 0) * shareOfJ;
      rowC[k] = (rowC[k] ?? 0) + added;
      rowF[k] = (rowF[k] ?? 0) + (shareOfJ * (flow[k] ?? 0) - shareOfK * (flow[j] ?? 0));
    }
  }
}

/** The estimate of each treatment against the first. */
export function estimatesOf(knots: Knots): readonly number[] {
  const estimates = [0];
  for (const { shares, difference } of knots) {
    const mix = shares.reduce((sum, share, j) => sum + share * (estimates[j] ?? 0), 0);
    estimates.push(mix + difference);
  }
  return estimates;
}

/** The logarithm of the determinant of the least squares equations. */
export const logDeterminantOf = (knots: Knots): number =>
  knots.reduce((sum, { conductance }) => sum + Math.log(conductance), 0);

/**
 * The variance of the difference of each two treatments: the effective resistance between them.
 * Treatments come back one by one, as a known mix of those before them plus a part of their own, so
 * a variance is a sum of positive parts and can't turn negative.
 */
export function variancesOf(knots: Knots): number[][] {
  const variances = matrixOf(knots.length + 1, () => 0);
  for (const [before, { conductance, shares }] of knots.entries()) {
    const i = before + 1;
    const own = variances[i];
    for (let k = 0; k < i; k += 1) {
      const variance = 1 / conductance + varianceOfMix(variances, { shares, from: k });
      const row = variances[k];
      if (own) own[k] = variance;
      if (row) row[i] = variance;
    }
  }
  return variances;
}

/** The variance of Σ share·(treatment − `from`), given the variances of all differences. */
export function varianceOfMix(
  variances: Matrix,
  { shares, from }: { readonly shares: readonly number[]; readonly from: number },
): number {
  let sum = 0;
  for (const [j, a] of shares.entries()) {
    if (j === from || a === 0) continue;
    const toJ = entry(variances, j, from);
    sum += a * a * toJ;
    for (let l = j + 1; l < shares.length; l += 1) {
      const b = shares[l] ?? 0;
      if (l === from || b === 0) continue;
      // Twice the covariance of two differences that share `from`.
      sum += a * b * (toJ + entry(variances, l, from) - entry(variances, j, l));
    }
  }
  return Math.max(0, sum);
}

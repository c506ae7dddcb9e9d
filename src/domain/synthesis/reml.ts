import { fitAt, residualDf, slopeOf, type Network } from './fit.js';
import { varianceRange } from './study.js';

/** The variance between trials, as the restricted likelihood has it. */
export interface Heterogeneity {
  readonly tau2: number;
  /** Whether the maximum was closed in. Not so only when the numbers gave out. */
  readonly converged: boolean;
  /** Whether the trials say anything of tau²: there are more contrasts than are needed. */
  readonly estimable: boolean;
}

interface Point {
  readonly tau2: number;
  readonly height: number;
}

/**
 * The tau² with the highest restricted likelihood (REML: Viechtbauer 2005, White et al. 2012), common
 * to all `networks`. There may be several local maxima, so the whole range is scanned on a grid of
 * the logarithm, each peak of the grid is closed in on the root of the slope, and the highest wins;
 * 0 when nothing is higher than 0.
 */
export function remlTau2(networks: readonly Network[]): Heterogeneity {
  const df = networks.reduce((sum, network) => sum + residualDf(network), 0);
  const grid = df > 0 ? gridOf(networks, df) : [];
  if (grid.length === 0) return { tau2: 0, converged: true, estimable: df > 0 };
  const heightAt = (tau2: number): Point => ({ tau2, height: likelihood(networks, tau2) });
  const points = [0, ...grid].map(heightAt);
  const least = Math.max(1, Math.abs(points[0]?.height ?? 0)) * Number.EPSILON * 8;
  let best: Point = points[0] ?? { tau2: 0, height: -Infinity };
  for (const [i, { height }] of points.entries()) {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (height < (before?.height ?? -Infinity) || height < (after?.height ?? -Infinity)) continue;
    const between = { low: before?.tau2 ?? 0, high: after?.tau2 ?? points[i]?.tau2 ?? 0 };
    const peak = heightAt(closeIn(networks, between));
    if (peak.height > best.height + least) best = peak;
    const onGrid = points[i];
    if (onGrid && onGrid.height > best.height + least) best = onGrid;
  }
  const converged = Number.isFinite(best.height) && best.tau2 < (grid.at(-1) ?? 0);
  return { tau2: best.tau2, converged, estimable: true };
}

const likelihood = (networks: readonly Network[], tau2: number): number =>
  networks.reduce((sum, network) => sum + (fitAt(network, tau2)?.logLikelihood ?? -Infinity), 0);

function slope(networks: readonly Network[], tau2: number): number {
  return networks.reduce((sum, network) => {
    const fit = fitAt(network, tau2);
    return fit ? sum + slopeOf(network, fit) : Number.NaN;
  }, 0);
}

/** Steps of the grid: six in each power of ten. */
const ratio = 10 ** (1 / 6);

/**
 * From far below the smallest variance to where the slope is surely negative. With P as usual and
 * the trial means r taken out, the slope is (|Pr|² − tr P)/4; for tau² ≥ 2·(largest variance) is
 * |Pr|² ≤ 4|r|²/tau⁴ and tr P ≥ df/tau², so no maximum lies above both that and 4|r|²/df.
 */
function gridOf(networks: readonly Network[], df: number): readonly number[] {
  const studies = networks.flatMap((network) => network.studies);
  let [least, most] = [Infinity, 0];
  for (const range of studies.map(varianceRange)) {
    [least, most] = [Math.min(least, range.least), Math.max(most, range.most)];
  }
  const spread = studies.reduce((sum, { estimates }) => {
    const mean = estimates.reduce((all, value) => all + value, 0) / estimates.length;
    return sum + estimates.reduce((all, value) => all + (value - mean) ** 2, 0);
  }, 0);
  const top = 2 * Math.max(2 * most, (4 * spread) / df);
  const bottom = 1e-3 * least;
  const steps = Math.ceil(Math.log(top / bottom) / Math.log(ratio));
  return Array.from({ length: steps + 1 }, (_, step) => bottom * ratio ** step);
}

/**
 * The root of the slope between two points, by regula falsi with the Illinois rule (Dowell and
 * Jarratt 1971, BIT 11:168), each fourth step a bisection so that it can't crawl. An end itself when
 * the slope doesn't change its sign between them.
 */
function closeIn(
  networks: readonly Network[],
  ends: { readonly low: number; readonly high: number },
) {
  let { low, high } = ends;
  let atLow = slope(networks, low);
  let atHigh = slope(networks, high);
  if (!(atLow > 0)) return low;
  if (!(atHigh < 0)) return high;
  let kept: 'low' | 'high' | undefined;
  for (let step = 1; step <= 200 && high - low > 1e-15 * high; step += 1) {
    const secant = low + (high - low) * (atLow / (atLow - atHigh));
    const isInside = step % 4 !== 0 && secant > low && secant < high;
    const middle = isInside ? secant : (low + high) / 2;
    if (!(middle > low && middle < high)) break;
    const found = slope(networks, middle);
    if (found === 0) return middle;
    if (found > 0) {
      [low, atLow] = [middle, found];
      if (kept === 'high') atHigh /= 2;
      kept = 'high';
    } else {
      [high, atHigh] = [middle, found];
      if (kept === 'low') atLow /= 2;
      kept = 'low';
    }
  }
  return (low + high) / 2;
}

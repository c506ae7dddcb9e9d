import { fitAt, type Fit, type Network } from './fit.js';
import { chiSquareTest, partsOfQ, type ChiSquareTest, type Design } from './heterogeneity.js';
import { remlTau2 } from './reml.js';
import { contrastIn } from './study.js';
import { normalTwoSided } from './tails.js';

/** An estimate of a difference and its variance. */
export interface Estimate {
  readonly estimate: number;
  readonly variance: number;
}

/** What trials of both treatments say of them, and how much of the network's estimate that is. */
export interface DirectEvidence extends Estimate {
  /** Places of its trials in the network's list. */
  readonly studies: readonly number[];
  /** The share of direct evidence in the network's estimate, 0 to 1. */
  readonly share: number;
}

/** Direct and indirect evidence on one contrast set against each other. */
export interface NodeSplit {
  readonly direct: Estimate;
  readonly indirect: Estimate;
  readonly difference: Estimate;
  readonly z: number;
  readonly p: number;
}

/** A test of the design-by-treatment interaction, with the tau² that it allows for. */
export interface InteractionTest extends ChiSquareTest {
  readonly tau2: number;
}

/**
 * The trials that compare two treatments directly, pooled with the network's tau² by the inverse of
 * their variances. Their share is the ratio of the network's variance to theirs: König, Krahn and
 * Binder (2013), Statistics in Medicine 32:5414.
 */
export function directEvidence(
  { studies }: Network,
  pair: { readonly first: number; readonly second: number },
  { tau2, variance: inNetwork }: { readonly tau2: number; readonly variance: number },
): DirectEvidence | undefined {
  const found = studies.flatMap((study, place) => {
    const contrast = contrastIn(study, { ...pair, tau2 });
    return contrast ? [{ ...contrast, place }] : [];
  });
  if (found.length === 0) return undefined;
  const weight = found.reduce((sum, { variance }) => sum + 1 / variance, 0);
  const estimate = found.reduce((sum, one) => sum + one.estimate / one.variance / weight, 0);
  return {
    estimate,
    variance: 1 / weight,
    studies: found.map(({ place }) => place),
    share: Math.min(1, inNetwork * weight),
  };
}

// Below this what is not direct is rounding, and above it what is direct.
const leastShare = 1e-7;

/**
 * Splits the network's estimate into its direct and its indirect part by back-calculation: Dias et
 * al. (2010), Statistics in Medicine 29:932, and König et al. (2013). In trials of three or more
 * arms the two are not quite independent; `designByTreatment` takes those in full.
 *
 * @returns Nothing where there is no indirect evidence.
 */
export function nodeSplit(network: Estimate, direct: DirectEvidence): NodeSplit | undefined {
  const rest = 1 - direct.share;
  if (!(rest > leastShare)) return undefined;
  const indirect = {
    estimate: (network.estimate - direct.share * direct.estimate) / rest,
    variance: network.variance / rest,
  };
  const difference = {
    estimate: direct.estimate - indirect.estimate,
    variance: direct.variance + indirect.variance,
  };
  const z = difference.estimate / Math.sqrt(difference.variance);
  return {
    direct: { estimate: direct.estimate, variance: direct.variance },
    indirect,
    difference,
    z,
    p: normalTwoSided(z),
  };
}

/**
 * Whether designs contradict each other: the Wald test of the design-by-treatment interaction of
 * Higgins et al. (2012), Research Synthesis Methods 3:98, and White et al. (2012), ibid. 3:111. With
 * random effects tau² is that within designs (REML), so inconsistency isn't taken for heterogeneity.
 *
 * @returns Nothing where designs form no loop, or where no design has two trials to take tau² from.
 */
export function designByTreatment(
  network: Network,
  designs: readonly Design[],
  common: Fit | undefined,
): InteractionTest | undefined {
  if (common) {
    const { between } = partsOfQ(network, common, designs);
    return between.df > 0 ? { ...between, tau2: common.tau2 } : undefined;
  }
  const { tau2, estimable } = remlTau2(designs.map((design) => design.network));
  const fit = estimable ? fitAt(network, tau2) : undefined;
  if (!fit) return undefined;
  const { q, df } = partsOfQ(network, fit, designs).between;
  return df > 0 ? { ...chiSquareTest(q, df), tau2 } : undefined;
}

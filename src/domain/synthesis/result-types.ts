import type { Problem } from '../result.js';
import type { ChiSquareTest } from './heterogeneity.js';
import type { InteractionTest } from './inconsistency.js';
import type { Model } from './input.js';
import type { Effect, Interval } from './intervals.js';

/**
 * What has to be true for a result to mean what it says:
 * `independent-studies`, `normal-estimates` (on this scale), `known-variances`;
 * `common-effect`: every trial estimates the same differences;
 * `normal-effects`, `common-tau2`: true differences vary normally, by one tau² for all contrasts;
 * `exchangeability`: people and trials of different contrasts don't differ in what changes an effect;
 * `consistency`: direct and indirect evidence estimate the same difference.
 */
export type Assumption =
  | 'independent-studies'
  | 'normal-estimates'
  | 'known-variances'
  | 'common-effect'
  | 'normal-effects'
  | 'common-tau2'
  | 'exchangeability'
  | 'consistency';

/**
 * What a reader of the result should be told:
 * `not-connected`: some treatments have no estimate; `tau2-not-estimable`: as many contrasts as are
 * needed and no more, so tau² was set to 0; `not-converged`: the likelihood gave no clear maximum;
 * `consistency-untestable`: it is assumed, and no loop of trials can test it.
 */
export type Warning =
  'not-connected' | 'tau2-not-estimable' | 'not-converged' | 'consistency-untestable';

/** Where an estimate comes from. */
export type EvidenceKind = 'direct' | 'indirect' | 'mixed';

/** One treatment against another, from the whole network. */
export interface Contrast extends Effect {
  readonly evidence: EvidenceKind;
  /** The share of direct evidence, 0 to 1; the rest is indirect. */
  readonly directShare: number;
  /** The trials that compare the two directly. */
  readonly studies: readonly string[];
  /** Random effects with two degrees of freedom or more: where a new trial is expected. */
  readonly prediction?: Interval;
}

/** Two treatments and the first minus the second. */
export interface LeagueEntry extends Contrast {
  readonly treatment1: string;
  readonly treatment2: string;
}

/** Direct and indirect evidence on a contrast that has both, and their difference. */
export interface SplitContrast {
  readonly treatment1: string;
  readonly treatment2: string;
  readonly direct: Effect;
  readonly indirect: Effect;
  readonly difference: Effect;
}

/** The Q of one set of treatments. */
export interface DesignTest extends ChiSquareTest {
  readonly treatments: readonly string[];
}

/** A finished network meta-analysis. */
export interface NetworkResult {
  readonly ok: true;
  readonly model: Model;
  readonly reference: string;
  readonly level: number;
  /** Intervals and p values are of a normal estimate, without a correction for estimating tau². */
  readonly intervalMethod: 'z';
  /** The treatments that the reference reaches, itself among them, by name. */
  readonly treatments: readonly string[];
  /** The trials that were used. */
  readonly studies: readonly string[];
  readonly tau2: number;
  readonly converged: boolean;
  /** Cochran's Q of the common-effect model, its degrees of freedom and its p value. */
  readonly q: number;
  readonly df: number;
  readonly p?: number;
  /** 0 to 1. */
  readonly i2: number;
  readonly within: ChiSquareTest;
  readonly between: ChiSquareTest;
  readonly designs: readonly DesignTest[];
  /** Each treatment against the reference. */
  readonly contrasts: Readonly<Record<string, Contrast>>;
  /** Each two treatments once, by name. */
  readonly league: readonly LeagueEntry[];
  /** Absent where no loop of designs can be tested. */
  readonly designByTreatment?: InteractionTest;
  readonly nodeSplits: readonly SplitContrast[];
  /** Treatments that trials link to each other; those of the reference first. */
  readonly components: readonly (readonly string[])[];
  readonly notConnected: readonly string[];
  readonly studiesLeftOut: readonly string[];
  readonly assumptions: readonly Assumption[];
  readonly warnings: readonly Warning[];
}

/** What kept an analysis from being made. */
export interface Refusal {
  readonly ok: false;
  readonly problems: readonly Problem[];
}

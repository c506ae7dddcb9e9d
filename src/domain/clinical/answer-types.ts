import type { Outcome, Synthesis } from '../dataset-types.js';
import type { Contrast, LeftOut, Scale, Treatment } from './types.js';

/** What an indirect comparison takes for granted. */
export type Assumption =
  /** What both were compared with was the same thing: dose, way of giving, time. */
  | 'same-comparator'
  /** The people of the trials don't differ in what changes the effect. */
  | 'similar-people'
  | 'same-definition'
  | 'similar-span'
  /** Direct and indirect evidence estimate the same. */
  | 'consistency'
  /** Every trial of two treatments estimates the same effect. */
  | 'common-effect'
  /** Effects vary between trials, by the same amount for all pairs. */
  | 'one-heterogeneity'
  /** Errors by the rule `poisson`. */
  | 'poisson-error'
  /** Errors by the rule `shares`: everybody was followed to the end. */
  | 'complete-follow-up'
  /** Errors by the rule `arm-intervals`. */
  | 'independent-arms'
  /** Errors by the rule `p-value`: the p value is that of this estimate. */
  | 'p-of-estimate'
  /** A trial of several arms whose shared arm was taken to bring half of the error. */
  | 'half-shared';

/** A comparison of two options that no trial made, or that pools those that did. */
export interface IndirectComparison {
  readonly outcome: Outcome;
  readonly scale: Scale;
  /** It is of the opposite of the outcome. */
  readonly opposite?: true;
  readonly a: string;
  readonly b: string;
  readonly method: 'bucher' | 'network';
  readonly model: 'common' | 'random';
  /** A ratio or a difference, no longer on the logarithmic scale. a against b. */
  readonly value: number;
  /** 95% confidence interval. */
  readonly interval: readonly [number, number];
  readonly evidence: 'direct' | 'indirect' | 'mixed';
  /** How much of it is direct, 0 to 1. */
  readonly directShare: number;
  /** Keys of the treatments between a and b on the shortest ways. */
  readonly via: readonly string[];
  /** What it is made of. */
  readonly contrasts: readonly Contrast[];
  readonly assumptions: readonly Assumption[];
}

/** A test by chi-square. */
export interface Test {
  readonly q: number;
  readonly df: number;
  readonly p?: number;
}

/** One cell of a league table, a against b, as ratio or difference with its 95% interval. */
export interface LeagueCell {
  readonly a: string;
  readonly b: string;
  readonly value: number;
  readonly interval: readonly [number, number];
  readonly evidence: 'direct' | 'indirect' | 'mixed';
  readonly directShare: number;
  readonly studies: readonly string[];
}

/** A whole network meta-analysis: what a league table and its notes say. */
export interface NetworkSummary {
  readonly scale: Scale;
  readonly opposite?: true;
  readonly model: 'common' | 'random';
  readonly treatments: readonly Treatment[];
  /** Each two treatments once. */
  readonly league: readonly LeagueCell[];
  readonly contrasts: readonly Contrast[];
  /** Shortest and longest time span in weeks. */
  readonly weeks: readonly [number, number];
  readonly heterogeneity: Test & { readonly tau2: number; readonly i2: number };
  /** Design-by-treatment interaction; absent where no loop of designs can be tested. */
  readonly inconsistency?: Test;
  /** Direct and indirect evidence on a against b apart; absent where not both are there. */
  readonly nodeSplit?: NodeSplit;
  readonly assumptions: readonly Assumption[];
  readonly warnings: readonly NetworkWarning[];
}

/** What a reader of a network should be told. */
export type NetworkWarning = 'not-converged' | 'consistency-untestable';

/** Direct and indirect evidence on two options, and how likely such a difference is by chance. */
export interface NodeSplit {
  readonly direct: { readonly value: number; readonly interval: readonly [number, number] };
  readonly indirect: { readonly value: number; readonly interval: readonly [number, number] };
  readonly p: number;
}

/** Why there is no comparison, or not one of this kind. */
export type Unable =
  /** The dataset has no such option, outcome or population, or a and b are the same. */
  | 'unknown-query'
  /** No study of this outcome in this population compares anything. */
  | 'no-studies'
  /** No chain of trials with this outcome links the two. */
  | 'not-connected'
  /** A chain links them, and of a step no error is known. */
  | 'no-error'
  /** A chain links them only if different scales are mixed. */
  | 'scales-differ'
  /** A chain links them only if very different time spans are mixed. */
  | 'spans-differ'
  /** No treatment was compared with both, so there is no anchored comparison. */
  | 'no-common-comparator'
  /** The arithmetic had no result. */
  | 'not-computable';

/** What can be said of two options on one outcome over the network of trials. */
export interface IndirectAnswer {
  /** Anchored comparisons first, then those of the network. */
  readonly comparisons: readonly IndirectComparison[];
  /** One a model. */
  readonly networks: readonly NetworkSummary[];
  readonly leftOut: readonly LeftOut[];
  /** Why something is missing; empty when nothing is. */
  readonly unable: readonly Unable[];
}

/** A published review's comparison of two options, with the review it stands in. */
export interface PublishedComparison {
  readonly synthesis: Synthesis;
  /** The first option is `therapy`, whichever way round it was printed. */
  readonly comparison: Synthesis['comparisons'][number];
  /** It was printed the other way round, and turned. */
  readonly turned: boolean;
}

/** How a published comparison stands to ours. */
export type Disagreement =
  /** Another scale, or one of them has no value: they can't be set side by side. */
  | 'not-comparable'
  /** No value lies in both intervals. */
  | 'intervals-apart'
  /** The estimates differ by more than `farApart`. */
  | 'estimates-apart';

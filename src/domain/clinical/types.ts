import type { Arm, Effect, Outcome, Study, StudyResult, Synthesis } from '../dataset-types.js';

/** Scales on which two treatments are compared. Ratios are computed on their natural logarithm. */
export type Scale = 'rate-ratio' | 'hazard-ratio' | 'risk-ratio' | 'odds-ratio' | 'difference';

/** A treatment in the network of trials: an option, or a comparator that is not one. */
export interface Treatment {
  /** Id of the option, or a name that no option has. */
  readonly key: string;
  readonly therapy?: string;
  /** What the arm calls it, where it is no option or has words of its own. */
  readonly name?: Study['arms'][number]['name'];
}

/** How an estimate or its error came to be. Each says so wherever it is used. */
export type Origin =
  /** The source prints estimate and interval. */
  | 'published'
  /** The estimate is printed, its error was worked out if `se` is there: see `Contrast.rule`. */
  | 'error-derived'
  /** Both were worked out from the figures of the arms. */
  | 'derived';

/** By which rule something was worked out. */
export type Rule =
  /** From the printed interval: its width on the scale, divided by twice the normal quantile. */
  | 'interval'
  /** From the intervals of both arms, in the same way, as if the arms were independent. */
  | 'arm-intervals'
  /** From the exact p value of the printed estimate. */
  | 'p-value'
  /** Counts of people with and without the event, as printed. */
  | 'counts'
  /** The same, with the counts worked out from share and size of the arm. */
  | 'shares'
  /** Rates with over-dispersed Poisson variance: person-time from people and span, dispersion assumed. */
  | 'poisson';

/** One study's comparison of two treatments on one outcome. */
export interface Contrast {
  readonly study: Study;
  readonly result: StudyResult;
  readonly outcome: Outcome;
  readonly scale: Scale;
  readonly treatment: Treatment;
  readonly comparator: Treatment;
  /** The arms it is made of, in the order of treatment and comparator. */
  readonly arms: readonly [Arm, Arm];
  /** On the additive scale: a logarithm for ratios, in the outcome's unit for a difference. */
  readonly estimate: number;
  /** Standard error on the same scale; absent where it cannot be known. */
  readonly se?: number;
  readonly origin: Origin;
  readonly rule?: Rule;
  /** The effect as it was published, if it was. */
  readonly effect?: Effect;
  /** It is of the opposite of the outcome: of relapses where the outcome is freedom from them. */
  readonly opposite?: true;
  /** Half a person was added to each count, since one of them was 0. */
  readonly corrected?: true;
  /** The study has more than two treatments, so that other contrasts share people with this one. */
  readonly multiArm?: true;
  /** The part of the error that the comparator's arm brings, where a rule gives it: a variance. */
  readonly comparatorVariance?: number;
  /** Time span in weeks. */
  readonly weeks: number;
  readonly sources: readonly string[];
}

/** Why a comparison that a study made is not among the contrasts. */
export type LeftOutReason =
  /** One of the two has no figure, or no more than a range. */
  | 'no-figure'
  /** Another dose of the option, whose own arm is used. */
  | 'other-dose'
  /** Its people are counted in another analysis that is used. */
  | 'counted-elsewhere'
  /** Nothing says whether the effect is of the outcome or of its opposite. */
  | 'event-unknown'
  /** A reduction that is not what the shares of the arms give: most often one of hazards. */
  | 'measure-unknown'
  /** Nobody, or everybody, in both arms: no ratio can be known. */
  | 'no-events'
  /** Groups that were not made by chance, and no published adjusted effect. */
  | 'not-randomised'
  /** The size of an arm is not known, nor an interval. */
  | 'no-size'
  /** No error is known: it can be shown, and not pooled. */
  | 'no-error'
  /** Over another time than the studies that are pooled. */
  | 'span-differs'
  /** On a scale that is not the one that is pooled. */
  | 'scale-differs'
  /** A contrast of a trial with several arms that its other contrasts already give. */
  | 'given-by-others'
  /** No trial links it with the two options. */
  | 'not-connected';

/** Something a study compared and that is not used, with the reason. */
export interface LeftOut {
  readonly study: Study;
  readonly treatment: Treatment;
  readonly comparator: Treatment;
  readonly reason: LeftOutReason;
}

/** Studies that set two treatments side by side. */
export interface Edge {
  readonly between: readonly [string, string];
  readonly studies: readonly Study[];
  /** People in the arms of these two; absent where the size of an arm is not known. */
  readonly people?: number;
}

/** The network of trials in one population. */
export interface TrialNetwork {
  readonly treatments: readonly Treatment[];
  readonly edges: readonly Edge[];
}

/** What stands between two options: the studies of each step. */
export interface Chain {
  /** Both ends included. */
  readonly treatments: readonly Treatment[];
  readonly steps: readonly (readonly Study[])[];
}

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

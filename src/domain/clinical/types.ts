import type { Effect, Outcome, Study, StudyResult, Synthesis } from '../dataset-types.js';

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
  /** The estimate is printed, its error was worked out: see `Contrast.rule`. */
  | 'error-derived'
  /** Both were worked out from the figures of the arms. */
  | 'derived';

/** By which rule something was worked out. */
export type Rule =
  /** From the printed interval: its width on the scale, divided by twice the normal quantile. */
  | 'interval'
  /** Counts of people with and without the event, as derived from share and size of the arm. */
  | 'counts'
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
  /** On the additive scale: a logarithm for ratios, in the outcome's unit for a difference. */
  readonly estimate: number;
  /** Standard error on the same scale; absent where it cannot be known. */
  readonly se?: number;
  readonly origin: Origin;
  readonly rule?: Rule;
  /** The effect as it was published, if it was. */
  readonly effect?: Effect;
  readonly sources: readonly string[];
}

/** Studies that set two treatments side by side. */
export interface Edge {
  readonly between: readonly [string, string];
  readonly studies: readonly Study[];
  /** People in the arms of these two, as far as they are known. */
  readonly people?: number;
}

/** The network of trials in one population. */
export interface TrialNetwork {
  readonly treatments: readonly Treatment[];
  readonly edges: readonly Edge[];
}

/** What stands between two options: the studies of each step. */
export interface Chain {
  readonly treatments: readonly Treatment[];
  readonly steps: readonly (readonly Study[])[];
}

/** What an indirect comparison takes for granted. */
export type Assumption =
  | 'same-comparator'
  | 'similar-people'
  | 'same-definition'
  | 'similar-span'
  | 'consistency'
  | 'one-heterogeneity'
  | 'poisson-error';

/** A comparison of two options that no trial made, or that pools those that did. */
export interface IndirectComparison {
  readonly outcome: Outcome;
  readonly scale: Scale;
  readonly a: string;
  readonly b: string;
  readonly method: 'bucher' | 'network';
  readonly model?: 'common' | 'random';
  /** A ratio or a difference, no longer on the logarithmic scale. a against b. */
  readonly value: number;
  readonly interval: readonly [number, number];
  readonly evidence: 'direct' | 'indirect' | 'mixed';
  readonly via: readonly string[];
  readonly contrasts: readonly Contrast[];
  readonly assumptions: readonly Assumption[];
}

/** A published review's comparison of two options, with the review it stands in. */
export interface PublishedComparison {
  readonly synthesis: Synthesis;
  readonly comparison: Synthesis['comparisons'][number];
}

import type { Arm, Effect, Outcome, Study, StudyResult } from '../dataset-types.js';

export type * from './answer-types.js';

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

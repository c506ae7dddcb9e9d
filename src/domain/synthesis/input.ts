/** What one arm of a trial showed, on a scale where differences mean something (log odds, mean …). */
export interface ArmRow {
  readonly study: string;
  readonly treatment: string;
  readonly estimate: number;
  /** The square of the standard error. */
  readonly variance: number;
}

/** What a trial showed of two of its arms: the first minus the second. */
export interface ContrastRow {
  readonly study: string;
  readonly treatment1: string;
  readonly treatment2: string;
  readonly estimate: number;
  readonly se: number;
  /**
   * The variance of the arm of `treatment2`. A trial of three or more arms that names only its
   * contrasts against one arm needs it once: it is the covariance of those contrasts.
   */
  readonly variance2?: number;
}

/** One effect for all trials, or effects that vary between trials around a common mean. */
export type Model = 'common' | 'random';

/** What a network meta-analysis is made of: arms or contrasts, not both. */
export interface NetworkInput {
  readonly arms?: readonly ArmRow[];
  readonly contrasts?: readonly ContrastRow[];
  /** The treatment that the others are set against. */
  readonly reference: string;
  readonly model: Model;
  /** How sure the intervals are, 0.95 unless told. */
  readonly level?: number;
}

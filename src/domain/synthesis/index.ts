export { bucherComparison } from './bucher.js';
export type { AnchoredEstimate, BucherInput, BucherResult } from './bucher.js';
export type { ChiSquareTest } from './heterogeneity.js';
export type { InteractionTest } from './inconsistency.js';
export type { ArmRow, ContrastRow, Model, NetworkInput } from './input.js';
export type { Effect, Interval } from './intervals.js';
export { leagueEntry } from './league.js';
export { networkMetaAnalysis } from './network-meta-analysis.js';
export type {
  Assumption,
  Contrast,
  DesignTest,
  EvidenceKind,
  LeagueEntry,
  NetworkResult,
  Refusal,
  SplitContrast,
  Warning,
} from './result-types.js';

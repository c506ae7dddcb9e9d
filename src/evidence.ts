/**
 * The arithmetic of evidence, for programs: `treatment-comparison/evidence`. It draws nothing, needs
 * no page and never throws on figures.
 */
export * from './domain/clinical/index.js';
export { indexDataset } from './domain/dataset-index.js';
export type { DatasetIndex } from './domain/dataset-index.js';
export type { Dataset } from './domain/dataset-types.js';
export { parseDataset } from './domain/parse-dataset.js';
export type { Problem, Result } from './domain/result.js';
export { bucherComparison, leagueEntry, networkMetaAnalysis } from './domain/synthesis/index.js';
export type {
  AnchoredEstimate,
  ArmRow,
  BucherInput,
  BucherResult,
  ContrastRow,
  Contrast as EstimatedContrast,
  Assumption as ModelAssumption,
  LeagueEntry,
  Model,
  NetworkInput,
  NetworkResult,
  Refusal,
  SplitContrast,
} from './domain/synthesis/index.js';

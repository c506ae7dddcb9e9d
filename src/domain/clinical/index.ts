export { baselineFrequencies, baselinesOf } from './baseline.js';
export type {
  Baseline,
  BaselineFrequencies,
  BaselineQuery,
  BaselineRefusal,
  NoBaselineFrequencies,
  RelativeEffect,
} from './baseline.js';
export { contrastsOf, readContrasts } from './contrasts.js';
export type { ContrastQuery, ContrastReading } from './contrasts.js';
export { poissonDispersion } from './errors.js';
export { indirectComparisons } from './indirect.js';
export { spanFactor } from './pool.js';
export type { PairQuery } from './pool.js';
export { differsFrom, farApart, publishedComparisons } from './published.js';
export type { PublishedQuery } from './published.js';
export { chainBetween, trialNetwork } from './trial-network.js';
export type * from './types.js';

import type { Dataset } from '../../domain/dataset-types.js';
import type { Problem } from '../../domain/result.js';
import { comparatorFindings } from './comparators.js';
import { wordFindings } from '../words/neutral-words.js';
import { fractionFindings } from './fractions.js';

/** Says what an author should look at in a dataset that has the right shape. */
export type Finder = (dataset: Dataset) => Iterable<Problem>;

/** What `check` looks for beyond the rules of the format. Add a finder here, and it is reported. */
export const datasetFinders: readonly Finder[] = [
  fractionFindings,
  comparatorFindings,
  wordFindings,
];

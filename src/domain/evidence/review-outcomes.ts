import type { Dataset, Outcome } from '../dataset-types.js';

/** Whether published reviews alone speak of it, in words of their own for what studies measured. */
export const isForReviews = ({ id }: Outcome, { studies, syntheses = [] }: Dataset): boolean =>
  syntheses.some(({ comparisons }) => comparisons.some(({ outcome }) => outcome === id)) &&
  !studies.some(({ results }) => results.some(({ outcome }) => outcome === id));

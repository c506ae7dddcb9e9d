import {
  networkMetaAnalysis,
  type NetworkInput,
  type NetworkResult,
} from '../../../src/domain/synthesis/index.js';

/** An analysis that must not be refused. */
export function analysed(input: NetworkInput): NetworkResult {
  const result = networkMetaAnalysis(input);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

/** Two arms of one study whose difference, B minus A, has this estimate and variance. */
export const aPair = (
  study: string,
  {
    estimate,
    variance,
    a = 'A',
    b = 'B',
  }: { estimate: number; variance: number; a?: string; b?: string },
) => [
  { study, treatment: a, estimate: 0, variance: variance / 2 },
  { study, treatment: b, estimate, variance: variance / 2 },
];

import type { Assumption, Contrast, IndirectComparison, Rule } from './types.js';

const ofRule: Partial<Readonly<Record<Rule, Assumption>>> = {
  poisson: 'poisson-error',
  shares: 'complete-follow-up',
  'arm-intervals': 'independent-arms',
  'p-value': 'p-of-estimate',
};

interface Made extends Pick<IndirectComparison, 'evidence' | 'model' | 'contrasts'> {
  readonly isHalfShared?: boolean;
}

/** What has to hold for a comparison to mean what it says. */
export function assumptionsOf({
  evidence,
  model,
  contrasts,
  isHalfShared,
}: Made): readonly Assumption[] {
  return [
    ...(evidence === 'direct' ? [] : (['same-comparator'] as const)),
    'similar-people',
    'same-definition',
    'similar-span',
    ...(evidence === 'direct' ? [] : (['consistency'] as const)),
    model === 'common' ? 'common-effect' : 'one-heterogeneity',
    ...errorAssumptions(contrasts),
    ...(isHalfShared ? (['half-shared'] as const) : []),
  ];
}

function errorAssumptions(contrasts: readonly Contrast[]): readonly Assumption[] {
  const found = contrasts.flatMap(({ rule }) => (rule && ofRule[rule]) ?? []);
  return [...new Set(found)];
}

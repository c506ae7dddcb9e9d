import type { Model } from './input.js';
import type { Assumption, LeagueEntry, Warning } from './result-types.js';

const always: readonly Assumption[] = [
  'independent-studies',
  'normal-estimates',
  'known-variances',
];

const ofModel: Readonly<Record<Model, readonly Assumption[]>> = {
  common: ['common-effect'],
  random: ['normal-effects', 'common-tau2'],
};

/** What has to be true for these contrasts to mean what they say. */
export function assumptionsOf(model: Model, league: readonly LeagueEntry[]): readonly Assumption[] {
  const isIndirect = league.some(({ evidence }) => evidence !== 'direct');
  return [
    ...always,
    ...ofModel[model],
    ...(isIndirect ? (['exchangeability', 'consistency'] as const) : []),
  ];
}

/** What of an analysis a reader should be told. */
export function warningsOf(facts: {
  readonly isConnected: boolean;
  readonly isEstimable: boolean;
  readonly hasConverged: boolean;
  readonly isTestable: boolean;
  readonly assumptions: readonly Assumption[];
}): readonly Warning[] {
  const isUntested = facts.assumptions.includes('consistency') && !facts.isTestable;
  return [
    ...(facts.isConnected ? [] : (['not-connected'] as const)),
    ...(facts.isEstimable ? [] : (['tau2-not-estimable'] as const)),
    ...(facts.hasConverged ? [] : (['not-converged'] as const)),
    ...(isUntested ? (['consistency-untestable'] as const) : []),
  ];
}

import {
  leagueEntry,
  networkMetaAnalysis,
  type LeagueEntry,
  type Model,
  type NetworkResult,
} from '../synthesis/index.js';
import { commonComparators, type Facts } from './anchored.js';
import { assumptionsOf } from './assumptions.js';
import { edgeOf } from './pool.js';
import type { Rows } from './rows.js';
import { shownOn } from './scales.js';
import { shortestWay } from './trial-network.js';
import type {
  Contrast,
  IndirectComparison,
  LeagueCell,
  NetworkSummary,
  NodeSplit,
  Treatment,
} from './types.js';

/** A network meta-analysis of a pool, as the comparison of a with b and as a whole. */
export interface PooledNetwork {
  readonly comparison: IndirectComparison;
  readonly summary: NetworkSummary;
}

/** Nothing when it can't be computed, or when too few trials tell whether effects vary. */
export function pooledNetwork(used: Rows, model: Model, facts: Facts): PooledNetwork | undefined {
  const [reference = ''] = [facts.a, facts.b].sort();
  const result = networkMetaAnalysis({ contrasts: used.rows, reference, model });
  if (!result.ok || (model === 'random' && result.warnings.includes('tau2-not-estimable'))) {
    return undefined;
  }
  const entry = leagueEntry(result, facts.a, facts.b);
  const shown = entry && shownOn(facts.scale, entry);
  if (!entry || !shown) return undefined;
  const { evidence, directShare } = entry;
  const { contrasts } = used;
  const comparison: IndirectComparison = {
    ...facts,
    method: 'network',
    model,
    ...shown,
    evidence,
    directShare,
    via: evidence === 'direct' ? [] : viaOf(contrasts, facts),
    contrasts,
    assumptions: assumptionsOf({ ...used, model, evidence }),
  };
  return { comparison, summary: summaryOf(result, used, facts) };
}

function summaryOf(result: NetworkResult, used: Rows, facts: Facts): NetworkSummary {
  const { model, league, warnings } = result;
  const { contrasts } = used;
  const evidence = league.some((one) => one.evidence !== 'direct') ? 'indirect' : 'direct';
  return {
    scale: facts.scale,
    ...(facts.opposite && { opposite: facts.opposite }),
    model,
    treatments: treatmentsOf(contrasts),
    league: league.flatMap((one) => cellOf(facts, one) ?? []),
    contrasts,
    weeks: spanOf(contrasts),
    ...testsOf(result),
    ...nodeSplitOf(result, facts),
    assumptions: assumptionsOf({ ...used, model, evidence }),
    warnings: warnings.filter((one) => one === 'not-converged' || one === 'consistency-untestable'),
  };
}

/** The comparators of both; else the inner treatments of a shortest way around direct trials. */
function viaOf(contrasts: readonly Contrast[], { a, b }: Facts): readonly string[] {
  const common = commonComparators(contrasts, { a, b });
  if (common.length > 0) return common;
  const [from = '', to = ''] = [a, b].sort();
  const around = contrasts
    .map(edgeOf)
    .filter(({ between }) => !(between.includes(a) && between.includes(b)));
  const way = shortestWay(around, from, to)?.slice(1, -1) ?? [];
  return from === a ? way : [...way].reverse();
}

function cellOf({ scale }: Facts, entry: LeagueEntry): LeagueCell | undefined {
  const shown = shownOn(scale, entry);
  const { treatment1, treatment2, evidence, directShare, studies } = entry;
  return shown && { a: treatment1, b: treatment2, ...shown, evidence, directShare, studies };
}

const treatmentsOf = (contrasts: readonly Contrast[]): readonly Treatment[] => [
  ...new Map(
    contrasts
      .flatMap(({ treatment, comparator }) => [treatment, comparator])
      .map((treatment) => [treatment.key, treatment]),
  ).values(),
];

const spanOf = (contrasts: readonly Contrast[]): readonly [number, number] => {
  const weeks = contrasts.map((one) => one.weeks);
  return [Math.min(...weeks), Math.max(...weeks)];
};

function testsOf({ tau2, i2, q, df, p, designByTreatment }: NetworkResult) {
  return {
    heterogeneity: { tau2, i2, q, df, ...(p !== undefined && { p }) },
    ...(designByTreatment && {
      inconsistency: {
        q: designByTreatment.q,
        df: designByTreatment.df,
        ...(designByTreatment.p !== undefined && { p: designByTreatment.p }),
      },
    }),
  };
}

function nodeSplitOf(
  { nodeSplits }: NetworkResult,
  { scale, a, b }: Facts,
): { readonly nodeSplit?: NodeSplit } {
  const split = nodeSplits.find(
    ({ treatment1, treatment2 }) => [a, b].includes(treatment1) && [a, b].includes(treatment2),
  );
  if (!split) return {};
  const isTurned = split.treatment1 !== a;
  const turn = ({
    estimate,
    interval: [low, high],
  }: NetworkResult['nodeSplits'][number]['direct']) =>
    shownOn(
      scale,
      isTurned
        ? { estimate: 0 - estimate, interval: [0 - high, 0 - low] }
        : { estimate, interval: [low, high] },
    );
  const [direct, indirect] = [turn(split.direct), turn(split.indirect)];
  return direct && indirect ? { nodeSplit: { direct, indirect, p: split.difference.p } } : {};
}

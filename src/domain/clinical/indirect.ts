import type { DatasetIndex } from '../dataset-index.js';
import { anchoredComparisons } from './anchored.js';
import { pooledNetwork } from './pooled-network.js';
import { edgeOf, poolFor, without, type PairQuery } from './pool.js';
import { rowsOf } from './rows.js';
import { shortestWay } from './trial-network.js';
import type { Contrast, IndirectAnswer, LeftOut } from './types.js';

/**
 * Compares two treatments over the network of trials: anchored in each comparator that both share
 * (Bucher and others 1997), and by network meta-analysis with a common effect and with random ones.
 * `a` against `b`: the other way round everything is the inverse. It never throws.
 */
export function indirectComparisons(index: DatasetIndex, query: PairQuery): IndirectAnswer {
  const pool = poolFor(index, query);
  if (typeof pool === 'string') {
    return { comparisons: [], networks: [], leftOut: [], unable: [pool] };
  }
  const { inside, outside } = partOf(pool.contrasts, query.a);
  const outcome = inside[0]?.outcome;
  if (!outcome)
    return { comparisons: [], networks: [], leftOut: pool.leftOut, unable: ['no-studies'] };
  const used = rowsOf(inside);
  const facts = {
    outcome,
    scale: pool.scale,
    ...(pool.opposite && { opposite: pool.opposite }),
    a: query.a,
    b: query.b,
  };
  const anchored = anchoredComparisons(inside, facts);
  const pooled = (['common', 'random'] as const).map((model) => pooledNetwork(used, model, facts));
  const leftOut: readonly LeftOut[] = [
    ...pool.leftOut,
    ...outside.map((one) => without(one, 'not-connected')),
    ...used.leftOut,
  ];
  return {
    comparisons: [...anchored, ...pooled.flatMap((one) => one?.comparison ?? [])],
    networks: pooled.flatMap((one) => one?.summary ?? []),
    leftOut,
    unable: [
      ...(anchored.length === 0 ? (['no-common-comparator'] as const) : []),
      ...(pooled[0] ? [] : (['not-computable'] as const)),
    ],
  };
}

/** The contrasts that a treatment reaches, and the others. */
function partOf(contrasts: readonly Contrast[], key: string) {
  const edges = contrasts.map(edgeOf);
  const reaches = new Map<string, boolean>();
  const isInside = ({ treatment }: Contrast) => {
    const known = reaches.get(treatment.key);
    if (known !== undefined) return known;
    const found = treatment.key === key || shortestWay(edges, key, treatment.key) !== undefined;
    reaches.set(treatment.key, found);
    return found;
  };
  return {
    inside: contrasts.filter(isInside),
    outside: contrasts.filter((one) => !isInside(one)),
  };
}

import type { DatasetIndex } from '../dataset-index.js';
import type { Arm, Study, Text } from '../dataset-types.js';
import { isRandomised } from './trials.js';

/** A treatment in the network of trials: an option, or a comparator that is not an option. */
export interface Node {
  readonly key: string;
  readonly therapy?: string;
  readonly name?: Text;
}

/** How two options were compared in trials. `via` are the treatments between them. */
export type Link =
  | { readonly kind: 'direct'; readonly studies: readonly Study[] }
  | { readonly kind: 'same-comparator'; readonly via: readonly Node[] }
  | { readonly kind: 'chain'; readonly via: readonly Node[] }
  | { readonly kind: 'never' };

/** What an arm got, as a treatment that other studies may have had too. */
export const nodeOf = (arm: Arm): Node => ({
  key: arm.therapy ?? JSON.stringify(arm.name),
  ...(arm.therapy !== undefined && { therapy: arm.therapy }),
  ...(arm.name !== undefined && { name: arm.name }),
});

/** How two options are linked by the trials of one population. */
export function linkBetween(
  index: DatasetIndex,
  { a, b, population }: { readonly a: string; readonly b: string; readonly population: string },
): Link {
  const studies = index.dataset.studies.filter(
    (study) => study.population === population && study.arms.length > 1 && isRandomised(study),
  );
  const direct = studies.filter((study) =>
    [a, b].every((id) => study.arms.some(({ therapy }) => therapy === id)),
  );
  if (direct.length > 0) return { kind: 'direct', studies: withoutPools(direct) };
  const via = shortestWay(studies, a, b);
  if (!via) return { kind: 'never' };
  return { kind: via.length === 1 ? 'same-comparator' : 'chain', via };
}

/** Leaves out pooled analyses of studies that are in the list themselves. */
const withoutPools = (studies: readonly Study[]): readonly Study[] => {
  const ids = new Set(studies.map(({ id }) => id));
  return studies.filter(({ pooledFrom }) => !pooledFrom?.some((part) => ids.has(part)));
};

/** The treatments on a shortest way from one option to another, both ends left out. */
function shortestWay(
  studies: readonly Study[],
  from: string,
  to: string,
): readonly Node[] | undefined {
  const ways = new Map<string, readonly Node[]>([[from, []]]);
  let edge: readonly string[] = [from];
  while (edge.length > 0) {
    const next: string[] = [];
    for (const key of edge) {
      for (const node of neighbours(studies, key)) {
        if (node.key === to) return ways.get(key);
        if (ways.has(node.key)) continue;
        ways.set(node.key, [...(ways.get(key) ?? []), node]);
        next.push(node.key);
      }
    }
    edge = next;
  }
  return undefined;
}

const neighbours = (studies: readonly Study[], key: string): readonly Node[] =>
  studies
    .map((study) => study.arms.map(nodeOf))
    .filter((nodes) => nodes.some((node) => node.key === key))
    .flat()
    .filter((node) => node.key !== key);

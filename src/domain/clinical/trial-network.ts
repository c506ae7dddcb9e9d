import type { DatasetIndex } from '../dataset-index.js';
import type { Study } from '../dataset-types.js';
import { contrastsOf } from './contrasts.js';
import { disjoint } from './overlap.js';
import { isRandomised } from '../evidence/trials.js';
import { pairsOf, treatedArms } from './treatments.js';
import type { Chain, Edge, Treatment, TrialNetwork } from './types.js';

interface Query {
  readonly population: string;
  /** Only trials that compare this outcome. */
  readonly outcome?: string;
}

interface Link {
  readonly study: Study;
  readonly treatments: readonly [Treatment, Treatment];
  readonly people: number | undefined;
}

/** The treatments that randomised trials compared with each other, in one population. */
export function trialNetwork(index: DatasetIndex, query: Query): TrialNetwork {
  const treatments = new Map<string, Treatment>();
  const edges = new Map<string, Link[]>();
  for (const link of linksOf(index, query)) {
    for (const treatment of link.treatments) {
      if (!treatments.has(treatment.key)) treatments.set(treatment.key, treatment);
    }
    const key = JSON.stringify(link.treatments.map((treatment) => treatment.key).sort());
    const links = edges.get(key) ?? [];
    if (!links.some(({ study }) => study === link.study)) edges.set(key, [...links, link]);
  }
  const edgeOf = (links: readonly Link[]) => edgeOfLinks(links, index, query);
  return { treatments: [...treatments.values()], edges: [...edges.values()].flatMap(edgeOf) };
}

function edgeOfLinks(links: readonly Link[], index: DatasetIndex, query: Query): readonly Edge[] {
  const [first] = links;
  if (!first) return [];
  const [one, other] = first.treatments;
  const studies = links.map(({ study }) => study);
  const between = [one.key, other.key] as const;
  const people =
    sum(links.map((link) => link.people)) ?? peopleOfPool(index, query, { between, studies });
  return [{ between, studies, ...(people !== undefined && { people }) }];
}

/** People of a pooled analysis of these very trials, where their own arms have no size. */
function peopleOfPool(
  { dataset }: DatasetIndex,
  { population }: Query,
  { between, studies }: Pick<Edge, 'between' | 'studies'>,
): number | undefined {
  const pool = dataset.studies.find(
    ({ pooledFrom = [], population: own, design }) =>
      own === population &&
      design !== 'cohort' &&
      pooledFrom.length === studies.length &&
      studies.every(({ id }) => pooledFrom.includes(id)),
  );
  if (!pool) return undefined;
  const arms = treatedArms(pool).filter(({ treatment }) => between.includes(treatment.key));
  return arms.length === 2 ? sum(arms.map(({ arm }) => arm.people)) : undefined;
}

function linksOf(index: DatasetIndex, { population, outcome }: Query): readonly Link[] {
  if (outcome !== undefined) {
    return contrastsOf(index, { outcome, population })
      .filter(({ study }) => isRandomised(study))
      .map(({ study, treatment, comparator, arms: [a, b] }) => ({
        study,
        treatments: [treatment, comparator],
        people: sum([a.people, b.people]),
      }));
  }
  const trials = index.dataset.studies.filter(
    (study) => study.population === population && isRandomised(study) && study.arms.length > 1,
  );
  const candidates = trials.map((study) => ({ study, hasError: false }));
  const used = disjoint(index, candidates, 'parts');
  return trials.filter((study) => used.has(study)).flatMap(armLinks);
}

function armLinks(study: Study): readonly Link[] {
  const arms = treatedArms(study).filter(({ isOtherDose }) => !isOtherDose);
  return pairsOf(arms).map(([a, b]) => ({
    study,
    treatments: [a.treatment, b.treatment],
    people: sum([a.arm.people, b.arm.people]),
  }));
}

const sum = (numbers: readonly (number | undefined)[]): number | undefined => {
  const known = numbers.filter((one) => one !== undefined);
  return known.length < numbers.length ? undefined : known.reduce((all, one) => all + one, 0);
};

/** The shortest way of trials from one treatment to another, with the trials of each step. */
export function chainBetween(
  index: DatasetIndex,
  { a, b, ...query }: Query & { readonly a: string; readonly b: string },
): Chain | undefined {
  const network = trialNetwork(index, query);
  const way = shortestWay(network.edges, a, b);
  if (!way) return undefined;
  const byKey = new Map(network.treatments.map((treatment) => [treatment.key, treatment]));
  return {
    treatments: way.flatMap((key) => byKey.get(key) ?? []),
    steps: way.slice(1).map((key, place) => studiesBetween(network.edges, way[place] ?? '', key)),
  };
}

const studiesBetween = (edges: readonly Edge[], a: string, b: string): readonly Study[] =>
  edges.find(({ between }) => between.includes(a) && between.includes(b))?.studies ?? [];

/** The keys on a shortest way, both ends included; nothing for two that are the same. */
export function shortestWay(
  edges: readonly Pick<Edge, 'between'>[],
  from: string,
  to: string,
): readonly string[] | undefined {
  if (from === to) return undefined;
  const ways = new Map<string, readonly string[]>([[from, [from]]]);
  for (const [key, way] of ways) {
    for (const { between } of edges) {
      if (!between.includes(key)) continue;
      const next = between[0] === key ? between[1] : between[0];
      if (!ways.has(next)) ways.set(next, [...way, next]);
      if (next === to) return ways.get(to);
    }
  }
  return undefined;
}

import { disjoint } from '../clinical/overlap.js';
import type { DatasetIndex } from '../dataset-index.js';
import type { Arm, Study } from '../dataset-types.js';
import { nodeOf, type Link, type Node } from './links.js';
import { isRandomised } from './trials.js';

/** Two treatments next to each other on the way from one option to another. */
export interface Step {
  readonly between: readonly [Node, Node];
  /** Studies that had both, so chosen that nobody is counted in two of them. */
  readonly studies: readonly Study[];
  /** People of all these studies, where they are known of an analysis that pooled them, not of each. */
  readonly together?: number;
}

interface Query {
  readonly a: string;
  readonly b: string;
  readonly population: string;
}

/** The steps of a link, from the first option to the second; none where nothing links them. */
export function stepsOf(
  index: DatasetIndex,
  link: Link,
  { a, b, population }: Query,
): readonly Step[] {
  if (link.kind === 'never') return [];
  const [first, last] = [a, b].map((key): Node => ({ key, therapy: key })) as [Node, Node];
  if (link.kind === 'direct') return [stepWith(index, [first, last], link.studies)];
  const way = [first, ...link.via, last];
  return way.slice(1).map((node, place) => {
    const before = way[place] ?? first;
    const both = index.dataset.studies.filter(
      (study) =>
        study.population === population &&
        isRandomised(study) &&
        armsOf(study, [before, node]).length > 1,
    );
    const candidates = both.map((study) => ({ study, hasError: false }));
    const used = disjoint(index, candidates, 'parts');
    return stepWith(
      index,
      [before, node],
      both.filter((study) => used.has(study)),
    );
  });
}

function stepWith(
  { dataset }: DatasetIndex,
  between: Step['between'],
  studies: readonly Study[],
): Step {
  const isKnown = studies.every((study) => peopleIn(study, between) !== undefined);
  const pool = dataset.studies.find(
    ({ pooledFrom = [] }) =>
      pooledFrom.length === studies.length && studies.every(({ id }) => pooledFrom.includes(id)),
  );
  const together = isKnown || !pool ? undefined : peopleIn(pool, between);
  return { between, studies, ...(together !== undefined && { together }) };
}

/** People who got one of two treatments in a study; nothing where the size of an arm is not known. */
export function peopleIn(study: Study, between: Step['between']): number | undefined {
  return armsOf(study, between).reduce<number | undefined>(
    (sum, { people }) => (sum === undefined || people === undefined ? undefined : sum + people),
    0,
  );
}

/** The arms of a study that got one of two treatments; nothing where one of these is missing. */
function armsOf(study: Study, between: Step['between']): readonly Arm[] {
  const arms = between.map(({ key }) => study.arms.filter((arm) => nodeOf(arm).key === key));
  return arms.every((own) => own.length > 0) ? arms.flat() : [];
}

import type { DatasetIndex } from '../dataset-index.js';
import type { Study } from '../dataset-types.js';

/**
 * What tells whose people a study counts: itself, the studies that it pools, and its numbers in
 * registries, since a second analysis of a trial need not say that it is one.
 */
function peopleOf(index: DatasetIndex, study: Study): ReadonlySet<string> {
  const found = new Set<string>();
  const add = ({ id, registry = [], pooledFrom = [] }: Study) => {
    if (found.has(`study ${id}`)) return;
    found.add(`study ${id}`);
    for (const number of registry) found.add(`registry ${number}`);
    for (const part of pooledFrom) {
      const listed = index.studies.get(part);
      if (listed) add(listed);
      else found.add(`study ${part}`);
    }
  };
  add(study);
  return found;
}

interface Candidate {
  readonly study: Study;
  readonly hasError: boolean;
}

const peopleIn = ({ arms }: Study): number => arms.reduce((sum, { people = 0 }) => sum + people, 0);

/**
 * The studies that may be used together, as nobody is counted in two of them: one with a known
 * error before one without, then pooled analyses before their parts, or the parts where trials are
 * what is looked for, then the one of more people.
 */
export function disjoint(
  index: DatasetIndex,
  candidates: readonly Candidate[],
  first: 'pools' | 'parts' = 'pools',
): ReadonlySet<Study> {
  const ranked = candidates.map(({ study, hasError }) => ({
    study,
    hasError,
    people: peopleOf(index, study),
    isFirst: (study.pooledFrom?.length ?? 0) > 0 === (first === 'pools'),
  }));
  ranked.sort(
    (a, b) =>
      Number(b.hasError) - Number(a.hasError) ||
      Number(b.isFirst) - Number(a.isFirst) ||
      b.people.size - a.people.size ||
      peopleIn(b.study) - peopleIn(a.study),
  );
  const taken = new Set<string>();
  const chosen = new Set<Study>();
  for (const { study, people } of ranked) {
    if ([...people].some((one) => taken.has(one))) continue;
    for (const one of people) taken.add(one);
    chosen.add(study);
  }
  return chosen;
}

import type { DatasetIndex } from '../../domain/dataset-index.js';
import type { TrialNetwork } from '../../domain/clinical/types.js';

/**
 * The part of a network that concerns some options: these, what stands on the shortest ways between
 * them, and what each was tested against. What taking nothing was compared with is nearly everything,
 * so it brings nothing along unless it stands alone.
 */
export function partAround(
  index: DatasetIndex,
  network: TrialNetwork,
  chosen: readonly string[],
): TrialNetwork {
  const known = chosen.filter((id) => network.treatments.some(({ key }) => key === id));
  if (known.length === 0) return network;
  const neighbours = neighboursIn(network);
  const distances = new Map(known.map((id) => [id, distancesFrom(id, neighbours)]));
  const isBetween = (key: string) =>
    known.some((a) =>
      known.some((b) => {
        const whole = distances.get(a)?.get(b) ?? Infinity;
        const there = distances.get(a)?.get(key) ?? Infinity;
        return there + (distances.get(b)?.get(key) ?? Infinity) <= whole && whole < Infinity;
      }),
    );
  const bringing = known.filter((id) => index.therapies.get(id)?.kind !== 'none');
  const beside = new Set(
    (bringing.length > 0 ? bringing : known).flatMap((id) => [...(neighbours.get(id) ?? [])]),
  );
  const treatments = network.treatments.filter(({ key }) => isBetween(key) || beside.has(key));
  const keys = new Set(treatments.map(({ key }) => key));
  return {
    treatments,
    edges: network.edges.filter(({ between }) => between.every((key) => keys.has(key))),
  };
}

type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

/** What each treatment is linked with. */
export function neighboursIn({ edges }: TrialNetwork): Neighbours {
  const found = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    found.set(from, (found.get(from) ?? new Set()).add(to));
  };
  for (const { between } of edges) {
    add(between[0], between[1]);
    add(between[1], between[0]);
  }
  return found;
}

/** How many links each treatment is away. */
function distancesFrom(from: string, neighbours: Neighbours): ReadonlyMap<string, number> {
  const distances = new Map([[from, 0]]);
  // A map goes on to what is added to it.
  for (const [key, distance] of distances) {
    for (const next of neighbours.get(key) ?? []) {
      if (!distances.has(next)) distances.set(next, distance + 1);
    }
  }
  return distances;
}

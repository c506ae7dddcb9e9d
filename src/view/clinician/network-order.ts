/** Two places that a line joins. */
export type Pair = readonly [number, number];

/** How much a crossing counts against a step that a line is longer around the ring. */
const crossingCost = 4;

/** Rounds of exchanging; two or three are enough for networks of a page. */
const mostRounds = 20;

/**
 * An order around a ring in which lines between neighbours are short and few cross. Exchanges two at
 * a time while that helps: the same network always gets the same order.
 *
 * @param count - How many stand on the ring.
 * @param pairs - Which of them are joined, by number.
 * @returns Which one stands at each place.
 */
export function ringOrder(count: number, pairs: readonly Pair[]): readonly number[] {
  const placeOf = Array.from({ length: count }, (_, one) => one);
  const swap = (a: number, b: number) => {
    [placeOf[a], placeOf[b]] = [placeOf[b] ?? 0, placeOf[a] ?? 0];
  };
  let least = cost(placeOf, pairs);
  for (let round = 0, isBetter = true; isBetter && round < mostRounds; round += 1) {
    isBetter = false;
    for (let a = 0; a < count; a += 1) {
      for (let b = a + 1; b < count; b += 1) {
        swap(a, b);
        const now = cost(placeOf, pairs);
        if (now < least) {
          least = now;
          isBetter = true;
        } else swap(a, b);
      }
    }
  }
  const order: number[] = [];
  placeOf.forEach((place, one) => {
    order[place] = one;
  });
  return order;
}

function cost(placeOf: readonly number[], pairs: readonly Pair[]): number {
  const count = placeOf.length;
  const chords = pairs.map(([a, b]): Pair => {
    const ends = [placeOf[a] ?? 0, placeOf[b] ?? 0];
    return [Math.min(...ends), Math.max(...ends)];
  });
  let sum = 0;
  chords.forEach(([from, to], place) => {
    sum += Math.min(to - from, count - to + from);
    for (const other of chords.slice(place + 1)) if (cross([from, to], other)) sum += crossingCost;
  });
  return sum;
}

/** Two chords of a ring cross when exactly one end of the one lies between the ends of the other. */
function cross([from, to]: Pair, [a, b]: Pair): boolean {
  if (a === from || a === to || b === from || b === to) return false;
  const isBetween = (one: number) => one > from && one < to;
  return isBetween(a) !== isBetween(b);
}

import { describe, expect, it } from 'vitest';
import { ringOrder, type Pair } from '../../../src/view/clinician/network-order.js';

/** How many steps around the ring each line is long. */
function lengths(count: number, pairs: readonly Pair[]): readonly number[] {
  const order = ringOrder(count, pairs);
  return pairs.map(([a, b]) => {
    const steps = Math.abs(order.indexOf(a) - order.indexOf(b));
    return Math.min(steps, count - steps);
  });
}

describe('the order around the ring', () => {
  it.each<[string, number, readonly Pair[]]>([
    [
      'two pairs that would cross',
      4,
      [
        [0, 2],
        [1, 3],
      ],
    ],
    [
      'a chain',
      6,
      [
        [0, 3],
        [3, 1],
        [1, 5],
        [5, 2],
        [2, 4],
      ],
    ],
  ])('puts what is joined side by side: %s', (_, count, pairs) => {
    expect(lengths(count, pairs).every((steps) => steps === 1)).toBe(true);
  });

  it('has everybody once', () => {
    expect(
      [
        ...ringOrder(5, [
          [0, 3],
          [1, 4],
        ]),
      ].sort(),
    ).toEqual([0, 1, 2, 3, 4]);
  });

  it('leaves alone what is joined with nothing', () => {
    expect(ringOrder(3, [])).toEqual([0, 1, 2]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  couldStillBe,
  countOutOf,
  differenceOf,
  iconCounts,
  onAxis,
  shownCount,
} from '../../src/domain/frequencies.js';

/** A share in percent with up to three decimals: as exact as shares are published. */
const percent = fc.integer({ min: 0, max: 100_000 }).map((value) => value / 1_000);
const range = fc
  .tuple(percent, percent)
  .map(([a, b]): readonly [number, number] => [Math.min(a, b), Math.max(a, b)]);
const denominator = fc.constantFrom(100 as const, 1_000 as const, 10_000 as const);

const saidOf = (exact: number) => {
  const shown = shownCount(exact);
  return shown.kind === 'count' ? shown.count : shown.kind;
};

describe('a count', () => {
  it.each([
    ['none', 0, 0],
    ['a little more than none', 0.0001, 'fewer-than-one'],
    ['almost a half', 0.49, 'fewer-than-one'],
    ['a half', 0.5, 1],
    ['less than a half more', 14.49, 14],
    ['a half more', 14.5, 15],
    ['everyone', 100, 100],
  ])('is shown rounded once: %s', (_, exact, shown) => {
    expect(saidOf(exact)).toBe(shown);
  });

  it.each([0.285, 0.145, 0.575, 1.005, 10.075])(
    'goes up at a half, also where binary fractions fall below it: a rate of %d among 100',
    (rate) => {
      const exact = Number((rate * 1_000).toFixed(0)) / 10;
      expect(saidOf(onAxis({ kind: 'rate' }, rate, 100))).toBe(exact + 0.5);
    },
  );

  it('goes up at a half for every share that is published to half a percent', () => {
    for (let half = 0.5; half < 100; half += 1) {
      expect(saidOf(countOutOf(half, 100))).toBe(half + 0.5);
    }
  });

  it('above none is never shown as 0', () => {
    fc.assert(
      fc.property(percent, denominator, (share, of) => {
        expect(saidOf(countOutOf(share, of)) === 0).toBe(share === 0);
      }),
    );
  });

  it('is within a half of the exact one, or fewer than 1', () => {
    fc.assert(
      fc.property(percent, denominator, (share, of) => {
        const shown = saidOf(countOutOf(share, of));
        const exact = (share * of) / 100;
        if (typeof shown === 'number') expect(Math.abs(shown - exact)).toBeLessThan(0.5 + 1e-6);
        else expect(exact).toBeLessThan(0.5);
      }),
    );
  });
});

describe('none seen', () => {
  it.each([
    ['a small group', 55, 100, 5],
    ['a large group, where it is less than one', 1_000, 100, 1],
    ['a large group, counted out of more', 1_000, 1_000, 3],
    ['a group that says nothing', 2, 100, 100],
  ] as const)('leaves open how many it could happen to: %s', (_, people, of, most) => {
    expect(couldStillBe(people, of)).toBe(most);
  });
});

describe('a difference', () => {
  it.each([
    ['of exact figures, not of rounded ones', 9.4, 13.6, 'fewer', 4],
    ['upwards', 80, 70.4, 'more', 10],
    ['that rounds to none keeps its direction', 1.9, 1.7, 'more', 'fewer-than-one'],
    ['that rounds to none keeps its direction downwards', 1.7, 1.9, 'fewer', 'fewer-than-one'],
    ['of the same', 12.3, 12.3, 'same', 0],
    ['of the same, apart from binary dust', 0.3, 0.1 + 0.2, 'same', 0],
    ['of a half, apart from binary dust', 13.6, 9.1, 'more', 5],
  ] as const)('is rounded once: %s', (_, own, against, direction, count) => {
    const difference = differenceOf(own, against);
    const said = difference.count.kind === 'count' ? difference.count.count : difference.count.kind;
    expect([difference.direction, said]).toEqual([direction, count]);
  });

  it('has the direction of the exact figures, whatever it rounds to', () => {
    fc.assert(
      fc.property(percent, percent, (own, against) => {
        const wanted = own > against ? 'more' : own < against ? 'fewer' : 'same';
        expect(differenceOf(own, against).direction).toBe(wanted);
      }),
    );
  });

  it('is the same size seen from the other side', () => {
    fc.assert(
      fc.property(percent, percent, (own, against) => {
        expect(differenceOf(own, against).count).toEqual(differenceOf(against, own).count);
      }),
    );
  });
});

describe('the icons of an array', () => {
  it.each([
    ['nobody', 0, 0, 0, 100],
    ['everybody', 100, 100, 0, 0],
    ['a half of one', 10.5, 11, 0, 89],
    ['a range', [33.3, 66.7] as const, 33, 34, 33],
    ['a range that begins at a half', [10.5, 20.5] as const, 11, 10, 79],
  ])('stand for %s', (_, share, event, perhaps, rest) => {
    expect(iconCounts(share, 100)).toEqual({ event, perhaps, rest });
  });

  it('add up to the denominator, none below 0', () => {
    fc.assert(
      fc.property(fc.oneof(percent, range), denominator, (share, of) => {
        const { event, perhaps, rest } = iconCounts(share, of);
        expect(event + perhaps + rest).toBe(of);
        expect(Math.min(event, perhaps, rest)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('are within one of the exact parts', () => {
    fc.assert(
      fc.property(range, denominator, ([low, high], of) => {
        const { event, perhaps, rest } = iconCounts([low, high], of);
        const exact = [low, high - low, 100 - high].map((part) => (part * of) / 100);
        const off = [event, perhaps, rest].map((count, place) =>
          Math.abs(count - (exact[place] ?? 0)),
        );
        expect(Math.max(...off)).toBeLessThan(1 + 1e-6);
      }),
    );
  });

  it('are as many as the count in words, at both ends of a range', () => {
    fc.assert(
      fc.property(range, ([low, high]) => {
        const { event, perhaps } = iconCounts([low, high], 100);
        const words = [low, high].map((end) => saidOf(countOutOf(end, 100)));
        const icons = [event, event + perhaps];
        expect(icons).toEqual(words.map((word) => (word === 'fewer-than-one' ? 0 : word)));
      }),
    );
  });
});

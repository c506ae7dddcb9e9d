import { describe, expect, it } from 'vitest';
import {
  baselineFrequencies,
  baselinesOf,
  type RelativeEffect,
} from '../../../src/domain/clinical/index.js';
import { event, free, indexOf, rate, result, trial } from './trials.js';

const index = indexOf(
  trial('alpha none', {
    results: [
      result(event, { alpha: 20, none: 40 }),
      result(free, { alpha: 80, none: 60 }),
      result(rate, { alpha: 0.2, none: 0.5 }),
    ],
  }),
  trial('alpha beta', { results: [result(event, { alpha: 20, beta: 90 })] }),
);

const of = (outcome: string, given: Partial<RelativeEffect>, study = 'alpha-none') =>
  baselineFrequencies(
    index,
    { outcome, population: 'early', study },
    { scale: 'risk-ratio', value: 0.5, interval: [0.25, 1], ...given },
  );

describe('a ratio put on an untreated arm', () => {
  it.each([
    ['event', 'risk-ratio', {}, 40, 20, [10, 40]],
    ['event', 'odds-ratio', {}, 40, 25, [14.285714, 40]],
    ['event', 'hazard-ratio', {}, 40, 22.540333, [11.988826, 40]],
    ['event', 'difference', { value: -10, interval: [-20, 5] }, 40, 30, [20, 45]],
    ['rate', 'rate-ratio', {}, 50, 25, [12.5, 50]],
    // Of the 40 who would have had one, half: so 80 have none.
    ['free', 'risk-ratio', { opposite: true }, 60, 80, [60, 90]],
    ['free', 'hazard-ratio', { opposite: true }, 60, 77.459667, [60, 88.011174]],
  ] as const)('of %s, as a %s', (outcome, scale, over, untreated, treated, interval) => {
    const found = of(outcome, { scale, ...over });
    if (!found.ok) throw new Error(found.reason);
    expect(found.untreated).toBeCloseTo(untreated, 6);
    expect(found.treated).toBeCloseTo(treated, 6);
    expect(found.interval[0]).toBeCloseTo(interval[0], 5);
    expect(found.interval[1]).toBeCloseTo(interval[1], 5);
  });

  it.each([
    ['more people than there are', 'event', { value: 3, interval: [2, 4] }, 'impossible-number'],
    [
      'an interval with more people than there are',
      'event',
      { value: 2, interval: [1, 3] },
      'impossible-interval',
    ],
    [
      'fewer than none',
      'event',
      { scale: 'difference', value: -50, interval: [-60, -40] },
      'impossible-number',
    ],
    ['a ratio of rates for a share', 'event', { scale: 'rate-ratio' }, 'scale-does-not-fit'],
    ['a ratio of risks for a rate', 'rate', { scale: 'risk-ratio' }, 'scale-does-not-fit'],
    [
      'a number that is none',
      'event',
      { value: Number.NaN, interval: [0, 1] },
      'impossible-number',
    ],
  ] as const)('is refused, and not clipped: %s', (_, outcome, over, reason) => {
    expect(of(outcome, over as Partial<RelativeEffect>)).toEqual({ ok: false, reason });
  });

  it('is refused without an untreated arm in the named trial', () => {
    expect(of('event', {}, 'alpha-beta')).toEqual({ ok: false, reason: 'no-baseline' });
    expect(of('event', {}, 'nothing')).toEqual({ ok: false, reason: 'no-baseline' });
  });

  it('is offered for named trials alone', () => {
    const found = baselinesOf(index, { outcome: 'event', population: 'early' });
    expect(found).toMatchObject([{ value: 40, weeks: 104, study: { id: 'alpha-none' } }]);
  });
});

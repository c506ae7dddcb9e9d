import { describe, expect, it } from 'vitest';
import { onTimeScale, saidOf } from '../../src/domain/after-last-dose.js';
import type { Lasting } from '../../src/domain/dataset-types.js';
import { aFact, aTherapy } from '../support/dataset.js';

const on = (time: Lasting) => onTimeScale(time);

describe('a time after the last dose', () => {
  it.each<[string, Lasting, number]>([
    ['12 months: half of 24', { count: 12, unit: 'month' }, 0.5],
    ['1 year: half of 24 months', { count: 1, unit: 'year' }, 0.5],
    // 7 days × 12 months / 365.25 days × 26 weeks = 5.979 months; of 24: 0.2491.
    ['26 weeks', { count: 26, unit: 'week' }, 0.2491],
    // 30 × 12 / 365.25 = 0.9856 months; of 24: 0.0411.
    ['30 days', { count: 30, unit: 'day' }, 0.0411],
  ])('lies on the scale: %s', (_, time, share) => {
    expect(on(time).surely).toBeCloseTo(share, 4);
    expect(on(time).perhaps).toBeCloseTo(share, 4);
    expect(on(time)).toMatchObject({ goesOn: false, isBeyond: false });
  });

  it('of 6 to 12 months holds for all until 6, and perhaps until 12', () => {
    expect(on({ count: 6, upTo: 12, unit: 'month' })).toMatchObject({ surely: 0.25, perhaps: 0.5 });
  });

  it('of up to 6 months may be none at all', () => {
    expect(on({ count: 6, unit: 'month', limit: 'up-to' })).toMatchObject({
      surely: 0,
      perhaps: 0.25,
      goesOn: false,
    });
  });

  it('of at least 6 months goes on, within the scale', () => {
    expect(on({ count: 6, unit: 'month', limit: 'at-least' })).toMatchObject({
      surely: 0.25,
      goesOn: true,
      isBeyond: false,
    });
  });

  it.each<Lasting>([
    { count: 25, unit: 'month' },
    { count: 1, upTo: 3, unit: 'year' },
    { count: 4, unit: 'year', limit: 'up-to' },
  ])('that is longer than the scale ends with it and goes on: %o', (time) => {
    expect(on(time)).toMatchObject({ perhaps: 1, goesOn: true, isBeyond: true });
  });

  it('that fills the scale is not longer than it', () => {
    expect(on({ count: 24, unit: 'month' })).toMatchObject({ perhaps: 1, goesOn: false });
  });
});

describe('what is said of a topic', () => {
  const stays = { ...aFact(), topic: 'stays' as const };
  const therapy = aTherapy({
    stopping: [stays, aFact(), { ...aFact(), topic: 'other' }],
    familyPlanning: { fathers: aFact({ text: 'For men.' }) },
  });

  it('stands under its topic', () => {
    expect(saidOf(therapy, 'stays')).toEqual([stays]);
    expect(saidOf(therapy, 'fathers')).toEqual([aFact({ text: 'For men.' })]);
  });

  it('stands among the others without one', () => {
    expect(saidOf(therapy, 'other')).toHaveLength(2);
  });

  it('is nothing where nothing is said', () => {
    expect(saidOf(therapy, 'pregnancy')).toEqual([]);
    expect(saidOf(aTherapy(), 'wait')).toEqual([]);
  });
});

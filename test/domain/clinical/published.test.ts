import { describe, expect, it } from 'vitest';
import { differsFrom, publishedComparisons } from '../../../src/domain/clinical/index.js';
import { publishedIndex } from './trials.js';

const { dataset } = publishedIndex('multiple-sclerosis');

describe('published comparisons', () => {
  const query = { a: 'natalizumab', b: 'no-treatment', outcome: 'relapse' };
  const asPrinted = publishedComparisons(dataset, query);
  const turned = publishedComparisons(dataset, { ...query, a: query.b, b: query.a });

  it('are there as printed', () => {
    expect(asPrinted.length).toBeGreaterThan(0);
    expect(asPrinted[0]).toMatchObject({
      turned: false,
      comparison: { value: 0.52, interval: [0.43, 0.63] },
    });
  });

  it('are the inverse the other way round, the ends of the interval too', () => {
    expect(turned).toHaveLength(asPrinted.length);
    for (const [place, { comparison, turned: isTurned }] of turned.entries()) {
      const { value = 0, interval: [low, high] = [0, 0] } = asPrinted[place]?.comparison ?? {};
      expect(isTurned).toBe(true);
      expect(comparison.value).toBeCloseTo(1 / value, 12);
      expect(comparison.interval).toEqual([1 / high, 1 / low]);
      expect(comparison.therapy).toBe('no-treatment');
    }
  });

  it('can be those of one population', () => {
    expect(publishedComparisons(dataset, { ...query, population: 'primary-progressive' })).toEqual(
      [],
    );
  });
});

describe('a published comparison and ours', () => {
  const comparison = {
    outcome: 'x',
    therapy: 'a',
    comparator: 'b',
    kind: 'rate-ratio',
    value: 0.5,
    interval: [0.4, 0.6],
  } as const;
  const ours = { scale: 'rate-ratio', value: 0.52, interval: [0.4, 0.7] } as const;

  it.each([
    ['agree', {}, []],
    ['lie apart', { value: 0.8, interval: [0.7, 0.9] }, ['intervals-apart', 'estimates-apart']],
    ['differ in the estimate', { value: 0.65, interval: [0.5, 0.9] }, ['estimates-apart']],
    ['have other scales', { scale: 'risk-ratio' }, ['not-comparable']],
    ['are of opposite events', { opposite: true }, ['not-comparable']],
  ] as const)('%s', (_, over, codes) => {
    expect(differsFrom({ comparison }, { ...ours, ...over })).toEqual(codes);
  });
});

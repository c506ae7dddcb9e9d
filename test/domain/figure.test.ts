import { describe, expect, it } from 'vitest';
import { endsOf, figureOf, isAmount, rangeIn, type Figure } from '../../src/domain/figure.js';

describe('what is known of an arm', () => {
  it.each([
    ['a number', { value: 12 }, { kind: 'number', value: 12 }],
    ['a number that is 0', { value: 0 }, { kind: 'number', value: 0 }],
    [
      'a number with its range and how it was worked out',
      { value: 12, interval: [10, 14], derived: '100 minus 88' },
      { kind: 'number', value: 12, interval: [10, 14], derived: '100 minus 88' },
    ],
    [
      'only a range, with why',
      { range: [33, 67], reason: 'two ways to count' },
      { kind: 'range', range: [33, 67], reason: 'two ways to count' },
    ],
    ['studied, none seen', { noneSeen: true }, { kind: 'none-seen', people: 200 }],
    [
      'studied, none seen, among those who were counted',
      { noneSeen: true, people: 190 },
      { kind: 'none-seen', people: 190 },
    ],
    [
      'not reported, with what is missing',
      { notReported: 'no share' },
      { kind: 'not-reported', reason: 'no share' },
    ],
    [
      'does not apply, with why',
      { doesNotApply: 'a tablet' },
      { kind: 'does-not-apply', reason: 'a tablet' },
    ],
    ['not reported, where nothing is said', undefined, { kind: 'not-reported' }],
  ] as const)('is one of five states: %s', (_, arm, figure) => {
    expect(figureOf(arm, 200)).toEqual(figure);
  });

  it('is not “none seen” when nobody knows among how many', () => {
    expect(figureOf({ noneSeen: true }, undefined)).toEqual({ kind: 'not-reported' });
  });
});

describe('an amount', () => {
  it.each<[string, Figure, boolean]>([
    ['a number', { kind: 'number', value: 0 }, true],
    ['a range', { kind: 'range', range: [0, 1] }, true],
    ['none seen', { kind: 'none-seen', people: 1 }, true],
    ['nothing reported', { kind: 'not-reported' }, false],
    ['nothing that applies', { kind: 'does-not-apply' }, false],
  ])('is said by: %s', (_, figure, isOne) => {
    expect(isAmount(figure)).toBe(isOne);
  });

  it.each<[string, Figure, readonly number[], readonly number[] | undefined]>([
    ['a number', { kind: 'number', value: 12 }, [12], undefined],
    [
      'a number with its likely range',
      { kind: 'number', value: 12, interval: [9, 15] },
      [12],
      [9, 15],
    ],
    ['a range', { kind: 'range', range: [33, 67] }, [33, 67], [33, 67]],
    ['none seen', { kind: 'none-seen', people: 1 }, [0], undefined],
    ['nothing reported', { kind: 'not-reported' }, [], undefined],
  ])('has its ends, and its range: %s', (_, figure, ends, range) => {
    expect([endsOf(figure), rangeIn(figure)]).toEqual([ends, range]);
  });
});

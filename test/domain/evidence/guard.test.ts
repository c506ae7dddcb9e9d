import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../../src/domain/dataset-index.js';
import type { Study } from '../../../src/domain/dataset-types.js';
import { comparisonsOf, type Comparison } from '../../../src/domain/evidence/comparison.js';
import {
  anchored,
  differenceIn,
  overTrials,
  sharedScale,
  type AnchoredPair,
} from '../../../src/domain/evidence/guard.js';
import { refusalsBetween } from '../../../src/domain/evidence/refusals.js';
import { onAxis } from '../../../src/domain/frequencies.js';
import {
  aDataset,
  anArm,
  anOutcome,
  aPopulation,
  aRate,
  aResult,
  aStudy,
} from '../../support/dataset.js';

const comparisonIn = (study: Study, outcome = 'flare-free'): Comparison => {
  const dataset = aDataset({
    populations: [aPopulation(), aPopulation({ id: 'late' })],
    studies: [study],
  });
  const query = { therapy: 'alpha-infusion', outcome, population: study.population };
  const [found] = comparisonsOf(indexDataset(dataset), query);
  if (!found) throw new Error('no comparison');
  return found;
};

const pairOf = (comparison: Comparison): AnchoredPair => {
  const shown = anchored(comparison, []);
  if (shown.kind !== 'pair') throw new Error('no pair');
  return shown;
};

const first = comparisonIn(aStudy());

describe('what may be compared', () => {
  it('are the arms of one result', () => {
    expect(refusalsBetween(first, first)).toEqual([]);
  });

  it.each<[string, Comparison, readonly string[]]>([
    ['other studies', comparisonIn(aStudy({ id: 'second' })), ['other-study']],
    [
      'another time span',
      comparisonIn(aStudy({ id: 'second', weeks: 96 })),
      ['other-time', 'other-study'],
    ],
    [
      'people with another form of the condition',
      comparisonIn(aStudy({ id: 'second', population: 'late' })),
      ['other-people', 'other-study'],
    ],
    [
      'another outcome',
      comparisonIn(aStudy({ results: [aResult({ outcome: 'rash' })] }), 'rash'),
      ['other-outcome', 'other-study'],
    ],
    ['another count of the same study', { ...first, result: aResult() }, ['other-count']],
  ])('are not the arms of %s', (_, other, why) => {
    expect(refusalsBetween(first, other)).toEqual(why);
  });
});

describe('an arm', () => {
  it('stands beside another arm of the same result', () => {
    expect(pairOf(first).against.map(({ arm }) => arm.id)).toEqual(['beta']);
  });

  it.each<[string, Study, string]>([
    [
      'where there was one group only',
      aStudy({ arms: [anArm()], results: [aResult({ arms: { alpha: { value: 80 } } })] }),
      'one-group',
    ],
    [
      'where the other group has no figure',
      aStudy({
        results: [aResult({ arms: { alpha: { value: 80 }, beta: { notReported: 'x' } } })],
      }),
      'no-figure',
    ],
  ])('stands alone %s', (_, study, why) => {
    expect(anchored(comparisonIn(study), [])).toMatchObject({ kind: 'alone', why, against: [] });
  });

  it('stands alone over trials of different people', () => {
    const shown = overTrials(anArm(), { kind: 'range', range: [40, 60] });
    expect(shown).toMatchObject({ kind: 'alone', why: 'other-study' });
  });
});

describe('an axis', () => {
  it('holds the pairs of one outcome, likely ranges included', () => {
    const study = aStudy({
      results: [
        aResult({ arms: { alpha: { value: 80, interval: [70, 91] }, beta: { value: 70 } } }),
      ],
    });
    expect(sharedScale(anOutcome(), 1_000, [pairOf(comparisonIn(study))]).longest).toBe(910);
  });

  it('leaves out what stands alone', () => {
    const alone = overTrials(anArm(), { kind: 'range', range: [40, 99] });
    expect(sharedScale(anOutcome(), 100, [pairOf(first), alone])).toMatchObject({
      longest: 80,
      pairs: [{ kind: 'pair' }],
    });
  });

  it.each<[string, Study]>([
    ['of another outcome', aStudy({ results: [aResult({ outcome: 'rash' })] })],
    ['of people with another form of the condition', aStudy({ population: 'late' })],
  ])('leaves out a pair %s', (_, study) => {
    const other = pairOf(comparisonIn(study, study.results[0]?.outcome));
    const pair = pairOf(first);
    expect(sharedScale(anOutcome(), 100, [pair, other]).pairs).toEqual([pair]);
  });
});

describe('a difference', () => {
  it('is between arms of one pair, and no others', () => {
    const [stranger] = pairOf(comparisonIn(aStudy({ id: 'second' }))).against;
    expect(differenceIn(pairOf(first), stranger, anOutcome(), 100)).toBeUndefined();
  });

  it('is the exact one rounded once, with its sign', () => {
    const value = fc.integer({ min: 0, max: 10_000 }).map((one) => one / 100);
    const base = fc.constantFrom(100 as const, 1_000 as const, 10_000 as const);
    const outcome = fc.constantFrom(anOutcome(), aRate());
    fc.assert(
      fc.property(value, value, base, outcome, (alpha, beta, of, kind) => {
        const arms = { alpha: { value: alpha }, beta: { value: beta } };
        const results = [aResult({ outcome: kind.id, arms })];
        const pair = pairOf(comparisonIn(aStudy({ results }), kind.id));
        const found = differenceIn(pair, pair.against[0], kind, of);
        const exact = onAxis(kind, alpha, of) - onAxis(kind, beta, of);
        const shown = found?.count.kind === 'count' ? found.count.count : 0;
        expect(Math.abs(shown - Math.abs(exact))).toBeLessThan(0.5 + 1e-6);
        expect(found?.direction).toBe(alpha === beta ? 'same' : alpha > beta ? 'more' : 'fewer');
      }),
    );
  });
});

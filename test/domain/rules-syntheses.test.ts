import { describe, expect, it } from 'vitest';
import type { Synthesis, SynthesisComparison } from '../../src/domain/dataset-types.js';
import { aDataset } from '../support/dataset.js';
import { indexDataset } from '../../src/domain/dataset-index.js';
import { soundDataset } from '../../src/domain/sound-dataset.js';
import { soundSyntheses } from '../../src/domain/syntheses.js';
import { changed, faultsOf } from '../support/problems.js';

const path = '/syntheses/0/comparisons/0';

const withComparison = (over: Partial<SynthesisComparison>, review: Partial<Synthesis> = {}) =>
  aDataset({
    syntheses: [
      {
        id: 'review',
        name: 'An invented review',
        year: 2024,
        method: 'network',
        population: 'early',
        comparisons: [
          { outcome: 'flare-free', therapy: 'alpha-infusion', comparator: 'no-treatment', ...over },
        ],
        sources: ['S1'],
        ...review,
      },
    ],
  });

describe('a review that combined studies', () => {
  it.each<readonly [string, Partial<SynthesisComparison>]>([
    ['an effect', { kind: 'risk-ratio', value: 1.2, interval: [1.1, 1.4] }],
    ['a rating alone', { rating: 'moderate' }],
    ['both', { kind: 'hazard-ratio', value: 0.5, rating: 'high' }],
  ])('may give %s', (_, over) => {
    expect(faultsOf(withComparison(over))).toEqual([]);
  });

  it.each<readonly [string, Partial<SynthesisComparison>, string]>([
    ['nothing', {}, `no-figure ${path}`],
    ['a value of unknown kind', { value: 1.2 }, `missing-field ${path}`],
    ['a kind without value', { kind: 'risk-ratio', rating: 'low' }, `missing-field ${path}`],
    ['limits without value', { interval: [1, 2], rating: 'low' }, `missing-field ${path}`],
    ['a ratio of 0', { kind: 'risk-ratio', value: 0 }, `not-above ${path}`],
    [
      'limits the wrong way round',
      { kind: 'risk-ratio', value: 1.2, interval: [1.4, 1.1] },
      `reversed-interval ${path}/interval`,
    ],
    [
      'an option against itself',
      { comparator: 'alpha-infusion', rating: 'low' },
      `same-option ${path}/comparator`,
    ],
    [
      'a comparator that is no option',
      { comparator: 'placebo', rating: 'low' },
      `unknown-id ${path}/comparator`,
    ],
  ])('may not give %s', (_, over, fault) => {
    expect(faultsOf(withComparison(over))).toEqual([fault]);
  });
});

describe('published reviews on a page', () => {
  const good = withComparison({ rating: 'low' });

  it.each([
    ['right', '/syntheses/0/year', 2020, true],
    ['of the wrong shape', '/syntheses/0/year', 'new', false],
    ['without a review', '/syntheses/0', null, false],
    ['contradicting themselves', '/syntheses/0/comparisons/0/comparator', 'alpha-infusion', false],
  ])(
    'never keep the comparison from being shown, and are drawn when they are right: %s',
    (_, at, value, isDrawn) => {
      const dataset = soundDataset(changed(good, at, value));
      if (!dataset) throw new Error('the page refuses the dataset');
      expect(indexDataset(dataset).therapies.size).toBe(3);
      expect(soundSyntheses(dataset) !== undefined).toBe(isDrawn);
    },
  );

  it('may be none', () => {
    expect(soundSyntheses(aDataset())).toEqual([]);
  });
});

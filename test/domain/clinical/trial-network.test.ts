import { describe, expect, it } from 'vitest';
import { chainBetween, trialNetwork } from '../../../src/domain/clinical/index.js';
import type { Study } from '../../../src/domain/dataset-types.js';
import { indexOf, publishedIndex, rate, result, trial } from './trials.js';

const population = 'early';
const edgesIn = (...studies: readonly Study[]) =>
  trialNetwork(indexOf(...studies), { population }).edges.map(
    ({ between, studies: of, people }) => [
      between.join(' '),
      of.map(({ id }) => id).join(' '),
      people,
    ],
  );

describe('the network of trials', () => {
  it('has an edge for every two treatments of a trial, with its people', () => {
    expect(
      edgesIn(trial('alpha beta'), trial('alpha beta', { id: 'again' }), trial('alpha gamma')),
    ).toEqual([
      ['alpha beta', 'alpha-beta again', 800],
      ['alpha gamma', 'alpha-gamma', 400],
    ]);
  });

  it('counts trials, and not the analyses that pool them, but takes their people from there', () => {
    const arms = [
      { id: 'alpha', therapy: 'alpha' },
      { id: 'beta', therapy: 'beta' },
    ];
    const parts = ['a', 'b'].map((id) => trial('alpha beta', { id, arms }));
    expect(edgesIn(trial('alpha beta', { pooledFrom: ['a', 'b'] }), ...parts)).toEqual([
      ['alpha beta', 'a b', 400],
    ]);
  });

  it('has no groups that chance did not make, and no other population', () => {
    expect(
      edgesIn(
        trial('alpha beta', { design: 'cohort' }),
        trial('alpha gamma', { population: 'late' }),
      ),
    ).toEqual([]);
  });

  it('can be that of one outcome', () => {
    const index = indexOf(
      trial('alpha beta', { results: [result(rate, { alpha: 0.1, beta: 0.2 })] }),
      trial('beta gamma'),
    );
    expect(trialNetwork(index, { population, outcome: 'rate' }).edges).toMatchObject([
      { between: ['alpha', 'beta'] },
    ]);
  });
});

describe('the chain between two treatments', () => {
  it('is the shortest, with the trials of each step', () => {
    const index = publishedIndex('multiple-sclerosis');
    const chain = chainBetween(index, {
      a: 'ocrelizumab-iv',
      b: 'alemtuzumab',
      population: 'relapsing',
    });
    expect(chain?.treatments.map(({ key }) => key)).toEqual([
      'ocrelizumab-iv',
      'interferon-beta-1a-sc',
      'alemtuzumab',
    ]);
    expect(chain?.steps.map((step) => step.map(({ id }) => id))).toEqual([
      ['opera-1', 'opera-2'],
      ['care-ms-1', 'care-ms-2'],
    ]);
  });

  it.each([
    ['never linked', 'delta'],
    ['the same', 'alpha'],
  ])('is nothing for two that are %s', (_, b) => {
    expect(
      chainBetween(indexOf(trial('alpha beta')), { a: 'alpha', b, population }),
    ).toBeUndefined();
  });
});

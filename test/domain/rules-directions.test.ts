import { describe, expect, it } from 'vitest';
import type { Effect, Outcome } from '../../src/domain/dataset-types.js';
import { aDataset, aHarm, anOutcome, aRate, aResult, aStudy } from '../support/dataset.js';
import { faultsOf } from '../support/problems.js';

const withEffect = (outcome: Outcome, values: readonly [number, number], effect: Partial<Effect>) =>
  aDataset({
    outcomes: [outcome],
    studies: [
      aStudy({
        results: [
          aResult({
            outcome: outcome.id,
            arms: { alpha: { value: values[0] }, beta: { value: values[1] } },
            effects: [{ kind: 'rate-ratio', of: ['alpha', 'beta'], ...effect }],
          }),
        ],
      }),
    ],
  });

describe('an effect against its arms', () => {
  it.each<readonly [string, Outcome, readonly [number, number], Partial<Effect>]>([
    [
      'a rate ratio of 0.54 where the arms give 1.81',
      aRate(),
      [0.29, 0.16],
      { kind: 'rate-ratio', value: 0.54 },
    ],
    ['a hazard ratio of a harm', aHarm(), [20, 10], { kind: 'hazard-ratio', value: 0.5 }],
    ['an odds ratio', aHarm(), [20, 10], { kind: 'odds-ratio', value: 0.44 }],
    [
      'a risk ratio of freedom from an event',
      anOutcome(),
      [70, 80],
      { kind: 'risk-ratio', value: 1.14 },
    ],
    ['a difference with the wrong sign', aHarm(), [12, 20], { kind: 'difference', value: 8 }],
    [
      'a reduction where the arms give an increase',
      aRate(),
      [0.4, 0.2],
      { kind: 'relative-reduction', value: 50 },
    ],
  ])('is found: %s', (_, outcome, values, effect) => {
    expect(faultsOf(withEffect(outcome, values, effect))).toEqual([
      'effect-against-arms /studies/0/results/0/effects/0/value',
    ]);
  });

  it('is not said of a result that has another fault', () => {
    const wrong = withEffect(aHarm(), [20, 170], { kind: 'risk-ratio', value: 2 });
    expect(faultsOf(wrong)).toEqual(['too-high /studies/0/results/0/arms/beta']);
  });

  it('is not said of what was counted in a way of its own', () => {
    const results = [
      aResult({
        method: 'adjusted for age',
        effects: [{ kind: 'difference', of: ['alpha', 'beta'], value: -10 }],
      }),
    ];
    expect(faultsOf(aDataset({ studies: [aStudy({ results })] }))).toEqual([]);
  });

  it.each<readonly [string, Outcome, readonly [number, number], Partial<Effect>]>([
    ['an effect that agrees', aRate(), [0.16, 0.29], { kind: 'rate-ratio', value: 0.54 }],
    ['next to no effect, adjusted', aHarm(), [10.5, 10], { kind: 'risk-ratio', value: 0.95 }],
    [
      'the hazard of the event that people are free of',
      anOutcome(),
      [80, 70],
      { kind: 'hazard-ratio', value: 0.85 },
    ],
    [
      'the risk of the event that people are free of',
      anOutcome(),
      [80, 70],
      { kind: 'risk-ratio', value: 0.67 },
    ],
    ['no effect at all', aHarm(), [10, 10], { kind: 'difference', value: 0 }],
    ['none in one arm', aHarm(), [5, 0], { kind: 'risk-ratio', value: 3 }],
  ])('is not: %s', (_, outcome, values, effect) => {
    expect(faultsOf(withEffect(outcome, values, effect))).toEqual([]);
  });
});

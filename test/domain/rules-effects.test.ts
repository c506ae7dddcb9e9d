import { describe, expect, it } from 'vitest';
import type { ArmFigure, Effect } from '../../src/domain/dataset-types.js';
import {
  aDataset,
  aFigure,
  aMean,
  anArm,
  anEffect,
  anOutcome,
  aResult,
  aStudy,
} from '../support/dataset.js';
import { faultsOf } from '../support/problems.js';

const path = '/studies/0/results/0/effects/0';

const withEffect = (effect: Effect, beta: ArmFigure = aFigure(), outcome = anOutcome()) => {
  const arms = { alpha: aFigure(), beta };
  const result = aResult({ outcome: outcome.id, arms, effects: [effect] });
  const study = aStudy({
    arms: [...aStudy().arms, anArm({ id: 'gamma' })],
    results: [result],
  });
  return aDataset({ outcomes: [outcome], studies: [study] });
};

const anOddEffect = (kind: Effect['kind'], over: Partial<Effect> = {}): Effect => ({
  kind,
  of: ['alpha', 'beta'],
  ...over,
});

describe('an effect', () => {
  it.each<readonly [string, Effect]>([
    ['a ratio with its interval', anEffect()],
    ['a difference', anOddEffect('difference', { value: 10, interval: [2, 18] })],
    ['a reduction of more people harmed', anOddEffect('relative-reduction', { value: -20 })],
    ['a p value alone', anOddEffect('p-only', { p: '0.04' })],
  ])('may be %s', (_, effect) => {
    expect(faultsOf(withEffect(effect))).toEqual([]);
  });

  it.each<readonly [string, Effect, string]>([
    ['of an arm with itself', anEffect({ of: ['alpha', 'alpha'] }), `same-arm ${path}/of`],
    [
      'of an arm without a figure',
      anEffect({ of: ['alpha', 'gamma'] }),
      `effect-without-figure ${path}/of/1`,
    ],
    ['without a value', anOddEffect('difference', { p: '0.04' }), `missing-field ${path}`],
    ['of p alone without p', anOddEffect('p-only'), `missing-field ${path}`],
    ['that is a ratio of 0', anOddEffect('rate-ratio', { value: 0 }), `not-above ${path}`],
    [
      'that is a ratio with a limit of 0',
      anOddEffect('hazard-ratio', { value: 0.3, interval: [0, 0.8] }),
      `not-above ${path}`,
    ],
    ['that is a negative ratio', anOddEffect('odds-ratio', { value: -1 }), `not-above ${path}`],
    [
      'that reduces by more than all',
      anOddEffect('relative-reduction', { value: 101 }),
      `too-high ${path}`,
    ],
    [
      'that is a difference of more than all',
      anOddEffect('difference', { value: -101 }),
      `too-low ${path}`,
    ],
    [
      'with reversed limits',
      anEffect({ interval: [1.28, 1.02] }),
      `reversed-interval ${path}/interval`,
    ],
    ['outside its limits', anEffect({ value: 0.5 }), `value-outside-interval ${path}/interval`],
  ])('may not be one %s', (_, effect, fault) => {
    expect(faultsOf(withEffect(effect))).toEqual([fault]);
  });

  const missing = { notReported: 'Not found.' };

  it.each<Effect['kind']>([
    'rate-ratio',
    'hazard-ratio',
    'risk-ratio',
    'odds-ratio',
    'relative-reduction',
  ])('that is relative needs its baseline: %s', (kind) => {
    const dataset = withEffect(anOddEffect(kind, { value: 0.5 }), missing);
    expect(faultsOf(dataset)).toEqual([`relative-without-baseline ${path}/of/1`]);
  });

  it('that is absolute stands without the values of the arms', () => {
    expect(faultsOf(withEffect(anOddEffect('difference', { value: 3 }), missing))).toEqual([]);
  });

  it('that is a difference of means has the unit of the mean, not percent', () => {
    const dataset = withEffect(anOddEffect('difference', { value: 250 }), aFigure(), aMean());
    expect(faultsOf(dataset)).toEqual([]);
  });
});

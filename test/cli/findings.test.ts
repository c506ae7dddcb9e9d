import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { comparatorFindings } from '../../src/cli/findings/comparators.js';
import { directionFindings } from '../../src/cli/findings/directions.js';
import { fractionFindings } from '../../src/cli/findings/fractions.js';
import type { Dataset, Effect, Outcome } from '../../src/domain/dataset-types.js';
import {
  aDataset,
  aHarm,
  anArm,
  anEffect,
  anOutcome,
  aRate,
  aResult,
  aStudy,
} from '../support/dataset.js';

const published = JSON.parse(
  readFileSync('data/multiple-sclerosis/dataset.json', 'utf8'),
) as Dataset;

const withEffect = (outcome: Outcome, values: readonly [number, number], effect: Partial<Effect>) =>
  aDataset({
    outcomes: [outcome],
    studies: [
      aStudy({
        results: [
          aResult({
            outcome: outcome.id,
            arms: { alpha: { value: values[0] }, beta: { value: values[1] } },
            effects: [anEffect(effect)],
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
    const [found, ...more] = directionFindings(withEffect(outcome, values, effect));
    expect(found?.path).toBe('/studies/0/results/0/effects/0/value');
    expect(more).toEqual([]);
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
    expect([...directionFindings(withEffect(outcome, values, effect))]).toEqual([]);
  });
});

const withFigures = (
  alpha: { value: number; events?: number },
  beta: { value: number },
  people: number,
) =>
  aDataset({
    studies: [
      aStudy({
        arms: [anArm({ people }), anArm({ id: 'beta', therapy: 'beta-tablets', people })],
        results: [aResult({ arms: { alpha, beta } })],
      }),
    ],
  });

describe('a fraction in place of a percentage', () => {
  it.each([
    ['beside a percentage that it would fit to', { value: 0.34 }, { value: 30 }, 5_000],
    ['that would be less than one person', { value: 0.24 }, { value: 0.3 }, 200],
  ])('is found: %s', (_, alpha, beta, people) => {
    const [found] = fractionFindings(withFigures(alpha, beta, people));
    expect(found?.path).toBe('/studies/0/results/0/arms/alpha/value');
  });

  it.each([
    ['a rare event in many people', { value: 0.5 }, { value: 0.4 }, 900],
    ['a rare event beside a less rare one', { value: 0.8 }, { value: 2.3 }, 900],
    ['one person of many, counted', { value: 0.2, events: 1 }, { value: 20 }, 500],
    ['a percentage', { value: 34 }, { value: 30 }, 200],
  ])('is not: %s', (_, alpha, beta, people) => {
    expect([...fractionFindings(withFigures(alpha, beta, people))]).toEqual([]);
  });
});

describe('a missing comparator', () => {
  const alone = (therapy: string, design: 'randomised' | 'single-arm') =>
    aDataset({
      studies: [
        aStudy({
          design,
          arms: [anArm({ therapy })],
          results: [aResult({ arms: { alpha: { value: 80 } } })],
        }),
      ],
    });

  it('is found in a randomised study of one medicine', () => {
    const [found] = comparatorFindings(alone('alpha-infusion', 'randomised'));
    expect(found?.path).toBe('/studies/0/arms');
  });

  it('is found in a result that leaves the other group out', () => {
    const results = [aResult({ arms: { alpha: { value: 80 } } })];
    const [found] = comparatorFindings(aDataset({ studies: [aStudy({ results })] }));
    expect(found?.message).toContain('Add "beta"');
  });

  it('is none where nothing was compared, or where the placebo group stands for no treatment', () => {
    expect([...comparatorFindings(alone('alpha-infusion', 'single-arm'))]).toEqual([]);
    expect([...comparatorFindings(alone('no-treatment', 'randomised'))]).toEqual([]);
  });
});

describe('the published dataset', () => {
  it.each([
    ['effects against their arms', directionFindings],
    ['fractions', fractionFindings],
    ['missing comparators', comparatorFindings],
  ])('has no %s', (_, find) => {
    expect([...find(published)]).toEqual([]);
  });
});

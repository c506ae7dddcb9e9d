import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { comparatorFindings } from '../../src/cli/findings/comparators.js';
import { fractionFindings } from '../../src/cli/findings/fractions.js';
import type { Dataset } from '../../src/domain/dataset-types.js';
import { aDataset, anArm, aResult, aStudy } from '../support/dataset.js';

const published = JSON.parse(
  readFileSync('data/multiple-sclerosis/dataset.json', 'utf8'),
) as Dataset;

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
  it.each([['beside a percentage that it would fit to', { value: 0.34 }, { value: 30 }, 5_000]])(
    'is found: %s',
    (_, alpha, beta, people) => {
      const [found] = fractionFindings(withFigures(alpha, beta, people));
      expect(found?.path).toBe('/studies/0/results/0/arms/alpha/value');
    },
  );

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
    ['fractions', fractionFindings],
    ['missing comparators', comparatorFindings],
  ])('has no %s', (_, find) => {
    expect([...find(published)]).toEqual([]);
  });
});

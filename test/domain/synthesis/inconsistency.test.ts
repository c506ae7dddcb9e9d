import { describe, expect, it } from 'vitest';
import { aPair, analysed } from './analysed.js';
import { expectClose } from './close.js';
import { smoking } from './networks/published.js';
import senn from './networks/senn2013.json' with { type: 'json' };
import { oracleFit } from './oracle.js';

describe('a triangle of trials', () => {
  const arms = [
    ...aPair('ab', { estimate: 1, variance: 0.2 }),
    ...aPair('bc', { estimate: 1, variance: 0.3, a: 'B', b: 'C' }),
    ...aPair('ac', { estimate: 4, variance: 0.5, a: 'A', b: 'C' }),
  ];
  const result = analysed({ arms, reference: 'A', model: 'common' });

  // By hand: C over B is 2 with variance 0.5, directly 4 with 0.5: they differ by 2 ± √1.
  it('has the direct and the indirect evidence of each side', () => {
    const split = result.nodeSplits.find((one) => one.treatment1 === 'A' && one.treatment2 === 'C');
    expectClose(split?.direct.estimate, -4, 1e-14);
    expectClose(split?.direct.se, Math.sqrt(0.5), 1e-14);
    expectClose(split?.indirect.estimate, -2, 1e-14);
    expectClose(split?.indirect.se, Math.sqrt(0.5), 1e-14);
    expectClose(split?.difference.estimate, -2, 1e-14);
    expectClose(split?.difference.se, 1, 1e-14);
    expectClose(split?.difference.p, 0.04550026389635842, 1e-12);
    expect(result.nodeSplits).toHaveLength(3);
  });

  it('shares the weight between them', () => {
    expectClose(result.contrasts['C']?.estimate, 3, 1e-14);
    expectClose(result.contrasts['C']?.directShare, 0.5, 1e-14);
    expect(result.contrasts['C']?.evidence).toBe('mixed');
  });

  it('has the one test of the loop, whichever side is split', () => {
    expectClose(result.designByTreatment?.q, 4, 1e-13);
    expect(result.designByTreatment?.df).toBe(1);
    expectClose(result.designByTreatment?.p, 0.04550026389635842, 1e-12);
    for (const { difference } of result.nodeSplits) expectClose(difference.z ** 2, 4, 1e-12);
    expect(result.warnings).toEqual([]);
  });

  it('pools the trials of one side by the inverse of their variances', () => {
    const more = [...arms, ...aPair('ac2', { estimate: 7, variance: 1, a: 'A', b: 'C' })];
    const { nodeSplits } = analysed({ arms: more, reference: 'A', model: 'common' });
    const split = nodeSplits.find((one) => one.treatment1 === 'A' && one.treatment2 === 'C');
    expectClose(split?.direct.estimate, -5, 1e-14);
    expectClose(split?.direct.se, Math.sqrt(1 / 3), 1e-14);
    expectClose(split?.indirect.estimate, -2, 1e-13);
  });

  it('has no test with random effects, where each design has one trial', () => {
    const random = analysed({ arms, reference: 'A', model: 'random' });
    expect(random).not.toHaveProperty('designByTreatment');
    expect(random.warnings).toContain('consistency-untestable');
  });
});

describe('one trial of three arms', () => {
  it('can’t contradict itself', () => {
    const arms = ['A', 'B', 'C'].map((treatment, i) => ({
      study: 's',
      treatment,
      estimate: i ** 2,
      variance: 10 ** i,
    }));
    const result = analysed({ arms, reference: 'A', model: 'common' });
    expect(result.nodeSplits).toEqual([]);
    expect(result).not.toHaveProperty('designByTreatment');
    expect(result.league.every(({ evidence }) => evidence === 'direct')).toBe(true);
    expect([result.q, result.df]).toEqual([0, 0]);
  });
});

describe('the design-by-treatment interaction', () => {
  // A network in which each design has treatments of its own is the model with all interactions.
  it.each([
    ['smoking', smoking, 'no_contact'],
    ['diabetes', senn.arms, 'placebo'],
  ] as const)('is what the fit loses without it: %s', (_, arms, reference) => {
    const designOf = (study: string) =>
      arms
        .filter((arm) => arm.study === study)
        .map(({ treatment }) => treatment)
        .sort()
        .join('+');
    const designs = [...new Set(arms.map(({ study }) => designOf(study)))];
    const { designByTreatment: test, between } = analysed({ arms, reference, model: 'random' });
    const tau2 = test?.tau2 ?? 0;
    const ofDesign = (design: string, at: number) =>
      oracleFit(
        arms.filter(({ study }) => designOf(study) === design),
        design.split('+'),
        at,
      );
    const qAt = (at: number) =>
      oracleFit(arms, [...new Set(arms.map(({ treatment }) => treatment))], at).q -
      designs.reduce((sum, design) => sum + ofDesign(design, at).q, 0);
    expectClose(test?.q, qAt(tau2), 1e-8);
    expectClose(between.q, qAt(0), 1e-8);
    const height = (at: number) =>
      designs.reduce((sum, design) => sum + ofDesign(design, at).logLikelihood, 0);
    expect(height(tau2)).toBeGreaterThan(Math.max(height(tau2 * 1.01), height(tau2 * 0.99)));
  });
});

import { describe, expect, it } from 'vitest';
import { analysed } from './analysed.js';
import { expectClose } from './close.js';
import { copd, law1, law2, law2WithCovariances, parkinson, smoking } from './networks/published.js';
import senn from './networks/senn2013.json' with { type: 'json' };

describe('26 trials of medicines for diabetes (Senn 2013)', () => {
  const common = analysed({ arms: senn.arms, reference: 'placebo', model: 'common' });
  const random = analysed({ arms: senn.arms, reference: 'placebo', model: 'random' });

  it.each(Object.entries(senn.common.contrasts))('has %s by the common effect', (name, wanted) => {
    expectClose(common.contrasts[name]?.estimate, wanted.estimate, 1e-10);
    expectClose(common.contrasts[name]?.se, wanted.se, 1e-10);
  });

  it.each(Object.entries(senn.random.contrasts))('has %s by random effects', (name, wanted) => {
    expectClose(random.contrasts[name]?.estimate, wanted.estimate, 1e-7);
    expectClose(random.contrasts[name]?.se, wanted.se, 1e-7);
  });

  it('has the variance between trials', () => {
    expect(common.tau2).toBe(senn.common.tau2);
    expectClose(random.tau2, senn.random.tau2, 1e-7);
    expect(random.converged).toBe(true);
  });

  // As the documentation of the data set in R prints it: QE(df = 18) = 96.9841.
  it('has the heterogeneity', () => {
    expect(random.q).toBeCloseTo(96.9841, 4);
    expect(random.df).toBe(18);
    expectClose(random.within.q + random.between.q, random.q, 1e-12);
  });

  it('has every treatment against every other', () => {
    expect(random.league).toHaveLength(45);
    expect(Object.keys(random.contrasts).sort()).toEqual(Object.keys(senn.random.contrasts).sort());
  });
});

// Results as printed by rma.mv (metafor, REML, rho = 1/2) in the documentation of dat.hasselblad1998.
describe('24 trials of help to stop smoking (Hasselblad 1998)', () => {
  const result = analysed({ arms: smoking, reference: 'no_contact', model: 'random' });

  it('has the published estimates', () => {
    expect(result.tau2).toBeCloseTo(0.4324, 4);
    expect(result.q).toBeCloseTo(202.3334, 4);
    expect(result.df).toBe(23);
  });

  it.each([
    ['self_help', 0.3888, 0.3221, 0.2274, -0.2426, 1.0202],
    ['ind_counseling', 0.6864, 0.1904, 0.0003, 0.3133, 1.0596],
    ['grp_counseling', 0.8438, 0.3641, 0.0205, 0.1302, 1.5574],
  ] as const)('has %s', (name, estimate, se, p, low, high) => {
    const contrast = result.contrasts[name];
    expect(contrast?.estimate).toBeCloseTo(estimate, 4);
    expect(contrast?.se).toBeCloseTo(se, 4);
    expect(contrast?.p).toBeCloseTo(p, 4);
    expect(contrast?.interval[0]).toBeCloseTo(low, 4);
    expect(contrast?.interval[1]).toBeCloseTo(high, 4);
  });
});

// Results as printed by netmeta in the documentation of dat.woods2010.
describe('a trial of four arms without heterogeneity (Woods 2010)', () => {
  const result = analysed({ arms: copd, reference: 'Fluticasone', model: 'random' });

  it('finds no variance between trials', () => {
    expect(result.tau2).toBe(0);
    expect(result.i2).toBe(0);
  });

  it('parts the Q', () => {
    expect([result.q, result.df, result.p].map((x = 0) => x.toFixed(4))).toEqual([
      '0.5688',
      '2.0000',
      '0.7525',
    ]);
    expect(result.within.p).toBeCloseTo(0.4524, 4);
    expect(result.between.p).toBeCloseTo(0.9485, 4);
    expect([result.within.df, result.between.df]).toEqual([1, 1]);
  });

  it.each([
    ['Placebo', 1.81, 0.54, 6.1, 0.3355],
    ['SFC', 0.52, 0.09, 2.85, 0.4514],
    ['Salmeterol', 0.77, 0.19, 3.08, 0.7078],
  ] as const)('has the odds ratio of %s', (name, ratio, low, high, p) => {
    const contrast = result.contrasts[name];
    expect(Math.exp(contrast?.estimate ?? 0)).toBeCloseTo(ratio, 2);
    expect(Math.exp(contrast?.interval[0] ?? 0)).toBeCloseTo(low, 2);
    expect(Math.exp(contrast?.interval[1] ?? 0)).toBeCloseTo(high, 2);
    expect(contrast?.p).toBeCloseTo(p, 4);
  });
});

// Results as printed by netmeta in the documentation of dat.franchini2012.
describe('seven trials in Parkinson’s disease, one of three arms (Franchini 2012)', () => {
  const result = analysed({ arms: parkinson, reference: 'Bromocriptine', model: 'random' });

  it('parts the Q', () => {
    expect([result.q, result.within.q, result.between.q].map((x) => x.toFixed(2))).toEqual([
      '2.29',
      '1.61',
      '0.68',
    ]);
    expect([result.p, result.within.p, result.between.p].map((x = 0) => x.toFixed(4))).toEqual([
      '0.6830',
      '0.4473',
      '0.7121',
    ]);
  });

  it.each([
    ['Cabergoline', -0.3, -0.71, 0.11, 0.1497],
    ['Placebo', 0.52, -0.41, 1.46, 0.2736],
    ['Pramipexole', -1.29, -2.31, -0.26, 0.0137],
    ['Ropinirole', 0.05, -0.59, 0.68, 0.8871],
  ] as const)('has the difference of %s', (name, estimate, low, high, p) => {
    const contrast = result.contrasts[name];
    expect(contrast?.estimate).toBeCloseTo(estimate, 2);
    expect(contrast?.interval[0]).toBeCloseTo(low, 2);
    expect(contrast?.interval[1]).toBeCloseTo(high, 2);
    expect(contrast?.p).toBeCloseTo(p, 4);
  });
});

// Results as in metafor's test of the analysis (test_analysis_example_law2016).
describe('the two examples of Law et al. (2016)', () => {
  const estimates = (contrasts: Readonly<Record<string, { readonly estimate: number }>>) =>
    Object.entries(contrasts)
      .sort()
      .map(([, { estimate }]) => Number(estimate.toFixed(4)));

  it('has the first, without heterogeneity', () => {
    const result = analysed({ contrasts: law1, reference: 'A', model: 'random' });
    expect(result.tau2).toBe(0);
    expect(estimates(result.contrasts)).toEqual([
      -0.2243, -0.1667, -0.3274, -0.3152, -0.352, -0.6489, -0.2758,
    ]);
  });

  it.each([
    ['every contrast', law2],
    ['two contrasts and their covariance', law2WithCovariances],
  ])('has the second, from %s of each trial of three arms', (_, contrasts) => {
    const result = analysed({ contrasts, reference: 'A', model: 'random' });
    expect(result.tau2).toBeCloseTo(0.5482, 4);
    expect(estimates(result.contrasts)).toEqual([-1.8847, -1.3366, -0.7402]);
  });
});

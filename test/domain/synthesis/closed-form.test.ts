import { describe, expect, it } from 'vitest';
import { leagueEntry } from '../../../src/domain/synthesis/index.js';
import { aPair, analysed } from './analysed.js';
import { expectClose } from './close.js';

describe('two trials of the same two treatments', () => {
  const arms = [
    ...aPair('one', { estimate: 1, variance: 0.25 }),
    ...aPair('two', { estimate: 3, variance: 0.75 }),
  ];

  it('are weighted by the inverse of their variances', () => {
    const { contrasts, q, df, i2 } = analysed({ arms, reference: 'A', model: 'common' });
    expectClose(contrasts['B']?.estimate, 1.5, 1e-15);
    expectClose(contrasts['B']?.se, Math.sqrt(3 / 16), 1e-15);
    expectClose(q, 4, 1e-14);
    expect(df).toBe(1);
    expectClose(i2, 0.75, 1e-14);
  });

  // Two trials of one variance v: the restricted likelihood is highest at (y₁ − y₂)²/2 − v.
  it('have the variance between them that a formula gives', () => {
    const alike = [
      ...aPair('one', { estimate: 1, variance: 0.5 }),
      ...aPair('two', { estimate: 3, variance: 0.5 }),
    ];
    const { tau2, contrasts } = analysed({ arms: alike, reference: 'A', model: 'random' });
    expectClose(tau2, 1.5, 1e-12);
    expectClose(contrasts['B']?.estimate, 2, 1e-14);
    expectClose(contrasts['B']?.se, 1, 1e-12);
  });

  it('have an interval of the level that is asked for', () => {
    const { contrasts } = analysed({ arms, reference: 'A', model: 'common', level: 0.5 });
    const reach = 0.6744897501960817 * Math.sqrt(3 / 16);
    expectClose(contrasts['B']?.interval[0], 1.5 - reach, 1e-12);
    expectClose(contrasts['B']?.interval[1], 1.5 + reach, 1e-12);
  });

  it('say too little for a prediction', () => {
    const { contrasts } = analysed({ arms, reference: 'A', model: 'random' });
    expect(contrasts['B']?.prediction).toBeUndefined();
  });
});

describe('trials that agree to the last digit', () => {
  const arms = ['one', 'two', 'three'].flatMap((name, i) =>
    aPair(name, { estimate: 2, variance: i + 1 }),
  );

  it('have no heterogeneity, and both models say the same', () => {
    const random = analysed({ arms, reference: 'A', model: 'random' });
    const common = analysed({ arms, reference: 'A', model: 'common' });
    expect([random.tau2, random.q, random.i2, random.p]).toEqual([0, 0, 0, 1]);
    expect(random.contrasts['B']?.se).toBe(common.contrasts['B']?.se);
  });
});

describe('a prediction interval', () => {
  // Three trials of one variance v: tau² = s² − v, the mean has (s²)/3, and t has one degree: 12.7062.
  it('is where a new trial is expected, by Student’s t with k − 2 degrees of freedom', () => {
    const arms = [0, 3, 6].flatMap((estimate, i) => aPair(`s${i}`, { estimate, variance: 1 }));
    const { tau2, contrasts } = analysed({ arms, reference: 'A', model: 'random' });
    expectClose(tau2, 8, 1e-12);
    const reach = 12.706204736174698 * Math.sqrt(8 + 3);
    expectClose(contrasts['B']?.prediction?.[0], 3 - reach, 1e-10);
    expectClose(contrasts['B']?.prediction?.[1], 3 + reach, 1e-10);
    expect(analysed({ arms, reference: 'A', model: 'common' }).contrasts['B']).not.toHaveProperty(
      'prediction',
    );
  });
});

describe('a chain of trials', () => {
  const arms = [
    ...aPair('one', { estimate: 1, variance: 0.04 }),
    ...aPair('two', { estimate: 0.5, variance: 0.09, a: 'B', b: 'C' }),
    ...aPair('three', { estimate: 9, variance: 1, a: 'X', b: 'Y' }),
  ];
  const result = analysed({ arms, reference: 'A', model: 'random' });

  it('adds up its links', () => {
    expectClose(result.contrasts['C']?.estimate, 1.5, 1e-15);
    expectClose(result.contrasts['C']?.se, Math.sqrt(0.13), 1e-15);
  });

  it('says where each estimate comes from', () => {
    expect(result.contrasts['B']).toMatchObject({
      evidence: 'direct',
      directShare: 1,
      studies: ['one'],
    });
    expect(result.contrasts['C']).toMatchObject({
      evidence: 'indirect',
      directShare: 0,
      studies: [],
    });
  });

  it('says that nothing tests it', () => {
    expect(result.warnings).toEqual([
      'not-connected',
      'tau2-not-estimable',
      'consistency-untestable',
    ]);
    expect(result.tau2).toBe(0);
    expect(result.assumptions).toContain('consistency');
    expect(result.assumptions).toContain('exchangeability');
    expect(result).not.toHaveProperty('designByTreatment');
    expect(result.nodeSplits).toEqual([]);
  });

  it('leaves out what the reference doesn’t reach, and says so', () => {
    expect(result.components).toEqual([
      ['A', 'B', 'C'],
      ['X', 'Y'],
    ]);
    expect(result.notConnected).toEqual(['X', 'Y']);
    expect(result.studiesLeftOut).toEqual(['three']);
    expect(Object.keys(result.contrasts).sort()).toEqual(['B', 'C']);
    const others = analysed({ arms, reference: 'Y', model: 'common' });
    expectClose(others.contrasts['X']?.estimate, -9, 1e-15);
  });

  it('can be asked for any two treatments, either way round', () => {
    const [there, back] = [leagueEntry(result, 'A', 'C'), leagueEntry(result, 'C', 'A')];
    expectClose(there?.estimate, -1.5, 1e-15);
    expectClose(back?.estimate, 1.5, 1e-15);
    expect(back).toMatchObject({ treatment1: 'C', treatment2: 'A' });
    expect(back?.interval).toEqual(result.contrasts['C']?.interval);
    expect(leagueEntry(result, 'A', 'X')).toBeUndefined();
  });
});

describe('one trial of two arms', () => {
  it('needs no consistency', () => {
    const arms = aPair('one', { estimate: 1, variance: 4 });
    const result = analysed({ arms, reference: 'B', model: 'common' });
    expect(result.contrasts['A']).toMatchObject({ estimate: -1, se: 2, evidence: 'direct' });
    expect(result.assumptions).toEqual([
      'independent-studies',
      'normal-estimates',
      'known-variances',
      'common-effect',
    ]);
    expect(result.warnings).toEqual([]);
  });
});

describe('trials whose weights differ by sixteen powers of ten', () => {
  const arms = [
    ['one', 'A', 1.25, 1e-8],
    ['one', 'B', 2.5, 1e8],
    ['one', 'C', 0.75, 1e-8],
    ['two', 'B', 1.5, 1e-8],
    ['two', 'D', 3, 2e-8],
    ['three', 'C', 2, 1e8],
    ['three', 'D', 7, 1e7],
    ['four', 'A', 0.5, 1e4],
    ['four', 'D', 1, 1],
    ['five', 'B', 2.25, 3e-8],
    ['five', 'D', 4, 1e-4],
  ] as const;
  const result = analysed({
    arms: arms.map(([study, treatment, estimate, variance]) => ({
      study,
      treatment,
      estimate,
      variance,
    })),
    reference: 'A',
    model: 'common',
  });

  // The same by least squares with eighty digits.
  it.each([
    ['B', 'A', -0.99948636468194257, 99.995454355616522],
    ['C', 'A', -0.50000000000000095, 0.00014142135623730949],
    ['D', 'A', 0.50058859034504056, 99.99545435546659],
    ['D', 'B', 1.5000749550269831, 0.00017317911362737117],
  ] as const)('are not lost: %s against %s', (a, b, estimate, se) => {
    expectClose(leagueEntry(result, a, b)?.estimate, estimate, 1e-14);
    expectClose((leagueEntry(result, a, b)?.se ?? 0) / se, 1, 1e-13);
  });

  it('have their heterogeneity', () => {
    expectClose(result.q, 624.62522506112919, 1e-12);
  });
});

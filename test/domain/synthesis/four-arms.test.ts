import { describe, expect, it } from 'vitest';
import { leagueEntry, type ArmRow } from '../../../src/domain/synthesis/index.js';
import { aPair, analysed } from './analysed.js';
import { expectClose } from './close.js';

describe('a trial of four arms', () => {
  const four: readonly ArmRow[] = [
    { study: 'four', treatment: 'A', estimate: 1.1, variance: 0.2 },
    { study: 'four', treatment: 'B', estimate: 0.3, variance: 0.5 },
    { study: 'four', treatment: 'C', estimate: -0.7, variance: 0.05 },
    { study: 'four', treatment: 'D', estimate: 2.2, variance: 1.3 },
  ];
  const others = [
    ...aPair('ab', { estimate: 0.4, variance: 0.3 }),
    ...aPair('cd', { estimate: -1, variance: 0.6, a: 'C', b: 'D' }),
    ...aPair('bd', { estimate: 3, variance: 0.2, a: 'B', b: 'D' }),
  ];
  const contrast = (a: ArmRow, b: ArmRow) => ({
    study: a.study,
    treatment1: a.treatment,
    treatment2: b.treatment,
    estimate: a.estimate - b.estimate,
    se: Math.sqrt(a.variance + b.variance),
  });
  const allOf = (arms: readonly ArmRow[]) =>
    arms.flatMap((a, i) => arms.slice(i + 1).map((b) => contrast(a, b)));
  const pairs = ['ab', 'cd', 'bd'].flatMap((name) =>
    allOf(others.filter(({ study }) => study === name)),
  );
  const [a, b, c, d] = four;
  if (!a || !b || !c || !d) throw new Error('four arms');

  it.each([
    ['every contrast', allOf(four)],
    [
      'the contrasts against one arm and one more',
      [...[b, c, d].map((x) => contrast(x, a)), contrast(c, b)],
    ],
    [
      'the contrasts against one arm and its variance',
      [b, c, d].map((x) => ({ ...contrast(x, a), variance2: a.variance })),
    ],
  ])('gives the same by its arms and by %s', (_, contrasts) => {
    for (const model of ['common', 'random'] as const) {
      const wanted = analysed({ arms: [...four, ...others], reference: 'A', model });
      const found = analysed({ contrasts: [...contrasts, ...pairs], reference: 'A', model });
      expectClose(found.tau2, wanted.tau2, 1e-9);
      expectClose(found.q, wanted.q, 1e-9);
      for (const [i, { estimate, se }] of wanted.league.entries()) {
        expectClose(found.league[i]?.estimate, estimate, 1e-9);
        expectClose(found.league[i]?.se, se, 1e-9);
      }
    }
  });

  // By hand: B and C against A have variance 2 and covariance (2 + 2 − 3)/2 = 0.5. A second trial of B,
  // 4 with variance 2, moves B by half of what it differs, 1.5, and C by 0.5/2 of that.
  it('may have contrasts whose correlation is not that of arms that vary independently', () => {
    const of = (treatment1: string, treatment2: string, estimate: number, variance: number) => ({
      study: 'four',
      treatment1,
      treatment2,
      estimate,
      se: Math.sqrt(variance),
    });
    const contrasts = [
      of('B', 'A', 1, 2),
      of('C', 'A', 2, 2),
      of('D', 'A', 3, 2),
      of('C', 'B', 1, 3),
      of('D', 'B', 2, 3),
      of('D', 'C', 1, 1),
      { ...of('B', 'A', 4, 2), study: 'two' },
    ];
    const result = analysed({ contrasts, reference: 'A', model: 'common' });
    expectClose(result.contrasts['B']?.estimate, 2.5, 1e-14);
    expectClose(result.contrasts['B']?.se, 1, 1e-14);
    expectClose(result.contrasts['C']?.estimate, 2.375, 1e-14);
    expectClose(result.contrasts['C']?.se, Math.sqrt(1.9375), 1e-14);
    expectClose(leagueEntry(result, 'D', 'C')?.se, 1, 1e-14);
    expect(result.contrasts['B']).toMatchObject({ evidence: 'direct', studies: ['four', 'two'] });
    expect(result.contrasts['C']).toMatchObject({ evidence: 'mixed', studies: ['four'] });
  });
});

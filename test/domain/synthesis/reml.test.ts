import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArmRow } from '../../../src/domain/synthesis/index.js';
import { aPair, analysed } from './analysed.js';
import { expectClose } from './close.js';
import { parkinson, smoking } from './networks/published.js';
import senn from './networks/senn2013.json' with { type: 'json' };
import { oracleFit, oracleTau2 } from './oracle.js';

const treatmentsOf = (arms: readonly ArmRow[], reference: string) => [
  reference,
  ...new Set(arms.map(({ treatment }) => treatment).filter((name) => name !== reference)),
];

const trials = (rows: readonly (readonly [estimate: number, variance: number])[]) =>
  rows.flatMap(([estimate, variance], i) => aPair(`s${i}`, { estimate, variance }));

describe('the variance between trials', () => {
  it.each([
    ['diabetes', senn.arms, 'placebo'],
    ['smoking', smoking, 'no_contact'],
    ['Parkinson’s disease', parkinson, 'Placebo'],
  ] as const)('is that of a search of the likelihood: %s', (_, arms, reference) => {
    const found = analysed({ arms, reference, model: 'random' });
    const treatments = treatmentsOf(arms, reference);
    expectClose(found.tau2, oracleTau2(arms, treatments, 3), 1e-6);
    const fit = oracleFit(arms, treatments, found.tau2);
    for (const [i, name] of treatments.slice(1).entries()) {
      expectClose(found.contrasts[name]?.estimate, fit.estimates[i + 1] ?? 0, 1e-9);
      expectClose(found.contrasts[name]?.se, Math.sqrt(fit.covariance[i]?.[i] ?? 0), 1e-9);
    }
    expectClose(found.q, oracleFit(arms, treatments, 0).q, 1e-9);
  });

  // Found by search: each likelihood has a peak that is lower than the other.
  it.each([
    [
      'the far one',
      18.2386,
      [
        [12.384, 10],
        [-6.641, 10],
        [0.34, 0.01],
        [1.5, 1],
        [0.62, 0.01],
        [1.21, 0.01],
      ],
    ],
    [
      'the far one',
      29.3329,
      [
        [-12.649, 10],
        [0.02, 0.01],
        [0.379, 0.1],
        [0.9, 1],
      ],
    ],
    [
      'the near one',
      0.2203,
      [
        [0.569, 0.1],
        [1.2, 0.01],
        [-6.906, 10],
      ],
    ],
    [
      'none',
      0,
      [
        [0.5, 1],
        [-10.436, 10],
        [1.28, 0.01],
        [0.7, 1],
        [1.15, 0.01],
      ],
    ],
  ] as const)('is the higher of two peaks: %s', (_, wanted, rows) => {
    const arms = trials(rows);
    const { tau2, converged } = analysed({ arms, reference: 'A', model: 'random' });
    expect(tau2).toBeCloseTo(wanted, 3);
    expect(converged).toBe(true);
    const height = (at: number) => oracleFit(arms, ['A', 'B'], at).logLikelihood;
    for (let step = 0; step < 300; step += 1) {
      expect(height(tau2)).toBeGreaterThanOrEqual(height(1e-4 * 1.06 ** step) - 1e-9);
    }
  });

  it('is where no other value has a higher likelihood, in any network', () => {
    const row = fc.record({
      study: fc.integer({ min: 0, max: 6 }),
      treatment: fc.integer({ min: 1, max: 3 }),
      estimate: fc.integer({ min: -300, max: 300 }).map((x) => x / 100),
      variance: fc.integer({ min: -20, max: 10 }).map((x) => 10 ** (x / 10)),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 14 }), (rows) => {
        const each = new Map(rows.map((one) => [`${one.study} ${one.treatment}`, one]));
        const tested = [...each.values()].map((one) => ({
          ...one,
          study: `s${one.study}`,
          treatment: `t${one.treatment}`,
        }));
        const studies = [...new Set(tested.map(({ study }) => study))];
        const bases = studies.map((study) => ({
          study,
          treatment: 'base',
          estimate: 0,
          variance: 0.1,
        }));
        const arms = [...bases, ...tested];
        const { tau2 } = analysed({ arms, reference: 'base', model: 'random' });
        const height = (at: number) =>
          oracleFit(arms, treatmentsOf(arms, 'base'), at).logLikelihood;
        const own = height(tau2);
        for (let step = 0; step < 40; step += 1) {
          if (height(1e-4 * 1.4 ** step) > own + 1e-8) return false;
        }
        return height(0) <= own + 1e-8;
      }),
      { numRuns: 200 },
    );
  });
});

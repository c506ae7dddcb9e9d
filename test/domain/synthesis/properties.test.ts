import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  leagueEntry,
  networkMetaAnalysis,
  type ArmRow,
  type NetworkInput,
} from '../../../src/domain/synthesis/index.js';
import { analysed } from './analysed.js';
import { expectClose } from './close.js';

/** Networks of 1 to 8 trials of 2 to 5 arms among 7 treatments: in one part or several. */
const networks = (powers: number): fc.Arbitrary<ArmRow[]> => {
  const arm = fc.record({
    estimate: fc.double({ min: -20, max: 20, noNaN: true }),
    power: fc.double({ min: -powers, max: powers, noNaN: true }),
  });
  const trial = fc
    .subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 2, maxLength: 5 })
    .chain((treatments) => fc.tuple(...treatments.map((t) => arm.map((rest) => ({ t, ...rest })))));
  return fc.array(trial, { minLength: 1, maxLength: 8 }).map((trials) =>
    trials.flatMap((arms, s) =>
      arms.map(({ t, estimate, power }) => ({
        study: `s${s}`,
        treatment: `t${t}`,
        estimate,
        variance: 10 ** power,
      })),
    ),
  );
};

const anyNetwork = fc.oneof(networks(1), networks(3), networks(8));

const firstOf = (arms: readonly ArmRow[]) => arms[0]?.treatment ?? '';

describe('any network', () => {
  it('has an answer with finite estimates and variances above 0', () => {
    fc.assert(
      fc.property(anyNetwork, (arms) => {
        for (const model of ['common', 'random'] as const) {
          const result = analysed({ arms, reference: firstOf(arms), model });
          expect(result.tau2).toBeGreaterThanOrEqual(0);
          expect(result.converged).toBe(true);
          expect(result.q).toBeGreaterThanOrEqual(0);
          expect(result.between.q).toBeGreaterThanOrEqual(0);
          for (const { estimate, se, interval, p, directShare } of result.league) {
            expect([estimate, se, ...interval, p].every(Number.isFinite)).toBe(true);
            expect(se).toBeGreaterThan(0);
            expect(directShare >= 0 && directShare <= 1).toBe(true);
          }
          for (const { direct, indirect, difference } of result.nodeSplits) {
            expect(
              [direct, indirect, difference].every(({ se, p }) => se > 0 && p >= 0 && p <= 1),
            ).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  }, 120_000);

  it('says the same whatever its treatments are called, its rows’ order and its reference', () => {
    const change = fc.tuple(
      anyNetwork,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 40, maxLength: 40 }),
    );
    fc.assert(
      fc.property(change, ([arms, places]) => {
        const was = analysed({ arms, reference: firstOf(arms), model: 'random' });
        const renamed = (name: string) => `x${9 - Number(name.slice(1))}`;
        const shuffled = arms
          .map((row, i) => ({
            row: { ...row, treatment: renamed(row.treatment) },
            at: places[i] ?? 0,
          }))
          .sort((a, b) => a.at - b.at)
          .map(({ row }) => row);
        const reference = renamed(was.treatments.at(-1) ?? '');
        const is = analysed({ arms: shuffled, reference, model: 'random' });
        expect(Math.abs(is.tau2 - was.tau2)).toBeLessThanOrEqual(1e-6 * was.tau2);
        expectClose(is.q / Math.max(1, was.q), was.q / Math.max(1, was.q), 1e-7);
        for (const { treatment1, treatment2, estimate, se } of was.league) {
          const same = leagueEntry(is, renamed(treatment1), renamed(treatment2));
          expectClose(same?.estimate, estimate, 1e-7);
          expectClose((same?.se ?? 0) / se, 1, 1e-7);
        }
      }),
      { numRuns: 500 },
    );
  }, 120_000);

  it('adds up: A to C is A to B and B to C', () => {
    fc.assert(
      fc.property(anyNetwork, (arms) => {
        const result = analysed({ arms, reference: firstOf(arms), model: 'random' });
        const difference = (a: string, b: string) => leagueEntry(result, a, b)?.estimate ?? 0;
        const [a = '', b = '', c = ''] = result.treatments;
        if (c !== '') expectClose(difference(a, c), difference(a, b) + difference(b, c), 1e-12);
      }),
      { numRuns: 200 },
    );
  });

  it('has the common effect where no variance between trials is found', () => {
    let found = 0;
    fc.assert(
      fc.property(networks(1.5), (arms) => {
        const random = analysed({ arms, reference: firstOf(arms), model: 'random' });
        if (random.tau2 !== 0) return;
        found += 1;
        const common = analysed({ arms, reference: firstOf(arms), model: 'common' });
        const figures = ({ league }: typeof common) =>
          league.map(({ estimate, se, interval }) => [estimate, se, interval]);
        expect(figures(random)).toEqual(figures(common));
      }),
      { numRuns: 200 },
    );
    expect(found).toBeGreaterThan(20);
  });

  it('never throws, whatever comes in', () => {
    const junk = fc.oneof(
      fc.anything(),
      fc.double(),
      fc.string(),
      fc.constantFrom('A', 'B', 1, 1e200),
    );
    const row = fc.record(
      {
        study: junk,
        treatment: junk,
        treatment1: junk,
        treatment2: junk,
        estimate: junk,
        variance: junk,
        se: junk,
        variance2: junk,
      },
      { requiredKeys: [] },
    );
    const input = fc.record(
      {
        arms: fc.oneof(junk, fc.array(row)),
        contrasts: fc.oneof(junk, fc.array(row)),
        reference: junk,
        model: junk,
        level: junk,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), input), (anything) => {
        const result = networkMetaAnalysis(anything as NetworkInput);
        return result.ok || result.problems.length > 0;
      }),
      { numRuns: 2000 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  indirectComparisons,
  trialNetwork,
  type IndirectComparison,
} from '../../../src/domain/clinical/index.js';
import type { Effect, Study, StudyResult } from '../../../src/domain/dataset-types.js';
import { indexOf, trial } from './trials.js';

const outcomes = ['rate', 'event', 'free', 'mean'] as const;
const kinds: readonly Effect['kind'][] = [
  'rate-ratio',
  'hazard-ratio',
  'risk-ratio',
  'odds-ratio',
  'difference',
  'relative-reduction',
  'p-only',
];

const value = fc.oneof(fc.constantFrom(0, 1, 100), fc.double({ min: 0, max: 100, noNaN: true }));
const figure = fc.oneof(
  value.map((one) => ({ value: one })),
  value.map((one) => ({ value: one, interval: [one / 2, one * 2] as const })),
  value.map((one) => ({ value: one })),
  fc.constant({ noneSeen: true as const }),
  fc.constant({ notReported: 'x' }),
);

const effectOf = (ids: readonly string[]) =>
  fc
    .record({
      kind: fc.constantFrom(...kinds),
      turned: fc.boolean(),
      value: fc.double({ min: 0.001, max: 99, noNaN: true }),
      interval: fc.boolean(),
      level: fc.constantFrom(90, 95, 99),
      p: fc.constantFrom('0.03', '<0.001', 'not significant', '0.9999'),
    })
    .map(({ kind, turned, interval, value: given, level, p }): Effect => {
      const [a = '', b = ''] = ids;
      return {
        kind,
        of: turned ? [b, a] : [a, b],
        p,
        ...(kind !== 'p-only' && { value: given }),
        ...(interval &&
          kind !== 'p-only' && { interval: [given / 2, Math.min(given * 2, 99.9)], level }),
      };
    });

const study = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom('alpha', 'beta', 'gamma', 'none'), {
      minLength: 2,
      maxLength: 4,
    }),
    fc.constantFrom<Study['design']>('randomised', 'randomised', 'randomised-open', 'cohort'),
    fc.constantFrom(12, 48, 96, 96, 104),
    fc.option(fc.integer({ min: 1, max: 900 }), { nil: undefined, freq: 9 }),
  )
  .chain(([ids, design, weeks, people]) =>
    fc
      .array(
        fc
          .tuple(
            fc.constantFrom(...outcomes),
            fc.array(figure, { minLength: ids.length, maxLength: ids.length }),
            fc.array(effectOf(ids), { maxLength: 2 }),
          )
          .map(([outcome, figures, effects]): StudyResult => ({
            outcome,
            arms: Object.fromEntries(ids.map((id, place) => [id, figures[place] ?? { value: 1 }])),
            effects,
            sources: ['S1'],
          })),
        { minLength: 3, maxLength: 5 },
      )
      .map((results) =>
        trial(ids.join(' '), {
          design,
          weeks,
          results,
          arms: ids.map((id) => ({ id, therapy: id, ...(people !== undefined && { people }) })),
        }),
      ),
  );

const dataset = fc.array(study, { minLength: 3, maxLength: 8 }).map((studies) =>
  indexOf(
    ...studies.map((one, place) => ({
      ...one,
      id: `s${place}`,
      ...(place > 4 && { pooledFrom: [`s${place - 5}`] }),
    })),
  ),
);

const keyOf = ({ method, model, via }: IndirectComparison) =>
  `${method} ${model} ${[...via].sort().join()}`;

describe('over any dataset', () => {
  it('a against b is the inverse of b against a, with stated assumptions, and nothing throws', () => {
    let made = 0;
    fc.assert(
      fc.property(dataset, fc.constantFrom(...outcomes), (index, outcome) => {
        const ask = (a: string, b: string) =>
          indirectComparisons(index, { a, b, outcome, population: 'early' });
        const [there, back] = [ask('alpha', 'beta'), ask('beta', 'alpha')];
        expect(back.comparisons.map(keyOf)).toEqual(there.comparisons.map(keyOf));
        expect(back.unable).toEqual(there.unable);
        expect(there.comparisons.length + there.unable.length).toBeGreaterThan(0);
        for (const [place, one] of there.comparisons.entries()) {
          made += 1;
          const other = back.comparisons[place];
          const turn = (number: number) => (one.scale === 'difference' ? 0 - number : 1 / number);
          const isNear = (x: number, y = Number.NaN) =>
            Math.abs(x - y) <= 1e-6 * Math.max(Math.abs(x), Math.abs(y), 1e-9);
          expect(isNear(turn(one.value), other?.value)).toBe(true);
          expect(isNear(turn(one.interval[0]), other?.interval[1])).toBe(true);
          expect(isNear(turn(one.interval[1]), other?.interval[0])).toBe(true);
          expect(one.assumptions.length).toBeGreaterThan(2);
          expect(one.interval[0]).toBeLessThanOrEqual(one.value);
          expect(one.interval[1]).toBeGreaterThanOrEqual(one.value);
          expect(
            new Set(one.contrasts.map(({ scale, opposite }) => `${scale} ${opposite}`)).size,
          ).toBe(1);
        }
      }),
      { numRuns: 1_000 },
    );
    expect(made).toBeGreaterThan(100);
  });

  it('no study and its pool are both used', () => {
    fc.assert(
      fc.property(dataset, fc.constantFrom(...outcomes), (index, outcome) => {
        for (const query of [{ population: 'early' }, { population: 'early', outcome }]) {
          const used = new Set(trialNetwork(index, query).edges.flatMap(({ studies }) => studies));
          for (const { pooledFrom = [] } of used) {
            for (const { id } of used) expect(pooledFrom).not.toContain(id);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Check, Every, Schedule, Therapy } from '../../../src/domain/dataset-types.js';
import { datedPlan } from '../../../src/domain/schedule/dated.js';
import { planOf, plansOf, type Plan, type Span } from '../../../src/domain/schedule/plan.js';
import { runsOf } from '../../../src/domain/schedule/runs.js';
import { bothYears, yearTotals, type Totals } from '../../../src/domain/schedule/totals.js';
import { aTherapy } from '../../support/dataset.js';

/** A field that may be left out. */
const some = <T>(of: fc.Arbitrary<T>) => ({ arbitrary: of });

const record = <T>(
  needed: Record<string, fc.Arbitrary<unknown>>,
  others: Record<string, { arbitrary: fc.Arbitrary<unknown> }>,
): fc.Arbitrary<T> => {
  const all = Object.entries(others).map(([name, { arbitrary }]) => [name, arbitrary] as const);
  return fc.record(
    { ...needed, ...Object.fromEntries(all) },
    { requiredKeys: Object.keys(needed) },
  ) as unknown as fc.Arbitrary<T>;
};

const number = (min: number, max: number) =>
  fc.oneof(
    fc.integer({ min: Math.ceil(min), max }),
    fc.double({ min, max, noNaN: true, noDefaultInfinity: true }),
  );
const weeks = fc.oneof({ weight: 9, arbitrary: number(0, 150) }, fc.constant(1e9));
const region = fc.constantFrom('US', 'EU', 'UK');
const regions = some(fc.uniqueArray(region, { minLength: 1, maxLength: 3 }));

const every = record<Every>(
  {
    count: fc.oneof({ weight: 9, arbitrary: number(1, 30) }, fc.constantFrom(0.001, 1e9)),
    unit: fc.constantFrom('day', 'week', 'month', 'year'),
  },
  { upTo: some(number(1, 60)) },
);

const dose = {
  times: some(fc.oneof({ weight: 9, arbitrary: number(1, 9) }, fc.constant(1e9))),
  pieces: some(number(1, 3)),
  hours: some(number(0.1, 8)),
  watchHours: some(number(0, 4)),
};
const aStart = record(
  { week: weeks },
  { days: some(number(1, 40)), fewestDays: some(number(1, 40)), ...dose },
);
const aThen = record({ every }, { fromWeek: some(weeks), doses: some(number(1, 40)), ...dose });
const parts = {
  start: some(fc.array(aStart, { maxLength: 4 })),
  then: some(aThen),
  counts: some(fc.constantFrom('infusion', 'injection', 'tablet', 'capsule', 'tablet-day')),
};
const schedule = record<Schedule>(
  { text: fc.constant('words'), sources: fc.constant(['S1']) },
  {
    ...parts,
    alternatives: some(
      fc.array(record({ text: fc.constant('words') }, { ...parts, regions }), { maxLength: 3 }),
    ),
  },
);
const check = record<Check>(
  {
    when: fc.constantFrom('before', 'during', 'after'),
    what: fc.constantFrom('blood', 'urine', 'look'),
    sources: fc.constant(['S1']),
  },
  {
    kind: some(fc.constantFrom('blood-test', 'urine-test', 'scan', 'watching', 'eye-check')),
    every: some(every),
    everyDose: some(fc.boolean()),
    atWeeks: some(fc.array(weeks, { minLength: 1, maxLength: 4 })),
    forSome: some(fc.boolean()),
    fromWeek: some(weeks),
    untilWeek: some(weeks),
    untilWeeksAfterLastDose: some(weeks),
    regions,
  },
);
const therapy: fc.Arbitrary<Therapy> = record<Partial<Therapy>>(
  {
    checks: fc.array(check, { maxLength: 4 }),
    route: fc.constantFrom('intravenous-infusion', 'subcutaneous-injection', 'oral', 'procedure'),
  },
  {
    schedule: some(schedule),
    setting: some(fc.constantFrom('infusion-centre', 'hospital', 'clinic', 'home', 'none')),
  },
).map((over) => aTherapy(over));
const asked = fc.option(fc.uniqueArray(region, { minLength: 1 }), { nil: undefined });

/** Each plan of any option, whatever its schedule, also where it contradicts itself. */
const forAnyPlan = (holds: (plan: Plan) => void) => {
  fc.assert(
    fc.property(therapy, asked, (one, where) => {
      for (const plan of plansOf(one, { regions: where })) holds(plan);
    }),
    { numRuns: 200 },
  );
};

const isSorted = (items: readonly (number | string)[]) =>
  items.every((item, index) => index === 0 || (items[index - 1] ?? item) <= item);

const spans = ({ awayDays, awayHours, bloodTests, scans, otherChecks, doses }: Totals) => [
  awayDays,
  awayHours,
  bloodTests,
  scans,
  otherChecks,
  ...doses.map(({ count }) => count),
];

/** Parts of hours and of pieces add up as far as numbers are exact. */
const isNear = (one: number, other: number) => Math.abs(one - other) <= 1e-9 * (1 + one);

const counts = ({ doses }: Totals, kind: string): Span =>
  doses.find((total) => total.kind === kind)?.count ?? { from: 0, to: 0 };

describe('any schedule', () => {
  it('gives days in order, within the plan', () => {
    forAnyPlan(({ doses, checks, later }) => {
      for (const events of [doses, checks, later]) {
        expect(isSorted(events.map(({ day }) => day))).toBe(true);
      }
      for (const { day } of doses) expect(day >= 0 && day < 728).toBe(true);
      for (const { day } of checks) expect(day >= -1 && day < 728).toBe(true);
      for (const { day } of later) expect(day >= 728).toBe(true);
    });
  });

  it('gives totals of two years that are those of each together', () => {
    forAnyPlan((plan) => {
      const both = bothYears(plan);
      const [first, second] = yearTotals(plan);
      for (const field of ['bloodTests', 'scans', 'otherChecks'] as const) {
        expect(both[field]).toEqual({
          from: first[field].from + second[field].from,
          to: first[field].to + second[field].to,
        });
      }
      expect(both.awayDays?.to).toBe(
        plan.isKnown ? (first.awayDays?.to ?? 0) + (second.awayDays?.to ?? 0) : undefined,
      );
      if (both.awayHours) {
        const sum = (first.awayHours?.to ?? NaN) + (second.awayHours?.to ?? NaN);
        expect(isNear(both.awayHours.to, sum)).toBe(true);
      } else if (plan.isKnown) {
        expect(first.awayHours && second.awayHours).toBeUndefined();
      }
      for (const { kind, count } of both.doses) {
        const sum = counts(first, kind).to + counts(second, kind).to;
        expect(isNear(count.to, sum)).toBe(true);
      }
    });
  });

  it('gives no total whose fewest are more than its most', () => {
    forAnyPlan((plan) => {
      for (const span of spans(bothYears(plan))) {
        if (span) expect(span.from >= 0 && span.from <= span.to).toBe(true);
      }
    });
  });

  it('gives the dates of the same doses and checks, in order', () => {
    const start = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10));
    fc.assert(
      fc.property(therapy, start, (one, first) => {
        const plan = planOf(one);
        const dated = datedPlan(plan, first);
        expect(dated?.doses).toHaveLength(plan.doses.length);
        expect(isSorted(dated?.checks.map(({ date }) => date) ?? [])).toBe(true);
        const runs = runsOf(dated?.doses ?? []);
        expect(runs.reduce((sum, { doses }) => sum + doses.length, 0)).toBe(plan.doses.length);
      }),
      { numRuns: 200 },
    );
  });
});

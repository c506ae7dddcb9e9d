import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/domain/dataset-types.js';
import { planOf, type PlanOptions } from '../../../src/domain/schedule/plan.js';
import {
  bothYears,
  groupOf,
  overSchedules,
  totalsOf,
  visitsOf,
  yearTotals,
} from '../../../src/domain/schedule/totals.js';
import { aTherapy, noTreatment } from '../../support/dataset.js';
import { aCheck, aSchedule, planWith } from '../../support/plans.js';

const exactly = (count: number) => ({ from: count, to: count });
const upTo = (count: number) => ({ from: 0, to: count });

const totalsWith = (checks: readonly Partial<Check>[], options?: PlanOptions) =>
  bothYears(planWith({ start: [{ week: 0 }] }, { checks: checks.map(aCheck) }, options));

describe('days away from home', () => {
  it('are counted once where two doses meet', () => {
    const plan = planWith({ start: [{ week: 0 }, { week: 0 }, { week: 1 }] });
    expect(bothYears(plan).awayDays).toEqual(exactly(2));
  });

  it('are none at home', () => {
    const plan = planWith({ start: [{ week: 0 }] }, { setting: 'home' });
    expect(bothYears(plan)).toMatchObject({ awayDays: exactly(0), awayHours: exactly(0) });
  });

  it('may be where the dataset does not say where', () => {
    const schedule = aSchedule({ start: [{ week: 0, hours: 2 }] });
    const totals = bothYears(planOf(aTherapy({ schedule, checks: [] })));
    expect(totals).toMatchObject({ awayDays: upTo(1), awayHours: upTo(2) });
  });

  it('are as many as the range of days says', () => {
    const plan = planWith({ start: [{ week: 0, days: 5, fewestDays: 3, hours: 2 }] });
    expect(bothYears(plan)).toMatchObject({
      awayDays: { from: 3, to: 5 },
      awayHours: { from: 6, to: 10 },
    });
  });

  it('are not told where the doses are not known', () => {
    expect(bothYears(planWith({}))).not.toHaveProperty('awayDays');
    expect(bothYears(planWith({}))).not.toHaveProperty('awayHours');
  });

  it('are none without treatment', () => {
    expect(bothYears(planOf(noTreatment()))).toMatchObject({
      awayDays: exactly(0),
      awayHours: exactly(0),
    });
  });
});

describe('hours away from home', () => {
  const plan = planWith({ start: [{ week: 0, hours: 2 }, { week: 60 }] });

  it('are not told where those of one dose are not reported', () => {
    expect(bothYears(plan)).not.toHaveProperty('awayHours');
  });

  it('are told of a year in which all are reported', () => {
    expect(yearTotals(plan)[0].awayHours).toEqual(exactly(2));
    expect(yearTotals(plan)[1]).not.toHaveProperty('awayHours');
  });

  it('leave out what is at home', () => {
    const then = { every: { count: 1, unit: 'day' }, hours: 1 } as const;
    const atHome = planWith(
      { start: [{ week: 0, hours: 1, watchHours: 6 }], then },
      { setting: 'home' },
    );
    expect(bothYears(atHome).awayHours).toEqual(exactly(7));
  });
});

describe('doses', () => {
  it('are counted with their pieces', () => {
    const plan = planWith({
      counts: 'capsule',
      start: [{ week: 0, times: 2, pieces: 3, days: 2 }],
    });
    expect(bothYears(plan).doses).toEqual([{ kind: 'capsule', count: exactly(12) }]);
  });
});

describe('dates with tests', () => {
  it('are one for the tests of a day', () => {
    const totals = totalsWith([
      { what: 'Blood count', atWeeks: [4, 8] },
      { what: 'Urine', kind: 'urine-test', atWeeks: [8, 12] },
    ]);
    expect(totals.bloodTests).toEqual(exactly(3));
  });

  it('are one for what is before the first dose', () => {
    const totals = totalsWith([{ when: 'before' }, { when: 'before', kind: 'urine-test' }]);
    expect(totals.bloodTests).toEqual(exactly(1));
  });

  it('are one where weeks and months name the same time', () => {
    const totals = totalsWith([
      { atWeeks: [26, 52] },
      { every: { count: 6, unit: 'month' }, untilWeek: 52 },
    ]);
    expect(totals.bloodTests).toEqual(exactly(2));
  });

  it('are two where a test comes four days after another', () => {
    const totals = totalsWith([{ atWeeks: [4] }, { atWeeks: [4.57] }]);
    expect(totals.bloodTests).toEqual(exactly(2));
  });

  it('are each day of a test that is done on days in a row', () => {
    const plan = planWith(
      { start: [{ week: 0, days: 5 }] },
      { checks: [aCheck({ everyDose: true })] },
    );
    expect(bothYears(plan).bloodTests).toEqual(exactly(5));
  });

  it('are certain where one of their tests is for everybody', () => {
    const totals = totalsWith([
      { atWeeks: [4, 8], forSome: true },
      { what: 'Liver', atWeeks: [8] },
    ]);
    expect(totals.bloodTests).toEqual({ from: 1, to: 2 });
  });

  it('may be where they are for a region', () => {
    const check = { atWeeks: [4], regions: ['US'] };
    expect(totalsWith([check], { regions: ['US', 'EU'] }).bloodTests).toEqual(upTo(1));
    expect(totalsWith([check], { regions: ['US'] }).bloodTests).toEqual(exactly(1));
  });

  it('keep blood, scans and other checks apart, and leave out watching', () => {
    const totals = totalsWith([
      { atWeeks: [4] },
      { kind: 'scan', atWeeks: [4] },
      { kind: 'eye-check', atWeeks: [4] },
      { kind: 'watching', atWeeks: [4] },
    ]);
    expect(totals).toMatchObject({
      bloodTests: exactly(1),
      scans: exactly(1),
      otherChecks: exactly(1),
    });
  });

  it('name the groups in which more come at unknown times, once each', () => {
    expect(totalsWith([{}, { kind: 'urine-test' }, { kind: 'scan' }]).unknown).toEqual([
      'bloodTests',
      'scans',
    ]);
  });

  it('know the tests of each date', () => {
    const plan = planWith(
      { start: [{ week: 0 }] },
      { checks: [aCheck({ atWeeks: [4] }), aCheck({ what: 'Liver', atWeeks: [4] })] },
    );
    expect(
      visitsOf(plan.checks, 'bloodTests').map(({ day, checks }) => [day, checks.length]),
    ).toEqual([[28, 2]]);
  });
});

describe('the group of a check', () => {
  it.each([
    ['blood-test', 'bloodTests'],
    ['urine-test', 'bloodTests'],
    ['scan', 'scans'],
    ['pregnancy-test', 'otherChecks'],
    [undefined, 'otherChecks'],
    ['watching', undefined],
  ] as const)('of %s is %s', (kind, group) => {
    expect(groupOf(kind)).toBe(group);
  });
});

describe('a time of treatment', () => {
  const plan = planWith({ then: { every: { count: 1, unit: 'day' } } });

  it('has its first day in it and its last not', () => {
    expect(totalsOf(plan, { fromDay: 7, toDay: 14 }).awayDays).toEqual(exactly(7));
  });

  it('of a year has 364 days', () => {
    expect(yearTotals(plan).map(({ awayDays }) => awayDays)).toEqual([exactly(364), exactly(364)]);
  });
});

describe('schedules between which there is a choice', () => {
  const totals = (start: number, hours?: number) =>
    bothYears(
      planWith({
        start: Array.from({ length: start }, (_, week) => ({
          week,
          ...(hours !== undefined && { hours }),
        })),
      }),
    );

  it('ask for the fewest to the most of what each asks for', () => {
    const { awayDays, awayHours, doses } = overSchedules([totals(3, 2), totals(5, 1)]);
    expect(awayDays).toEqual({ from: 3, to: 5 });
    expect(awayHours).toEqual({ from: 5, to: 6 });
    expect(doses).toEqual([{ kind: 'infusion', count: { from: 3, to: 5 } }]);
  });

  it('leave open what one of them leaves open', () => {
    const both = overSchedules([totals(3, 2), totals(5)]);
    expect(both.awayHours).toBeUndefined();
    expect(both.awayDays).toEqual({ from: 3, to: 5 });
  });

  it('say of one what it says itself', () => {
    expect(overSchedules([totals(3, 2)])).toEqual(totals(3, 2));
  });
});

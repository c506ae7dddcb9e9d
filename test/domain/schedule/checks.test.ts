import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/domain/dataset-types.js';
import { planWith, planWithCheck, aCheck } from '../../support/plans.js';

const every = (count: number, unit: 'day' | 'week' | 'month' | 'year') => ({ count, unit });
const weekly = { then: { every: every(1, 'week') } } as const;
const once = { start: [{ week: 0 }] } as const;

const daysOf = (check: Partial<Check>, schedule?: Parameters<typeof planWithCheck>[1]) =>
  planWithCheck(check, schedule).checks.map(({ day }) => day);

describe('a check', () => {
  it.each<readonly [what: string, check: Partial<Check>, days: readonly number[]]>([
    ['before the first dose is some day before it', { when: 'before' }, [-1]],
    ['at fixed weeks is on them', { atWeeks: [4, 13, 26] }, [28, 91, 182]],
    ['goes with every dose', { everyDose: true }, [0, 364]],
    ['goes with every dose from a week on', { everyDose: true, fromWeek: 1 }, [364]],
    ['goes with every dose until a week', { everyDose: true, untilWeek: 51 }, [0]],
    ['every year is first a year after the start', { every: every(1, 'year') }, [365]],
    [
      'of every year begins with a year in week 52',
      { every: every(1, 'year'), fromWeek: 52 },
      [365],
    ],
    ['every 6 months', { every: every(6, 'month') }, [183, 365, 548]],
    [
      'until week 26 is done in month 6',
      { every: every(1, 'month'), untilWeek: 26 },
      [30, 61, 91, 122, 152, 183],
    ],
    [
      'from a week that is no month begins in it',
      { every: every(6, 'month'), fromWeek: 6 },
      [42, 225, 407, 590],
    ],
    ['by weeks begins in its week', { every: every(26, 'week'), fromWeek: 4 }, [28, 210, 392, 574]],
    [
      'at fixed weeks and then repeated goes on after the last of them',
      { atWeeks: [4, 13], every: every(1, 'year') },
      [28, 91, 456],
    ],
    ['after the last dose is counted from it', { when: 'after', every: every(6, 'month') }, [547]],
    [
      'after the last dose ends where it says',
      { when: 'after', every: every(1, 'month'), untilWeeksAfterLastDose: 13 },
      [394, 425, 455],
    ],
    [
      'that goes on after the last dose ends where it says',
      { every: every(3, 'month'), untilWeeksAfterLastDose: 13 },
      [91, 183, 274, 365],
    ],
  ])('%s', (_, check, days) => {
    expect(daysOf(check)).toEqual(days);
  });

  it('of every month comes 23 times after the one before', () => {
    expect(daysOf({ every: every(1, 'month') })).toHaveLength(23);
    expect(daysOf({ every: every(1, 'month'), fromWeek: 4 })).toHaveLength(23);
  });

  it('goes once with several doses of a day', () => {
    const start = [{ week: 0 }, { week: 0 }, { week: 1 }];
    expect(daysOf({ everyDose: true }, { start })).toEqual([0, 7]);
  });

  it('goes with a dose that may be left out as far as that is taken', () => {
    const { checks } = planWithCheck(
      { everyDose: true },
      { start: [{ week: 0, days: 2, fewestDays: 1 }] },
    );
    expect(checks.map(({ isSure }) => isSure)).toEqual([true, false]);
  });

  it('of every 6 to 12 months may come in between', () => {
    const { checks } = planWithCheck({ every: { ...every(6, 'month'), upTo: 12 }, fromWeek: 26 });
    expect(checks.map(({ day, isSure }) => [day, isSure])).toEqual([
      [183, true],
      [365, false],
      [548, true],
    ]);
  });

  it('for some people may come', () => {
    const { checks } = planWithCheck({ when: 'before', forSome: true });
    expect(checks[0]?.isSure).toBe(false);
  });

  it('without a kind is another one', () => {
    const { kind, ...check } = aCheck({ when: 'before' });
    expect(kind).toBeDefined();
    expect(planWith(once, { checks: [check] }).checks[0]?.kind).toBe('other');
  });
});

describe('a check of some regions', () => {
  const sureIn = (regions?: readonly string[]) =>
    planWithCheck({ when: 'before', regions: ['US', 'UK'] }, once, { regions }).checks.map(
      ({ isSure }) => isSure,
    );

  it.each<readonly [what: string, asked: readonly string[] | undefined, sure: readonly boolean[]]>([
    ['is certain where it holds', ['US'], [true]],
    ['is certain where it holds in all', ['UK', 'US'], [true]],
    ['may be where it holds in some', ['US', 'EU'], [false]],
    ['may be where no region is known', undefined, [false]],
    ['is not there where it does not hold', ['EU'], []],
  ])('%s', (_, asked, sure) => {
    expect(sureIn(asked)).toEqual(sure);
  });

  it('is not said to be of unknown time where it does not hold', () => {
    const plan = planWithCheck({ regions: ['US'], untilWeeksAfterLastDose: 4 }, once, {
      regions: ['EU'],
    });
    expect([plan.unknown, plan.afterLastDose]).toEqual([[], []]);
  });
});

describe('a check without times', () => {
  it('is of unknown time, and is not none', () => {
    expect(planWithCheck({}).unknown).toHaveLength(1);
  });

  it('is of unknown time after the last dose, when that is near', () => {
    expect(planWithCheck({ when: 'after' }).unknown).toHaveLength(1);
  });

  it('is out of sight after the last dose, when treatment goes on', () => {
    const plan = planWithCheck({ when: 'after' }, weekly);
    expect(plan.unknown).toEqual([]);
    expect(plan.afterLastDose).toHaveLength(1);
  });

  it('is watched for all the time, when it is watching', () => {
    const plan = planWithCheck({ kind: 'watching' });
    expect([plan.unknown.length, plan.throughout.length]).toEqual([0, 1]);
  });
});

describe('what goes on after the last dose', () => {
  it('is followed to its end where the last dose is known', () => {
    // The last dose is day 364; 208 weeks are four years, 1,461 days: to day 1,825. Month 59 is 1,796.
    const plan = planWithCheck({ every: every(1, 'month'), untilWeeksAfterLastDose: 208 });
    expect(plan.checks).toHaveLength(23);
    expect(plan.later.map(({ day }) => day).at(-1)).toBe(1796);
    expect(plan.later[0]?.day).toBe(731);
  });

  it('is said with its weeks where it is not known', () => {
    const plan = planWithCheck({ untilWeeksAfterLastDose: 26, kind: 'watching' }, weekly);
    expect(plan.afterLastDose.map(({ weeks }) => weeks)).toEqual([26]);
    expect(plan.later).toEqual([]);
  });

  it('has no weeks where the source gives none', () => {
    const [later] = planWithCheck({ when: 'after', every: every(1, 'year') }, weekly).afterLastDose;
    expect(later).not.toHaveProperty('weeks');
  });

  it('is not followed for ever', () => {
    const { later } = planWithCheck({ every: every(1, 'year'), untilWeeksAfterLastDose: 1e9 });
    expect(later.length).toBeLessThan(60);
  });
});

describe('a check after two years at a set time', () => {
  it('is kept apart from those within', () => {
    const plan = planWithCheck({ atWeeks: [103, 104] });
    expect(plan.checks.map(({ day }) => day)).toEqual([721]);
    expect(plan.later.map(({ day }) => day)).toEqual([728]);
  });
});

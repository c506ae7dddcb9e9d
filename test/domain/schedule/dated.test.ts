import { describe, expect, it } from 'vitest';
import { datedPlan, dateOf, isStartDay, laterDay } from '../../../src/domain/schedule/dated.js';
import type { Moment } from '../../../src/domain/schedule/moments.js';
import { planWith, planWithCheck } from '../../support/plans.js';

describe('a date', () => {
  it.each<readonly [what: string, start: string, at: Moment, date: string]>([
    ['of the first dose is the start', '2026-12-01', { days: 0 }, '2026-12-01'],
    ['before it is before', '2026-12-01', { days: -1 }, '2026-11-30'],
    ['counts days over a month', '2026-12-01', { days: 182 }, '2027-06-01'],
    ['counts days over a leap day', '2028-02-28', { days: 2 }, '2028-03-01'],
    ['counts days over no leap day', '2026-02-27', { days: 2 }, '2026-03-01'],
    ['counts months by the calendar', '2026-12-15', { days: 0, months: 3 }, '2027-03-15'],
    ['stays in a shorter month', '2027-01-31', { days: 0, months: 1 }, '2027-02-28'],
    ['stays in a shorter month of a leap year', '2028-01-31', { days: 0, months: 1 }, '2028-02-29'],
    [
      'comes back to the day after a shorter month',
      '2027-01-31',
      { days: 0, months: 2 },
      '2027-03-31',
    ],
    [
      'of a year after a leap day is the last of February',
      '2028-02-29',
      { days: 0, months: 12 },
      '2029-02-28',
    ],
    [
      'counts the days first and then the months',
      '2027-01-03',
      { days: 28, months: 1 },
      '2027-02-28',
    ],
    [
      'counts days after the months last',
      '2027-01-31',
      { days: 0, months: 1, plus: 2 },
      '2027-03-02',
    ],
    ['counts half a month in days', '2027-01-01', { days: 0, months: 1.5 }, '2027-02-16'],
    ['is not moved where clocks change', '2027-03-27', { days: 2 }, '2027-03-29'],
  ])('%s', (_, start, at, date) => {
    expect(dateOf(start, at)).toBe(date);
  });

  it('is some days after another', () => {
    expect(laterDay('2026-12-31', 1)).toBe('2027-01-01');
    expect(laterDay('2027-01-01', -1)).toBe('2026-12-31');
  });
});

describe('a first day', () => {
  it.each(['2026-12-01', '2028-02-29', '1900-01-01', '2199-12-31'])('may be %s', (day) => {
    expect(isStartDay(day)).toBe(true);
  });

  it.each([
    '',
    '2026-2-1',
    '2027-02-29',
    '2026-13-01',
    '0026-12-01',
    '2200-01-01',
    '2026-12-01T00',
    'x',
  ])('may not be “%s”', (day) => {
    expect(isStartDay(day)).toBe(false);
    expect(datedPlan(planWith({}), day)).toBeUndefined();
  });
});

describe('a plan with dates', () => {
  it('has each dose, check and later check on its date', () => {
    const plan = planWithCheck({
      every: { count: 6, unit: 'month' },
      untilWeeksAfterLastDose: 104,
    });
    const dated = datedPlan(plan, '2027-08-31');
    expect(dated?.doses.map(({ date }) => date)).toEqual(['2027-08-31', '2028-08-29']);
    expect(dated?.checks.map(({ date }) => date)).toEqual([
      '2028-02-29',
      '2028-08-31',
      '2029-02-28',
    ]);
    expect(dated?.later.map(({ date }) => date)).toEqual(['2029-08-31', '2030-02-28']);
  });

  it('ends after as many weeks', () => {
    expect(datedPlan(planWith({}), '2026-12-01')?.end).toBe('2028-11-28');
  });

  it('is in the order of its dates', () => {
    // Month 1 is day 30 on average, and 28 after the last of January: the 28th of February is before
    // the day of week 4 and a bit, 1 March.
    const plan = planWith(
      {},
      {
        checks: [
          { when: 'during', what: 'A', atWeeks: [4.15], sources: ['S1'] },
          {
            when: 'during',
            what: 'B',
            every: { count: 1, unit: 'month' },
            untilWeek: 5,
            sources: ['S1'],
          },
        ],
      },
    );
    expect(plan.checks.map(({ day }) => day)).toEqual([29, 30]);
    expect(datedPlan(plan, '2027-01-31')?.checks.map(({ date }) => date)).toEqual([
      '2027-02-28',
      '2027-03-01',
    ]);
  });
});

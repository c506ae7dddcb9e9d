import { describe, expect, it } from 'vitest';
import type { Check, Schedule, Therapy } from '../../src/domain/dataset-types.js';
import { aDataset, aTherapy, noTreatment } from '../support/dataset.js';
import { changed, faultsOf, problemsOf } from '../support/problems.js';

const aSchedule = (over: Partial<Schedule> = {}): Schedule => ({
  text: 'One drip at the start, then one every week.',
  sources: ['S1'],
  ...over,
});

const among = (therapy: Therapy) =>
  aDataset({ therapies: [therapy, aTherapy({ id: 'beta-tablets' }), noTreatment()] });

const withSchedule = (over: Partial<Schedule>) => among(aTherapy({ schedule: aSchedule(over) }));

const withCheck = (over: Partial<Check>) =>
  among(aTherapy({ checks: [{ when: 'during', what: 'Blood test', sources: ['S1'], ...over }] }));

const weekly = { count: 1, unit: 'week' } as const;
const daily = { count: 1, unit: 'day' } as const;

describe('a schedule', () => {
  it.each<readonly [what: string, over: Partial<Schedule>]>([
    ['of words only', {}],
    ['of doses at fixed times', { start: [{ week: 0 }, { week: 4 }] }],
    ['of repeated doses', { then: { every: weekly } }],
    ['that repeats at once', { then: { every: weekly, fromWeek: 0 } }],
    ['that repeats after a run of days', titration(4)],
    ['that repeats on the day after the first dose', titration(0.143, 1)],
    ['with 4 or 5 days', { start: [{ week: 0, days: 5, fewestDays: 4 }] }],
    ['every 1 to 3 weeks', { then: { every: { ...weekly, upTo: 3 } } }],
    ['with another one', { alternatives: [{ text: 'Every day.', then: { every: daily } }] }],
  ])('%s can be put on a calendar', (_, over) => {
    expect(faultsOf(withSchedule(over))).toEqual([]);
  });

  it.each<readonly [what: string, over: Partial<Schedule>, fault: string]>([
    [
      'more days at least than at most',
      { start: [{ week: 0, days: 5, fewestDays: 6 }] },
      'too-high /therapies/0/schedule/start/0/fewestDays',
    ],
    [
      'several days at least, and one at most',
      { start: [{ week: 0, fewestDays: 2 }] },
      'too-high /therapies/0/schedule/start/0/fewestDays',
    ],
    [
      'a longest period that is not longer',
      { then: { every: { ...weekly, upTo: 1 } } },
      'not-above /therapies/0/schedule/then/every/upTo',
    ],
    [
      'a period under a day',
      { then: { every: { count: 0.5, unit: 'day' } } },
      'too-low /therapies/0/schedule/then/every/count',
    ],
    [
      'a first dose after week 0',
      { start: [{ week: 1 }, { week: 2 }] },
      'late-first-dose /therapies/0/schedule',
    ],
    [
      'repeated doses alone after week 0',
      { then: { every: weekly, fromWeek: 4 } },
      'late-first-dose /therapies/0/schedule',
    ],
    [
      'repeated doses before the last of the first',
      { start: [{ week: 0 }, { week: 4 }], then: { every: weekly, fromWeek: 4 } },
      'not-above /therapies/0/schedule/then/fromWeek',
    ],
    [
      'repeated doses within the run of days before',
      titration(3.9),
      'not-above /therapies/0/schedule/then/fromWeek',
    ],
    [
      'another schedule without doses',
      { alternatives: [{ text: 'As the clinic says.' }] },
      'no-figure /therapies/0/schedule/alternatives/0',
    ],
    [
      'another schedule that contradicts itself',
      { alternatives: [{ text: 'Late.', start: [{ week: 2 }] }] },
      'late-first-dose /therapies/0/schedule/alternatives/0',
    ],
  ])('may not have %s', (_, over, fault) => {
    expect(faultsOf(withSchedule(over))).toEqual([fault]);
  });
});

function titration(fromWeek: number, days = 28): Partial<Schedule> {
  return { start: [{ week: 0, days }], then: { every: daily, fromWeek } };
}

describe('a check', () => {
  it.each<readonly [what: string, over: Partial<Check>]>([
    ['without times', {}],
    ['with every dose', { everyDose: true }],
    ['at fixed weeks and then every year', { atWeeks: [4, 13], every: { count: 1, unit: 'year' } }],
    ['for a week', { every: daily, fromWeek: 4, untilWeek: 4 }],
    ['until week 26', { every: weekly, untilWeek: 26 }],
    ['before the first dose', { when: 'before' }],
    ['after the last dose', { when: 'after', every: weekly, untilWeeksAfterLastDose: 26 }],
  ])('%s can be put on a calendar', (_, over) => {
    expect(faultsOf(withCheck(over))).toEqual([]);
  });

  it.each<readonly [what: string, over: Partial<Check>, fault: string]>([
    ['go with every dose and be weekly', { everyDose: true, every: weekly }, 'two-figures '],
    ['go with every dose and have weeks', { everyDose: true, atWeeks: [4] }, 'two-figures '],
    ['end before it begins', { every: weekly, fromWeek: 8, untilWeek: 4 }, 'too-low /untilWeek'],
    [
      'have a longest period that is shorter',
      { every: { ...weekly, count: 3, upTo: 2 } },
      'not-above /every/upTo',
    ],
    [
      'be before the first dose and every week',
      { when: 'before', every: weekly },
      'not-with-when /every',
    ],
    [
      'be before the first dose and go on after the last',
      { when: 'before', untilWeeksAfterLastDose: 4 },
      'not-with-when /untilWeeksAfterLastDose',
    ],
    [
      'be after the last dose and in a week of treatment',
      { when: 'after', atWeeks: [4] },
      'not-with-when /atWeeks',
    ],
  ])('may not %s', (_, over, fault) => {
    const [code, field] = fault.split(' ');
    expect(faultsOf(withCheck(over))).toEqual([`${code} /therapies/0/checks/0${field}`]);
  });

  it('is told what does not go together', () => {
    const [problem] = problemsOf(withCheck({ everyDose: true, every: weekly }));
    expect(problem?.message).toBe('Only one can hold of: "everyDose", "every". Keep one.');
  });

  it('is looked at in each option', () => {
    const data = changed(withCheck({}), '/therapies/2/checks', [
      { when: 'before', what: 'Look', sources: ['S1'], fromWeek: 1 },
    ]);
    expect(faultsOf(data)).toEqual(['not-with-when /therapies/2/checks/0/fromWeek']);
  });
});

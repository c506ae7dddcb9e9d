import { describe, expect, it } from 'vitest';
import type { Schedule, Therapy } from '../../../src/domain/dataset-types.js';
import { planOf, plansOf } from '../../../src/domain/schedule/plan.js';
import { aTherapy, noTreatment } from '../../support/dataset.js';
import { aSchedule, planWith } from '../../support/plans.js';

const daysOf = (schedule: Partial<Schedule>) => planWith(schedule).doses.map(({ day }) => day);

const every = (count: number, unit: 'day' | 'week' | 'month' | 'year') => ({ count, unit });

describe('doses', () => {
  it.each<readonly [what: string, schedule: Partial<Schedule>, days: readonly number[]]>([
    ['at fixed weeks', { start: [{ week: 0 }, { week: 2 }] }, [0, 14]],
    ['on days in a row', { start: [{ week: 0, days: 3 }] }, [0, 1, 2]],
    ['at weeks that are not in order', { start: [{ week: 4 }, { week: 0 }] }, [0, 28]],
    [
      'on runs of days a year apart',
      {
        start: [
          { week: 0, days: 2 },
          { week: 52, days: 1 },
        ],
      },
      [0, 1, 364],
    ],
    ['up to the end of two years', { start: [{ week: 0 }, { week: 104 }] }, [0]],
    ['within a run that two years cut', { start: [{ week: 103, days: 9 }] }, days(721, 727)],
    ['of a limited number', { then: { every: every(3, 'month'), doses: 3 } }, [0, 91, 183]],
    [
      'of a limited number of times in each period',
      { then: { every: every(1, 'week'), times: 3, doses: 4 } },
      [0, 2, 4, 7],
    ],
    [
      'by months from a week on',
      { start: [{ week: 0 }], then: { every: every(6, 'month'), fromWeek: 26 } },
      [0, 182, 365, 547],
    ],
    [
      'from one period after the last of the first ones',
      { start: [{ week: 0 }, { week: 2 }], then: { every: every(50, 'week') } },
      [0, 14, 364, 714],
    ],
    [
      'from one period after a run of days',
      { start: [{ week: 0, days: 7 }], then: { every: every(1, 'year') } },
      [...days(0, 6), 371],
    ],
    [
      'each year, the anniversary of two years not',
      { then: { every: every(1, 'year') } },
      [0, 365],
    ],
  ])('%s', (_, schedule, expected) => {
    expect(daysOf(schedule)).toEqual(expected);
  });

  it.each<readonly [what: string, schedule: Partial<Schedule>, count: number]>([
    ['every 4 weeks', { then: { every: every(4, 'week') } }, 26],
    ['every month', { then: { every: every(1, 'month') } }, 24],
    ['every day', { then: { every: every(1, 'day') } }, 728],
    ['every other day', { then: { every: every(2, 'day') } }, 364],
    ['three times a week', { then: { every: every(1, 'week'), times: 3 } }, 312],
    ['twice a week', { then: { every: every(1, 'week'), times: 2 } }, 208],
    ['three times a day', { then: { every: every(1, 'day'), times: 3 } }, 2184],
    ['ten times a week, on its seven days', { then: { every: every(1, 'week'), times: 10 } }, 1040],
    ['twice a month', { then: { every: every(1, 'month'), times: 2 } }, 48],
    [
      'after a titration',
      {
        start: [{ week: 0, days: 7, times: 2 }],
        then: { every: every(1, 'day'), times: 2, pieces: 2, fromWeek: 1 },
      },
      7 * 2 + 721 * 4,
    ],
  ])('%s are counted in two years', (_, schedule, count) => {
    const { doses } = planWith({ counts: 'capsule', ...schedule });
    expect(doses.reduce((sum, dose) => sum + dose.count, 0)).toBe(count);
  });

  it('of several times a week lie evenly over it', () => {
    expect(daysOf({ then: { every: every(1, 'week'), times: 3 } }).slice(0, 6)).toEqual([
      0, 2, 4, 7, 9, 11,
    ]);
  });

  it('of a range of days are sure only to the fewest', () => {
    const { doses } = planWith({ start: [{ week: 0, days: 5, fewestDays: 4 }] });
    expect(doses.map(({ isSure }) => isSure)).toEqual([true, true, true, true, false]);
  });

  it('of a range of periods are sure as often as the longest comes', () => {
    const { doses } = planWith({ then: { every: { ...every(1, 'month'), upTo: 3 }, doses: 6 } });
    expect(doses.map(({ isSure }) => isSure)).toEqual([true, false, false, true, false, false]);
  });
});

function days(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

describe('a dose', () => {
  const first = (therapy: Partial<Therapy>, schedule: Partial<Schedule> = {}) =>
    planWith({ start: [{ week: 0, hours: 2, watchHours: 1 }], ...schedule }, therapy).doses[0];

  it.each<readonly [route: Therapy['route'], kind: string]>([
    ['intravenous-infusion', 'infusion'],
    ['subcutaneous-injection', 'injection'],
    ['intramuscular-injection', 'injection'],
    ['procedure', 'procedure'],
    ['oral', 'tablet-day'],
  ])('by %s is counted as %s', (route, kind) => {
    expect(first({ route })?.kind).toBe(kind);
  });

  it('is counted as its schedule says', () => {
    expect(first({ route: 'oral' }, { counts: 'tablet' })?.kind).toBe('tablet');
  });

  it('of a day with tablets is one, however many are taken', () => {
    const start = [{ week: 0, times: 2, pieces: 3 }];
    expect(first({ route: 'oral' }, { start })?.count).toBe(1);
  });

  it('takes the hours of giving and of watching', () => {
    expect(first({})?.hours).toBe(3);
  });

  it('takes them as often as it is given on that day', () => {
    expect(first({}, { start: [{ week: 0, hours: 2, times: 2 }] })?.hours).toBe(4);
  });

  it('takes unknown hours where only the watching is known', () => {
    expect(first({}, { start: [{ week: 0, watchHours: 1 }] })).not.toHaveProperty('hours');
  });

  it('that is swallowed takes as long as it is watched', () => {
    const start = [{ week: 0, watchHours: 6 }];
    expect(first({ route: 'oral', setting: 'home' }, { start })?.hours).toBe(6);
  });

  it.each([
    ['infusion-centre', true],
    ['hospital', true],
    ['clinic', true],
    ['home', false],
  ] as const)('at “%s” is away from home: %s', (setting, isAway) => {
    expect(first({ setting }, { start: [{ week: 0 }] })?.isAway).toBe(isAway);
  });

  it('that is watched is not at home, even where the others are', () => {
    expect(first({ setting: 'home' })?.isAway).toBe(true);
  });

  it('is nowhere where the dataset does not say where', () => {
    const therapy = aTherapy({ schedule: aSchedule({ start: [{ week: 0 }] }) });
    expect(planOf(therapy).doses[0]).not.toHaveProperty('isAway');
  });
});

describe('a plan', () => {
  it('without doses is not known, unless there is nothing to take', () => {
    expect(planWith({}).isKnown).toBe(false);
    expect(planOf(aTherapy()).isKnown).toBe(false);
    expect(planOf(noTreatment()).isKnown).toBe(true);
  });

  it('knows its last dose where doses end, also after its own end', () => {
    expect(planWith({ start: [{ week: 0, days: 3 }] }).lastDoseDay).toBe(2);
    expect(planWith({ then: { every: every(1, 'year'), doses: 4 } }).lastDoseDay).toBe(1096);
    expect(planWith({ then: { every: every(1, 'year') } }).lastDoseDay).toBeUndefined();
    expect(planWith({}).lastDoseDay).toBeUndefined();
  });

  it('is as long as it is asked for', () => {
    const { doses } = planWith({ then: { every: every(1, 'week') } }, {}, { weeks: 10 });
    expect(doses.at(-1)?.day).toBe(63);
  });
});

describe('another schedule', () => {
  const alternatives = [
    { text: 'Every day.', then: { every: every(1, 'day') } },
    { text: 'Every year.', regions: ['EU', 'UK'], then: { every: every(1, 'year') } },
  ] as const;
  const therapy = aTherapy({
    checks: [],
    schedule: aSchedule({ then: { every: every(1, 'month') }, alternatives }),
  });
  const countIn = (options: Parameters<typeof planOf>[1]) => planOf(therapy, options).doses.length;

  it('holds in its regions, and nowhere else', () => {
    expect(countIn({ regions: ['EU'] })).toBe(2);
    expect(countIn({ regions: ['UK', 'EU'] })).toBe(2);
    expect(countIn({ regions: ['US'] })).toBe(24);
    expect(countIn({ regions: ['US', 'EU'] })).toBe(24);
    expect(countIn({})).toBe(24);
  });

  it('is had by its place', () => {
    expect(countIn({ regions: ['US'], alternative: 0 })).toBe(728);
  });

  it.each([
    ['EU', [2, 728]],
    ['US', [24, 728]],
  ])('stands beside the first one where both are open: %s', (region, counts) => {
    const plans = plansOf(therapy, { regions: [region] });
    expect(plans.map(({ doses }) => doses.length)).toEqual(counts);
  });

  it('stands beside it, too, where no region is asked for', () => {
    expect(plansOf(therapy).map(({ doses }) => doses.length)).toEqual([24, 728, 2]);
  });
});

import type { Check, Schedule, Therapy } from '../../src/domain/dataset-types.js';
import { planOf, type Plan, type PlanOptions } from '../../src/domain/schedule/plan.js';
import { aTherapy } from './dataset.js';

/** An invented schedule: words only, until a test says more. */
export const aSchedule = (over: Partial<Schedule> = {}): Schedule => ({
  text: 'As a test says.',
  sources: ['S1'],
  ...over,
});

/** An invented blood test in the course of treatment. */
export const aCheck = (over: Partial<Check> = {}): Check => ({
  when: 'during',
  what: 'Blood test',
  kind: 'blood-test',
  sources: ['S1'],
  ...over,
});

/** Two years of an infusion without checks. */
export const planWith = (
  schedule: Partial<Schedule>,
  therapy: Partial<Therapy> = {},
  options: PlanOptions = {},
): Plan =>
  planOf(
    aTherapy({
      setting: 'infusion-centre',
      checks: [],
      schedule: aSchedule(schedule),
      ...therapy,
    }),
    options,
  );

/** Two years with a check: one dose at the start, and one a year later unless a test says more. */
export const planWithCheck = (
  check: Partial<Check>,
  schedule: Partial<Schedule> = { start: [{ week: 0 }, { week: 52 }] },
  options: PlanOptions = {},
): Plan => planWith(schedule, { checks: [aCheck(check)] }, options);

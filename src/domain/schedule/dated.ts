import type { Moment } from './moments.js';
import type { CheckEvent, DoseEvent, Plan } from './plan.js';

/** A dose or a check with its date, year-month-day. */
export type Dated<T> = T & { readonly date: string };

/** A plan from a first day on. Its dates are an example: the clinic sets the real ones. */
export interface DatedPlan {
  readonly plan: Plan;
  /** The day of the first dose. */
  readonly start: string;
  readonly doses: readonly Dated<DoseEvent>[];
  readonly checks: readonly Dated<CheckEvent>[];
  /** Checks after the plan's weeks, to the end that the source gives. */
  readonly later: readonly Dated<CheckEvent>[];
  /** First day after the plan's weeks. */
  readonly end: string;
}

const dayLength = 86_400_000;

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/**
 * Whether it is a day of this calendar, written year-month-day, near enough to reckon from: from
 * 1900 to 2199.
 */
export function isStartDay(text: string): boolean {
  if (!/^(19|2[01])\d\d-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && isoDay(time) === text;
}

/** A date, some days later. */
export const laterDay = (date: string, days: number): string =>
  isoDay(Date.parse(date) + days * dayLength);

/** The same day of a month, or the last one of it: 31 January and a month is the end of February. */
function plusMonths(time: number, months: number): number {
  const date = new Date(time);
  const month = date.getUTCMonth() + months;
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), lastOfMonth));
}

/** The date of a time of treatment: weeks and days by days, months by the calendar. */
export function dateOf(start: string, { days, months = 0, plus = 0 }: Moment): string {
  const whole = Math.floor(months);
  // Part of a month is so many days of an average one.
  const rest = Math.round((months - whole) * (365.25 / 12));
  const first = Date.parse(start) + Math.round(days) * dayLength;
  return isoDay(plusMonths(first, whole) + (rest + plus) * dayLength);
}

/**
 * The plan with dates, counted in UTC so that no time zone moves them. Nothing when the first day is
 * not in the calendar.
 */
export function datedPlan(plan: Plan, start: string): DatedPlan | undefined {
  if (!isStartDay(start)) return undefined;
  const dated = <T extends { readonly at: Moment }>(events: readonly T[]): readonly Dated<T>[] =>
    events
      .map((event) => ({ ...event, date: dateOf(start, event.at) }))
      .sort((a, b) => a.date.localeCompare(b.date));
  return {
    plan,
    start,
    doses: dated(plan.doses),
    checks: dated(plan.checks),
    later: dated(plan.later),
    end: dateOf(start, { days: plan.weeks * 7 }),
  };
}

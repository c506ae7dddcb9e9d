import type { Every } from '../dataset-types.js';

/** Days of an average month: a year of 365.25 days has 12. */
const daysPerMonth = 365.25 / 12;

/** How far ahead anything is worked out, in days: about 50 years. */
export const horizon = 18_262;

/**
 * A time of treatment, counted from the first dose: so many days, then so many months by the
 * calendar, then so many days. It becomes a day only when the month's length is known or averaged.
 */
export interface Moment {
  readonly days: number;
  readonly months?: number;
  readonly plus?: number;
}

/** The day of treatment, with months of average length: month 12 is day 365, month 24 day 731. */
export const dayOf = ({ days, months = 0, plus = 0 }: Moment): number =>
  Math.round(days + months * daysPerMonth) + plus;

/** The day on which a week of treatment begins; parts of a week are rounded to days. */
export const dayOfWeek = (week: number): number => Math.round(week * 7);

/**
 * The last day of a limit that is given in weeks. Authors write half a year as 26 weeks, a year as
 * 52 and four as 208, so that 52 weeks are a year here: “until week 26” includes month 6.
 */
export const limitOf = (weeks: number): number => Math.round((weeks / 52) * 365.25);

/** A part of a month by which a week may miss it: 4 weeks mean a month, 6 do not. */
const monthTolerance = 0.16;

/**
 * Where something begins that is repeated, from the week that is given for it. What is repeated by
 * months begins with a month: week 4 is month 1, week 13 month 3, week 52 a year.
 */
export function beginning(week: number, { unit }: Every): Moment {
  const months = (week / 52) * 12;
  const whole = Math.round(months);
  const isByMonth = unit === 'month' || unit === 'year';
  const isMonth = isByMonth && Math.abs(months - whole) <= monthTolerance;
  return isMonth ? { days: 0, months: whole } : { days: dayOfWeek(week) };
}

/** How long a period is, in days. */
export function lengthOf({ count, unit }: Every): number {
  const unitDays = { day: 1, week: 7, month: daysPerMonth, year: 12 * daysPerMonth }[unit];
  // Nothing here is finer than a day.
  return Math.max(count * unitDays, 1);
}

/** A time, some periods later. */
function later(first: Moment, { count, unit }: Every, times: number): Moment {
  if (unit === 'day') return { ...first, days: first.days + Math.max(count, 1) * times };
  if (unit === 'week') return { ...first, days: first.days + Math.max(count * 7, 1) * times };
  const months = Math.max(count * (unit === 'year' ? 12 : 1), 1 / daysPerMonth) * times;
  return { ...first, months: (first.months ?? 0) + months };
}

/** A time that a schedule names, and whether it comes for everybody. */
export interface Occurrence {
  readonly at: Moment;
  readonly isSure: boolean;
}

/** One period after a time. */
export const nextAfter = (first: Moment, every: Every): Moment => later(first, every, 1);

/**
 * The times from the first on, up to the last day. Where the period is a range, they are those of
 * the shortest, and as many of them are sure as there are with the longest: each sure one is the
 * last at or before a time of the longest.
 */
export function timesFrom(first: Moment, every: Every, lastDay: number): readonly Occurrence[] {
  const { count, upTo = count } = every;
  const times: Occurrence[] = [];
  let sparse = 0;
  for (let index = 0; ; index += 1) {
    const at = later(first, every, index);
    if (dayOf(at) > lastDay) return times;
    const isSure = upTo <= count || Math.floor((sparse * upTo) / count) === index;
    if (isSure) sparse += 1;
    times.push({ at, isSure });
  }
}

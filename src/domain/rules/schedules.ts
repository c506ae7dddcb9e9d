import type { Check, Every, OtherSchedule } from '../dataset-types.js';
import { at } from '../finding.js';
import type { Report, Rule } from './rule.js';

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

/** A period is a day or more, and a range of periods goes up. */
function everyHolds({ count, unit, upTo }: Every, path: string, report: Report): void {
  const limit = { day: 1, week: 1 / 7, month: 1 / 30, year: 1 / 365 }[unit];
  if (count < limit) report(['too-low', at(path, 'count'), { limit }]);
  if (upTo !== undefined && upTo <= count) {
    report(['not-above', at(path, 'upTo'), { limit: count }]);
  }
}

/** The first dose is in week 0, and what repeats begins after the others. */
function dosesHold({ start = [], then }: OtherSchedule, path: string, report: Report): void {
  let first = start.length > 0 ? Infinity : (then?.fromWeek ?? 0);
  let last = -1;
  for (const [index, { week, days = 1, fewestDays = days }] of start.entries()) {
    const place = at(path, 'start', index);
    first = Math.min(first, week);
    last = Math.max(last, Math.round(week * 7) + days - 1);
    if (fewestDays > days) report(['too-high', at(place, 'fewestDays'), { limit: days }]);
  }
  if (first > 0) report(['late-first-dose', path, { week: first }]);
  if (!then) return;
  everyHolds(then.every, at(path, 'then', 'every'), report);
  const { fromWeek } = then;
  if (fromWeek !== undefined && Math.round(fromWeek * 7) <= last) {
    report(['not-above', at(path, 'then', 'fromWeek'), { limit: Number((last / 7).toFixed(3)) }]);
  }
}

/** Fields that say when in treatment a check is: none of them goes with one before or after it. */
const times = ['everyDose', 'atWeeks', 'fromWeek', 'untilWeek'] as const;
const never = {
  before: [...times, 'every', 'untilWeeksAfterLastDose'],
  during: [],
  after: times,
} as const;

/** The times of a check do not contradict one another. */
function checkHolds(check: Check, path: string, report: Report): void {
  const { when, every, fromWeek = 0, untilWeek = fromWeek } = check;
  for (const name of never[when]) {
    if (check[name] !== undefined) report(['not-with-when', at(path, name), { name, when }]);
  }
  if (every) everyHolds(every, at(path, 'every'), report);
  const others = (['every', 'atWeeks'] as const).filter((name) => check[name] !== undefined);
  if (check.everyDose && others.length > 0) {
    report(['two-figures', path, { names: quoted(['everyDose', ...others]) }]);
  }
  if (untilWeek < fromWeek) report(['too-low', at(path, 'untilWeek'), { limit: fromWeek }]);
}

/** Schedules and checks can be put on a calendar. */
export const schedulesHold: Rule = ({ therapies }, report) => {
  for (const [index, { schedule, checks }] of therapies.entries()) {
    const path = at('/therapies', index);
    const main = at(path, 'schedule');
    if (schedule) dosesHold(schedule, main, report);
    for (const [place, other] of (schedule?.alternatives ?? []).entries()) {
      const own = at(main, 'alternatives', place);
      dosesHold(other, own, report);
      if (other.start || other.then) continue;
      report(['no-figure', own, { names: quoted(['start', 'then']) }]);
    }
    for (const [place, check] of checks.entries()) {
      checkHolds(check, at(path, 'checks', place), report);
    }
  }
};

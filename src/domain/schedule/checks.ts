import type { Check, Therapy } from '../dataset-types.js';
import {
  beginning,
  dayOf,
  dayOfWeek,
  horizon,
  limitOf,
  nextAfter,
  timesFrom,
  type Moment,
  type Occurrence,
} from './moments.js';
import type { CheckEvent, DoseEvent, LaterCheck, Plan } from './plan.js';
import { holding } from './regions.js';

/** What the times of checks depend on. */
interface Course {
  readonly doses: readonly DoseEvent[];
  /** First day after the plan. */
  readonly end: number;
  readonly lastDoseDay: number | undefined;
  readonly regions: readonly string[] | undefined;
  /** Whether doses repeat, so that what comes after the last one is out of sight. */
  readonly goesOn: boolean;
}

type CheckPlan = Pick<Plan, 'checks' | 'unknown' | 'throughout' | 'afterLastDose' | 'later'>;

/** Some day before the first dose: sources rarely say which. */
const before: Moment = { days: -1 };

/** The last day on which a check may be repeated. */
function lastDayFor(check: Check, { end, lastDoseDay }: Course): number {
  const { untilWeek, untilWeeksAfterLastDose } = check;
  const limits = [horizon];
  if (untilWeek !== undefined) limits.push(limitOf(untilWeek));
  const isSet = lastDoseDay !== undefined && untilWeeksAfterLastDose !== undefined;
  // A check whose end is known is followed to it; what has none goes on as long as one looks.
  if (isSet) limits.push(lastDoseDay + limitOf(untilWeeksAfterLastDose));
  else limits.push(end - 1);
  return Math.min(...limits);
}

/** The times of a check that is repeated; from one period after the start, if it does not say. */
function repeats(check: Check, course: Course): readonly Occurrence[] {
  const { every, fromWeek, atWeeks = [], when } = check;
  if (!every) return [];
  const fixed = Math.max(0, ...atWeeks.map(dayOfWeek));
  const start = when === 'after' ? (course.lastDoseDay ?? 0) : fixed;
  const first =
    fromWeek === undefined || when === 'after'
      ? nextAfter({ days: start }, every)
      : beginning(fromWeek, every);
  return timesFrom(first, every, lastDayFor(check, course));
}

function withDoses({ doses }: Course, check: Check): readonly Occurrence[] {
  const from = dayOfWeek(check.fromWeek ?? 0);
  const until = check.untilWeek === undefined ? Infinity : limitOf(check.untilWeek);
  return doses
    .filter(({ day }, index) => doses[index - 1]?.day !== day && day >= from && day <= until)
    .map(({ at, isSure }) => ({ at, isSure }));
}

/** Every time of a check; none where it has no times that can be counted. */
function timesOf(check: Check, course: Course): readonly Occurrence[] {
  if (check.when === 'before') return [{ at: before, isSure: true }];
  if (check.when === 'after') return course.lastDoseDay === undefined ? [] : repeats(check, course);
  if (check.everyDose) return withDoses(course, check);
  const fixed = (check.atWeeks ?? []).map((week) => ({
    at: { days: dayOfWeek(week) },
    isSure: true,
  }));
  return [...fixed, ...repeats(check, course)];
}

const isTimed = ({ when, every, everyDose, atWeeks }: Check) =>
  when === 'before' || every !== undefined || everyDose === true || atWeeks !== undefined;

/** Whether it comes only when treatment has ended, which is out of sight. */
const isOutOfSight = ({ when }: Check, { goesOn }: Course) => when === 'after' && goesOn;

function eventsOf(check: Check, course: Course): readonly CheckEvent[] {
  const isForAll = !check.forSome && holding(check.regions, course.regions) === 'all';
  return timesOf(check, course).map(({ at, isSure }) => ({
    day: dayOf(at),
    at,
    isSure: isSure && isForAll,
    kind: check.kind ?? 'other',
    source: check,
  }));
}

const laterCheck = (source: Check): LaterCheck => ({
  source,
  ...(source.untilWeeksAfterLastDose !== undefined && { weeks: source.untilWeeksAfterLastDose }),
});

/** When the checks of a plan are, as far as it is known. */
export function checkPlanOf(all: readonly Check[], course: Course): CheckPlan {
  const held = all.filter(({ regions }) => holding(regions, course.regions) !== 'none');
  const events = held
    .flatMap((check) => eventsOf(check, course))
    .filter(({ day }) => day <= horizon)
    .sort((a, b) => a.day - b.day);
  const untimed = held.filter((check) => !isTimed(check) && !isOutOfSight(check, course));
  return {
    checks: events.filter(({ day }) => day < course.end),
    later: events.filter(({ day }) => day >= course.end),
    unknown: untimed.filter(({ kind }) => kind !== 'watching'),
    throughout: untimed.filter(({ kind }) => kind === 'watching'),
    afterLastDose: held
      .filter((check) => check.when === 'after' || check.untilWeeksAfterLastDose !== undefined)
      .map(laterCheck),
  };
}

/** Whether something is looked at on the day of the first dose, in some people at least. */
export const hasFirstDayCheck = ({ checks }: Therapy): boolean =>
  checks.some(({ atWeeks = [] }) => atWeeks.includes(0));

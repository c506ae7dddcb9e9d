import type {
  OtherSchedule,
  RepeatedDose,
  Schedule,
  StartDose,
  Therapy,
} from '../dataset-types.js';
import {
  dayOf,
  dayOfWeek,
  horizon,
  lengthOf,
  nextAfter,
  timesFrom,
  type Moment,
} from './moments.js';
import type { DoseEvent, DoseKind } from './plan.js';

type AnySchedule = Schedule | OtherSchedule;

// Without `counts` it is not known how many tablets a day has: the day is counted.
const kindByRoute: Readonly<Record<Therapy['route'], DoseKind>> = {
  'intravenous-infusion': 'infusion',
  'subcutaneous-injection': 'injection',
  'intramuscular-injection': 'injection',
  oral: 'tablet-day',
  procedure: 'procedure',
  none: 'procedure',
};

/**
 * Hours on one day. A tablet or capsule takes no time to give, so that watching is all of it; how
 * long a drip or an injection takes must be said, or the hours are not known.
 */
function hoursOn(
  kind: DoseKind,
  { hours, watchHours = 0 }: StartDose | RepeatedDose,
  times: number,
): number | undefined {
  const isSwallowed = kind === 'tablet' || kind === 'capsule' || kind === 'tablet-day';
  if (hours === undefined && !(isSwallowed && watchHours > 0)) return undefined;
  return ((hours ?? 0) + watchHours) * times;
}

/** A dose that somebody watches over is not at home, wherever the others are. */
function isAwayFor({ setting }: Therapy, { watchHours = 0 }: StartDose | RepeatedDose) {
  if (setting === undefined) return undefined;
  return (setting !== 'home' && setting !== 'none') || watchHours > 0;
}

function doseEvent(
  therapy: Therapy,
  schedule: AnySchedule,
  { source, times, at, isSure }: Pick<DoseEvent, 'source' | 'at' | 'isSure'> & { times: number },
): DoseEvent {
  const kind = schedule.counts ?? kindByRoute[therapy.route];
  const hours = hoursOn(kind, source, times);
  const isAway = isAwayFor(therapy, source);
  return {
    day: dayOf(at),
    at,
    isSure,
    kind,
    count: kind === 'tablet-day' ? 1 : times * (source.pieces ?? 1),
    ...(hours !== undefined && { hours }),
    ...(isAway !== undefined && { isAway }),
    source,
  };
}

const daysIn = ({ days = 1 }: StartDose) => Math.max(1, Math.round(days));

function startDoses(
  therapy: Therapy,
  schedule: AnySchedule,
  lastDay: number,
): readonly DoseEvent[] {
  return (schedule.start ?? []).flatMap((source) => {
    const first = dayOfWeek(source.week);
    const { fewestDays = daysIn(source), times = 1 } = source;
    const days = Math.max(0, Math.min(daysIn(source), lastDay - first + 1));
    return Array.from({ length: days }, (_, index) =>
      doseEvent(therapy, schedule, {
        source,
        times,
        at: { days: first + index },
        isSure: index < fewestDays,
      }),
    );
  });
}

/** Where the repeated doses begin: as it says, or a period after the last of the first doses. */
function repeatFrom({ start = [] }: AnySchedule, { every, fromWeek }: RepeatedDose): Moment {
  if (fromWeek !== undefined) return { days: dayOfWeek(fromWeek) };
  if (start.length === 0) return { days: 0 };
  const lastStart = Math.max(...start.map((one) => dayOfWeek(one.week) + daysIn(one) - 1));
  return nextAfter({ days: lastStart }, every);
}

/** How many doses on which days of a period: several are spread evenly, the first on its first day. */
function spread({ every, times = 1 }: RepeatedDose): readonly { plus: number; times: number }[] {
  const all = Math.max(1, Math.round(times));
  const length = Math.floor(lengthOf(every));
  // No more places than days that are looked at, whatever a file says.
  const days = Math.min(all, length, horizon);
  return Array.from({ length: days }, (_, index) => ({
    plus: Math.floor((index * length) / days),
    times: Math.floor(((index + 1) * all) / days) - Math.floor((index * all) / days),
  }));
}

function repeatedDoses(
  therapy: Therapy,
  schedule: AnySchedule,
  lastDay: number,
): readonly DoseEvent[] {
  const source = schedule.then;
  if (!source) return [];
  const places = spread(source);
  let left = source.doses ?? Infinity;
  const events: DoseEvent[] = [];
  for (const { at, isSure } of timesFrom(repeatFrom(schedule, source), source.every, lastDay)) {
    for (const { plus, times } of places) {
      const given = Math.min(times, left);
      left -= given;
      if (given <= 0) return events;
      const place = plus > 0 ? { ...at, plus } : at;
      if (dayOf(place) > lastDay) continue;
      events.push(doseEvent(therapy, schedule, { source, times: given, at: place, isSure }));
    }
  }
  return events;
}

/** Each dose up to a day of treatment, by day. */
export function dosesUntil(
  therapy: Therapy,
  schedule: AnySchedule | undefined,
  lastDay: number,
): readonly DoseEvent[] {
  if (!schedule) return [];
  const events = [
    ...startDoses(therapy, schedule, lastDay),
    ...repeatedDoses(therapy, schedule, lastDay),
  ];
  return events.sort((a, b) => a.day - b.day);
}

/** The day of the last dose; nothing where treatment goes on or its doses are not known. */
export function lastDayOfDoses(
  therapy: Therapy,
  schedule: AnySchedule | undefined,
): number | undefined {
  if (!schedule || (schedule.then && schedule.then.doses === undefined)) return undefined;
  return dosesUntil(therapy, schedule, horizon).at(-1)?.day;
}

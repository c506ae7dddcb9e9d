import type { RepeatedDose } from '../../domain/dataset-types.js';
import { dateOf } from '../../domain/schedule/dated.js';
import type { Moment } from '../../domain/schedule/moments.js';
import { planWeeks, type DoseEvent } from '../../domain/schedule/plan.js';
import { everyText } from './after.js';
import { counted, countedIn, type CalendarContext } from './context.js';
import { runsOf, type Run } from './runs.js';

/** A time of treatment that is said: in weeks, or as a date once there is a first day. */
interface Timed {
  readonly day: number;
  readonly at: Moment;
  readonly isSure: boolean;
}

/** More single times than these are said by how often they come. */
const mostSingle = 40;
/** More days in a row than these are “every day”. */
const mostInARow = 13;

const weekOf = (day: number) => Math.round(day / 7);

const dates = ({ words }: CalendarContext) =>
  new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeZone: 'UTC' });

/** A day of treatment, or two with all between them, as dates. */
export function datedText(
  start: string,
  [first, last]: readonly [Moment, Moment],
  context: CalendarContext,
): string {
  return dates(context).formatRange(dateIn(start, first), dateIn(start, last));
}

const dateIn = (start: string, at: Moment) => new Date(`${dateOf(start, at)}T00:00:00Z`);

/** When events are, as one text or as few as there can be. */
export function whenTexts(events: readonly Timed[], context: CalendarContext): readonly string[] {
  const runs = runsOf(events);
  const single = runs.filter(({ days }) => days === 1);
  const long = runs.filter(({ days }) => days > 1).map((run) => runText(run, context));
  return [...long, ...singleTexts(single, context)];
}

/** When doses are. What is too often to be listed is said as the schedule says it. */
export function doseTimes(
  doses: readonly DoseEvent[],
  context: CalendarContext,
): readonly string[] {
  const runs = runsOf(doses);
  if (runs.length <= mostSingle) return whenTexts(doses, context);
  const sources = new Set(doses.map(({ source }) => source));
  return [...sources].flatMap((source) => {
    const own = doses.filter((dose) => dose.source === source);
    const [first] = own;
    return first && 'every' in source && own.length > mostSingle
      ? [
          fromText(
            first,
            everyText(source.every, context, (source satisfies RepeatedDose).times),
            context,
          ),
        ]
      : whenTexts(own, context);
  });
}

function singleTexts(runs: readonly Run<Timed>[], context: CalendarContext): readonly string[] {
  const events = runs.flatMap(({ events: [event] }) => event ?? []);
  const { say, words, start } = context;
  if (events.length === 0) return [];
  if (start !== undefined) return datesByYear(start, events, context);
  const isFirst = events.some(({ day }) => day === 0);
  const weeks = [...new Set(events.map(({ day }) => weekOf(day)))].filter((week) => week > 0);
  // A few days after the first one: too early to be said in weeks.
  const early = events
    .filter(({ day }) => day > 0 && weekOf(day) === 0)
    .map(({ day }) => say.onDay({ day: counted(day + 1, context).count }));
  if (weeks.length === 0) return isFirst ? [say.firstDay(), ...early] : early;
  const later = {
    count: words.list(weeks.map((week) => counted(week, context).count)),
    one: weeks.length === 1 && weeks[0] === 1,
  };
  return [...early, isFirst ? say.firstThen(later) : say.after(later)];
}

/** More dates than these stand year by year. */
const mostWhole = 3;

function datesByYear(
  start: string,
  events: readonly Timed[],
  context: CalendarContext,
): readonly string[] {
  const { say, words } = context;
  if (events.length <= mostWhole) {
    return [words.list(events.map(({ at }) => datedText(start, [at, at], context)))];
  }
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(words.locale, { ...options, timeZone: 'UTC' });
  const dayAndMonth = format({ day: 'numeric', month: 'short' });
  const inYear = format({ year: 'numeric' });
  const years = new Map<string, string[]>();
  for (const { at } of events) {
    const date = dateIn(start, at);
    const year = inYear.format(date);
    years.set(year, [...(years.get(year) ?? []), dayAndMonth.format(date)]);
  }
  return [...years].map(([year, dates]) => say.datesIn({ year, dates: words.list(dates) }));
}

function runText({ days, sure, first, events }: Run<Timed>, context: CalendarContext): string {
  const { say, start } = context;
  const [from] = events;
  const to = events.at(-1);
  if (!from || !to) return '';
  if (days > mostInARow) {
    const isToTheEnd = first + days >= planWeeks * 7;
    const count = counted(days, context).count;
    return fromText(from, isToTheEnd ? say.everyDay() : say.everyDayFor({ days: count }), context);
  }
  const { count } = countedIn({ from: sure === 0 ? days : sure, to: days }, context);
  if (start !== undefined) {
    return say.daysDated({ days: count, dates: datedText(start, [from.at, to.at], context) });
  }
  return first === 0
    ? say.daysFirst({ days: count })
    : say.daysAfter({ days: count, weeks: counted(weekOf(first), context) });
}

/** How often, from when on. */
function fromText({ day, at }: Timed, often: string, context: CalendarContext): string {
  const { say, start } = context;
  if (start !== undefined) {
    return say.fromDate({ often, date: datedText(start, [at, at], context) });
  }
  if (day === 0) return say.fromFirst({ often });
  // A few days are not yet a week.
  return day < 7
    ? say.fromDay({ often, day: counted(day + 1, context).count })
    : say.fromWeek({ often, weeks: counted(weekOf(day), context) });
}

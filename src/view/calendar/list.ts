import type { Check } from '../../domain/dataset-types.js';
import type { CheckEvent, DoseEvent, Plan } from '../../domain/schedule/plan.js';
import { durationText } from '../duration.js';
import { itemView } from '../facts-view.js';
import { isLater, everyText } from './after.js';
import { counted, isDrawnAway, spanOf, type CalendarContext } from './context.js';
import { runsOf } from './runs.js';
import { datedText, doseTimes, whenTexts } from './times.js';

/** One thing and all its times, or several that have the same. */
export interface ListRowView {
  /** What it is, with the regions that it is limited to. */
  readonly what: readonly { readonly text: string; readonly label?: string }[];
  /** What else is said of it. */
  readonly notes: readonly string[];
  readonly when: readonly string[];
}

/** Rows of one sort. */
export interface ListGroupView {
  readonly title: string;
  readonly rows: readonly ListRowView[];
}

/** All that the strip shows, in words. */
export interface ListView {
  readonly open: string;
  /** Its name, with the option. */
  readonly label: string;
  readonly what: string;
  readonly when: string;
  readonly groups: readonly ListGroupView[];
  /** More about taking it. */
  readonly good: {
    readonly title: string;
    readonly items: readonly { text: string; label?: string }[];
  };
}

export function listView(plan: Plan, name: string, context: CalendarContext): ListView {
  const { say, words } = context;
  const checks = checkRows(plan, context);
  const notes = plan.therapy.schedule?.notes ?? [];
  return {
    open: say.list(),
    label: say.listOf({ name }),
    what: say.what(),
    when: say.when(),
    groups: [
      { title: say.treatment(), rows: doseRows(plan, context) },
      { title: say.tests(), rows: together(checks.filter(({ isSign }) => !isSign)) },
      { title: say.signs(), rows: together(checks.filter(({ isSign }) => isSign)) },
    ].filter(({ rows }) => rows.length > 0),
    good: { title: say.good(), items: notes.map((note) => itemView(note, words)) },
  };
}

/** Doses that are alike, with their times. */
function doseRows({ doses }: Plan, context: CalendarContext): readonly ListRowView[] {
  const alike = new Map<string, DoseEvent[]>();
  for (const dose of doses) {
    const { kind, count, hours, isAway } = dose;
    const key = [kind, count, hours, isAway].join();
    alike.set(key, [...(alike.get(key) ?? []), dose]);
  }
  return [...alike.values()].flatMap((events) => {
    const runs = runsOf(events);
    const maybe = runs.filter(({ sure }) => sure === 0).flatMap((run) => run.events);
    const rest = events.filter((event) => !maybe.includes(event));
    return [...doseRow(rest, [], context), ...doseRow(maybe, [context.say.perhaps()], context)];
  });
}

function doseRow(
  events: readonly DoseEvent[],
  notes: readonly string[],
  context: CalendarContext,
): readonly ListRowView[] {
  const [first] = events;
  if (!first) return [];
  return [
    {
      what: [{ text: context.say.dose(counted(first.count, context))[first.kind] }],
      notes: [placeText(first, context), ...notes],
      when: doseTimes(events, context),
    },
  ];
}

function placeText(dose: DoseEvent, { say, words }: CalendarContext): string {
  const { hours, isAway, source } = dose;
  if (isAway === undefined) return say.whereUnknown();
  if (!isDrawnAway(dose)) return say.atHome();
  if (hours === undefined) return say.hoursAwayUnknown();
  return say.timeAway({
    time: durationText(hours, words.locale),
    watched: (source.watchHours ?? 0) > 0,
  });
}

/** Rows that say the same of when become one. */
function together(rows: readonly ListRowView[]): readonly ListRowView[] {
  const found = new Map<string, ListRowView>();
  for (const row of rows) {
    const key = JSON.stringify([row.notes, row.when]);
    const known = found.get(key);
    found.set(key, known ? { ...known, what: [...known.what, ...row.what] } : row);
  }
  return [...found.values()];
}

type CheckRow = ListRowView & { readonly isSign: boolean };

/** Every check, with the times that are known and what the dataset says of them. */
function checkRows(plan: Plan, context: CalendarContext): readonly CheckRow[] {
  const timed = new Map<Check, CheckEvent[]>();
  for (const event of [...plan.checks, ...plan.later]) {
    timed.set(event.source, [...(timed.get(event.source) ?? []), event]);
  }
  const after = plan.afterLastDose.map(({ source }) => source);
  const untimed = [...plan.unknown, ...plan.throughout, ...after].filter((one) => !timed.has(one));
  return [...timed.keys(), ...new Set(untimed)].map((check) => {
    const { words, say } = context;
    return {
      what: [itemView({ ...check, text: check.what }, words)],
      isSign: check.kind === 'watching',
      notes: check.forSome ? [say.forSome()] : [],
      when: checkTimes(check, timed.get(check) ?? [], plan, context),
    };
  });
}

function checkTimes(
  check: Check,
  events: readonly CheckEvent[],
  plan: Plan,
  context: CalendarContext,
): readonly string[] {
  const { say, words } = context;
  const said = check.text === undefined ? [] : [words.text(check.text)];
  if (events.length === 0) return said.length > 0 ? said : [say.oftenNotSaid()];
  if (check.everyDose) return said.length > 0 ? said : [say.everyDose()];
  const before = events.filter(({ day }) => day < 0);
  const within = events.filter(({ day }) => day >= 0 && !isLater(day));
  if (before.length + within.length === 0) return [...said, ...whenTexts(events, context)];
  const often = check.every && within.length > 40 ? [everyText(check.every, context)] : undefined;
  return [
    ...(said.length > 0 ? said : before.length > 0 ? [say.before()] : []),
    ...(often ?? whenTexts(within, context)),
    ...laterText(events, plan, context),
  ];
}

/** How many come after the plan, and until when. */
function laterText(
  events: readonly CheckEvent[],
  { later }: Plan,
  context: CalendarContext,
): readonly string[] {
  const { say, start } = context;
  const after = events.filter((event) => later.includes(event));
  const last = after.at(-1);
  if (!last) return [];
  const until =
    start === undefined
      ? say.sinceFirst({ span: spanOf(Math.round(last.day / 7 / 52) * 52, context) })
      : datedText(start, [last.at, last.at], context);
  return [say.thenMore({ ...counted(after.length, context), until })];
}

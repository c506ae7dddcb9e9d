import { laterDay, type Dated, type DatedPlan } from '../domain/schedule/dated.js';
import type { CheckEvent } from '../domain/schedule/plan.js';
import { runsOf, type DoseRun, type Repeat } from '../domain/schedule/runs.js';
import { meetingsOf } from '../domain/schedule/totals.js';
import { calendarFileWordsFor, type CalendarFileWords } from '../messages/calendar-file.js';
import { durationText } from './duration.js';
import type { PageSource } from './page-source.js';
import { inSentence, type Words } from './words.js';

/** An entry of a calendar that takes whole days. */
export interface CalendarEntry {
  /**
   * The same in every file of this option, so that a calendar moves an entry when the reader takes in
   * the plan again with another first day.
   */
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  /** First day, year-month-day. */
  readonly from: string;
  /** The day after the last one. */
  readonly end: string;
  /** Whether the day is taken, as somebody has to be somewhere. */
  readonly isBusy: boolean;
  readonly repeat?: Repeat | undefined;
}

/** A plan as entries for a calendar. It has nothing of the reader but the first day. */
export interface CalendarFile {
  /** File name without its ending. */
  readonly name: string;
  readonly title: string;
  /** The day it was made, year-month-day. */
  readonly made: string;
  readonly entries: readonly CalendarEntry[];
}

/** What a file is made from. */
export type CalendarFileSource = Pick<PageSource, 'index' | 'words' | 'today'>;

/** All that the entries of one file share. */
interface Draft {
  readonly plan: DatedPlan;
  readonly words: Words;
  readonly say: CalendarFileWords;
  readonly name: string;
  /** What every entry ends with. */
  readonly origin: string;
  /** Checks without times, which are not in the file. */
  readonly untimed: string;
  readonly id: (...keys: readonly (string | number)[]) => string;
}

type Entry = Omit<CalendarEntry, 'description' | 'end'> & {
  readonly lines: readonly string[];
  /** Last day; the first one if left out. */
  readonly last?: string;
};

/** Text on one line: a break in a text of the dataset would begin another field of the file. */
const onOneLine = (text: string) => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();

const entry = (draft: Draft, { lines, last, summary, ...rest }: Entry): CalendarEntry => ({
  ...rest,
  summary: onOneLine(summary),
  description: [draft.say.example(), ...lines, draft.origin]
    .map(onOneLine)
    .filter(Boolean)
    .join('\n'),
  end: laterDay(last ?? rest.from, 1),
});

const isWithDose = ({ source }: CheckEvent) => source.everyDose === true;

/** A check with, if asked, when it is done, and whether it is for everybody. */
function checkText(
  { say, words }: Draft,
  { source, isSure }: CheckEvent,
  { isInSentence = false } = {},
): string {
  const { text, forSome, regions } = source;
  const what = words.text(source.what);
  const when = text === undefined ? '' : words.text(text).replace(/\.$/, '');
  const isLong = !isInSentence && when !== '';
  const check = isLong ? say.check({ what, when }) : isInSentence ? inSentence(what, words) : what;
  if (isSure) return check;
  if (forSome) return say.someCheck({ check });
  if (regions) return say.regionalCheck({ check, regions: words.list(regions.map(words.region)) });
  return say.perhapsCheck({ check });
}

function lengthNote({ say, words }: Draft, { kind, doses }: DoseRun): string {
  if (kind === 'daily') return say.dailyNote();
  if (kind !== 'days') return doses[0].isSure ? '' : say.perhapsDose();
  const sure = doses.filter(({ isSure }) => isSure).length;
  const count = words.whole(doses.length);
  return sure < doses.length
    ? say.daysBetween({ from: words.whole(sure), to: count })
    : say.days({ count });
}

function doseEntry(draft: Draft, run: DoseRun, place: number): CalendarEntry {
  const { say, words, plan, name, id } = draft;
  const [dose] = run.doses;
  const { hours, isAway, date, day } = dose;
  const { form } = plan.plan.therapy;
  const what =
    dose.kind === 'tablet-day' && form !== undefined
      ? say.taken({ form: words.text(form), name })
      : say[dose.kind]({ name });
  const time = hours === undefined ? undefined : durationText(hours, words.locale);
  const checks = plan.checks.filter((check) => isWithDose(check) && check.day === day);
  const isDaily = run.kind === 'daily';
  const withIt = words.list(checks.map((check) => checkText(draft, check, { isInSentence: true })));
  return entry(draft, {
    id: id('dose', place),
    summary: isDaily
      ? say.daily({ what })
      : time === undefined
        ? what
        : say.lasting({ what, time }),
    lines: [
      lengthNote(draft, run),
      time === undefined ? (isAway ? say.hoursUnknown() : '') : say.hours({ time }),
      run.kind === 'single' && checks.length > 0 ? say.withIt({ checks: withIt }) : '',
      place === 1 ? draft.untimed : '',
    ],
    from: date,
    ...(run.kind === 'days' && { last: run.doses.at(-1)?.date ?? date }),
    isBusy: isAway === true,
    repeat: run.repeat,
  });
}

function beforeEntry(draft: Draft, checks: readonly Dated<CheckEvent>[]): CalendarEntry {
  const { say, name, id, plan } = draft;
  return entry(draft, {
    id: id('before'),
    summary: say.before({ name }),
    lines: [say.beforeNote(), ...checks.map((check) => checkText(draft, check))],
    from: laterDay(plan.start, -1),
    isBusy: false,
  });
}

/**
 * One entry for each date with checks, and none repeats: the list differs from date to date, and the
 * clinic moves each by itself.
 */
function visitEntries(
  draft: Draft,
  checks: readonly Dated<CheckEvent>[],
): readonly CalendarEntry[] {
  const { say, words, name, id } = draft;
  return meetingsOf(checks).map((visit, index) => {
    const whats = visit.checks.map(({ source }) => inSentence(words.text(source.what), words));
    const list = { checks: words.list([...new Set(whats)]) };
    return entry(draft, {
      id: id('check', index + 1),
      summary: visit.isSure ? say.visit(list) : say.perhapsVisit(list),
      lines: [...visit.checks.map((check) => checkText(draft, check)), say.forOption({ name })],
      from: visit.checks[0]?.date ?? draft.plan.start,
      isBusy: false,
    });
  });
}

function endEntry(draft: Draft): CalendarEntry {
  const { say, words, plan, name, id } = draft;
  const later = plan.plan.afterLastDose.flatMap(({ source, weeks }) =>
    weeks === undefined
      ? []
      : [say.afterLast({ what: words.text(source.what), weeks: words.whole(weeks) })],
  );
  return entry(draft, {
    id: id('end'),
    summary: say.end({ name }),
    lines: [say.endNote(), ...later],
    from: plan.end,
    isBusy: false,
  });
}

/** What has no times: said with the first dose, so that nobody takes the file for complete. */
function untimedNote({ say, words, plan }: Pick<Draft, 'say' | 'words' | 'plan'>): string {
  const untimed = plan.plan.unknown.map(({ what }) => inSentence(words.text(what), words));
  if (untimed.length === 0) return '';
  return say.untimed({ checks: words.list([...new Set(untimed)]) });
}

/**
 * A plan with dates as entries for a calendar: each day away from home, each date with checks to the
 * end that the label gives, and what is done at home. Doses at home repeat by a rule. Of what is
 * taken every day only the first day is there, as it would fill the calendar. Nothing where the
 * doses are not known.
 */
export function calendarFile(
  plan: DatedPlan,
  { index, words, today }: CalendarFileSource,
): CalendarFile | undefined {
  const { therapy, isKnown, lastDoseDay = Infinity, weeks } = plan.plan;
  if (!isKnown || plan.doses.length === 0) return undefined;
  const say = calendarFileWordsFor(words.locale);
  const { id, version, decision } = index.dataset;
  const name = words.text(therapy.name);
  const draft: Draft = {
    plan,
    words,
    say,
    name,
    untimed: untimedNote({ say, words, plan }),
    origin: say.origin({
      decision: words.text(decision.question),
      version,
      day: words.day(today),
    }),
    id: (...keys) => [id, therapy.id, ...keys].join('.'),
  };
  const before = plan.checks.filter(({ source }) => source.when === 'before');
  const during = [...plan.checks, ...plan.later].filter(
    (check) => check.source.when !== 'before' && !isWithDose(check),
  );
  const entries = [
    ...(before.length > 0 ? [beforeEntry(draft, before)] : []),
    ...runsOf(plan.doses).map((run, place) => doseEntry(draft, run, place + 1)),
    ...visitEntries(draft, during),
    ...(lastDoseDay >= weeks * 7 ? [endEntry(draft)] : []),
  ].sort((a, b) => a.from.localeCompare(b.from));
  return {
    name: say.fileName({ name }),
    title: onOneLine(say.title({ name })),
    made: today,
    entries,
  };
}

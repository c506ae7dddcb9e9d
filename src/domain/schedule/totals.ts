import type { CheckEvent, CheckKind, DoseEvent, DoseKind, Plan, Span } from './plan.js';

/** Checks that are counted together: by what they ask of a person. */
export type CheckGroup = 'bloodTests' | 'scans' | 'otherChecks';

/** So many doses of a kind. */
export interface DoseTotal {
  readonly kind: DoseKind;
  readonly count: Span;
}

/** What a time of treatment asks for. A check on the day of another of its group is one visit. */
export interface Totals {
  /** Days with a dose that is not at home. Absent when the doses are not known. */
  readonly awayDays?: Span;
  /** Hours of giving and watching on those days. Absent when they are not reported of each. */
  readonly awayHours?: Span;
  /** Doses by kind, in the order they come. Empty also when they are not known: see the plan. */
  readonly doses: readonly DoseTotal[];
  /** Dates with a blood test, a urine test or both. */
  readonly bloodTests: Span;
  /** Dates with a scan. */
  readonly scans: Span;
  /** Dates with any other check; watching is no visit. */
  readonly otherChecks: Span;
  /** Groups with more checks than are counted, since their times are not known. */
  readonly unknown: readonly CheckGroup[];
}

/** Days of treatment: `fromDay` is in it, `toDay` is not. */
export interface Window {
  readonly fromDay: number;
  readonly toDay: number;
}

/** The group that a check is counted in; watching is no visit and in none. */
export function groupOf(kind: CheckKind = 'other'): CheckGroup | undefined {
  if (kind === 'watching') return undefined;
  if (kind === 'blood-test' || kind === 'urine-test') return 'bloodTests';
  return kind === 'scan' ? 'scans' : 'otherChecks';
}

/** A date on which one or more checks are done. */
export interface Visit<T extends CheckEvent = CheckEvent> {
  readonly day: number;
  /** Whether one of its checks is for everybody. */
  readonly isSure: boolean;
  readonly checks: readonly T[];
}

/** Days between dates that mean the same, nearest first: week 26 is day 182, month 6 day 183. */
const nearDays = [0, 1, -1, 2, -2, 3, -3];

/**
 * The dates of checks. Two checks meet on one date when they are at most 3 days apart, as weeks and
 * months name the same time in two ways; the same check is never done once for twice.
 */
export function meetingsOf<T extends CheckEvent>(events: readonly T[]): readonly Visit<T>[] {
  const visits = new Map<number, T[]>();
  for (const event of events) {
    const found = nearDays
      .map((days) => visits.get(event.day + days))
      .find((checks) => checks && !checks.some(({ source }) => source === event.source));
    if (found) found.push(event);
    else visits.set(event.day, [...(visits.get(event.day) ?? []), event]);
  }
  return [...visits].map(([day, checks]) => ({
    day,
    isSure: checks.some(({ isSure }) => isSure),
    checks,
  }));
}

/** The dates of the checks of a group. */
export const visitsOf = (events: readonly CheckEvent[], group: CheckGroup): readonly Visit[] =>
  meetingsOf(events.filter(({ kind }) => groupOf(kind) === group));

const none: Span = { from: 0, to: 0 };

/** Two spans together. */
const plus = (a: Span, b: Span): Span => ({ from: a.from + b.from, to: a.to + b.to });

const spanOf = (value: number, isSure: boolean): Span => ({ from: isSure ? value : 0, to: value });

const sum = (spans: readonly Span[]): Span => spans.reduce(plus, none);

/** Days on which somebody may be away, each with whether that is certain. */
function awayDaysOf(doses: readonly DoseEvent[]): Span {
  const days = new Map<number, boolean>();
  for (const { day, isSure, isAway } of doses) {
    if (isAway !== false) days.set(day, (days.get(day) ?? false) || (isSure && isAway === true));
  }
  return sum([...days.values()].map((isSure) => spanOf(1, isSure)));
}

function awayHoursOf(doses: readonly DoseEvent[]): Span | undefined {
  let total = none;
  for (const { isSure, isAway, hours } of doses) {
    if (isAway === false) continue;
    if (hours === undefined) return undefined;
    total = plus(total, spanOf(hours, isSure && isAway === true));
  }
  return total;
}

function dosesByKind(doses: readonly DoseEvent[]): readonly DoseTotal[] {
  const kinds = new Map<DoseKind, Span>();
  for (const { kind, count, isSure } of doses) {
    kinds.set(kind, plus(kinds.get(kind) ?? none, spanOf(count, isSure)));
  }
  return [...kinds].map(([kind, count]) => ({ kind, count }));
}

/** What the days from one to another ask for. */
export function totalsOf(plan: Plan, { fromDay, toDay }: Window): Totals {
  const isIn = ({ day }: { readonly day: number }) => day >= fromDay && day < toDay;
  const doses = plan.doses.filter(isIn);
  const dates = (group: CheckGroup) =>
    sum(
      visitsOf(plan.checks, group)
        .filter(isIn)
        .map(({ isSure }) => spanOf(1, isSure)),
    );
  const awayHours = plan.isKnown ? awayHoursOf(doses) : undefined;
  const unknown = plan.unknown.flatMap(({ kind }) => groupOf(kind) ?? []);
  return {
    ...(plan.isKnown && { awayDays: awayDaysOf(doses) }),
    ...(awayHours && { awayHours }),
    doses: dosesByKind(doses),
    bloodTests: dates('bloodTests'),
    scans: dates('scans'),
    otherChecks: dates('otherChecks'),
    unknown: [...new Set(unknown)],
  };
}

/** The first 52 weeks with what is before them, and the second 52. */
export const yearTotals = (plan: Plan): readonly [Totals, Totals] => [
  totalsOf(plan, { fromDay: -Infinity, toDay: 364 }),
  totalsOf(plan, { fromDay: 364, toDay: 728 }),
];

/** Both years, with what is before the first dose. */
export const bothYears = (plan: Plan): Totals => totalsOf(plan, { fromDay: -Infinity, toDay: 728 });

/**
 * From the fewest to the most of several schedules between which a label leaves a choice. What is
 * not known of one of them is not known.
 */
export function overSchedules(all: readonly Totals[]): Totals {
  const awayDays = hull(all.map((one) => one.awayDays));
  const awayHours = hull(all.map((one) => one.awayHours));
  const kinds = [...new Set(all.flatMap(({ doses }) => doses.map(({ kind }) => kind)))];
  const of = (group: CheckGroup) => hull(all.map((one) => one[group])) ?? none;
  return {
    ...(awayDays && { awayDays }),
    ...(awayHours && { awayHours }),
    doses: kinds.map((kind) => {
      const counts = all.map(({ doses }) => doses.find((one) => one.kind === kind)?.count ?? none);
      return { kind, count: hull(counts) ?? none };
    }),
    bloodTests: of('bloodTests'),
    scans: of('scans'),
    otherChecks: of('otherChecks'),
    unknown: [...new Set(all.flatMap(({ unknown }) => unknown))],
  };
}

/** From the least to the most. Nothing where one of them is not known. */
function hull(spans: readonly (Span | undefined)[]): Span | undefined {
  const known = spans.filter((span) => span !== undefined);
  if (known.length === 0 || known.length < spans.length) return undefined;
  return {
    from: Math.min(...known.map(({ from }) => from)),
    to: Math.max(...known.map(({ to }) => to)),
  };
}

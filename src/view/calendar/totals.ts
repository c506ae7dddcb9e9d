import { hasFirstDayCheck } from '../../domain/schedule/checks.js';
import type { Plan, Span } from '../../domain/schedule/plan.js';
import {
  bothYears,
  yearTotals,
  type CheckGroup,
  type Totals,
} from '../../domain/schedule/totals.js';
import { counted, countedIn, type CalendarContext } from './context.js';

/** A line of totals: the first year, the second and both; or words, where there is no number. */
export interface TotalRowView {
  readonly label: string;
  readonly counts: readonly string[];
  /** What can't be counted, beside the counts or in their place. */
  readonly note?: string;
}

/** What a plan adds up to. */
export interface TotalsView {
  readonly caption: string;
  readonly head: string;
  /** Heads of the columns: year 1, year 2, both. */
  readonly columns: readonly string[];
  readonly rows: readonly TotalRowView[];
}

/** The two years, and both. */
type Years = readonly [Totals, Totals, Totals];

export function totalsView(plan: Plan, name: string, context: CalendarContext): TotalsView {
  const { say } = context;
  const years: Years = [...yearTotals(plan), bothYears(plan)];
  const year = (value: number) => say.year({ year: counted(value, context).count });
  return {
    caption: say.totalsOf({ name }),
    head: say.totalsHead(),
    columns: [year(1), year(2), say.both()],
    rows:
      plan.therapy.kind === 'none'
        ? [row(say.awayDays(), years, ({ awayDays }) => awayDays, context)]
        : [
            ...awayRows(plan, years, context),
            ...doseRows(years, context),
            ...checkRows(years, context),
          ],
  };
}

const none: Span = { from: 0, to: 0 };

function row(
  label: string,
  years: Years,
  of: (totals: Totals) => Span | undefined,
  context: CalendarContext,
): TotalRowView {
  const spans = years.flatMap((totals) => of(totals) ?? []);
  return spans.length < years.length
    ? { label, counts: [], note: context.say.notReported() }
    : { label, counts: spans.map((span) => countedIn(span, context).count) };
}

/** A day away that is none of the treatment itself is said: it is not part of the count. */
function awayRows(
  { therapy }: Plan,
  years: Years,
  context: CalendarContext,
): readonly TotalRowView[] {
  const { say } = context;
  const [, , { awayDays }] = years;
  // That the doses are not known is said above.
  if (!awayDays) return [];
  const days = row(say.awayDays(), years, (totals) => totals.awayDays, context);
  if (awayDays.to === 0)
    return [hasFirstDayCheck(therapy) ? { ...days, note: say.firstDayCheck() } : days];
  return [days, row(say.awayHours(), years, (totals) => totals.awayHours, context)];
}

/** Doses by kind. Drips are left out where each is a day away: they are counted already. */
function doseRows(years: Years, context: CalendarContext): readonly TotalRowView[] {
  const labels = context.say.doses();
  const [, , both] = years;
  const isCounted = (kind: string, { from, to }: Span) =>
    (kind === 'infusion' || kind === 'procedure') &&
    both.doses.length === 1 &&
    from === both.awayDays?.from &&
    to === both.awayDays.to;
  return both.doses
    .filter(({ kind, count }) => !isCounted(kind, count))
    .map(({ kind }) =>
      row(
        labels[kind],
        years,
        ({ doses }) => doses.find((one) => one.kind === kind)?.count ?? none,
        context,
      ),
    );
}

const groups: readonly CheckGroup[] = ['bloodTests', 'scans', 'otherChecks'];

/** Checks by group. That no test of blood is described is said too; other groups only when there are some. */
function checkRows(years: Years, context: CalendarContext): readonly TotalRowView[] {
  const { say } = context;
  const labels = say.checks();
  const [, , both] = years;
  return groups.flatMap((group) => {
    const label = labels[group];
    const isOpen = both.unknown.includes(group);
    const isNone = both[group].to === 0;
    if (isNone && isOpen) return [{ label, counts: [], note: say.oftenUnknown() }];
    if (isNone)
      return group === 'bloodTests' ? [{ label, counts: [], note: say.noneDescribed() }] : [];
    const counts = row(label, years, (totals) => totals[group], context);
    return [isOpen ? { ...counts, note: say.moreUnknown() } : counts];
  });
}

/** The strip in words, for whoever can't see it. */
export function stripText(
  { therapy, isKnown }: Plan,
  name: string,
  { words, say }: CalendarContext,
  { rows }: TotalsView,
): string {
  if (therapy.kind === 'none') return say.stripOfNothing({ name });
  const what = words.list(
    rows.map(({ label, counts, note = '' }) => {
      const count = counts.at(-1);
      if (count === undefined) return say.total({ label, count: note });
      return note === '' ? say.total({ label, count }) : say.totalWith({ label, count, note });
    }),
  );
  return isKnown ? say.strip({ name, what }) : say.stripOfUnknown({ name, what });
}

import type { Check, Every } from '../../domain/dataset-types.js';
import { planWeeks, type LaterCheck, type Plan } from '../../domain/schedule/plan.js';
import { groupOf, visitsOf, type CheckGroup } from '../../domain/schedule/totals.js';
import { counted, spanOf, type CalendarContext } from './context.js';

const groups = ['bloodTests', 'scans', 'otherChecks', 'watching'] as const;

type Group = CheckGroup | 'watching';

/** What comes after the two years, in words. */
export function afterTexts(plan: Plan, context: CalendarContext): readonly string[] {
  return [
    ...doseText(plan, context),
    ...groups.flatMap((group) => groupTexts(group, plan, context)),
  ];
}

function doseText({ doses, lastDoseDay, schedule }: Plan, context: CalendarContext) {
  const { say } = context;
  if (doses.length === 0) return [];
  if (lastDoseDay === undefined) return schedule?.then ? [say.goesOn()] : [];
  if (lastDoseDay === 0) return [say.onlyDose()];
  return [say.lastDose({ span: spanOf(Math.round(lastDoseDay / 7), context) })];
}

const groupIn = ({ kind }: Check): Group => groupOf(kind) ?? 'watching';

/** Until when checks of a group go on: the longest of them, as often as the most frequent. */
function groupTexts(group: Group, plan: Plan, context: CalendarContext): readonly string[] {
  const { say } = context;
  const found = plan.afterLastDose.filter(({ source }) => groupIn(source) === group);
  if (found.length === 0) return [];
  const weeks = Math.max(0, ...found.map((one) => one.weeks ?? 0));
  const often = mostOften(found, weeks);
  const later = group === 'watching' ? [] : visitsOf(plan.later, group);
  return [
    say.later({
      group,
      ...(often && { every: everyText(often, context) }),
      ...(weeks > 0 && { span: spanOf(weeks, context) }),
    }),
    ...(later.length > 0 ? [say.laterCount(counted(later.length, context))] : []),
  ];
}

const unitDays = { day: 1, week: 7, month: 30, year: 365 } as const;

const daysOf = ({ count, unit }: Every) => count * unitDays[unit];

/** How often the checks that go on longest are repeated; nothing where one of them does not say. */
function mostOften(checks: readonly LaterCheck[], weeks: number): Every | undefined {
  const periods = checks
    .filter((one) => (one.weeks ?? 0) === weeks)
    .flatMap(({ source }) => source.every ?? []);
  return periods.sort((a, b) => daysOf(a) - daysOf(b))[0];
}

/** A period in words. */
export function everyText(
  { count, unit, upTo }: Every,
  context: CalendarContext,
  times = 1,
): string {
  const { say } = context;
  return say.every({
    unit,
    ...counted(count, context),
    ...(upTo !== undefined && { upTo: counted(upTo, context).count }),
    ...(times > 1 && { times: counted(times, context).count }),
  });
}

/** Whether a day is after the plan. */
export const isLater = (day: number): boolean => day >= planWeeks * 7;

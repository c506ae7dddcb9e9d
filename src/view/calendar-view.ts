import type { Therapy } from '../domain/dataset-types.js';
import { datedPlan, isStartDay, type DatedPlan } from '../domain/schedule/dated.js';
import { planWeeks, type Plan } from '../domain/schedule/plan.js';
import type { Behind } from './behind.js';
import { afterTexts, everyText } from './calendar/after.js';
import { contextOf, counted, plansFor, type CalendarContext } from './calendar/context.js';
import { legendOf, type LegendView } from './calendar/legend.js';
import { listView, type ListView } from './calendar/list.js';
import { awayText, hourHeight, stripView, type StripView } from './calendar/strip.js';
import { datedText } from './calendar/times.js';
import { stripText, totalsView, type TotalsView } from './calendar/totals.js';
import type { Statement } from './facts-view.js';
import type { SourceButtonView } from './figure-view.js';
import type { OptionView } from './option-view.js';
import type { PageSource } from './page-source.js';

/** A calendar file that can be saved. */
export interface SaveView {
  readonly text: string;
  /** The same with the option. */
  readonly label: string;
  readonly dated: DatedPlan;
}

/** A file that can be kept. */
export interface CalendarFileView {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Makes the file of a plan; nothing where its doses are not known. */
export type MakeCalendarFile = (
  dated: DatedPlan,
  source: PageSource,
) => CalendarFileView | undefined;

/** One schedule of an option over two years. */
export interface PlanView {
  readonly id: string;
  /** Which of its schedules it is, where there are several. */
  readonly name?: string;
  /** The strip in words. */
  readonly alternative: string;
  readonly strip: StripView;
  readonly totals: TotalsView;
  /** How long a day away takes. */
  readonly away?: string;
  /** What comes after these years. */
  readonly after: readonly string[];
  /** Absent where there is nothing to list. */
  readonly list?: ListView;
  readonly save?: SaveView;
}

/** The calendar of one option. */
export interface CalendarOptionView {
  readonly option: OptionView;
  /** What is said where there is nothing to draw, or before there is. */
  readonly said?: string;
  readonly plans: readonly PlanView[];
  readonly source?: { readonly button: SourceButtonView; readonly behind: Behind };
}

/** The day that the reader would begin on. */
export interface StartView {
  readonly label: string;
  readonly hint: string;
  /** The days that it can be, year-month-day. */
  readonly first: string;
  readonly last: string;
  /** Why it can't be used. */
  readonly problem?: string;
  /** What is said of the dates, once there are some. */
  readonly notes: readonly string[];
  /** Said of a day that the field itself refuses. */
  readonly wrong: string;
}

/** Two years of every chosen option, on one scale. */
export interface CalendarView {
  readonly title: string;
  readonly note: string;
  readonly listLabel: string;
  readonly start: StartView;
  readonly legend: readonly LegendView[];
  /** Marks of half a year, with the month once there is a first day. */
  readonly axis: readonly { readonly text: string; readonly date?: string }[];
  readonly options: readonly CalendarOptionView[];
  readonly panelFailed: string;
  readonly saveFailed: string;
  readonly saved: (file: string) => string;
  /** Said where a frame may have kept the file back without a word. */
  readonly savedPerhaps: (file: string) => string;
}

/** An option with its plans. */
interface Planned {
  readonly option: OptionView;
  readonly therapy: Therapy;
  readonly plans: readonly Plan[];
}

export function calendarView(source: PageSource): CalendarView {
  const { index, words, choice, table } = source;
  const given = choice.start ?? '';
  const start = isStartDay(given) ? given : undefined;
  const context = contextOf(source, start);
  const { say } = context;
  const planned = table.options.flatMap((option): readonly Planned[] => {
    const therapy = index.therapies.get(option.id);
    return therapy ? [{ option, therapy, plans: plansFor(source, option.id) }] : [];
  });
  const perHour = hourHeight(planned.flatMap(({ plans }) => plans));
  const options = planned.map((one) => optionView(one, perHour, source, context));
  return {
    title: say.title(),
    note: say.note(),
    listLabel: say.options(),
    start: startView(given, context),
    legend: legendOf(
      options.flatMap(({ plans }) => plans.map(({ strip }) => strip)),
      context,
    ),
    axis: axisOf(context),
    options,
    panelFailed: words.say.panelFailed(),
    saveFailed: say.saveFailed(),
    saved: (file) => say.saved({ file }),
    savedPerhaps: (file) => say.savedPerhaps({ file }),
  };
}

/** What `isStartDay` takes. */
const firstStartDay = '1900-01-01';
const lastStartDay = '2199-12-31';

function startView(value: string, context: CalendarContext): StartView {
  const { say, start } = context;
  return {
    label: say.startLabel(),
    hint: say.startHint(),
    first: firstStartDay,
    last: lastStartDay,
    wrong: say.startWrong(),
    ...(value !== '' && start === undefined && { problem: say.startWrong() }),
    notes: start === undefined ? [] : [say.startNote(), yearsText(start, context)],
  };
}

function yearsText(start: string, context: CalendarContext): string {
  const year = (from: number) =>
    datedText(start, [{ days: from }, { days: from + (planWeeks / 2) * 7 - 1 }], context);
  return context.say.startYears({ first: year(0), second: year((planWeeks / 2) * 7) });
}

function axisOf({ say, start, words }: CalendarContext): CalendarView['axis'] {
  const texts = say.axis();
  const month = new Intl.DateTimeFormat(words.locale, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return texts.map((text, place) => {
    if (start === undefined) return { text };
    const days = (place / (texts.length - 1)) * planWeeks * 7;
    return { text, date: month.format(Date.parse(start) + days * 86_400_000) };
  });
}

function optionView(
  { option, therapy, plans }: Planned,
  perHour: number,
  source: PageSource,
  context: CalendarContext,
): CalendarOptionView {
  const { say } = context;
  const [first] = plans;
  const said =
    therapy.kind === 'none'
      ? say.nothing()
      : therapy.kind === 'current' && !therapy.schedule
        ? say.asNow()
        : first?.isKnown === false
          ? say.dosesUnknown()
          : plans.length > 1
            ? say.several()
            : undefined;
  return {
    option,
    ...(said !== undefined && { said }),
    plans: plans.map((plan, place) =>
      planView(plan, { option, place, hasOthers: plans.length > 1, perHour }, context),
    ),
    ...sourceOf(option, therapy, source, context),
  };
}

/** Which plan of an option it is. */
interface Which {
  readonly option: OptionView;
  readonly place: number;
  readonly hasOthers: boolean;
  readonly perHour: number;
}

function planView(
  plan: Plan,
  { option, place, hasOthers, perHour }: Which,
  context: CalendarContext,
): PlanView {
  const { say, start } = context;
  const own = hasOthers ? planName(plan, context) : undefined;
  const name = own === undefined ? option.name : say.planIn({ regions: option.name, plan: own });
  const totals = totalsView(plan, name, context);
  const list = listView(plan, name, context);
  const dated = start === undefined ? undefined : datedPlan(plan, start);
  const away = awayText(plan, context);
  return {
    id: `${option.id}-${place}`,
    ...(own !== undefined && { name: own }),
    alternative: stripText(plan, name, context, totals),
    strip: stripView(plan, perHour, context),
    totals,
    ...(away !== undefined && { away }),
    after: afterTexts(plan, context),
    ...(list.groups.length > 0 && { list }),
    ...(dated &&
      plan.doses.length > 0 && {
        save: { text: say.save(), label: say.saveOf({ name }), dated },
      }),
  };
}

/**
 * Which of several schedules it is, from its fields: the words of the first one often name the others
 * as well.
 */
function planName({ schedule, doses }: Plan, context: CalendarContext): string | undefined {
  const { say, words } = context;
  const last = doses.at(-1);
  if (!schedule || !last) return undefined;
  const { then } = schedule;
  const what = say.dose(counted(then?.pieces ?? 1, context))[last.kind];
  const plan =
    then === undefined
      ? words.text(schedule.text)
      : say.planOf({ what, often: everyText(then.every, context, then.times) });
  const regions = 'regions' in schedule ? schedule.regions : undefined;
  return regions ? say.planIn({ regions: words.list(regions.map(words.region)), plan }) : plan;
}

function sourceOf(
  option: OptionView,
  therapy: Therapy,
  { index, words }: PageSource,
  { say }: CalendarContext,
): Pick<CalendarOptionView, 'source'> {
  const statements: readonly Statement[] = [
    ...(therapy.schedule ? [therapy.schedule, ...(therapy.schedule.notes ?? [])] : []),
    ...therapy.checks.map(({ what, text, ...check }) => ({
      ...check,
      text: text ?? what,
      ...(text !== undefined && { label: words.text(what) }),
    })),
  ];
  if (statements.length === 0) return {};
  const named = { option: option.name };
  return {
    source: {
      button: {
        open: { text: say.source(), label: say.sourceOf(named) },
        hide: { text: say.hide(), label: say.hideOf(named) },
      },
      behind: { kind: 'facts', index, words, label: say.title(), option: therapy, statements },
    },
  };
}

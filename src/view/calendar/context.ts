import { plansOf, type DoseEvent, type Plan, type Span } from '../../domain/schedule/plan.js';
import { calendarWordsFor, type CalendarWords } from '../../messages/calendar.js';
import type { PageSource } from '../page-source.js';
import type { Words } from '../words.js';

/** What every part of the calendar is put into words with. */
export interface CalendarContext {
  readonly words: Words;
  readonly say: CalendarWords;
  /** The first day that the reader gave, year-month-day, when it is one. */
  readonly start?: string | undefined;
}

export const contextOf = (
  { words }: Pick<PageSource, 'words'>,
  start?: string,
): CalendarContext => ({
  words,
  say: calendarWordsFor(words.locale),
  start,
});

/** The plans of an option: its schedule, and the others that are open where the dataset applies. */
export const plansFor = ({ index }: Pick<PageSource, 'index'>, id: string): readonly Plan[] => {
  const therapy = index.therapies.get(id);
  return therapy ? plansOf(therapy, { regions: index.dataset.decision.jurisdictions }) : [];
};

/**
 * Whether a dose is drawn as a day away. Where the dataset does not say where it is given, a drip or
 * a procedure is hardly at home.
 */
export const isDrawnAway = ({ isAway, kind }: DoseEvent): boolean =>
  isAway ?? (kind === 'infusion' || kind === 'procedure');

/** A count with what it takes to say it. Hours have one decimal: minutes of a drip are not more exact. */
export function countedIn(
  { from, to }: Span,
  { words }: CalendarContext,
): { readonly count: string; readonly one: boolean } {
  const tenths = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 1 });
  const [low, high] = [tenths.format(from), tenths.format(to)];
  return low === high
    ? { count: high, one: to === 1 }
    : { count: words.say.rangeOf({ low, high }), one: false };
}

/** A single count. */
export const counted = (value: number, context: CalendarContext) =>
  countedIn({ from: value, to: value }, context);

/** A length of time in the largest unit that it is a whole number of; 52 weeks are a year. */
export function spanOf(weeks: number, context: CalendarContext): string {
  const { say } = context;
  if (weeks >= 52 && weeks % 52 === 0) return say.spanYears(counted(weeks / 52, context));
  if (weeks >= 26 && weeks % 26 === 0) return say.spanMonths(counted((weeks / 26) * 6, context));
  if (weeks >= 13 && weeks % 13 === 0) return say.spanMonths(counted((weeks / 13) * 3, context));
  return say.spanWeeks(counted(Math.round(weeks), context));
}

import type { DatasetIndex } from '../../domain/dataset-index.js';
import type { Therapy } from '../../domain/dataset-types.js';
import { hasFirstDayCheck } from '../../domain/schedule/checks.js';
import { plansOf, type Span } from '../../domain/schedule/plan.js';
import {
  bothYears,
  overSchedules,
  type CheckGroup,
  type Totals,
} from '../../domain/schedule/totals.js';
import { marksWordsFor, type MarksWords } from '../../messages/marks.js';
import type { Words } from '../words.js';

/** What is counted over the first two years. */
export type Amount = 'hours' | 'doses' | 'tests';

/** An amount in words. Nothing where it is not known. */
export interface AmountView {
  /** One text for each kind of thing that is counted. */
  readonly texts: readonly string[];
  /** Whether nothing of it is a range or left open: only then can two amounts be equal. */
  readonly isExact: boolean;
}

/** Something counted: how much, and how it is said. */
interface Count {
  readonly span: Span;
  readonly say: (p: SaidSpan) => string;
  /** What is said in place of a number where there are more that can't be counted, and none can. */
  readonly uncounted?: string | undefined;
}

/** A number or a range as it is written. */
interface SaidSpan {
  readonly amount: string;
  readonly one: boolean;
}

/**
 * An amount of one option over two years. Where a label leaves a choice of schedules, it is from the
 * fewest to the most of all of them.
 */
export function amountOf(
  amount: Amount,
  therapy: Therapy,
  { index, words }: { readonly index: DatasetIndex; readonly words: Words },
): AmountView | undefined {
  const plans = plansOf(therapy, { regions: index.dataset.decision.jurisdictions });
  const totals = overSchedules(plans.map(bothYears));
  const say = marksWordsFor(words.locale);
  if (amount === 'tests') {
    // That a source asks for no test does not mean that nobody takes one.
    const noTests = therapy.kind === 'none' ? say.none() : say.noneDescribed();
    return amountView(testCounts(totals, say), words, noTests);
  }
  if (!plans.every(({ isKnown }) => isKnown)) return undefined;
  return amount === 'hours'
    ? hoursView(totals, words, hasFirstDayCheck(therapy))
    : amountView(doseCounts(totals, say), words);
}

/** The hours and the days they are spread over; the days alone where the hours are not reported. */
function hoursView(
  { awayDays: days, awayHours: hours }: Totals,
  words: Words,
  isSeenFirst: boolean,
): AmountView | undefined {
  const say = marksWordsFor(words.locale);
  if (!days) return undefined;
  if (days.to === 0)
    return isSeenFirst ? { texts: [say.noneButFirstDay()], isExact: false } : amountView([], words);
  const inDays = spanText(days, words);
  if (!hours) return { texts: [say.daysOnly(inDays)], isExact: false };
  const inHours = spanText(hours, words);
  const text = say.hoursOnDays({
    hours: inHours.amount,
    oneHour: inHours.one,
    days: inDays.amount,
    oneDay: inDays.one,
  });
  return { texts: [text], isExact: isExact(days) && isExact(hours) };
}

const doseCounts = ({ doses }: Totals, say: MarksWords): readonly Count[] =>
  doses.map(({ kind, count }) => ({ span: count, say: (p: SaidSpan) => say.doses(p)[kind] }));

function testCounts(totals: Totals, say: MarksWords): readonly Count[] {
  const count = (group: Extract<CheckGroup, 'bloodTests' | 'scans'>): Count => ({
    span: totals[group],
    say: say[group],
    uncounted: totals.unknown.includes(group) ? say.uncounted()[group] : undefined,
  });
  return [count('bloodTests'), count('scans')];
}

const isExact = ({ from, to }: Span): boolean => from === to;

/** Counts as texts; what there is none of is not said, unless there is none of anything. */
function amountView(
  counts: readonly Count[],
  words: Words,
  none = marksWordsFor(words.locale).none(),
): AmountView {
  const texts = counts.flatMap((count) => countText(count, words));
  return {
    texts: texts.length > 0 ? texts : [none],
    isExact: counts.every(({ span, uncounted }) => isExact(span) && uncounted === undefined),
  };
}

function countText({ span, say, uncounted }: Count, words: Words): readonly string[] {
  if (uncounted === undefined) return span.to > 0 ? [say(spanText(span, words))] : [];
  // With more that nobody can count, only the fewest is known.
  const { amount, one } = spanText({ from: span.from, to: span.from }, words);
  const atLeast = marksWordsFor(words.locale).atLeast({ amount });
  return [span.from > 0 ? say({ amount: atLeast, one }) : uncounted];
}

/** Rounded once, to a tenth: minutes of a drip are no more exact than that. */
function spanText({ from, to }: Span, words: Words): SaidSpan {
  const tenths = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 1 });
  const [low, high] = [tenths.format(from), tenths.format(to)];
  if (low === high) return { amount: high, one: to === 1 };
  const amount =
    from === 0
      ? marksWordsFor(words.locale).upTo({ amount: high })
      : words.say.rangeOf({ low, high });
  return { amount, one: from === 0 && to === 1 };
}

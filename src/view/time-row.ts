import { plansOf, type Plan, type Span } from '../domain/schedule/plan.js';
import { bothYears, overSchedules, yearTotals, type Totals } from '../domain/schedule/totals.js';
import { briefWordsFor, type BriefWords } from '../messages/brief.js';
import type { Behind } from './behind.js';
import type { Brief, BriefRow } from './brief-rows.js';
import type { StateView } from './figure-view.js';
import type { Words } from './words.js';

/** What an option asks for in two years, as counts. */
export interface BriefTime {
  readonly kind: 'time';
  /** What stands out: days away from home, or doses at home. */
  readonly value: string;
  /** The rest of it, in a line. */
  readonly note: string;
  readonly years: readonly { readonly title: string; readonly text: string }[];
  readonly behind?: Behind;
}

/** Days, hours, doses and checks of two years; nothing where no option's schedule is known. */
export function timeRow({ source, options }: Brief): BriefRow | undefined {
  const { index, words } = source;
  const say = briefWordsFor(words.locale);
  const therapies = options.flatMap(({ id }) => index.therapies.get(id) ?? []);
  const cells = therapies.map((therapy) => {
    const plans = plansOf(therapy, { regions: index.dataset.decision.jurisdictions });
    return plans.every(({ isKnown }) => isKnown) ? timeCell(plans, source, say) : unknown(words);
  });
  if (therapies.every(({ schedule }) => schedule === undefined)) return undefined;
  return { id: 'time', label: say.time(), unit: say.inTwoYears(), cells };
}

const unknown = ({ say }: Words): StateView => ({
  kind: 'state',
  state: 'not-reported',
  title: say.notDescribed(),
});

function timeCell(
  plans: readonly Plan[],
  { index, words }: Brief['source'],
  say: BriefWords,
): BriefTime {
  const { days, hours, doses, bloodTests, others } = textsOf(
    overSchedules(plans.map(bothYears)),
    words,
    say,
  );
  const [value = say.nothingToDo(), ...rest] = [...days, ...doses, ...bloodTests, ...others];
  const years = plans.map(yearTotals);
  return {
    kind: 'time',
    value,
    note: words.list(days.length > 0 ? [...hours, ...bloodTests] : rest),
    years: [0, 1].map((year) => {
      const totals = overSchedules(years.flatMap((both) => both[year] ?? []));
      const items = Object.values(textsOf(totals, words, say)).flat();
      return {
        title: say.year({ year: words.whole(year + 1) }),
        text: items.length > 0 ? words.list(items) : say.nothingToDo(),
      };
    }),
    ...behindOf(plans, { index, words }, say),
  };
}

function behindOf(
  plans: readonly Plan[],
  { index, words }: Pick<Brief['source'], 'index' | 'words'>,
  say: BriefWords,
): Pick<BriefTime, 'behind'> {
  const [first] = plans;
  if (!first?.schedule) return {};
  // Another schedule of an option was read where the first one was.
  const sources = first.therapy.schedule?.sources ?? [];
  const statements = plans.flatMap(({ schedule }) =>
    schedule ? [{ text: schedule.text, sources }] : [],
  );
  return {
    behind: { kind: 'facts', index, words, label: say.time(), option: first.therapy, statements },
  };
}

/** Every total in words; what is not known of it is said, and none is no text. */
function textsOf(totals: Totals, words: Words, say: BriefWords) {
  const { awayDays, awayHours, doses, bloodTests, scans, otherChecks, unknown: open } = totals;
  const counted = (span: Span | undefined, text: (p: Counted) => string) =>
    span && span.to > 0 ? [text(countedIn(span, words, say))] : [];
  const dose = say.doses();
  const check = (group: (typeof open)[number], span: Span) => {
    const text = say.checks()[group];
    if (!open.includes(group)) return counted(span, text);
    // Some have times and some have none: those that have are the least.
    const low = words.precise(span.from);
    return [
      span.from > 0
        ? text({ count: say.atLeast({ low }), one: span.from === 1 })
        : say.uncounted()[group],
    ];
  };
  return {
    days: counted(awayDays, say.awayDays),
    hours: counted(awayHours, say.awayHours),
    doses: doses.flatMap(({ kind, count }) => counted(count, dose[kind])),
    bloodTests: check('bloodTests', bloodTests),
    others: [...check('scans', scans), ...check('otherChecks', otherChecks)],
  };
}

/** A count in words, and whether it is just one. */
interface Counted {
  readonly count: string;
  readonly one: boolean;
}

function countedIn({ from, to }: Span, words: Words, say: BriefWords): Counted {
  // To a tenth: minutes of a drip are no more exact than that.
  const tenths = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 1 });
  const [low, high] = [tenths.format(from), tenths.format(to)];
  if (low === high) return { count: high, one: to === 1 };
  const count = from === 0 ? say.upTo({ high }) : words.say.rangeOf({ low, high });
  return { count, one: from === 0 && to === 1 };
}

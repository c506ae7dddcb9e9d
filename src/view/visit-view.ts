import { startOver } from '../domain/changed-choice.js';
import type { Outcome } from '../domain/dataset-types.js';
import { visitWordsFor, type VisitWords } from '../messages/visit.js';
import { factsSource, openRows } from './brief-facts.js';
import { briefLinks, type BriefLink } from './brief-links.js';
import {
  briefOf,
  factsBrief,
  mainOutcome,
  outcomeBrief,
  type Brief,
  type BriefRow,
} from './brief-rows.js';
import { foldedRows } from './folded-rows.js';
import type { OptionView } from './option-view.js';
import type { Change } from './options-view.js';
import type { PageSource } from './page-source.js';
import type { FoldedId } from './table-view.js';
import type { Counts } from './visit-flow.js';
import { timeRow } from './time-row.js';

/** The most options that are read from two metres, and the most questions at first. */
const most = 3;

/** A question of the visit: a row, and whether the reader asked for it. */
export interface QuestionView extends BriefRow {
  readonly marked?: string;
}

/** The comparison for a visit, finished. */
export interface VisitView {
  readonly question: string;
  readonly caption: string;
  readonly orderNote: string;
  readonly options: readonly OptionView[];
  /** Where more are chosen than there is room for: which one is not shown. */
  readonly notShown?: {
    readonly label: string;
    readonly options: readonly { readonly id: string; readonly name: string }[];
    readonly id: string;
  };
  /** The first questions: at most three. */
  readonly first: readonly QuestionView[];
  /** All others, by their groups. */
  readonly more: readonly {
    readonly title: string;
    readonly rows: readonly QuestionView[];
  }[];
  readonly links: readonly BriefLink[];
  readonly informs: string;
  readonly disclosure: readonly string[];
  readonly pastReview?: string | undefined;
  readonly words: VisitWords;
  readonly failed: string;
  readonly counts: Counts;
  /** Which of the first questions it is, and of how many. */
  readonly placeOf: (at: number) => string;
  /** What is asked after so many minutes without a touch. */
  readonly idle: (minutes: number) => string;
}

/** Everything as it was before a reader came. */
export const startAgain: Change = startOver;

/** @param leftOut - Id of the option that the reader left out, where four are chosen. */
export function visitView(source: PageSource, leftOut?: string): VisitView {
  const { words, decision, table } = source;
  const say = visitWordsFor(words.locale);
  const shown = shownOptions(table.options, leftOut);
  const brief = briefOf(source, shown);
  const first = firstRows(brief, say);
  const more = moreRows(brief, new Set(first.map(({ id }) => id)));
  const { whole, precise } = words;
  return {
    question: decision.question,
    caption: say.caption({ names: words.list(shown.map(({ name }) => name)) }),
    orderNote: say.orderNote(),
    options: shown,
    ...notShown(table.options, shown, source, say),
    first,
    more,
    links: briefLinks(source, shown),
    informs: decision.informs,
    disclosure: decision.disclosure,
    pastReview: decision.pastReview,
    words: say,
    failed: words.say.panelFailed(),
    counts: { first: first.length, more: more.flatMap(({ rows }) => rows).length },
    placeOf: (at) => say.place({ at: whole(at + 1), of: whole(first.length) }),
    idle: (minutes) => say.idle({ minutes: precise(minutes), one: minutes === 1 }),
  };
}

/** All but the one that was left out; else the first three of their order. */
function shownOptions(
  options: readonly OptionView[],
  leftOut: string | undefined,
): readonly OptionView[] {
  if (options.length <= most) return options;
  const others = options.filter(({ id }) => id !== leftOut);
  return others.slice(0, most);
}

function notShown(
  all: readonly OptionView[],
  shown: readonly OptionView[],
  { words: { whole } }: PageSource,
  say: VisitWords,
): Pick<VisitView, 'notShown'> {
  const missing = all.find((option) => !shown.includes(option));
  if (!missing) return {};
  return {
    notShown: {
      label: say.notShown({ chosen: whole(all.length), shown: whole(shown.length) }),
      options: all.map(({ id, name }) => ({ id, name })),
      id: missing.id,
    },
  };
}

/** What the reader marked, then a main benefit, a main harm and the time it takes: three in all. */
function firstRows(brief: Brief, say: VisitWords): readonly QuestionView[] {
  const marked = markedRows(brief).map((row) => ({ ...row, marked: say.marked() }));
  const main = (group: Outcome['group']) => {
    const outcome = mainOutcome(group, brief);
    return outcome && outcomeBrief(outcome, brief);
  };
  const rows = [...marked, main('benefit'), main('harm'), timeRow(brief)];
  return withoutTwins(rows.filter((row) => row !== undefined)).slice(0, most);
}

/** Each row once, where it came first. */
const withoutTwins = (rows: readonly QuestionView[]): readonly QuestionView[] =>
  rows.filter(({ id }, place) => rows.findIndex((row) => row.id === id) === place);

/** One row for each mark, in the order they were made. */
function markedRows(brief: Brief): readonly BriefRow[] {
  const { choice, index } = brief.source;
  return (choice.marks ?? []).flatMap((mark) => {
    const matter = index.dataset.matters?.find(({ id }) => id === mark);
    const outcomes = (matter?.outcomes ?? []).flatMap((id) => index.outcomes.get(id) ?? []);
    const row =
      outcomes.map((outcome) => outcomeBrief(outcome, brief)).find((one) => one !== undefined) ??
      (matter?.topics ?? [])
        .map((topic) => topicRow(topic, brief))
        .find((one) => one !== undefined);
    return row ? [row] : [];
  });
}

type Topic = NonNullable<
  NonNullable<PageSource['index']['dataset']['matters']>[number]['topics']
>[number];

const folds: Readonly<Partial<Record<Topic, FoldedId>>> = {
  checks: 'checks',
  family: 'family',
  vaccines: 'family',
  stopping: 'stopping',
};

function topicRow(topic: Topic, brief: Brief): BriefRow | undefined {
  if (topic === 'hours' || topic === 'doses' || topic === 'tests') return timeRow(brief);
  const fold = folds[topic];
  const rows = fold ? foldedRows(fold, factsSource(brief)) : openRows(brief);
  const id = fold && topic !== 'vaccines' ? undefined : topic;
  const row = rows.find((one) => id === undefined || one.id === id);
  return row && factsBrief(row, brief);
}

/** Every other row, by the groups of the table. */
function moreRows(brief: Brief, known: ReadonlySet<string>): VisitView['more'] {
  const { words, index, table } = brief.source;
  const { say } = words;
  const outcomes = (wanted: (outcome: Outcome) => boolean) =>
    index.dataset.outcomes.filter(wanted).flatMap((outcome) => outcomeBrief(outcome, brief) ?? []);
  const open = openRows(brief);
  const facts = (...ids: readonly string[]) =>
    open.filter(({ id }) => ids.includes(id)).map((row) => factsBrief(row, brief));
  const local = table.groups.find(({ id }) => id === 'local');
  const time = timeRow(brief);
  const groups = [
    {
      title: say.groupTaking(),
      rows: [...(time ? [time] : []), ...facts('schedule', 'setting')],
    },
    { title: say.groupBenefit(), rows: outcomes(({ group }) => group === 'benefit') },
    {
      title: say.groupSerious(),
      rows: [...outcomes(({ seriousness }) => seriousness === 'serious'), ...facts('warnings')],
    },
    { title: say.groupCommon(), rows: outcomes(({ seriousness }) => seriousness === 'common') },
    ...(local
      ? [{ title: local.title, rows: local.rows.map((row) => factsBrief(row, brief)) }]
      : []),
  ];
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter(({ id }) => !known.has(id)) }))
    .filter(({ rows }) => rows.length > 0);
}

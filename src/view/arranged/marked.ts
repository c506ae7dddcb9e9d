import type { OfferedMatter, Topic } from '../../domain/matters.js';
import { marksWordsFor } from '../../messages/marks.js';
import type { FoldedId, GroupView, RowView, TableView } from '../table-view.js';
import { inSentence, type Words } from '../words.js';
import { amountRow } from './amount-rows.js';
import type { Amount } from './totals.js';
import { unfolded } from './unfolded.js';

/** Where the rows of a topic stand, unless they are worked out. */
export const placeOf: Readonly<
  Record<
    Exclude<Topic, Amount>,
    { readonly group: 'taking' | 'serious' | FoldedId; readonly rows: readonly string[] }
  >
> = {
  schedule: { group: 'taking', rows: ['schedule'] },
  setting: { group: 'taking', rows: ['setting'] },
  warnings: { group: 'serious', rows: ['warnings'] },
  checks: { group: 'checks', rows: ['checks-before', 'checks-during', 'checks-after'] },
  family: { group: 'family', rows: ['pregnancy', 'contraception', 'breastfeeding', 'fathers'] },
  vaccines: { group: 'family', rows: ['vaccines'] },
  stopping: { group: 'stopping', rows: ['stopping'] },
};

/** Groups with a row for each outcome. */
const figureGroups: readonly string[] = ['benefit', 'serious', 'common', 'more-common'];

export const isAmount = (topic: Topic): topic is Amount =>
  topic === 'hours' || topic === 'doses' || topic === 'tests';

/** Rows of a table by group and id: outcomes are named by authors, and might be called like a topic. */
function finder(table: TableView) {
  const amounts = new Map<Amount, RowView>();
  const find = (groups: readonly string[], ids: readonly string[]): readonly RowView[] => {
    const rows = table.groups.flatMap((group) => (groups.includes(group.id) ? group.rows : []));
    return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  };
  return {
    ofOutcomes: (ids: readonly string[]) => find(figureGroups, ids),
    ofTopic: (topic: Topic): readonly RowView[] => {
      if (!isAmount(topic)) return find([placeOf[topic].group], placeOf[topic].rows);
      const row = amounts.get(topic) ?? amountRow(topic, table.folded);
      amounts.set(topic, row);
      return [row];
    },
  };
}

/** The rows of a mark: those of its outcomes, the main one first, then those of its topics. */
export const rowsOfMark = (
  table: TableView,
  marks: readonly OfferedMatter[],
): readonly RowView[] => {
  const { ofOutcomes, ofTopic } = finder(table);
  const rows = marks.flatMap(({ outcomes = [], topics = [] }) => [
    ...ofOutcomes(outcomes),
    ...topics.flatMap(ofTopic),
  ]);
  return [...new Set(rows)];
};

/** Folded groups that have rows of a mark in them. */
const foldedOf = (marks: readonly OfferedMatter[]): ReadonlySet<string> =>
  new Set(
    marks
      .flatMap(({ topics = [] }) => topics)
      .flatMap((topic) => (isAmount(topic) ? [] : [placeOf[topic].group])),
  );

/**
 * The table with the rows of what is marked in a first group. They move with all that belongs to
 * them, each once, in the order in which they were marked; options stay where they are.
 */
export function withMarked(
  table: TableView,
  marks: readonly OfferedMatter[],
  words: Words,
): TableView {
  const wanted = foldedOf(marks);
  const whole = unfolded(table, (id) => wanted.has(id));
  const rows = rowsOfMark(whole, marks);
  if (rows.length === 0) return table;
  const moved = new Set(rows);
  const reading = rows.some(({ cells }) => cells.some(({ kind }) => kind === 'figure'))
    ? whole.groups.find((group) => group.reading !== undefined)?.reading
    : undefined;
  const first: GroupView = {
    id: 'marked',
    title: marksWordsFor(words.locale).markedGroup(),
    rows,
    isFolded: false,
    ...(reading !== undefined && { reading }),
  };
  const rest = whole.groups.flatMap((group) => withoutMoved(group, moved, words));
  return { ...whole, groups: [first, ...rest] };
}

/** What is left of a group. One whose rows have all moved goes, unless it says what it leaves out. */
function withoutMoved(
  group: GroupView,
  moved: ReadonlySet<RowView>,
  words: Words,
): readonly GroupView[] {
  const rows = group.rows.filter((row) => !moved.has(row));
  if (rows.length === group.rows.length) return [group];
  if (rows.length === 0 && group.leftOut === undefined) return [];
  if (group.id !== 'more-common') return [{ ...group, rows }];
  return [
    {
      ...group,
      rows,
      title: words.say.groupMoreCommon({ count: words.whole(rows.length) }),
      note: words.list(rows.map(({ label }) => inSentence(label, words))),
    },
  ];
}

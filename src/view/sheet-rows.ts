import type { Dataset, Therapy } from '../domain/dataset-types.js';
import { marksOf, type OfferedMatter } from '../domain/matters.js';
import { briefOf } from './brief-rows.js';
import { foldedRows } from './folded-rows.js';
import type { PageSource } from './page-source.js';
import { tableView, type GroupView, type RowView, type TableView } from './table-view.js';
import { timeRow, type BriefTime } from './time-row.js';
import type { StateView } from './figure-view.js';

/** The two years of each option: the counts, and what stands in their place. */
export interface TimeRow {
  readonly id: 'time';
  readonly label: string;
  readonly note?: string | undefined;
  readonly cells: readonly (BriefTime | StateView)[];
}

export type PaperRow = RowView | TimeRow;

/** What a row is on the paper for. */
type Why = 'fixed' | 'marked' | 'marked-too' | 'local' | 'benefit' | 'serious' | 'common';

/** A row that could be on the paper. */
export interface Candidate {
  readonly row: PaperRow;
  readonly why: Why;
  /** Whether it says what an option may do for or to a person. */
  readonly side?: 'benefit' | 'harm';
}

/** Rows that the paper begins with where the reader marked nothing: as many of benefits as of each kind of harm. */
const perGroup = 2;

/** The table without what the reader hid in it: paper has no switch to bring it back. */
export const wholeTable = ({ index, choice, words }: PageSource): TableView =>
  tableView(index, choice, words);

/**
 * The rows for paper in their order: how it is taken, what the reader marked, then benefits and harms
 * of which most options have a figure. It looks at whether there are figures, never at what they are.
 */
export function candidates(source: PageSource, table: TableView): readonly Candidate[] {
  const group = (id: string): GroupView['rows'] =>
    table.groups.find((one) => one.id === id)?.rows ?? [];
  const marked = markedRows(source, table);
  const ids = new Set(marked.map(({ row }) => row.id));
  const most = (id: string, why: Why, side: 'benefit' | 'harm'): readonly Candidate[] =>
    mostTold(group(id).filter((row) => !ids.has(row.id) && row.id !== 'warnings'))
      .slice(0, perGroup)
      .map((row) => ({ row, why, side }));
  const local = source.table.groups.find(({ id }) => id === 'local')?.rows ?? [];
  return [
    ...taking(source, table),
    ...marked,
    ...most('benefit', 'benefit', 'benefit'),
    ...most('serious', 'serious', 'harm'),
    ...most('common', 'common', 'harm'),
    ...local.map((row) => ({ row, why: 'local' }) as const),
  ];
}

function taking(source: PageSource, table: TableView): readonly Candidate[] {
  const rows = table.groups.find(({ id }) => id === 'taking')?.rows ?? [];
  const schedule = rows.filter(({ id }) => id === 'schedule');
  const time = timeOf(source, table);
  return [
    ...schedule.map((row) => ({ row, why: 'fixed' }) as const),
    ...(time ? [{ row: time, why: 'fixed' } as const] : []),
  ];
}

function timeOf(source: PageSource, table: TableView): TimeRow | undefined {
  const row = timeRow(briefOf(source, table.options));
  if (!row) return undefined;
  const cells = row.cells.filter((cell) => cell.kind === 'time' || cell.kind === 'state');
  return { id: 'time', label: row.label, note: row.unit, cells };
}

/** Rows with figures of most options first; the order of the table decides between equals. */
const mostTold = (rows: readonly RowView[]): readonly RowView[] =>
  [...rows].sort((a, b) => told(b) - told(a));

const told = ({ cells }: RowView): number => cells.filter(({ kind }) => kind === 'figure').length;

/** Topics whose rows are on the paper anyway, or stand among these rows. */
const rowsOfTopic: Readonly<Partial<Record<string, readonly string[]>>> = {
  setting: ['setting'],
  family: ['pregnancy', 'contraception', 'breastfeeding', 'fathers'],
  vaccines: ['vaccines'],
  stopping: ['stopping'],
};

/** The rows of each mark: the first is what was marked, the others go with it. */
function markedRows(source: PageSource, table: TableView): readonly Candidate[] {
  const { dataset } = source.index;
  const rows = [
    ...table.groups.flatMap((group) => group.rows),
    ...foldedRows('family', table.folded),
    ...foldedRows('stopping', table.folded),
  ];
  const found: Candidate[] = [];
  for (const mark of marksOf(dataset, source.choice)) {
    const withId = (ids: readonly string[]) =>
      ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
    const own = [...mostTold(withId(mark.outcomes ?? [])), ...withId(topicRows(mark))];
    for (const [place, row] of own.entries()) {
      if (found.some((one) => one.row.id === row.id)) continue;
      const side = sideOf(dataset, row.id);
      found.push({ row, why: place === 0 ? 'marked' : 'marked-too', ...(side && { side }) });
    }
  }
  return found.sort((a, b) => Number(a.why !== 'marked') - Number(b.why !== 'marked'));
}

const topicRows = ({ topics = [] }: OfferedMatter) =>
  topics.flatMap((topic) => rowsOfTopic[topic] ?? []);

const sideOf = ({ outcomes }: Dataset, id: string): 'benefit' | 'harm' | undefined =>
  outcomes.find((one) => one.id === id)?.group;

/** What can be left out for want of room, one after the other, the first first. */
export type Cut =
  | { readonly row: string }
  | { readonly warnings: number }
  /** The figures of further trials beside the one that speaks for an option. */
  | { readonly trials: 'further' }
  /** Lines to write answers on. */
  | { readonly lines: 'none' };

/** The most warnings of each option on paper: a long list frightens and informs nobody. */
export const mostWarnings = 3;

/**
 * The order in which rows give way. What the reader marked stays longest, and a benefit and a harm
 * stay side by side as long as anything does.
 */
export function cutsOf(all: readonly Candidate[]): readonly Cut[] {
  const of = (why: Why) => all.filter((one) => one.why === why).map(({ row }) => ({ row: row.id }));
  const marked = all.filter(({ why }) => why === 'marked');
  const hasMarked = (side: 'benefit' | 'harm') => marked.some((one) => one.side === side);
  const [benefit, ...benefits] = of('benefit');
  const [serious, ...seriousRest] = of('serious');
  const [common, ...commonRest] = of('common');
  const some = <T>(one: T | undefined, isWanted = true) => (one && isWanted ? [one] : []);
  return [
    ...of('marked-too').reverse(),
    ...of('local').reverse(),
    ...commonRest,
    ...benefits,
    ...seriousRest,
    { trials: 'further' },
    { warnings: 2 },
    // Where no serious harm has a figure, the common one is all there is of that side.
    ...some(common, serious !== undefined),
    ...some(benefit, hasMarked('benefit')),
    ...some(serious ?? common, hasMarked('harm')),
    { warnings: 1 },
    // How many tests there are is still said with the time that each option asks for.
    ...(marked.length > 0 ? [{ row: 'checks' }] : []),
    // The first of each side that was marked is then all there is of that side.
    ...marked
      .filter((one) => marked.find(({ side }) => side === one.side) !== one)
      .reverse()
      .map(({ row }) => ({ row: row.id })),
    ...(marked.length > 0 ? [] : [{ row: 'checks' }]),
    ...marked
      .filter((one) => one.side === undefined && marked.find((other) => !other.side) === one)
      .map(({ row }) => ({ row: row.id })),
    { lines: 'none' },
  ];
}

/** The options of a table as the dataset has them. */
export const therapiesOf = ({ index }: PageSource, { options }: TableView): readonly Therapy[] =>
  options.flatMap(({ id }) => index.therapies.get(id) ?? []);

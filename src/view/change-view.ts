import type { Therapy } from '../domain/dataset-types.js';
import { marksWordsFor, type MarksWords } from '../messages/marks.js';
import { amountStatements, saidCell } from './arranged/amount-rows.js';
import { amountOf } from './arranged/totals.js';
import { factsCell, one, type Statement } from './facts-view.js';
import type { CellView, StateView } from './figure-view.js';
import type { FoldedSource, GroupView, RowView } from './table-view.js';
import { capitalised, therapyHeading, type Words } from './words.js';

/** What would change against what is taken now, and the rows of it in which nothing does. */
export interface ChangeView {
  readonly group: GroupView;
  readonly unchanged: ReadonlySet<RowView>;
}

type Where = Pick<FoldedSource, 'index' | 'words'>;

/** What one row says of an option: now, and of any other against it. */
interface ChangeRow {
  readonly id: keyof ReturnType<MarksWords['changeRows']>;
  /** What is taken now, in this respect. Nothing where it is not described. */
  readonly now: (current: Therapy, where: Where) => CellView;
  /** Nothing where nothing changes. */
  readonly then: (current: Therapy, other: Therapy, row: Row) => CellView | undefined;
}

interface Row extends Where {
  readonly label: string;
}

/**
 * For each other option, what would be different from what the reader takes now: words, and the
 * statements behind them. It says what the labels say, and never whether to change.
 *
 * @param source - Its first option is what is taken now.
 */
export function changeView({ therapies, ...where }: FoldedSource): ChangeView | undefined {
  const [current, ...others] = therapies;
  if (!current || others.length === 0) return undefined;
  const say = marksWordsFor(where.words.locale);
  const unchanged = new Set<RowView>();
  const notes: Readonly<Partial<Record<ChangeRow['id'], string>>> = say.amountRows();
  const rows = changeRows.map(({ id, now, then }): RowView => {
    const label = say.changeRows()[id];
    const changes = others.map((other) => then(current, other, { ...where, label }));
    const row = {
      id: `change-${id}`,
      label,
      ...(notes[id] !== undefined && { note: notes[id] }),
      cells: [
        now(current, where),
        ...changes.map((cell) => cell ?? noChange(say.nothingChanges())),
      ],
    };
    if (changes.every((cell) => cell === undefined)) unchanged.add(row);
    return row;
  });
  const group = { id: 'change', title: say.changeGroup(), rows, isFolded: false };
  return { group, unchanged };
}

/** A dash and words: there is nothing to say about a change. */
const noChange = (title: string, reason?: string): StateView => ({
  kind: 'state',
  state: 'does-not-apply',
  title,
  ...(reason !== undefined && { reason }),
});

const notDescribed = ({ say }: Words): StateView => ({
  kind: 'state',
  state: 'not-reported',
  title: say.notDescribed(),
});

const asNow = ({ words }: Where, what: string): StateView =>
  noChange(marksWordsFor(words.locale).asNow(), capitalised(what, words.locale));

const way = ({ route }: Therapy, { words }: Where): string =>
  marksWordsFor(words.locale).ways()[route];

/** A place in words: nothing where the dataset doesn't say; no treatment has none. */
function place({ kind, setting }: Therapy, { words }: Where): string | undefined {
  const places = marksWordsFor(words.locale).places();
  if (kind === 'none') return places.none;
  return setting === undefined ? undefined : places[setting];
}

/** The statements of both, each with its name, so that what stands behind a change can be read. */
const ofBoth = (
  both: readonly Therapy[],
  of: (therapy: Therapy) => readonly Statement[],
  { words }: Where,
): readonly Statement[] =>
  both.flatMap((therapy) =>
    of(therapy).map((statement) => ({ ...statement, label: therapyHeading(therapy, words) })),
  );

const schedules = ({ schedule }: Therapy): readonly Statement[] => (schedule ? [schedule] : []);

/** Words with what stands behind them; without a source they are words alone. */
function changed(
  texts: readonly string[],
  option: Therapy,
  statements: readonly Statement[],
  row: Row,
): CellView {
  return statements.length > 0
    ? saidCell({ label: row.label, option, texts, statements }, row)
    : noChange(texts.join(' '));
}

const howRow: ChangeRow = {
  id: 'how',
  now: (current, where) => asNow(where, way(current, where)),
  then: (current, other, row) => {
    const { locale } = row.words;
    const say = marksWordsFor(locale);
    const statements = ofBoth([current, other], schedules, row);
    const [from, to] = [way(current, row), way(other, row)];
    if (from !== to) {
      const text = other.kind === 'none' ? say.nothingToTake() : say.fromTo({ from, to });
      return changed([text], other, statements, row);
    }
    const [before, after] = [current, other].map(
      ({ schedule }) => schedule && row.words.text(schedule.text),
    );
    if (before === after) return undefined;
    return changed([say.sameWay({ way: to }), ...(after ? [after] : [])], other, statements, row);
  },
};

const whereRow: ChangeRow = {
  id: 'where',
  now: (current, where) => {
    const at = place(current, where);
    return at === undefined ? notDescribed(where.words) : asNow(where, at);
  },
  then: (current, other, row) => {
    const say = marksWordsFor(row.words.locale);
    const [from, to] = [place(current, row), place(other, row)];
    if (from === undefined || to === undefined) return notDescribed(row.words);
    if (from === to) return undefined;
    const statements = ofBoth([current, other], ({ settingFact }) => one(settingFact), row);
    const text = other.kind === 'none' ? say.nowhereToGo() : say.fromTo({ from, to });
    return changed([text], other, statements, row);
  },
};

const amountChange = (amount: 'hours' | 'tests'): ChangeRow => ({
  id: amount,
  now: (current, where) => {
    const counted = amountOf(amount, current, where);
    return counted ? asNow(where, where.words.list(counted.texts)) : notDescribed(where.words);
  },
  then: (current, other, row) => {
    const [before, after] = [current, other].map((option) => amountOf(amount, option, row));
    if (!before || !after) return notDescribed(row.words);
    // A range that reads the same need not be the same.
    const isAlike = before.texts.join() === after.texts.join() && before.isExact && after.isExact;
    if (isAlike) return undefined;
    const of = (option: Therapy) => amountStatements(amount, option, row.words);
    const texts = after.texts.map((text) => capitalised(text, row.words.locale));
    return changed(texts, other, ofBoth([current, other], of, row), row);
  },
});

/** What of stopping is to be known before anything else is begun. */
const waiting = ({ stopping = [] }: Therapy): readonly Statement[] =>
  stopping.filter(({ topic }) => topic === 'wait' || topic === 'stays');

const waitRow: ChangeRow = {
  id: 'wait',
  now: (current, { index, words }) => {
    const label = marksWordsFor(words.locale).changeRows().wait;
    return factsCell({ id: 'change-wait', label, of: waiting }, current, index, words);
  },
  then: (current, _other, { words }) => {
    if (current.kind === 'none') return undefined;
    return waiting(current).length > 0
      ? noChange(marksWordsFor(words.locale).sameForAny())
      : notDescribed(words);
  },
};

const changeRows: readonly ChangeRow[] = [
  howRow,
  whereRow,
  amountChange('hours'),
  amountChange('tests'),
  waitRow,
];

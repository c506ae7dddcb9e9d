import { marksOf } from '../domain/matters.js';
import type { Therapy } from '../domain/dataset-types.js';
import { marksWordsFor } from '../messages/marks.js';
import { takeWordsFor, type TakeWords } from '../messages/take.js';
import { briefOf } from './brief-rows.js';
import { factsRows, warningsRow } from './facts-view.js';
import { linksView, type LinkView } from './links-view.js';
import type { OptionView } from './option-view.js';
import type { PageSource } from './page-source.js';
import { questionTexts } from './questions-view.js';
import {
  besideOf,
  cellOf,
  emptyCell,
  itemsCell,
  joinedCell,
  noteCell,
  withMainStudy,
  type SheetCell,
} from './sheet-cells.js';
import {
  candidates,
  cutsOf,
  mostWarnings,
  therapiesOf,
  wholeTable,
  type Candidate,
  type Cut,
} from './sheet-rows.js';
import { numbering, type Numbering, type NumberedSource } from './sheet-sources.js';
import { inSentence, therapyName } from './words.js';

/** A row on paper. */
export interface SheetRow {
  readonly id: string;
  readonly label: string;
  readonly note?: string | undefined;
  /** Said where the reader marked it. */
  readonly marked?: string | undefined;
  readonly cells: readonly SheetCell[];
  /** Whether its statements stand under each other: long ones would leave columns half empty. */
  readonly isList?: boolean;
}

/** The page of paper, finished: what is on it, and what is not. */
export interface SheetView {
  readonly title: string;
  readonly locale: string;
  readonly direction: string;
  readonly question: string;
  readonly informs: string;
  readonly disclosure: readonly string[];
  readonly orderNote: string;
  readonly options: readonly (OptionView & { readonly now?: string | undefined })[];
  readonly rows: readonly SheetRow[];
  readonly reading: string;
  readonly pairs: readonly LinkView[];
  readonly marks?: string | undefined;
  /** What had no room, and where it is. */
  readonly leftOut: readonly string[];
  readonly questions: readonly string[];
  /** Whether there is room for lines to write an answer on. */
  readonly hasLines: boolean;
  readonly sources: readonly NumberedSource[];
  readonly made: string;
  readonly copied: string;
  readonly address?: string | undefined;
  readonly words: TakeWords;
}

/** How many things can be left out of the page. The first give way first. */
export const sheetCuts = (source: PageSource): number => {
  const table = wholeTable(source);
  return cutsOf(candidates(source, table)).length;
};

/** @param cut - The places, among all that can be left out, of what is: the least that makes it fit. */
export function sheetView(source: PageSource, cut: readonly number[] = []): SheetView {
  const { index, words, decision, choice, link } = source;
  const say = takeWordsFor(words.locale);
  const table = wholeTable(source);
  const all = candidates(source, table);
  const cuts = cutsOf(all).filter((_, place) => cut.includes(place));
  const numbers = numbering(index, words, say);
  const kept = all.filter(({ row }) => !isCut(cuts, row.id));
  const rows = [
    ...joined(
      kept.map((one) => rowOf(one, { source, cuts, numbers, say })),
      say,
    ),
    ...warningRows(source, cuts, numbers, therapiesOf(source, table)),
    ...(isCut(cuts, 'checks') ? [] : checkRows(source, numbers, therapiesOf(source, table))),
  ];
  const { dataset } = index;
  const dated = { day: words.day(source.today), id: dataset.id, version: dataset.version };
  return {
    title: say.sheetTitle({ condition: decision.condition }),
    locale: words.locale,
    direction: words.say.direction(),
    question: decision.question,
    informs: decision.informs,
    disclosure: [
      ...decision.disclosure,
      ...(decision.pastReview === undefined ? [] : [decision.pastReview]),
    ],
    orderNote: table.orderNote,
    options: table.options.map((option) => ({
      ...option,
      ...(option.id === choice.current && { now: say.now() }),
    })),
    rows,
    reading: say.people({ base: words.whole(briefOf(source, table.options).page.base) }),
    pairs: linksView({ index, options: table.options, population: choice.population, words }).links,
    marks: marksText(source, say),
    leftOut: leftOutTexts(source, { all, kept, cuts, rowsOnPage: countRows(table) }, say),
    questions: questionTexts(source),
    hasLines: !cuts.some((cut) => 'lines' in cut),
    sources: numbers.list(),
    made: say.made(dated),
    copied: say.copiedOn(dated),
    address: link,
    words: say,
  };
}

const isCut = (cuts: readonly Cut[], row: string): boolean =>
  cuts.some((cut) => 'row' in cut && cut.row === row);

const countRows = ({ groups }: ReturnType<typeof wholeTable>): number =>
  groups.reduce((sum, { rows }) => sum + rows.length, 0);

interface Drawing {
  readonly source: PageSource;
  readonly cuts: readonly Cut[];
  readonly numbers: Numbering;
  readonly say: TakeWords;
}

function rowOf(
  { row, why }: Candidate,
  { source: { words }, cuts, numbers, say }: Drawing,
): SheetRow {
  const isMarked = why === 'marked' || why === 'marked-too';
  return {
    id: row.id,
    label: row.id === 'schedule' ? say.rowTaking() : row.label,
    note: row.note,
    ...(isMarked && { marked: say.isMarked() }),
    isList:
      row.id !== 'schedule' && row.cells.every(({ kind }) => kind === 'facts' || kind === 'state'),
    cells: row.cells.map((cell) => {
      const beside = besideOf(cell, row.cells).map((one) => therapyName(one, words));
      if (beside.length > 0) return noteCell(say.beside({ names: words.list(beside) }));
      const isMainOnly = cuts.some((cut) => 'trials' in cut);
      return cellOf(isMainOnly ? withMainStudy(cell, say) : cell, numbers);
    }),
  };
}

/** How it is taken and how much time that asks for stand in one row, where both are known. */
function joined(rows: readonly SheetRow[], say: TakeWords): readonly SheetRow[] {
  const [taking, time, ...others] = rows;
  if (taking?.id !== 'schedule' || time?.id !== 'time') return rows;
  const cells = taking.cells.map((cell, place) => {
    const other = time.cells[place];
    return other ? joinedCell(cell, other) : cell;
  });
  return [{ ...taking, label: say.rowTakingAndTime(), cells }, ...others];
}

/** The same number of warnings of each option, in the order of the dataset, and how many more there are. */
function warningRows(
  source: PageSource,
  cuts: readonly Cut[],
  numbers: Numbering,
  therapies: readonly Therapy[],
): readonly SheetRow[] {
  const { index, words } = source;
  const say = takeWordsFor(words.locale);
  const most = cuts.reduce((most, cut) => ('warnings' in cut ? cut.warnings : most), mostWarnings);
  const row = { ...warningsRow(words), label: say.rowWarnings() };
  return factsRows([row], therapies, index, words).map(({ id, label, note, cells }) => ({
    id,
    label,
    note,
    isList: true,
    cells: cells.map((cell) => {
      const whole = cellOf(cell, numbers, most);
      const left = cell.kind === 'facts' ? cell.items.length - whole.items.length : 0;
      if (left === 0) return whole;
      const more = say.moreWarnings({ count: words.whole(left), one: left === 1 });
      return { ...whole, notes: [...whole.notes, more] };
    }),
  }));
}

/** What is checked, each thing once. */
function checkRows(
  { words }: PageSource,
  numbers: Numbering,
  therapies: readonly Therapy[],
): readonly SheetRow[] {
  const say = takeWordsFor(words.locale);
  if (therapies.every(({ checks }) => checks.length === 0)) return [];
  const cells = therapies.map(({ checks, kind }) => {
    if (checks.length === 0) return emptyCell(kind, words);
    const whats = new Set(checks.map(({ what }) => words.text(what)));
    const refs = numbers.of(checks.flatMap(({ sources }) => sources));
    return itemsCell([...whats], refs);
  });
  return [{ id: 'checks', label: say.rowChecks(), note: say.checksNote(), isList: true, cells }];
}

function marksText({ index, choice, words }: PageSource, say: TakeWords): string | undefined {
  const topics = marksWordsFor(words.locale).topics();
  const names = marksOf(index.dataset, choice).flatMap(({ name, topics: [topic] = [] }) => {
    if (name !== undefined) return [words.text(name)];
    return topic === undefined ? [] : [topics[topic]];
  });
  const inside = names.map((name) => inSentence(name, words));
  return names.length === 0 ? undefined : say.marked({ marks: words.list(inside) });
}

interface Rows {
  readonly all: readonly Candidate[];
  readonly kept: readonly Candidate[];
  readonly cuts: readonly Cut[];
  readonly rowsOnPage: number;
}

function leftOutTexts(
  { words }: PageSource,
  { all, kept, cuts, rowsOnPage }: Rows,
  say: TakeWords,
): readonly string[] {
  const lost = all.filter((one) => one.why === 'marked' && !kept.includes(one));
  // Beside them stand the warnings, which are in that number too.
  const left = rowsOnPage - kept.length - 1;
  return [
    ...(lost.length === 0
      ? []
      : [
          say.markedLeft({
            names: words.list(lost.map(({ row }) => inSentence(row.label, words))),
          }),
        ]),
    ...(isCut(cuts, 'checks') ? [say.checksLeft()] : []),
    ...(left > 0 ? [say.rowsLeft({ count: words.whole(left), one: left === 1 })] : []),
  ];
}

import type { Choice } from '../domain/choice.js';
import type { DatasetIndex } from '../domain/dataset-index.js';
import type { Outcome, Therapy } from '../domain/dataset-types.js';
import { optionEvidence, type OptionEvidence } from '../domain/evidence/option-evidence.js';
import { pageDenominator } from '../domain/frequencies.js';
import { longestOf, shownAgainst, type RowContext } from './amounts.js';
import { factsCell, moreGroups, takingRows, warningsRow, type FactsRow } from './facts-view.js';
import { figureCell } from './figure-cell.js';
import type { CellView, StateView } from './figure-view.js';
import { optionViews, type OptionView } from './option-view.js';
import type { Words } from './words.js';

/** One row: a label and one cell per option, in the order of the options. */
export interface RowView {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
  readonly cells: readonly CellView[];
}

/** Rows that belong together. A folded group opens on request and says what is in it. */
export interface GroupView {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly RowView[];
  readonly isFolded: boolean;
  /** What is inside a folded group. */
  readonly note?: string;
  /** How its figures are read. */
  readonly reading?: string;
  /** What is left out, and why. */
  readonly leftOut?: string;
}

/** Side effects shown before the reader asks for more: a long list frightens and informs nobody. */
const commonAtOnce = 6;

/** The comparison table, finished. Wide and narrow layouts, chart and speech read the same. */
export interface TableView {
  readonly title: string;
  readonly caption: string;
  readonly locale: string;
  readonly panelFailed: string;
  readonly orderNote: string;
  readonly nothingChosen: string;
  readonly options: readonly OptionView[];
  readonly groups: readonly GroupView[];
  readonly states: readonly StateView[];
  readonly statesTitle: string;
}

export function tableView(index: DatasetIndex, choice: Choice, words: Words): TableView {
  const { say } = words;
  const options = optionViews(index, choice.chosen, words);
  const therapies = options.flatMap(({ id }) => index.therapies.get(id) ?? []);
  const facts = (rows: readonly FactsRow[]) => factsRows(rows, therapies, index, words);
  const outcomes = (wanted: (outcome: Outcome) => boolean) =>
    outcomeRows(index.dataset.outcomes.filter(wanted), therapies, { index, choice, words });
  const benefit = outcomes(({ group }) => group === 'benefit');
  const serious = outcomes(({ seriousness }) => seriousness === 'serious');
  const common = outcomes(({ seriousness }) => seriousness === 'common');
  const warnings = facts([warningsRow(words)]);
  const restOfCommon = common.rows.slice(commonAtOnce);
  const reading = { reading: say.readFigures({ base: words.whole(pageDenominator) }) };
  const open = { isFolded: false };
  return {
    title: say.tableTitle(),
    caption: say.tableCaption({ names: words.list(options.map(({ name }) => name)) }),
    locale: words.locale,
    panelFailed: say.panelFailed(),
    orderNote: say.orderNote(),
    nothingChosen: say.nothingChosen(),
    options,
    groups: [
      { id: 'taking', title: say.groupTaking(), rows: facts(takingRows(words)), ...open },
      { id: 'benefit', title: say.groupBenefit(), ...benefit, ...reading, ...open },
      {
        id: 'serious',
        title: say.groupSerious(),
        ...serious,
        rows: [...serious.rows, ...warnings],
        ...reading,
        ...open,
      },
      {
        id: 'common',
        title: say.groupCommon(),
        ...common,
        rows: common.rows.slice(0, commonAtOnce),
        ...reading,
        ...open,
      },
      foldedGroup(
        'more-common',
        say.groupMoreCommon({ count: words.whole(restOfCommon.length) }),
        restOfCommon,
        words,
      ),
      ...moreGroups(words).map(({ id, title, rows }) => foldedGroup(id, title, facts(rows), words)),
    ].filter(({ rows, leftOut }: GroupView) => rows.length > 0 || leftOut !== undefined),
    states: stateLegend(words),
    statesTitle: say.statesLegend(),
  };
}

/** A group that opens on request and says what is in it. */
const foldedGroup = (
  id: string,
  title: string,
  rows: readonly RowView[],
  words: Words,
): GroupView => ({
  id,
  title,
  rows,
  isFolded: true,
  note: words.list(rows.map(({ label }) => inSentence(label, words))),
});

const inSentence = (label: string, { locale }: Words) =>
  label.charAt(0).toLocaleLowerCase(locale) + label.slice(1);

const stateLegend = ({ say }: Words): readonly StateView[] => [
  { kind: 'state', state: 'range', title: say.stateRange() },
  { kind: 'state', state: 'none-seen', title: say.stateNoneSeen() },
  { kind: 'state', state: 'not-reported', title: say.stateNotReported() },
  { kind: 'state', state: 'does-not-apply', title: say.stateDoesNotApply() },
];

/** Rows of statements; one that no chosen option has is left out. */
const factsRows = (
  rows: readonly FactsRow[],
  therapies: readonly Therapy[],
  index: DatasetIndex,
  words: Words,
): readonly RowView[] =>
  rows
    .filter(({ of }) => therapies.some((therapy) => of(therapy).length > 0))
    .map((row) => ({
      id: row.id,
      label: row.label,
      ...(row.note !== undefined && { note: row.note }),
      cells: therapies.map((therapy) => factsCell(row, therapy, index, words)),
    }));

interface Page {
  readonly index: DatasetIndex;
  readonly choice: Choice;
  readonly words: Words;
}

/** Rows of figures; outcomes that no chosen option has a figure of are named, not dropped in silence. */
function outcomeRows(
  outcomes: readonly Outcome[],
  therapies: readonly Therapy[],
  page: Page,
): Pick<GroupView, 'rows' | 'leftOut'> {
  const rows: RowView[] = [];
  const missing: string[] = [];
  for (const outcome of outcomes) {
    const row = outcomeRow(outcome, therapies, page);
    if (row) rows.push(row);
    else if (therapies.length > 0) missing.push(inSentence(page.words.text(outcome.plain), page.words));
  }
  const { say, list } = page.words;
  return {
    rows,
    ...(missing.length > 0 && { leftOut: say.noFigureFor({ names: list(missing) }) }),
  };
}

function outcomeRow(
  outcome: Outcome,
  therapies: readonly Therapy[],
  { index, choice, words }: Page,
): RowView | undefined {
  const { chosen, population } = choice;
  const evidence = therapies.map((therapy) => ({
    therapy,
    evidence: optionEvidence(index, {
      therapy: therapy.id,
      outcome: outcome.id,
      population,
      chosen,
    }),
  }));
  if (evidence.every((option) => option.evidence.kind === 'gap')) return undefined;
  const label = words.text(outcome.plain);
  const draft: RowContext = { index, words, outcome, label, chosen, population, longest: 0 };
  const figures = evidence.flatMap((option) => shownFigures(option.evidence, draft));
  const row = { ...draft, longest: Math.max(0, ...figures.map((one) => longestOf(outcome, one))) };
  const cells = evidence.map((option) => figureCell(row, option.therapy, option.evidence));
  return { id: outcome.id, label, note: rowNote(outcome, cells, words), cells };
}

function shownFigures(evidence: OptionEvidence, row: RowContext) {
  switch (evidence.kind) {
    case 'pair':
      return [evidence.shown.own, ...shownAgainst(evidence.shown, row)].map(({ figure }) => figure);
    case 'as-comparator':
      return evidence.in.map(({ own }) => own.figure);
    case 'range':
      return [{ kind: 'range' as const, range: evidence.range }];
    case 'gap':
      return [];
  }
}

/** What the row counts, and how to read its pictures. */
function rowNote(outcome: Outcome, cells: readonly CellView[], words: Words): string {
  const { say, text, whole } = words;
  const base = whole(pageDenominator);
  const definition = text(outcome.definition);
  const hasInterval =
    outcome.kind !== 'proportion' &&
    cells.some((cell) => cell.kind === 'figure' && cell.bars.some(({ interval }) => interval));
  const frame = {
    proportion: [],
    rate: [say.amongPeople({ base })],
    mean: [say.averages({ unit: text(outcome.phrases.unit ?? '') })],
  }[outcome.kind];
  return [definition, ...frame, ...(hasInterval ? [say.intervalNote()] : [])].join(' ');
}

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
  /** What is inside, or what is left out and why. */
  readonly note?: string;
}

/** The comparison table, finished. Wide and narrow layouts, chart and speech read the same. */
export interface TableView {
  readonly title: string;
  readonly caption: string;
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
  const open = (
    id: string,
    title: string,
    rows: readonly RowView[],
    missing: readonly string[] = [],
  ): GroupView => ({
    id,
    title,
    rows,
    isFolded: false,
    ...(missing.length > 0 && { note: say.noFigureFor({ names: words.list(missing) }) }),
  });

  const benefit = outcomes(({ group }) => group === 'benefit');
  const serious = outcomes(({ seriousness }) => seriousness === 'serious');
  const common = outcomes(({ seriousness }) => seriousness === 'common');
  const folded = moreGroups(words).map(({ id, title, rows }): GroupView => {
    const filled = facts(rows);
    const labels = filled.map(({ label }) => label);
    return { id, title, rows: filled, isFolded: true, note: words.list(labels) };
  });
  return {
    title: say.tableTitle(),
    caption: say.tableCaption({ names: words.list(options.map(({ name }) => name)) }),
    orderNote: say.orderNote(),
    nothingChosen: say.nothingChosen(),
    options,
    groups: [
      open('taking', say.groupTaking(), facts(takingRows(words))),
      open('benefit', say.groupBenefit(), benefit.rows, benefit.missing),
      open(
        'serious',
        say.groupSerious(),
        [...serious.rows, ...facts([warningsRow(words)])],
        serious.missing,
      ),
      open('common', say.groupCommon(), common.rows, common.missing),
      ...folded,
    ].filter(({ rows, note }) => rows.length > 0 || note !== undefined),
    states: stateLegend(words),
    statesTitle: say.statesLegend(),
  };
}

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

/** Rows of figures, and the names of the outcomes that no chosen option has a figure of. */
function outcomeRows(
  outcomes: readonly Outcome[],
  therapies: readonly Therapy[],
  page: Page,
): { readonly rows: readonly RowView[]; readonly missing: readonly string[] } {
  const rows: RowView[] = [];
  const missing: string[] = [];
  for (const outcome of outcomes) {
    const row = outcomeRow(outcome, therapies, page);
    if (row) rows.push(row);
    else if (therapies.length > 0) missing.push(page.words.text(outcome.plain).toLocaleLowerCase(page.words.locale));
  }
  return { rows, missing };
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
    proportion: () => say.ofPeople({ base }),
    rate: () => say.amongPeople({ base }),
    mean: () => say.averages({ unit: text(outcome.phrases.unit ?? '') }),
  }[outcome.kind]();
  return [definition, frame, ...(hasInterval ? [say.intervalNote()] : [])].join(' ');
}

import type { Choice } from '../domain/choice.js';
import type { DatasetIndex } from '../domain/dataset-index.js';
import type { Outcome, Therapy } from '../domain/dataset-types.js';
import { optionEvidence, type OptionEvidence } from '../domain/evidence/option-evidence.js';
import { isForReviews } from '../domain/evidence/review-outcomes.js';
import { pageDenominator } from '../domain/frequencies.js';
import { longestOf, shownAgainst, type RowContext } from './amounts.js';
import { figureCell } from './figure-cell.js';
import type { CellView } from './figure-view.js';
import type { GroupView, RowView } from './table-view.js';
import { inSentence, type Words } from './words.js';

/** What every row is made from. */
export interface Page {
  readonly index: DatasetIndex;
  readonly choice: Choice;
  readonly words: Words;
}

/** Rows of figures; outcomes that no chosen option has a figure of are named, not dropped in silence. */
export function outcomeRows(
  outcomes: readonly Outcome[],
  therapies: readonly Therapy[],
  page: Page,
): Pick<GroupView, 'rows' | 'leftOut'> {
  const rows: RowView[] = [];
  const missing: string[] = [];
  for (const outcome of outcomes) {
    const row = outcomeRow(outcome, therapies, page);
    if (row) rows.push(row);
    else if (therapies.length > 0 && !isForReviews(outcome, page.index.dataset)) {
      missing.push(inSentence(page.words.text(outcome.plain), page.words));
    }
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

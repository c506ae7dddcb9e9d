import type { Outcome } from '../domain/dataset-types.js';
import { briefFigure, type BriefFigure } from './brief-cell.js';
import type { FactsView, StateView } from './figure-view.js';
import type { OptionView } from './option-view.js';
import { outcomeRows, pageOf, type Page } from './outcome-rows.js';
import type { PageSource } from './page-source.js';
import type { RowView } from './table-view.js';
import type { BriefTime } from './time-row.js';

export type BriefCell = BriefFigure | BriefTime | FactsView | StateView;

/** A row in little room: a label and one cell for each option that has a column. */
export interface BriefRow {
  readonly id: string;
  readonly label: string;
  /** How its figures are counted, where they are not people. */
  readonly unit?: string;
  /** What exactly was counted. */
  readonly definition?: string;
  readonly cells: readonly BriefCell[];
}

/** What the rows of a short page are made from. The figures are those of the whole page. */
export interface Brief {
  readonly source: PageSource;
  readonly page: Page;
  /** Options with a column. */
  readonly options: readonly OptionView[];
  /** Where these stand among all that are chosen. */
  readonly places: readonly number[];
}

/** @param options - Those that get a column, of the options of the page. */
export function briefOf(source: PageSource, options: readonly OptionView[]): Brief {
  const { index, table } = source;
  const therapies = table.options.flatMap(({ id }) => index.therapies.get(id) ?? []);
  const places = options.map(({ id }) => therapies.findIndex((therapy) => therapy.id === id));
  return { source, options, places, page: pageOf(source, therapies) };
}

/** The row of an outcome; nothing where no option has a figure of it, shown or not. */
export function outcomeBrief(outcome: Outcome, brief: Brief): BriefRow | undefined {
  const { page, places, options } = brief;
  const [full] = outcomeRows([outcome], page).rows;
  if (!full || !hasFigure(outcome, brief)) return undefined;
  const { words, base } = page;
  const columns = options.map(({ id }) => id);
  const { unit } = outcome.phrases;
  return {
    id: full.id,
    label: full.label,
    definition: words.text(outcome.definition),
    ...(outcome.kind === 'rate' && { unit: words.say.amongPeople({ base: words.whole(base) }) }),
    ...(outcome.kind === 'mean' && { unit: words.say.averages({ unit: words.text(unit ?? '') }) }),
    cells: places.flatMap((place): BriefCell[] => {
      const cell = full.cells[place];
      const figures = page.figures.get(outcome.id)?.[place];
      if (!cell || !figures) return [];
      if (cell.kind !== 'figure') return [cell];
      return cell.behind.kind === 'figure'
        ? [briefFigure({ row: cell.behind.row, cell, figures, columns })]
        : [];
    }),
  };
}

/** The columns of a row that has all chosen options. */
export const factsBrief = ({ id, label, note, cells }: RowView, { places }: Brief): BriefRow => ({
  id,
  label,
  ...(note !== undefined && { definition: note }),
  cells: places.flatMap((place) => {
    const cell = cells[place];
    return cell && cell.kind !== 'figure' ? [cell] : [];
  }),
});

const evidenceOf = (outcome: Outcome, { page, places }: Brief) =>
  places.flatMap((place) => page.figures.get(outcome.id)?.[place] ?? []);

const hasFigure = (outcome: Outcome, brief: Brief): boolean =>
  evidenceOf(outcome, brief).some(({ shown }) => shown.length > 0);

const kinds: readonly Outcome['kind'][] = ['proportion', 'rate', 'mean'];

/**
 * The outcome that says most about the options that are shown: for as many of them as can be it has a
 * figure beside a comparator, else a figure; people are counted rather than events, events rather than
 * averages; then the order of the dataset. It looks at whether there are figures, never at what they are.
 */
export function mainOutcome(outcomes: readonly Outcome[], brief: Brief): Outcome | undefined {
  const ranked = outcomes
    .map((outcome) => {
      const evidence = evidenceOf(outcome, brief);
      const pairs = evidence.filter(({ shown }) => shown.some(({ kind }) => kind === 'pair'));
      const figures = evidence.filter(({ shown }) => shown.length > 0);
      return { outcome, pairs: pairs.length, figures: figures.length };
    })
    .filter(({ figures }) => figures > 0)
    .sort(
      (a, b) =>
        b.pairs - a.pairs ||
        b.figures - a.figures ||
        kinds.indexOf(a.outcome.kind) - kinds.indexOf(b.outcome.kind),
    );
  return ranked[0]?.outcome;
}

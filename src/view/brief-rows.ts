import type { Outcome } from '../domain/dataset-types.js';
import { briefWordsFor } from '../messages/brief.js';
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
  /** Where further studies are told of. */
  readonly more?: string;
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
  const cells = places.flatMap((place): BriefCell[] => {
    const cell = full.cells[place];
    const figures = page.figures.get(outcome.id)?.[place];
    if (!cell || !figures) return [];
    if (cell.kind !== 'figure') return [cell];
    return cell.behind.kind === 'figure'
      ? [briefFigure({ row: cell.behind.row, cell, figures, columns })]
      : [];
  });
  const hasMore = cells.some((cell) => cell.kind === 'figure' && cell.hasMore);
  return {
    id: full.id,
    label: full.label,
    definition: words.text(outcome.definition),
    ...(outcome.kind === 'rate' && { unit: words.say.amongPeople({ base: words.whole(base) }) }),
    ...(outcome.kind === 'mean' && { unit: words.say.averages({ unit: words.text(unit ?? '') }) }),
    ...(hasMore && { more: briefWordsFor(words.locale).moreStudies() }),
    cells,
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

/** How many of the first things that matter to people are looked at before all others. */
const firstMatters = 2;

/**
 * The outcome of a group that says most about the options that are shown: of the two things that the
 * dataset names first of what matters to people, if one of them has a figure beside a comparator for
 * most of these options; else of all. It looks at whether there are figures, never at what they are.
 */
export function mainOutcome(group: Outcome['group'], brief: Brief): Outcome | undefined {
  const { index } = brief.source;
  const all = index.dataset.outcomes.filter((outcome) => outcome.group === group);
  const matters = (index.dataset.matters ?? [])
    .map(({ outcomes = [] }) => all.filter(({ id }) => outcomes.includes(id)))
    .filter(({ length }) => length > 0);
  const first = ranked(matters.slice(0, firstMatters).flat(), brief)[0];
  const isKnown = first && first.pairs * 2 > brief.options.length;
  return (isKnown ? first : ranked(all, brief)[0])?.outcome;
}

/**
 * Those with figures: for more options beside a comparator, then for more at all; people counted
 * before events, events before averages; then in the order they came.
 */
const ranked = (outcomes: readonly Outcome[], brief: Brief) =>
  outcomes
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

import type {
  ArmFigure,
  Dataset,
  Effect,
  Outcome,
  StudyResult,
} from '../../src/domain/dataset-types.js';
import { indexDataset } from '../../src/domain/dataset-index.js';
import { en } from '../../src/messages/en.js';
import type { CellView, FigureView } from '../../src/view/figure-view.js';
import { tableView, type RowView, type TableView } from '../../src/view/table-view.js';
import { wordsFor } from '../../src/view/words.js';
import { aDataset, aFigure, anOutcome, aResult, aStudy } from './dataset.js';

/** British English for everything: what the tests of views read in. */
export const english = wordsFor(en, 'en-GB', 'en');

/** Which cell: by option and outcome, on a page with some options. */
export interface Where {
  readonly option?: string;
  readonly outcome?: string;
  readonly chosen?: readonly string[];
  readonly population?: string;
  readonly words?: typeof english;
}

const both = ['alpha-infusion', 'beta-tablets'];

/** The table of a dataset. */
export const tableOf = (
  dataset: Dataset,
  { chosen = both, population = 'early', words = english }: Where = {},
): TableView => tableView(indexDataset(dataset), { chosen, population, route: 'any' }, words);

/** Every row of a table that is there from the start. */
export const rowsIn = (table: TableView): readonly RowView[] =>
  table.groups.flatMap(({ rows }) => rows);

/** One cell of a dataset's table. Throws when there is none. */
export function cellOf(dataset: Dataset, where: Where = {}): CellView {
  const { option = 'alpha-infusion', outcome = 'flare-free' } = where;
  const table = tableOf(dataset, where);
  const place = table.options.findIndex(({ id }) => id === option);
  const cell = rowsIn(table).find(({ id }) => id === outcome)?.cells[place];
  if (!cell) throw new Error(`no cell for ${option} and ${outcome}`);
  return cell;
}

/** One cell that shows a figure. Throws when it shows something else. */
export function figureOfCell(dataset: Dataset, where: Where = {}): FigureView {
  const cell = cellOf(dataset, where);
  if (cell.kind !== 'figure') throw new Error(`a ${cell.kind} and no figure`);
  return cell;
}

/** What a view is made from is no text of it. */
const sources = new Set([
  'behind',
  'scale',
  'folded',
  'about',
  'choosing',
  'index',
  'words',
  'dataset',
]);

/** Every text in a view, with where it stands. */
export function textsIn(view: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof view === 'string') return [[path, view]];
  if (view instanceof Map) return textsIn([...view.values()], path);
  if (typeof view !== 'object' || view === null) return [];
  return Object.entries(view).flatMap(([key, inner]) =>
    sources.has(key) ? [] : textsIn(inner, `${path}/${key}`),
  );
}

/** A dataset with one outcome and the trial FIRST of it, which compared alpha with beta. */
export const datasetOf = (
  outcome: Outcome,
  alpha: ArmFigure,
  beta: ArmFigure,
  over: Partial<StudyResult> = {},
): Dataset =>
  aDataset({
    outcomes: [outcome],
    studies: [
      aStudy({ results: [aResult({ outcome: outcome.id, arms: { alpha, beta }, ...over })] }),
    ],
  });

/** The cell of alpha, which FIRST compared with beta. */
export const alphaCell = (
  alpha: ArmFigure,
  beta: ArmFigure,
  { outcome = anOutcome(), effects = [] as readonly Effect[], chosen = ['alpha-infusion'] } = {},
) => figureOfCell(datasetOf(outcome, alpha, beta, { effects }), { outcome: outcome.id, chosen });

/** A figure with a value and nothing else. */
export const share = (value: number): ArmFigure => aFigure({ value });

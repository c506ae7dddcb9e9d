import type { Behind } from '../view/behind.js';
import type { FigureView } from '../view/figure-view.js';
import { foldedRows } from '../view/folded-rows.js';
import { countedTexts } from '../view/outcome-rows.js';
import type { PaperRow } from '../view/sheet-rows.js';
import type { GroupView, TableView } from '../view/table-view.js';

/** The groups of a table with all their rows: what is folded on a screen stands open on paper. */
export const wholeGroups = ({ groups, folded }: TableView): readonly GroupView[] =>
  groups
    .map((group) =>
      group.folded === undefined ? group : { ...group, rows: foldedRows(group.folded, folded) },
    )
    .filter(({ rows, leftOut }) => rows.length > 0 || leftOut !== undefined);

/** Whether a group has figures, and not only statements. */
export const hasFigures = ({ rows }: GroupView): boolean => rows.some((row) => figureIn(row));

function figureIn({ cells }: PaperRow): FigureView | undefined {
  for (const cell of cells) if (cell.kind === 'figure') return cell;
  return undefined;
}

/** What a row counts, without how its pictures are read: for where there are none. */
export function noteInWords(row: PaperRow): string | undefined {
  const behind = figureIn(row)?.behind;
  return behind?.kind === 'figure' ? countedTexts(behind.row).join(' ') : row.note;
}

/** Ids of all sources that a cell rests on. */
export function sourceIdsIn(behind: Behind): readonly string[] {
  if (behind.kind === 'facts') return behind.statements.flatMap(({ sources }) => sources);
  return behind.comparisons.flatMap(({ result }) => [
    ...result.sources,
    ...(result.effects ?? []).flatMap((effect) => effect.sources ?? []),
  ]);
}

/** A text as a sentence of its own. */
export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

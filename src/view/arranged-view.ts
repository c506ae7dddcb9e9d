import { marksOf } from '../domain/matters.js';
import { onlyDifferent, isSame } from './arranged/different.js';
import { withMarked } from './arranged/marked.js';
import { withPinned } from './arranged/pinned.js';
import { unfolded } from './arranged/unfolded.js';
import { changeView } from './change-view.js';
import type { ComparisonView } from './comparison-view.js';
import type { RowView, TableView } from './table-view.js';

/**
 * The comparison as the reader asked for it: what is taken now as the first column, what is marked as
 * the first rows, then what would change; and only rows that differ. Nothing is scored or weighed,
 * and no option moves but the one that is taken now.
 */
export function arranged(view: ComparisonView): ComparisonView {
  const pinned = withPinned(view);
  const { index, choice, words } = pinned.choosing;
  const change =
    pinned.table.options[0]?.now === undefined ? undefined : changeView(pinned.table.folded);
  const marked = withMarked(
    withFirst(pinned.table, change ? [change.group] : []),
    marksOf(index.dataset, choice),
    words,
  );
  if (choice.onlyDifferent !== true || marked.options.length < 2)
    return { ...pinned, table: marked };
  const isAlike = (row: RowView) => isSame(row) || change?.unchanged.has(row) === true;
  const whole = unfolded(marked, () => true);
  return { ...pinned, table: onlyDifferent(whole, words, isAlike) };
}

const withFirst = (table: TableView, first: TableView['groups']): TableView => ({
  ...table,
  groups: [...first, ...table.groups],
});

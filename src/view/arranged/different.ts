import { marksWordsFor } from '../../messages/marks.js';
import type { CellView } from '../figure-view.js';
import type { GroupView, RowView, TableView } from '../table-view.js';
import type { Words } from '../words.js';

/**
 * Whether all options say the same in a row. Careful on purpose, since what is left out is not seen:
 *
 * - Statements are the same when their words are, with their regions and whether they are boxed.
 * - “Does not apply” is the same when its reason is.
 * - What is not known is never the same: nobody knows whether it is.
 * - A figure is never the same as another. Equal figures of different trials say nothing of each
 *   other, and equal figures of one trial still have a range. So each row with a figure stays.
 */
export function isSame({ cells }: RowView): boolean {
  const said = new Set(cells.map(saying));
  return said.size === 1 && !said.has(undefined);
}

/** What a cell says, as a text to compare; nothing where it can't be the same as any other. */
function saying(cell: CellView): string | undefined {
  switch (cell.kind) {
    case 'facts':
      return JSON.stringify(cell.items);
    case 'state':
      return cell.state === 'does-not-apply'
        ? JSON.stringify([cell.title, cell.reason])
        : undefined;
    case 'figure':
      return undefined;
  }
}

/**
 * The table without the rows in which all options say the same. Each group says how many it left out.
 *
 * @param isAlike - Whether a row is left out.
 */
export const onlyDifferent = (
  table: TableView,
  words: Words,
  isAlike: (row: RowView) => boolean,
): TableView => ({
  ...table,
  groups: table.groups.map((group) => withoutAlike(group, words, isAlike)),
});

function withoutAlike(
  group: GroupView,
  words: Words,
  isAlike: (row: RowView) => boolean,
): GroupView {
  const rows = group.rows.filter((row) => !isAlike(row));
  const count = group.rows.length - rows.length;
  if (count === 0) return group;
  const said = marksWordsFor(words.locale).sameLeftOut({
    count: words.whole(count),
    one: count === 1,
  });
  // A shut group says it on its button; one with nothing left in it has no button.
  return group.isFolded && rows.length > 0 && group.note === undefined
    ? { ...group, rows, note: said }
    : {
        ...group,
        rows,
        isFolded: group.isFolded && rows.length > 0,
        leftOut: group.leftOut === undefined ? said : `${group.leftOut} ${said}`,
        // Where the first is long it is folded under a title: this must not be hidden with it.
        ...(group.leftOutTitle !== undefined && { leftOutTitle: `${group.leftOutTitle} ${said}` }),
      };
}

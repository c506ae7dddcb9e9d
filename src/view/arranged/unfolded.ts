import { foldedRows } from '../folded-rows.js';
import type { FoldedId, GroupView, TableView } from '../table-view.js';

/** Folded groups with their rows in them, still shut: some of the rows go elsewhere or are left out. */
export const unfolded = (table: TableView, isWanted: (id: FoldedId) => boolean): TableView => ({
  ...table,
  groups: table.groups.flatMap((group): readonly GroupView[] => {
    const { folded, ...rest } = group;
    if (folded === undefined || !isWanted(folded)) return [group];
    const rows = foldedRows(folded, table.folded);
    return rows.length > 0 ? [{ ...rest, rows }] : [];
  }),
});

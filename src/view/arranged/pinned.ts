import { mostOptions } from '../../domain/choice.js';
import { marksWordsFor } from '../../messages/marks.js';
import type { ComparisonView } from '../comparison-view.js';
import type { TableView } from '../table-view.js';
import { therapyHeading } from '../words.js';

/**
 * What the reader takes now as the first column. Nothing else moves a column, and the page says so.
 * While it waits for room beside four others, that is said too.
 */
export function withPinned(view: ComparisonView): ComparisonView {
  const { table, choosing, links } = view;
  const { index, choice, words } = choosing;
  const { current } = choice;
  if (current === undefined) return view;
  const place = table.options.findIndex(({ id }) => id === current);
  if (place >= 0) {
    const pinned = pinnedTable(table, place);
    return { ...view, table: pinned, links: { ...links, options: pinned.options } };
  }
  const waiting = index.dataset.therapies.find(({ id }) => id === current);
  if (!waiting || choice.chosen.length < mostOptions) return view;
  const note = marksWordsFor(words.locale).waitingNote({ name: therapyHeading(waiting, words) });
  return { ...view, table: { ...table, orderNote: `${table.orderNote} ${note}` } };
}

function pinnedTable(table: TableView, place: number): TableView {
  const say = marksWordsFor(table.locale);
  const first = <T>(items: readonly T[]): readonly T[] => [
    ...items.slice(place, place + 1),
    ...items.filter((_, other) => other !== place),
  ];
  return {
    ...table,
    orderNote: say.pinnedNote(),
    // Each keeps its shape: only the place is another.
    options: first(table.options).map((option, at) =>
      at === 0 ? { ...option, now: say.takenNow() } : option,
    ),
    groups: table.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({ ...row, cells: first(row.cells) })),
    })),
    folded: { ...table.folded, therapies: first(table.folded.therapies) },
  };
}

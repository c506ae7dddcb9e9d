import type { Brief } from './brief-rows.js';
import { factsRows, takingRows, warningsRow } from './facts-view.js';
import type { FoldedSource, RowView } from './table-view.js';

/** What rows of statements are made from: all options of the page, in its order. */
export function factsSource({ source: { index, words, table } }: Brief): FoldedSource {
  const therapies = table.options.flatMap(({ id }) => index.therapies.get(id) ?? []);
  return { index, therapies, words };
}

/** How it is taken, where, and warnings without a rate. */
export function openRows(brief: Brief): readonly RowView[] {
  const { index, therapies, words } = factsSource(brief);
  return factsRows([...takingRows(words), warningsRow(words)], therapies, index, words);
}

// Makes of a dataset as it is edited the one that a page loads: the same, in fewer bytes.

/** Everything under the field `sources` that names a source, with the names changed. */
function renamed(value, nameOf, field) {
  if (Array.isArray(value)) {
    return value.map((item) =>
      field === 'sources' && typeof item === 'string' ? nameOf(item) : renamed(item, nameOf),
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '$comment')
      .map(([key, inner]) => [key, renamed(inner, nameOf, key)]),
  );
}

/**
 * A dataset without the notes of its authors, and with sources numbered as they are listed: no
 * reader sees their ids, and thousands of places name them.
 */
export function shippedDataset(dataset) {
  const names = new Map(dataset.sources.map(({ id }, place) => [id, `S${place + 1}`]));
  const nameOf = (id) => names.get(id) ?? id;
  const sources = dataset.sources.map((source) => ({ ...source, id: nameOf(source.id) }));
  return renamed({ ...dataset, sources }, nameOf);
}

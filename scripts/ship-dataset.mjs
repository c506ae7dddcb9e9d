// Makes of a dataset as it is edited the one that a page loads: the same, in fewer bytes.

// Fields that stand first and last in what holds them: beside what is alike they pack in fewer
// bytes. The order was found by trying, and means nothing.
const first =
  'when title population everyDose topic onset of arms every outcomes outcome text name forSome untilWeeksAfterLastDose note registry kind value design'.split(
    ' ',
  );
const last = ['lasts', 'date'];

const rankOf = (field) => {
  const place = first.indexOf(field);
  return place >= 0 ? place - first.length : last.indexOf(field) + 1;
};

const byRank = ([one], [other]) => rankOf(one) - rankOf(other);

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
      .sort(byRank)
      .map(([key, inner]) => [key, renamed(inner, nameOf, key)]),
  );
}

/** Sources of one kind and one place follow each other: what they share is packed once. */
const byKindAndAddress = (one, other) => {
  const [first, second] = [one, other].map(({ kind, url = '~' }) => `${kind} ${url}`);
  return Number(first > second) - Number(first < second);
};

/**
 * A dataset without the notes of its authors, with sources named 0, 1, … in the order in which they
 * are first cited: thousands of places name them, and neighbours cite the same ones. No reader sees
 * their ids or the order of their list.
 */
export function shippedDataset({ sources, ...rest }) {
  const names = new Map();
  const nameOf = (id) => {
    if (!names.has(id)) names.set(id, names.size.toString(36));
    return names.get(id);
  };
  const shipped = renamed(rest, nameOf);
  const named = sources.map((source) => ({ ...source, id: nameOf(source.id) }));
  return { ...shipped, sources: renamed(named.sort(byKindAndAddress), nameOf) };
}

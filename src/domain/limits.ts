/** What a dataset may hold at most, so that no file can keep a page busy. */
export const limits = {
  /** Levels of nesting. */
  depth: 40,
  /** Values, counting each object, list, text and number. */
  nodes: 100_000,
  /** Entries of any list. */
  entries: 5_000,
  /** Characters of one text. */
  text: 20_000,
  /** Characters of one field name. */
  fieldName: 200,
  /** Entries of the long lists. */
  lists: { populations: 100, outcomes: 500, therapies: 200, studies: 2_000, sources: 5_000 },
  /** Problems listed one by one; the rest is counted. */
  problems: 200,
} as const;

/** Whether the long lists are no longer than allowed. */
export const isWithinLists = (
  dataset: Readonly<Record<keyof typeof limits.lists, readonly unknown[]>>,
): boolean => {
  const names = Object.keys(limits.lists) as (keyof typeof limits.lists)[];
  return names.every((name) => dataset[name].length <= limits.lists[name]);
};

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
  /** Problems listed one by one; the rest is counted. */
  problems: 200,
} as const;

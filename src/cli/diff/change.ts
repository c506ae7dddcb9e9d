/** Something a reader of a dataset sees otherwise than before. */
export interface Change {
  /** What it is about, such as a figure and its study. */
  readonly label: string;
  /** In words; absent when it was not there before. */
  readonly before?: string;
  /** In words; absent when it is not there any more. */
  readonly after?: string;
}

/** The changes of one option, or of another part of the dataset. */
export interface Group {
  readonly title: string;
  readonly changes: readonly Change[];
}

/** A mistake made by replacing a text in the file that `new` writes, and what is said of it. */
export interface Mistake {
  readonly name: string;
  /** What stands before `find` somewhere, when that is there more than once. */
  readonly after?: string;
  readonly find: string;
  readonly write: string;
  /** Line and column. */
  readonly at: string;
  /** What has the caret under it. */
  readonly marks: string;
  readonly says: string;
}

/** A table of plain words. The first cell of each row is its heading. */
export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Whether its empty cells are to be filled in by hand. */
  readonly isForm?: true;
}

/** A part of a report. Its words are plain text: whoever writes it out escapes them. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | Table;

/** A report before it is written as Markdown or HTML. */
export interface ReportDocument {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export const heading = (level: 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const list = (items: readonly string[]): Block => ({ kind: 'list', items });
export const table = (
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Block => ({ kind: 'table', caption, head, rows });

/**
 * Text on one line, without characters that nobody sees: control characters, and those that turn
 * the order of letters round and could make a verdict read as another.
 */
export const oneLine = (text: string): string =>
  text
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ')
    .trim();

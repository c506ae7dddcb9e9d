/** A place in a text as people count: lines and columns from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where an offset lies. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - (before.lastIndexOf('\n') + 1) + 1 };
}

/** A line of a text, counted from 1. */
export const lineOf = (text: string, line: number): string =>
  text.split('\n', line)[line - 1]?.replace(/\r$/, '') ?? '';

const longest = 100;

/** A line with a caret under the place, cut to what fits on a screen. */
export function excerpt(
  text: string,
  { line, column }: Place,
  length: number,
): readonly [code: string, caret: string] {
  const whole = lineOf(text, line).replaceAll('\t', ' ');
  const from = Math.max(0, Math.min(column - 1 - longest / 2, whole.length - longest));
  const to = Math.min(whole.length, from + longest);
  const code = `${from > 0 ? '…' : ''}${whole.slice(from, to)}${to < whole.length ? '…' : ''}`;
  const start = column - 1 - from + (from > 0 ? 1 : 0);
  const carets = Math.max(1, Math.min(length, code.length - start));
  const number = String(line);
  const margin = ' '.repeat(number.length);
  return [`${number} | ${code}`, `${margin} | ${' '.repeat(start)}${'^'.repeat(carets)}`];
}

import type { Finding } from './finding.js';
import { nearest } from './nearest.js';
import { problemTexts } from './problem-texts.js';
import type { Detail, Problem } from './result.js';

// So that a text of a megabyte does not become a message of a megabyte.
const shorten = (text: string) => (text.length > 99 ? `${text.slice(0, 99)}…` : text);

/** Fills the places of a text, written `{name}`, with what `detail` has under that name. */
export const fill = (text: string, detail: Detail): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => shorten(String(detail[name])));

/** Puts a finding in words. */
export function toProblem([code, path, detail = {}, known = []]: Finding): Problem {
  const near = nearest(String(detail['name']), known);
  const text = fill(problemTexts[code], detail);
  return { code, path, message: near ? `${text} Did you mean "${near}"?` : text, detail };
}

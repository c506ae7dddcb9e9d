import { excerpt } from '../json/text-places.js';
import { fileName } from '../file-name.js';
import { styled } from '../style.js';
import type { PlacedProblem } from './placed.js';

/** A file that was read, and what is wrong with it. */
export interface CheckedFile {
  readonly path: string;
  readonly text: string;
  readonly problems: readonly PlacedProblem[];
}

/** A problem for people: the place, the message, and the line with a caret. */
export function problemLines(
  { path, text }: CheckedFile,
  problem: PlacedProblem,
  hasColour: boolean,
): string {
  const { line, column, message, length } = problem;
  const [code, caret] = excerpt(text, problem, length);
  const place = styled(`${fileName(path)}:${line}:${column}`, 'bold', hasColour);
  const lines = [`  ${code}`, `  ${styled(caret, 'red', hasColour)}`];
  return `${place}  ${message}\n${lines.join('\n')}\n\n`;
}

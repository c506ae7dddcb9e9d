import { fileName } from '../file-name.js';
import type { CheckedFile } from './problem-lines.js';

const inMessage = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const inProperty = (text: string) => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Workflow commands that put each problem beside its line in a pull request. */
export function annotations({ path, problems }: CheckedFile): string {
  const lines = problems.map(({ line, column, length, code, message }) => {
    const place = `file=${inProperty(fileName(path))},line=${line},col=${column},endColumn=${column + length}`;
    return `::error ${place},title=${inProperty(code)}::${inMessage(message)}\n`;
  });
  return lines.join('');
}

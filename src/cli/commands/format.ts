import { problemLines } from '../check/problem-lines.js';
import { fileName } from '../file-name.js';
import { formatText } from '../format/format-text.js';
import type { ExitCode, Io } from '../io.js';
import { readText } from '../read-file.js';
import { counted } from '../style.js';

/** How `format` is asked to work. */
export interface FormatOptions {
  /** Say which files are not in order, and write nothing. */
  readonly check?: boolean;
}

type Outcome = 'in-order' | 'changed' | 'refused';

async function formatFile(path: string, isCheck: boolean, io: Io): Promise<Outcome> {
  const text = await readText(path, io);
  if (text === undefined) return 'refused';
  const formatted = formatText(text);
  if (!formatted.ok) {
    const { problems } = formatted;
    for (const problem of problems) {
      io.err(problemLines({ path, text, problems }, problem, io.hasColour));
    }
    io.err(`${fileName(path)} is left as it is: ${counted(problems.length, 'problem')}.\n`);
    return 'refused';
  }
  const isChanged = formatted.text !== text;
  if (path === '-' && !isCheck) io.out(formatted.text);
  else if (isChanged && isCheck) io.out(`${fileName(path)} is not in order.\n`);
  else if (isChanged) {
    try {
      await io.writeFile(path, formatted.text);
    } catch (error) {
      io.err(`${path}: ${error instanceof Error ? error.message : String(error)}\n`);
      return 'refused';
    }
    io.out(`${path} is in order now.\n`);
  }
  return isChanged ? 'changed' : 'in-order';
}

/** Puts files in a stable order and layout, so that a change shows as what it is. */
export async function formatCommand(
  paths: readonly string[],
  { check = false }: FormatOptions,
  io: Io,
): Promise<ExitCode> {
  const outcomes: Outcome[] = [];
  for (const path of paths) outcomes.push(await formatFile(path, check, io));
  const changed = outcomes.filter((outcome) => outcome === 'changed').length;
  if (check && changed > 0) {
    io.out(
      `Put ${changed === 1 ? 'it' : 'them'} in order with: treatment-comparison format FILE\n`,
    );
  }
  if (outcomes.includes('refused')) return 2;
  return check && changed > 0 ? 1 : 0;
}

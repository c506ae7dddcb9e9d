import type { Dataset } from '../domain/dataset-types.js';
import { parseDataset } from '../domain/parse-dataset.js';
import { checkText } from './check/check-text.js';
import { problemLines } from './check/problem-lines.js';
import { fileName } from './file-name.js';
import type { ExitCode, Io } from './io.js';
import { jsonTexts } from './json/json-texts.js';
import { readText } from './read-file.js';
import { counted } from './style.js';

/** A dataset; or the exit code of a command that cannot do its work without it. */
export type ReadDataset =
  | { readonly ok: true; readonly value: Dataset }
  | { readonly ok: false; readonly exitCode: ExitCode };

/** Reads a dataset from a file ('-' is standard input). Prints why when that is not possible. */
export async function readDataset(path: string, io: Io): Promise<ReadDataset> {
  const text = await readText(path, io);
  if (text === undefined) return { ok: false, exitCode: 2 };
  const { problems, content } = checkText(text);
  const parsed = parseDataset(content);
  // A field that is there twice says two things, and only one of them would be used.
  if (parsed.ok && !problems.some(({ code }) => code in jsonTexts)) return parsed;
  for (const problem of problems) {
    io.err(problemLines({ path, text, problems }, problem, io.hasColour));
  }
  io.err(`${fileName(path)} cannot be used: ${counted(problems.length, 'problem')}.\n`);
  return { ok: false, exitCode: 2 };
}

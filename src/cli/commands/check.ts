import type { Dataset } from '../../domain/dataset-types.js';
import { parseDataset } from '../../domain/parse-dataset.js';
import { checkText } from '../check/check-text.js';
import { problemLines, type CheckedFile } from '../check/problem-lines.js';
import { annotations } from '../check/annotations.js';
import { fileName } from '../file-name.js';
import type { ExitCode, Io } from '../io.js';
import { readJson } from '../json/read-json.js';
import { readText } from '../read-file.js';
import { counted, styled } from '../style.js';

/** How `check` is asked to report. */
export interface CheckOptions {
  readonly format: 'text' | 'json' | 'github';
}

function datasetIn(text: string): readonly Dataset[] {
  const parsed = parseDataset(readJson(text).content?.value);
  return parsed.ok ? [parsed.value] : [];
}

function asJson(files: readonly CheckedFile[], count: number): string {
  const listed = files.map(({ path, problems }) => ({
    file: path,
    problems: problems.map(({ line, column, code, path: pointer, message, detail }) => ({
      line,
      column,
      code,
      path: pointer,
      message,
      ...(detail && { detail }),
    })),
  }));
  return `${JSON.stringify({ problems: count, files: listed }, undefined, 2)}\n`;
}

function summary(files: readonly CheckedFile[], count: number, hasColour: boolean): string {
  const wrong = files.filter(({ problems }) => problems.length > 0).length;
  const [first] = files;
  if (!first) return '';
  if (count === 0) {
    const what = files.length === 1 ? fileName(first.path) : counted(files.length, 'file');
    return `${styled('✓', 'green', hasColour)} ${what}: no problems.\n`;
  }
  const where = files.length === 1 ? fileName(first.path) : `${wrong} of ${files.length} files`;
  return `${styled('✗', 'red', hasColour)} ${counted(count, 'problem')} in ${where}.\n`;
}

/** Checks files and says all that is wrong with them, each with its place and a way out. */
export async function checkCommand(
  paths: readonly string[],
  { format }: CheckOptions,
  io: Io,
): Promise<ExitCode> {
  const texts: [path: string, text: string][] = [];
  for (const path of paths) {
    const text = await readText(path, io);
    if (text !== undefined) texts.push([path, text]);
  }
  // A local layer is compared with its dataset when that is checked with it.
  const datasets = texts.length > 1 ? texts.flatMap(([, text]) => datasetIn(text)) : [];
  const files = texts.map(([path, text]) => {
    const { problems } = checkText(text, datasets);
    return { path, text, problems };
  });
  const count = files.reduce((sum, { problems }) => sum + problems.length, 0);
  if (format === 'json') io.out(asJson(files, count));
  else {
    for (const file of files) {
      if (format === 'github') io.out(annotations(file));
      else for (const one of file.problems) io.out(problemLines(file, one, io.hasColour));
    }
    io.out(summary(files, count, io.hasColour));
  }
  if (files.length < paths.length) return 2;
  return count > 0 ? 1 : 0;
}

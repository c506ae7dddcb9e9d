import { fileName } from '../file-name.js';
import type { ExitCode, Io } from '../io.js';
import { readDataset } from '../read-dataset.js';
import { buildReport } from '../report/build-report.js';
import { asHtml } from '../report/html.js';
import { asMarkdown } from '../report/markdown.js';

/** How `report` is asked to write. */
export interface ReportOptions {
  readonly format: 'markdown' | 'html';
  /** File to write; standard output if left out. */
  readonly output?: string;
}

const writers = { markdown: asMarkdown, html: asHtml };

/**
 * Writes the report on a dataset for a governance board. Unmet items are what the report is for, and
 * no failure: the exit code is 0 as soon as it was written.
 */
export async function reportCommand(
  file: string,
  { format, output }: ReportOptions,
  io: Io,
): Promise<ExitCode> {
  const read = await readDataset(file, io);
  if (!read.ok) return read.exitCode;
  const report = writers[format](buildReport(read.value, io.today));
  if (output === undefined) {
    io.out(report);
    return 0;
  }
  try {
    await io.writeFile(output, report);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    io.err(`${fileName(output)} could not be written: ${why}\n`);
    return 2;
  }
  io.err(`Report written to ${fileName(output)}.\n`);
  return 0;
}

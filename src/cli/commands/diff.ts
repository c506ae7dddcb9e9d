import { changeGroups } from '../diff/groups.js';
import { changesAsJson, changesAsMarkdown, changesAsText } from '../diff/render.js';
import type { ExitCode, Io } from '../io.js';
import { readDataset } from '../read-dataset.js';

/** How `diff` is asked to report. */
export interface DiffOptions {
  readonly format: 'text' | 'json' | 'markdown';
}

/** Says what changed for a reader between two versions of a dataset. */
export async function diffCommand(
  before: string,
  after: string,
  { format }: DiffOptions,
  io: Io,
): Promise<ExitCode> {
  const [old, now] = [await readDataset(before, io), await readDataset(after, io)];
  if (!old.ok) return old.exitCode;
  if (!now.ok) return now.exitCode;
  const groups = changeGroups(old.value, now.value);
  if (format === 'json') io.out(changesAsJson(groups));
  else if (format === 'markdown') io.out(changesAsMarkdown(groups));
  else io.out(changesAsText(groups, io.hasColour));
  return groups.length > 0 ? 1 : 0;
}

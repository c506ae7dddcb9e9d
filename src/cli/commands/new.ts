import { posix } from 'node:path';
import { fileName } from '../file-name.js';
import type { ExitCode, Io } from '../io.js';
import { newDataset } from '../new/template.js';

/** How `new` is asked to write. */
export interface NewOptions {
  readonly force?: boolean;
}

const installed = 'node_modules/treatment-comparison/dist/data/schema.json';

/** Where an editor finds the schema from the file: beside it, above it, or in the installed package. */
async function schemaFrom(path: string, io: Io): Promise<string> {
  const folder = posix.dirname(path.replaceAll('\\', '/'));
  for (const place of ['../schema.json', 'schema.json']) {
    if (await io.exists(posix.join(folder, place))) return place;
  }
  if (!(await io.exists(installed)) || posix.isAbsolute(folder)) return '../schema.json';
  const address = posix.relative(folder, installed);
  return address.startsWith('.') ? address : `./${address}`;
}

/** A year after a day, both year-month-day. */
const yearAfter = (day: string) =>
  `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}`;

/** Writes a small dataset that passes every check, to be changed into a real one. */
export async function newCommand(
  path: string,
  { force = false }: NewOptions,
  io: Io,
): Promise<ExitCode> {
  const isStream = path === '-';
  if (!isStream && !force && (await io.exists(path))) {
    io.err(`${path} is there already. Give another name, or --force to write over it.\n`);
    return 2;
  }
  const schema = isStream ? '../schema.json' : await schemaFrom(path, io);
  const text = newDataset({ today: io.today, reviewBy: yearAfter(io.today), schema });
  if (isStream) {
    io.out(text);
    return 0;
  }
  try {
    await io.writeFile(path, text);
  } catch (error) {
    io.err(`${fileName(path)}: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  io.out(
    `${path} is written: two made-up medicines, no treatment, one study, one source.\n\n` +
      'What to do next:\n' +
      `  1. Open it in an editor. Each "$comment" says what its part is for.\n` +
      '  2. Replace every example with what you read, and name the source of each figure.\n' +
      `  3. Check it as often as you like: treatment-comparison check ${path}\n`,
  );
  return 0;
}

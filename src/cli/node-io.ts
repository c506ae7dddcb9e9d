import { randomUUID } from 'node:crypto';
import { access, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Io } from './io.js';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder. Name the file in it.',
  EACCES: 'This file may not be read or written.',
  EPERM: 'This file may not be read or written.',
  EROFS: 'Nothing can be written there.',
  ENOSPC: 'There is no room left on the disk.',
};

/** What the system says, in plain words. */
function explained(error: unknown): Error {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new Error(reasons[code] ?? message);
}

async function read(path: string): Promise<string> {
  const bytes = await (path === '-' ? buffer(process.stdin) : readFile(path)).catch(
    (error: unknown) => {
      throw explained(error);
    },
  );
  try {
    // Fatal, since a wrong letter in a name or a unit must not pass.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error('This is not UTF-8, so its letters would be wrong. Save it as UTF-8.');
  }
}

/** Writes a file as a whole or not at all: beside its place first, and then moved there. */
async function write(path: string, text: string): Promise<void> {
  let beside = '';
  try {
    await mkdir(dirname(path), { recursive: true });
    // What a link leads to is replaced, and not the link.
    const place = await realpath(path).catch(() => path);
    const mode = (await stat(place).catch(() => undefined))?.mode;
    beside = join(dirname(place), `.${basename(place)}.${randomUUID()}`);
    await writeFile(beside, text, { flag: 'wx', ...(mode !== undefined && { mode }) });
    await rename(beside, place);
  } catch (error) {
    if (beside) await rm(beside, { force: true });
    throw explained(error);
  }
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

/** Whether to colour, by what people have agreed on: https://no-color.org, https://force-color.org. */
export function wantsColour(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '')
    return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return isTerminal && TERM !== 'dumb';
}

function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const printer = (stream: NodeJS.WriteStream) => (text: string) => {
  // eslint-disable-next-line no-restricted-syntax -- A stream: nothing is read as markup.
  stream.write(text);
};

/** The world of a process. */
export const nodeIo = (): Io => ({
  readFile: read,
  writeFile: write,
  exists,
  out: printer(process.stdout),
  err: printer(process.stderr),
  hasColour: wantsColour(process.env, process.stdout.isTTY),
  today: today(),
});

import { fileName } from './file-name.js';
import type { Io } from './io.js';

/** The text of a file; nothing when it could not be read, which was said then. */
export async function readText(path: string, io: Io): Promise<string | undefined> {
  try {
    return await io.readFile(path);
  } catch (error) {
    io.err(`${fileName(path)}: ${error instanceof Error ? error.message : String(error)}\n`);
    return undefined;
  }
}

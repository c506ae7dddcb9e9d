import type { Io } from '../../src/cli/io.js';

/** A world of files in memory that remembers what was written and said. */
export interface FakeIo extends Io {
  readonly files: Map<string, string>;
  readonly printed: () => string;
  readonly complained: () => string;
}

/** A world with these files, on an invented day. */
export function fakeIo(
  files: Readonly<Record<string, string>> = {},
  over: Partial<Io> = {},
): FakeIo {
  const kept = new Map(Object.entries(files));
  let out = '';
  let err = '';
  return {
    files: kept,
    printed: () => out,
    complained: () => err,
    readFile: (path) => {
      const text = kept.get(path);
      return text === undefined
        ? Promise.reject(new Error('There is no such file.'))
        : Promise.resolve(text);
    },
    writeFile: (path, text) => {
      kept.set(path, text);
      return Promise.resolve();
    },
    exists: (path) => Promise.resolve(kept.has(path)),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    hasColour: false,
    today: '2026-11-22',
    ...over,
  };
}

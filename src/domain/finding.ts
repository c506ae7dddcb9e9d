import type { problemTexts } from './problem-texts.js';
import type { Detail } from './result.js';

/** Stable name of a kind of problem in a dataset. */
export type ProblemCode = keyof typeof problemTexts;

/**
 * A problem before it is put in words: cheap, since only those that are listed get words. `known`
 * are the names that would have been right in place of the detail `name`.
 */
export type Finding = readonly [
  code: ProblemCode,
  path: string,
  detail?: Detail,
  known?: Iterable<string>,
];

/** A JSON Pointer to something inside `path`. */
export function at(path: string, ...keys: readonly (string | number)[]): string {
  let place = path;
  for (const key of keys) {
    const isPlain = typeof key === 'number' || !/[~/]/.test(key);
    place += `/${isPlain ? key : key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  }
  return place;
}

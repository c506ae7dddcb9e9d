import type { Problem } from '../domain/result.js';

/** What keeps a comparison from being written: every problem at once. */
export class PrerenderError extends Error {
  override readonly name = 'PrerenderError';

  constructor(
    /** Each with a code, its place in the data as a JSON Pointer, and what to do about it. */
    readonly problems: readonly Problem[],
  ) {
    super(
      problems.map(({ path, message }) => [path, message].filter(Boolean).join(': ')).join('\n'),
    );
  }
}

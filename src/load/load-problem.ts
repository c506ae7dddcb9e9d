import type { Problem } from '../domain/result.js';
import { fill } from '../domain/word-finding.js';
import type { LoadFailure } from './fetch-json.js';
import { jsonFault } from './json-fault.js';
import { loadTexts } from './load-texts.js';

/** Why nothing arrived, in words, and whether trying again may help. */
export function loadProblem(failure: LoadFailure): {
  readonly problem: Problem;
  readonly canRetry: boolean;
} {
  const { code, detail, canRetry } = failure.text === undefined ? failure : jsonFault(failure.text);
  const text = loadTexts[code === 'bad-json' && 'line' in detail ? 'bad-json-at' : code];
  return { problem: { code, path: '', message: fill(text, detail), detail }, canRetry };
}

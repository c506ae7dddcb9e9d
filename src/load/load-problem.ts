import { fill } from '../domain/word-finding.js';
import type { Problem } from '../domain/result.js';
import type { LoadFailure } from './fetch-json.js';
import { loadTexts } from './load-texts.js';

/** Puts in words why nothing arrived. */
export function loadProblem({ code, detail }: Pick<LoadFailure, 'code' | 'detail'>): Problem {
  const text = loadTexts[code === 'bad-json' && 'line' in detail ? 'bad-json-at' : code];
  return { code, path: '', message: fill(text, detail), detail };
}

import type { Problem } from '../domain/result.js';
import { fill } from '../domain/word-finding.js';
import type { LoadFailure } from './fetch-json.js';
import { jsonFault } from './json-fault.js';
import { loadTexts, type LoadCode } from './load-texts.js';

const mayPass: readonly LoadCode[] = ['network', 'timeout', 'cut-off'];
const mayPassStatus = (status: unknown) =>
  typeof status === 'number' && (status >= 500 || status === 429 || status === 408);

/** What exactly it was, where that is found out only now. */
function refined({ code, detail, text }: LoadFailure): LoadFailure {
  if (text !== undefined) return jsonFault(text);
  const isEmpty = code === 'bad-address' && String(detail['address']).trim() === '';
  return isEmpty ? { code: 'no-address', detail: {} } : { code, detail };
}

/** Why nothing arrived, in words, and whether trying again may help. */
export function loadProblem(failure: LoadFailure): {
  readonly problem: Problem;
  readonly canRetry: boolean;
} {
  const { code, detail } = refined(failure);
  const text = loadTexts[code === 'bad-json' && 'line' in detail ? 'bad-json-at' : code];
  return {
    problem: { code, path: '', message: fill(text, detail), detail },
    canRetry: mayPass.includes(code) || mayPassStatus(detail['status']),
  };
}

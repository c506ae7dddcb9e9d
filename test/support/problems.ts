import { parseDataset } from '../../src/domain/parse-dataset.js';
import type { Problem } from '../../src/domain/result.js';

/** What is wrong with a dataset; nothing when it is right. */
export function problemsOf(input: unknown): readonly Problem[] {
  const parsed = parseDataset(input);
  return parsed.ok ? [] : parsed.problems;
}

/** The same as `code path`, to compare with one line each, after a look at their words. */
export const faultsOf = (input: unknown): readonly string[] =>
  problemsOf(input).map(({ code, path, message }) => {
    if (/undefined|\{\w+\}/.test(message)) throw new Error(`not worded: ${message}`);
    return `${code} ${path}`;
  });

/** A copy that may be changed, also in ways that the types forbid. */
export const asJson = (value: unknown): Record<string, unknown> =>
  JSON.parse(JSON.stringify(value)) as Record<string, unknown>;

/** A copy of a dataset with one place changed, or removed where `value` is undefined. */
export function changed(dataset: unknown, pointer: string, value: unknown): unknown {
  const copy = asJson(dataset);
  const keys = pointer.split('/').slice(1);
  const last = keys.pop() ?? '';
  let place = copy;
  for (const key of keys) place = place[key] as Record<string, unknown>;
  if (value === undefined) Reflect.deleteProperty(place, last);
  else place[last] = value;
  return copy;
}

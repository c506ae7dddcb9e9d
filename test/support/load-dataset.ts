import type { Dataset } from '../../src/domain/dataset-types.js';
import { parseDataset } from '../../src/domain/parse-dataset.js';
import type { Problem } from '../../src/domain/result.js';
import { fetchJson, type LoadOptions } from '../../src/load/fetch-json.js';
import { loadProblem } from '../../src/load/load-problem.js';

/** A dataset; or all that is wrong, and whether trying again may help; or the caller's own end. */
export type Loaded =
  | { readonly ok: true; readonly value: Dataset }
  | {
      readonly ok: false;
      readonly aborted: boolean;
      readonly canRetry: boolean;
      readonly problems: readonly Problem[];
    };

/** Loads a dataset and checks it, every problem in words. Never throws. */
export async function loadDataset(url: string, options: LoadOptions = {}): Promise<Loaded> {
  const fetched = await fetchJson(url, options);
  if (fetched.ok) {
    const parsed = parseDataset(fetched.value);
    return parsed.ok ? parsed : { ...parsed, aborted: false, canRetry: false };
  }
  const { failure } = fetched;
  if (!failure) return { ok: false, aborted: true, canRetry: false, problems: [] };
  const { problem, canRetry } = loadProblem(failure);
  return { ok: false, aborted: false, canRetry, problems: [problem] };
}

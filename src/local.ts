import type { Local } from './dataset-controller.js';
import type { DatasetIndex } from './domain/dataset-index.js';
import { offeredChoice, withLocal } from './domain/local-index.js';
import type { LocalLayer } from './domain/local-types.js';
import { parseLocal } from './domain/parse-local.js';
import type { Problem } from './domain/result.js';
import { fetchJson, type LoadOptions } from './load/fetch-json.js';
import { loadProblem } from './load/load-problem.js';
import { withLocalView } from './view/local-view.js';

/** Lays what was loaded over a dataset. The comparison is drawn also when that is not possible. */
export type Overlay = (index: DatasetIndex) => {
  readonly index: DatasetIndex;
  readonly local: Local;
};

/** Loads what one place says. It comes only where a page asks for it. */
export async function loadLocal(url: string, options: LoadOptions): Promise<Overlay> {
  const fetched = await fetchJson(url, options);
  return (index) => {
    if (!fetched.ok) {
      if (!fetched.failure) return unchanged(index, [], false);
      const { problem, canRetry } = loadProblem(fetched.failure);
      return unchanged(index, [problem], canRetry);
    }
    const parsed = parseLocal(fetched.value, index.dataset);
    return parsed.ok ? overlaid(index, parsed.value) : unchanged(index, parsed.problems, false);
  };
}

const unchanged = (index: DatasetIndex, problems: readonly Problem[], canRetry: boolean) => ({
  index,
  local: { failure: { kind: 'local', problems, canRetry } } satisfies Local,
});

/** A dataset with what one place says laid over it. */
export function overlaid(
  index: DatasetIndex,
  layer: LocalLayer,
): { readonly index: DatasetIndex; readonly local: Local } {
  const { place } = layer;
  const placeName = typeof place === 'string' ? place : (place[index.dataset.language] ?? '');
  const offered = withLocal(index, layer, placeName);
  const local: Local = {
    layer,
    choice: (choice) => offeredChoice(choice, layer),
    view: (view, words, today) => withLocalView(view, { layer, index: offered, today }, words),
  };
  return { index: offered, local };
}

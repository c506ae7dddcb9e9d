import { indexDataset } from '../../src/domain/dataset-index.js';
import type { Choice } from '../../src/domain/choice.js';
import type { Dataset } from '../../src/domain/dataset-types.js';
import { comparisonView } from '../../src/view/comparison-view.js';
import type { PageSource } from '../../src/view/page-source.js';
import { aDataset } from './dataset.js';
import { english } from './views.js';

interface Shown extends Partial<Pick<PageSource, 'layer' | 'link'>> {
  readonly dataset?: Dataset;
  readonly choice?: Partial<Choice>;
}

/** What the root gives to its late parts. */
export function pageSource({ dataset = aDataset(), choice, ...more }: Shown = {}): PageSource {
  const index = indexDataset(dataset);
  const chosen = ['alpha-infusion', 'beta-tablets'];
  const population = dataset.populations[0]?.id ?? '';
  const now: Choice = { chosen, population, route: 'any', ...choice };
  const today = '2026-06-01';
  const { decision, table, about, choosing } = comparisonView(index, now, english, today);
  return { ...choosing, decision, table, about, today, ...more };
}

import type { Choice } from '../../src/domain/choice.js';
import { indexDataset } from '../../src/domain/dataset-index.js';
import type { Dataset } from '../../src/domain/dataset-types.js';
import { en } from '../../src/messages/en.js';
import { comparisonView } from '../../src/view/comparison-view.js';
import type { PageSource } from '../../src/view/page-source.js';
import { wordsFor } from '../../src/view/words.js';
import { aDataset } from './dataset.js';

interface Shown {
  readonly dataset?: Dataset;
  readonly compare?: readonly string[];
  readonly choice?: Partial<Choice>;
  readonly today?: string;
}

/** What the parts of a page are made from, as the root gives it to them. */
export function pageSource({
  dataset = aDataset(),
  compare = ['alpha-infusion', 'beta-tablets'],
  choice = {},
  today = '2026-06-01',
}: Shown = {}): PageSource {
  const population = dataset.populations[0]?.id ?? '';
  const { choosing, table, decision, about } = comparisonView(
    indexDataset(dataset),
    { chosen: compare, population, route: 'any', ...choice },
    wordsFor(en, 'en-GB', dataset.language),
    today,
  );
  return { ...choosing, table, decision, about, today };
}

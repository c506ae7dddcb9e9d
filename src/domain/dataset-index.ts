import type { Dataset, Outcome, Population, Source, Study, Therapy } from './dataset-types.js';

/** A dataset with its ids looked up by Map, so that an id like `constructor` is just an id. */
export interface DatasetIndex {
  readonly dataset: Dataset;
  readonly therapies: ReadonlyMap<string, Therapy>;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly populations: ReadonlyMap<string, Population>;
  readonly studies: ReadonlyMap<string, Study>;
  readonly sources: ReadonlyMap<string, Source>;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** Looks a parsed dataset's ids up once. */
export const indexDataset = (dataset: Dataset): DatasetIndex => ({
  dataset,
  therapies: byId(dataset.therapies),
  outcomes: byId(dataset.outcomes),
  populations: byId(dataset.populations),
  studies: byId(dataset.studies),
  sources: byId(dataset.sources),
});

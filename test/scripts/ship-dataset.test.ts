import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedDataset } from '../../scripts/ship-dataset.mjs';
import type { Dataset } from '../../src/domain/dataset-types.js';
import { parseDataset } from '../../src/domain/parse-dataset.js';
import { aDataset, aSource } from '../support/dataset.js';

/** A dataset with each source in the place of its id, so that two can be compared. */
function withSourcesInPlace(dataset: Dataset): unknown {
  const byId = new Map(dataset.sources.map(({ id, ...source }) => [id, source]));
  const swap = (value: unknown, field = ''): unknown => {
    if (Array.isArray(value)) {
      return value.map((item: unknown) =>
        field === 'sources' && typeof item === 'string' ? byId.get(item) : swap(item),
      );
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, swap(inner, key)]));
  };
  return swap({ ...dataset, sources: [...byId.values()] });
}

describe('the dataset that a page loads', () => {
  it.each(['multiple-sclerosis', 'migraine-prevention'])('%s says the same', (name) => {
    const dataset = JSON.parse(readFileSync(`data/${name}/dataset.json`, 'utf8')) as Dataset;
    const shipped = shippedDataset(dataset) as Dataset;
    expect(parseDataset(shipped).ok).toBe(true);
    expect(withSourcesInPlace(shipped)).toEqual(withSourcesInPlace(dataset));
  });

  it('has no note of its authors', () => {
    const noted = { $comment: 'to do', ...aDataset(), decision: { $comment: 'why' } };
    expect(JSON.stringify(shippedDataset(noted))).not.toMatch(/\$comment|to do|why/);
  });

  it('names a source by its place', () => {
    const sources = [aSource({ id: 'a.1' }), aSource({ id: 'S1' })];
    const shipped = shippedDataset(aDataset({ sources })) as Dataset;
    expect(shipped.sources.map(({ id }) => id)).toEqual(['S1', 'S2']);
    expect(shipped.studies[0]?.results[0]?.sources).toEqual(['S2']);
  });
});

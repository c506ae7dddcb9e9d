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
  const sources = [...byId.values()].map((source) => JSON.stringify(source)).sort();
  return swap({ ...dataset, sources });
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

  it('names sources by the order in which they are cited', () => {
    const sources = [aSource({ id: 'a.1' }), aSource({ id: 'S1' }), aSource({ id: 'uncited' })];
    const [study] = aDataset().studies;
    const [result] = study?.results ?? [];
    if (!study || !result) throw new Error('the example has no result');
    const results = [
      { ...result, sources: ['S1'] },
      { ...result, sources: ['a.1', 'S1'] },
    ];
    const studies = [{ ...study, results }];
    const shipped = shippedDataset({ ...aDataset({ sources }), studies }) as Dataset;
    expect(shipped.studies[0]?.results.map((one) => one.sources)).toEqual([['0'], ['1', '0']]);
    expect(shipped.sources.map(({ id }) => id).toSorted()).toEqual(['0', '1', '2']);
  });

  it('puts what repeats first', () => {
    const gap = { state: 'not-reported', reason: 'An invented reason.', outcome: 'flare-free' };
    const shipped = shippedDataset({ ...aDataset(), gaps: [gap] }) as { readonly gaps: object[] };
    expect(shipped.gaps.map((one) => Object.keys(one)[0])).toEqual(['outcome']);
    expect(shipped.gaps).toEqual([gap]);
  });

  it('puts sources of one kind and one address side by side', () => {
    const urls = ['https://b.example/1', 'https://a.example/2', 'https://b.example/0'];
    const sources = [
      ...urls.map((url, place) => aSource({ id: `S${place}`, kind: 'trial', url })),
      aSource({ id: 'label', kind: 'label', url: 'https://z.example' }),
    ];
    const shipped = shippedDataset(aDataset({ sources })) as Dataset;
    expect(shipped.sources.map(({ url }) => url)).toEqual([
      'https://z.example',
      'https://a.example/2',
      'https://b.example/0',
      'https://b.example/1',
    ]);
  });
});

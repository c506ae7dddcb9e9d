import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../src/domain/parse-dataset.js';
import { aDataset, aResult, aStudy } from '../support/dataset.js';
import { changed, problemsOf } from '../support/problems.js';

/** JSON Pointers of everything in a value. */
const placesIn = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [
        `${path}/${key}`,
        ...placesIn(inner, `${path}/${key}`),
      ])
    : [];

const full = aDataset({ studies: [aStudy({ results: [aResult({ note: 'x' })] })] });
const anyPlace = fc.constantFrom(...placesIn(full));
const anything = fc.anything({
  withNullPrototype: true,
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withObjectString: true,
  withTypedArray: true,
  withSparseArray: true,
  withBoxedValues: true,
});

describe('whatever comes in', () => {
  it('never throws, and is no dataset', () => {
    fc.assert(
      fc.property(anything, (input) => {
        expect(problemsOf(input).length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws for a dataset with anything at any place', () => {
    fc.assert(
      fc.property(anyPlace, anything, (place, value) => {
        const copy = structuredClone(full) as unknown as Record<string, unknown>;
        const keys = place.split('/').slice(1);
        const last = keys.pop() ?? '';
        let inner = copy;
        for (const key of keys) inner = inner[key] as Record<string, unknown>;
        inner[last] = value;
        expect(parseDataset(copy)).toHaveProperty('ok');
      }),
      { numRuns: 1_000 },
    );
  });

  const needed = placesIn(full).filter(
    (place) => place.endsWith('/sources') || place === '/sources',
  );

  it('is never read without its sources', () => {
    expect(needed.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(
        fc.constantFrom(...needed),
        fc.constantFrom(undefined, [], ['S9']),
        (place, value) => {
          expect(parseDataset(changed(full, place, value)).ok).toBe(false);
        },
      ),
    );
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { localFields, parseLocal } from '../../src/domain/parse-local.js';
import { forms } from '../../src/domain/schema-problems.js';
import { aDataset, aLocalLayer as aLayer } from '../support/dataset.js';
import { changed } from '../support/problems.js';

const dataset = aDataset();

const problemsOf = (layer: unknown, over = dataset) => {
  const parsed = parseLocal(layer, over);
  return parsed.ok ? [] : parsed.problems;
};
const faultsOf = (layer: unknown) => problemsOf(layer).map(({ code, path }) => `${code} ${path}`);

describe('a local layer', () => {
  it('is read whole, without the notes of its authors', () => {
    expect(parseLocal({ $comment: 'x', ...aLayer() }, dataset)).toEqual({
      ok: true,
      value: aLayer(),
    });
  });

  it('may say nothing of the options', () => {
    const { formatVersion, place, updated } = aLayer();
    expect(faultsOf({ formatVersion, dataset: 'invented-disease', place, updated })).toEqual([]);
  });

  it.each<readonly [string, string, unknown, string]>([
    ['is for another dataset', '/dataset', 'migraine', 'other-dataset /dataset'],
    ['names an option that is not there', '/options/0/id', 'alpha', 'unknown-id /options/0/id'],
    ['names one twice', '/options/1/id', 'alpha-infusion', 'duplicate-id /options/1/id'],
    ['hides no treatment', '/options/1/id', 'no-treatment', 'hidden-baseline /options/1/hidden'],
    ['hides all treatments', '/options/0/hidden', 'Not here', 'all-hidden /options'],
    ['has a day that is none', '/updated', '2026-02-30', 'no-such-day /updated'],
    ['was due before it was made', '/reviewBy', '2026-01-01', 'dates-reversed /reviewBy'],
    ['has an unknown version', '/formatVersion', '2.0', 'unknown-version /formatVersion'],
    ['has no place', '/place', undefined, 'missing-field '],
    ['has a figure', '/options/0/value', 80, 'unknown-field /options/0'],
    ['has a study', '/studies', [], 'unknown-field '],
    ['has an address of the wrong kind', '/contact/url', 'http://a', 'wrong-form /contact/url'],
    [
      'lacks the language of the dataset in the place',
      '/place',
      { es: 'x' },
      'missing-language /place',
    ],
    [
      'lacks the language of the dataset in an option',
      '/options/0/cost',
      { es: 'x' },
      'missing-language /options/0/cost',
    ],
    [
      'lacks the language of the dataset in a contact',
      '/contact/text',
      { es: 'x' },
      'missing-language /contact/text',
    ],
    [
      'lacks the language of the dataset in a question',
      '/questions/0',
      { es: 'x' },
      'missing-language /questions/0',
    ],
  ])('is refused when it %s', (_, path, value, fault) => {
    expect(faultsOf(changed(aLayer(), path, value))).toEqual([fault]);
  });

  it.each([
    ['/options/0/id', 'beta-tablet', 'Did you mean "beta-tablets"?'],
    ['/options/0/avalability', 'x', 'Did you mean "availability"?'],
    ['/contact/phone', 'ask', 'a telephone number'],
  ])('says the way out at %s', (path, value, wayOut) => {
    expect(problemsOf(changed(aLayer(), path, value))[0]?.message).toContain(wayOut);
  });

  it('is read without its dataset as far as that goes', () => {
    expect(parseLocal(aLayer({ dataset: 'other' })).ok).toBe(true);
    expect(parseLocal(aLayer({ updated: '2026-02-30' })).ok).toBe(false);
  });
});

describe('what is known of its schema', () => {
  const text = readFileSync('data/local.schema.json', 'utf8');
  const schema = JSON.parse(text) as { properties: object; $defs: Record<string, object> };

  it('has every field', () => {
    const nodes = [schema, ...Object.values(schema.$defs)] as { properties?: object }[];
    const names = nodes.flatMap(({ properties = {} }) => Object.keys(properties));
    const fields = new Set(names.filter((name) => !name.startsWith('$')));
    expect([...localFields].sort()).toEqual([...fields].sort());
  });

  it('has words for every form that a text must have', () => {
    const patterns = [...text.matchAll(/"pattern": (".*")/g)].map(
      ([, found]) => JSON.parse(found ?? '""') as string,
    );
    expect(patterns.length).toBeGreaterThan(3);
    for (const pattern of patterns) expect(Object.keys(forms)).toContain(pattern);
  });
});

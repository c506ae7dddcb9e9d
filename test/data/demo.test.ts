import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../src/domain/parse-dataset.js';
import { parseLocal } from '../../src/domain/parse-local.js';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

describe('the example of a local layer', () => {
  it('fits the dataset that it lies over', () => {
    const parsed = parseDataset(read('data/multiple-sclerosis/dataset.json'));
    if (!parsed.ok) throw new Error('the dataset has problems');
    expect(parseLocal(read('demo/clinic/local.json'), parsed.value)).toMatchObject({ ok: true });
  });
});

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import senn from '../domain/synthesis/networks/senn2013.json' with { type: 'json' };
import { dist } from './host.js';

/** Imports a built file in Node, where there is no page, and says what it registered. */
async function imported(file: string) {
  const code = `
    const registered = [];
    const define = (tag) => registered.push(tag);
    globalThis.customElements = { define, get: () => undefined };
    const names = Object.keys(await import(${JSON.stringify(pathToFileURL(join(dist, file)).href)}));
    console.log(JSON.stringify({ names, registered }));`;
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '--eval',
    code,
  ]);
  return { stderr, ...(JSON.parse(stdout) as { names: string[]; registered: string[] }) };
}

const root = join(import.meta.dirname, '../..');

/** What code prints as JSON that imports the package by its name, in Node, where there is no page. */
async function printed(code: string): Promise<unknown> {
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', code],
    { cwd: root },
  );
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

/** Modules that a built file imports from elsewhere, those of its chunks included. */
function packagesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  return ts
    .preProcessFile(code, true, true)
    .importedFiles.flatMap(({ fileName }) =>
      fileName.startsWith('.') ? packagesOf(join(dirname(file), fileName), seen) : [fileName],
    );
}

describe('the files for npm', () => {
  it('can be imported on a server and register nothing there', async () => {
    const { names, registered, stderr } = await imported('index.js');
    expect(names).toContain('TreatmentComparison');
    expect(registered).toEqual([]);
    expect(stderr).toBe('');
  });
});

describe('treatment-comparison/evidence', () => {
  it('computes a published network of 26 trials in Node', async () => {
    const input = JSON.stringify({ arms: senn.arms, reference: 'placebo', model: 'random' });
    const contrasts = (await printed(`
      import { networkMetaAnalysis } from 'treatment-comparison/evidence';
      const result = networkMetaAnalysis(${input});
      console.log(JSON.stringify(result.contrasts));`)) as typeof senn.random.contrasts;
    const wanted = Object.entries(senn.random.contrasts);
    expect(wanted.length).toBeGreaterThan(5);
    for (const [name, { estimate, se }] of wanted) {
      const found = contrasts[name as keyof typeof contrasts];
      expect(found.estimate).toBeCloseTo(estimate, 6);
      expect(found.se).toBeCloseTo(se, 6);
    }
  });

  it('compares two options of a dataset that comes with the package', async () => {
    const [first] = (await printed(`
      import { readFileSync } from 'node:fs';
      import { indexDataset, indirectComparisons, parseDataset } from 'treatment-comparison/evidence';
      const file = 'dist/data/multiple-sclerosis/dataset.json';
      const { value } = parseDataset(JSON.parse(readFileSync(file, 'utf8')));
      const query = { a: 'ocrelizumab-iv', b: 'alemtuzumab', outcome: 'relapse-rate', population: 'relapsing' };
      const { comparisons } = indirectComparisons(indexDataset(value), query);
      console.log(JSON.stringify(comparisons.map(({ value, via }) => ({ value, via }))));`)) as {
      readonly value: number;
      readonly via: readonly string[];
    }[];
    expect(first?.via).toEqual(['interferon-beta-1a-sc']);
    expect(first?.value).toBeGreaterThan(0);
  });

  it('brings no code that draws', () => {
    expect(packagesOf(join(dist, 'evidence.js'))).toEqual([]);
  });
});

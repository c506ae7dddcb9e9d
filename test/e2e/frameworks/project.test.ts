// Does in somebody's project what the pages say: copies the data, and compiles the recipes and the
// apps that the tests mount them in.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { execFile } from 'node:child_process';
import { appendFile, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { run } from '../../../scripts/run.mjs';
import { withPacked } from '../packed.js';
import { install } from './consumer.js';

const packed = withPacked();
let folder = '';

beforeAll(async () => {
  folder = await install(packed.folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const complaints = async () =>
  (await run(`tsc --pretty false -p ${folder}`, { quiet: true })).output;

it('the recipes for React, Next, Vue, Svelte and Angular have the types of the package', async () => {
  expect(await complaints()).toBe('');
});

it('a slip in the recipe for React is found', async () => {
  const slip = '\nexport const slip = <treatment-comparison compair="a b" />;\n';
  await appendFile(join(folder, 'recipes/react.tsx'), slip);
  expect(await complaints()).toContain("Property 'compair' does not exist");
});

it('the datasets are where a page finds them, after an update too', async () => {
  const recipe = await readFile(join(folder, 'recipes/install.sh'), 'utf8');
  const commands = recipe.split('\n').filter((line) => /^(mkdir|cp) /.test(line));
  expect(commands).toHaveLength(2);
  for (const command of [...commands, ...commands]) {
    await promisify(execFile)('sh', ['-c', command], { cwd: folder });
  }
  const there = await readdir(join(folder, 'public/data'));
  expect(there.sort()).toEqual((await readdir(join(packed.folder, 'dist/data'))).sort());
});

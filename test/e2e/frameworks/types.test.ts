// Compiles the recipes, and the apps that the tests mount them in, as somebody's project.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { appendFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
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

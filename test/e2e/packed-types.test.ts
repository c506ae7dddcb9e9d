// Compiles the files of test/types as somebody's project that installed the package.
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root, run } from '../../scripts/run.mjs';
import { withPacked } from './packed.js';

const packed = withPacked();
let project = '';

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'types-'));
  await cp(join(root, 'test/types'), project, { recursive: true });
  const modules = join(project, 'node_modules');
  await mkdir(modules);
  await cp(packed.folder, join(modules, 'treatment-comparison'), { recursive: true });
  for (const name of ['lit', 'chart.js', '@types/react', 'react', 'vue', 'svelte']) {
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
});
afterAll(() => rm(project, { recursive: true, force: true }));

// Each line of theirs that must not compile says so itself.
it('takes what is right, and nothing that is wrong, in TypeScript, React, Vue and Svelte', async () => {
  const { output } = await run(`tsc --pretty false -p ${project}`, { quiet: true });
  expect(output).toBe('');
});

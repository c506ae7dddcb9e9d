// Compiles the files of test/types as somebody's project that installed the package.
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { root, run } from '../../scripts/run.mjs';
import { withPacked, withProject } from './packed.js';

const project = withProject(withPacked(), ['@types/react', 'react', 'vue', 'svelte']);

beforeAll(() => cp(join(root, 'test/types'), project.folder, { recursive: true }));

// Each line of theirs that must not compile says so itself.
it('takes what is right, and nothing that is wrong, in TypeScript, React, Vue and Svelte', async () => {
  const { output } = await run(`tsc --pretty false -p ${project.folder}`, { quiet: true });
  expect(output).toBe('');
});

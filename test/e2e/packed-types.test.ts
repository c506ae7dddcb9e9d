// Compiles the files of test/types as somebody's project that installed the package.
import { readdirSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { root, run } from '../../scripts/run.mjs';
import { withPacked, withProject } from './packed.js';

const project = withProject(withPacked(), ['@types/react', 'react', 'vue', 'svelte']);
const files = join(root, 'test/types');

beforeAll(() => cp(files, project.folder, { recursive: true }));

// Each alone, so that none knows the element from another one's imports. Each line of theirs that
// must not compile says so itself.
it.each(readdirSync(files).filter((name) => /\.tsx?$/.test(name)))(
  'takes what is right in %s, and nothing that is wrong',
  async (name) => {
    const config = join(project.folder, `${name}.json`);
    await writeFile(config, JSON.stringify({ extends: './tsconfig.json', include: [name] }));
    const { output } = await run(`tsc --pretty false -p ${config}`, { quiet: true });
    expect(output).toBe('');
  },
);

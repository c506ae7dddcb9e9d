// Packs the package once for all end-to-end tests of a run, and takes it away after them.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { pack } from '../../scripts/pack.mjs';
import { root } from '../../scripts/run.mjs';
import type { Packed } from './packed.js';

declare module 'vitest' {
  interface ProvidedContext {
    readonly packed: Packed;
  }
}

export default async function setup({ provide }: TestProject) {
  if (!existsSync(join(root, 'dist'))) throw new Error('Run "npm run build" first.');
  const place = await mkdtemp(join(tmpdir(), 'packed-'));
  provide('packed', await pack(place));
  return () => rm(place, { recursive: true, force: true });
}

// The package as npm would publish it, unpacked: what every way to embed is tried with.
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { root } from '../../scripts/run.mjs';

/** The unpacked package. */
export interface Packed {
  /** The folder that holds its package.json. */
  readonly folder: string;
  /** The tarball. */
  readonly tarball: string;
}

/** The package, packed once for the whole run: to be read, and not to be written to. */
export const withPacked = (): Packed => inject('packed');

/**
 * Somebody's project, in which the packed package is installed with what it depends on.
 *
 * @param others - Further packages that it has.
 */
export function withProject(packed: Packed, others: readonly string[] = []): { folder: string } {
  const project = { folder: '' };
  beforeAll(async () => {
    project.folder = await mkdtemp(join(tmpdir(), 'project-'));
    const modules = join(project.folder, 'node_modules');
    await cp(packed.folder, join(modules, manifest.name), { recursive: true });
    for (const name of [...Object.keys(manifest.dependencies), ...others]) {
      await mkdir(dirname(join(modules, name)), { recursive: true });
      await symlink(join(root, 'node_modules', name), join(modules, name), 'junction');
    }
  });
  afterAll(() => rm(project.folder, { recursive: true, force: true }));
  return project;
}

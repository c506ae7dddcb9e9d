// The package as npm would publish it, unpacked: what every way to embed is tried with.
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { pack } from '../../scripts/pack.mjs';
import { root } from '../../scripts/run.mjs';

/** The unpacked package. */
export interface Packed {
  /** The folder that holds its package.json. */
  readonly folder: string;
  /** The tarball. */
  readonly tarball: string;
}

/** Packs the package before the tests of a file, and takes it away after them. */
export function withPacked(): Packed {
  const packed = { folder: '', tarball: '' };
  let place = '';
  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'packed-'));
    Object.assign(packed, await pack(place));
  });
  afterAll(() => rm(place, { recursive: true, force: true }));
  return packed;
}

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

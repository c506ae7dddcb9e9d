// The package as npm would publish it, unpacked: what every way to embed is tried with.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll } from 'vitest';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

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
    const { stdout } = await run(
      'npm',
      ['pack', '--json', '--ignore-scripts', '--pack-destination', place],
      { cwd: root, shell: process.platform === 'win32' },
    );
    const [{ filename }] = JSON.parse(stdout) as [{ readonly filename: string }];
    packed.tarball = join(place, filename);
    await run('tar', ['-xzf', packed.tarball, '-C', place]);
    packed.folder = join(place, 'package');
  });
  afterAll(() => rm(place, { recursive: true, force: true }));
  return packed;
}

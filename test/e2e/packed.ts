// The package as npm would publish it, unpacked: what every way to embed is tried with.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { pack } from '../../scripts/pack.mjs';

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

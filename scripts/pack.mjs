// The package as npm would publish it.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './run.mjs';

const run = promisify(execFile);

/**
 * Packs what was built into a folder, and unpacks it there.
 * @param {string} place an empty folder
 * @returns {Promise<{tarball: string, folder: string}>} the tarball, and the folder of its package.json
 */
export async function pack(place) {
  const { stdout } = await run(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', place],
    { cwd: root, shell: process.platform === 'win32' },
  );
  const [{ filename }] = JSON.parse(stdout);
  const tarball = join(place, filename);
  await run('tar', ['-xzf', tarball, '-C', place]);
  return { tarball, folder: join(place, 'package') };
}

// Builds dist-wordpress/treatment-comparison.zip, the WordPress plugin. Run "npm run build" first.
// The same files give the same bytes on every machine.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { root } from './run.mjs';

const source = join(root, 'src/integrations/wordpress');
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Path in the plugin's folder: with slashes on every system. */
const below = (folder, path) => path.slice(folder.length + 1).replaceAll('\\', '/');

/**
 * The plugin's files by their path below its own folder.
 * @returns {Record<string, Uint8Array>}
 */
export function pluginFiles() {
  if (!existsSync(join(dist, 'treatment-comparison.js'))) {
    throw new Error('Run "npm run build" first.');
  }
  const files = {};
  for (const path of filesIn(source)) {
    const text = readFileSync(path, 'utf8').replaceAll('%VERSION%', version);
    files[below(source, path)] = new TextEncoder().encode(text);
  }
  const built = [join(dist, 'treatment-comparison.js'), ...filesIn(join(dist, 'chunks'))];
  for (const path of built.filter((path) => path.endsWith('.js'))) {
    files[`dist/${below(dist, path)}`] = readFileSync(path);
  }
  for (const path of filesIn(join(dist, 'data')).filter((path) => path.endsWith('dataset.json'))) {
    files[below(dist, path)] = readFileSync(path);
  }
  files['LICENSE'] = readFileSync(join(root, 'LICENSE'));
  return files;
}

/**
 * The plugin as one zip, as WordPress takes it.
 * @returns {Uint8Array}
 */
export function pluginZip() {
  const files = Object.entries(pluginFiles()).sort(([a], [b]) => (a < b ? -1 : 1));
  // Zips have no time zones: what is written there is the local time, here the same for all.
  const mtime = new Date(1980, 0, 1);
  return zipSync(
    Object.fromEntries(
      files.map(([name, bytes]) => [`treatment-comparison/${name}`, [bytes, { mtime, level: 9 }]]),
    ),
  );
}

if (process.argv[1] === import.meta.filename) {
  const out = join(root, 'dist-wordpress');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
  const zip = pluginZip();
  writeFileSync(join(out, 'treatment-comparison.zip'), zip);
  console.log(`dist-wordpress/treatment-comparison.zip: ${Math.round(zip.length / 1000)} kB`);
}

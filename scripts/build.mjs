// Builds dist/ (what is published) and dist-demo/ (a site that shows it, for any static server; not
// with --package-only).
import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { buildFrame } from './build-frame.mjs';
import { pluginZip } from './build-wordpress.mjs';
import { keepReachable } from './declarations.mjs';
import { writeEditorData } from './editor-data.mjs';
import { writeFrameworkTypes } from './framework-types.mjs';
import { writeIntegrity } from './integrity.mjs';
import { publicManifest } from './manifest.mjs';
import { root, run } from './run.mjs';
import { shippedDataset } from './ship-dataset.mjs';

async function step(line) {
  const { code } = await run(line);
  if (code !== 0) process.exit(code);
}

/** A folder's JSON files, but not the notes for authors that lie beside them. */
function copyJson(from, to) {
  if (!existsSync(join(root, from))) return;
  cpSync(join(root, from), to, {
    recursive: true,
    filter: (path) => statSync(path).isDirectory() || path.endsWith('.json'),
  });
}

/** What the package's own description names as types. */
function typesOfExports() {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.values(exports).flatMap(({ types }) => (types ? [relative('dist', types)] : []));
}

async function buildDemo() {
  const pages = existsSync(join(root, 'demo')) ? readdirSync(join(root, 'demo')) : [];
  if (pages.some((name) => name.endsWith('.html'))) {
    await step('vite build --logLevel warn --mode demo');
  }
  cpSync(dist, join(demo, 'dist'), { recursive: true });
  cpSync(join(dist, 'data'), join(demo, 'data'), { recursive: true });
  // Vite brings what a page loads itself, and these are loaded by the element.
  for (const folder of ['broken', 'clinic']) copyJson(`demo/${folder}`, join(demo, folder));
  // The page about WordPress hands it out.
  writeFileSync(join(demo, 'treatment-comparison-wordpress.zip'), pluginZip());
}

const isPackageOnly = process.argv.includes('--package-only');
const dist = join(root, 'dist');
const demo = join(root, 'dist-demo');
for (const folder of [dist, demo]) rmSync(folder, { recursive: true, force: true });

for (const mode of ['npm', 'script', 'hydrate', 'server', 'all', 'cli']) {
  await step(`vite build --logLevel warn --mode ${mode}`);
}
await buildFrame(dist);
cpSync(join(root, 'src/embed/reserve.css'), join(dist, 'treatment-comparison.css'));
// npm does this for an installed package; here it lets a shell start the file as it is.
chmodSync(join(dist, 'cli.js'), 0o755);
copyJson('data', join(dist, 'data'));
// A page reads these, and no person.
for (const path of readdirSync(join(dist, 'data'), { recursive: true, encoding: 'utf8' })) {
  if (!path.endsWith('dataset.json')) continue;
  const file = join(dist, 'data', path);
  const shipped = shippedDataset(JSON.parse(readFileSync(file, 'utf8')));
  writeFileSync(file, JSON.stringify(shipped));
}

// After all that a page may load, which stands above.
writeIntegrity(dist);

const manifest = publicManifest();
writeFileSync(join(dist, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
writeEditorData(manifest, dist);

if (!isPackageOnly) await buildDemo();

// Last, so that a fault in a type does not keep anyone from looking at the demo.
await step('tsc -p scripts/tsconfig.build.json');
// Types that were written by hand or by a script are not among what the compiler emits.
for (const path of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
  if (path.endsWith('.d.ts')) cpSync(join(root, 'src', path), join(dist, path));
}
writeFrameworkTypes(manifest, dist);
keepReachable(dist, typesOfExports());

// The pages in the source name hashes of what was built. That they are no longer right is no fault.
if (!isPackageOnly) await run('node scripts/snippets.mjs --check');

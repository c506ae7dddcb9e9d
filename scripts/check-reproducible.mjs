// Builds what is published once more, from another folder, and compares it with dist/: the same source
// must give the same bytes wherever it lies, or nobody could check a hash.
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { integrityOf } from './integrity.mjs';
import { root } from './run.mjs';
import { spawnSync } from 'node:child_process';

const sources = [
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
  'src',
  'data',
  'demo',
  'scripts',
  'README.md',
  'LICENSE',
];

const hashes = (folder) =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, integrityOf(readFileSync(join(folder, path)))]),
  );

function buildElsewhere(place) {
  // Later in the alphabet and deeper than most.
  const folder = join(place, 'z', 'another place');
  for (const path of sources) cpSync(join(root, path), join(folder, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'scripts/build.mjs'), '--package-only'],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'C' },
    },
  );
  if (status !== 0) throw new Error(`The second build failed:\n${stdout}${stderr}`);
  return hashes(join(folder, 'dist'));
}

if (!existsSync(join(root, 'dist')))
  throw new Error('Nothing to compare: run "npm run build" first.');
const place = mkdtempSync(join(tmpdir(), 'again-'));
try {
  const first = hashes(join(root, 'dist'));
  const second = buildElsewhere(place);
  const paths = [...new Set([...first.keys(), ...second.keys()])].sort();
  const other = paths.filter((path) => first.get(path) !== second.get(path));
  for (const path of other) console.error(`Not the same when built elsewhere: ${path}`);
  console.log(`${paths.length - other.length} of ${paths.length} files are the same.`);
  process.exitCode = other.length > 0 ? 1 : 0;
} finally {
  rmSync(place, { recursive: true, force: true });
}

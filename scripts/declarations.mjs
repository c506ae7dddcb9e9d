// Declarations of TypeScript that a user of the package can reach.
import { readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

function importsOf(file) {
  const { importedFiles, referencedFiles } = ts.preProcessFile(
    readFileSync(file, 'utf8'),
    true,
    true,
  );
  return [...importedFiles, ...referencedFiles]
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => join(dirname(file), fileName.replace(/\.js$/, '.d.ts')));
}

/** Takes away each declaration below a folder that none of the entries leads to, and empty folders. */
export function keepReachable(folder, entries) {
  const kept = new Set(entries.map((entry) => join(folder, entry)));
  for (const file of kept) for (const other of importsOf(file)) kept.add(other);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const path of paths) {
    const file = join(folder, path);
    if (path.endsWith('.d.ts') && !kept.has(file)) rmSync(file);
  }
  removeEmpty(folder);
}

function removeEmpty(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeEmpty(join(folder, entry.name));
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

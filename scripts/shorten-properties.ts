import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const ours = /--_[a-z0-9-]+/g;

/** A short name for each custom property that is ours alone (`--_…`), by all files of a folder. */
export function shortNames(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const names = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').match(ours) ?? []);
  return new Map(
    [...new Set(names)]
      .sort()
      .map((name, place) => [name, `--_${(place + 10).toString(36)}`] as const),
  );
}

/**
 * Gives our own custom properties short names, in styles and in scripts that read them alike. What
 * a host page may set (`--tc-…`) keeps its name.
 * @param folder - Where every module stands that could say such a name.
 */
export function shortenProperties(folder: string): Plugin {
  const names = shortNames(folder);
  return {
    name: 'shorten-properties',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(folder) || !code.includes('--_')) return undefined;
      if (/--_[a-z0-9-]*(?:\$\{|['"] *\+)/.test(code))
        throw new Error(`${id}: a name must be written out.`);
      const made = code.replaceAll(ours, (name) => names.get(name) ?? name);
      return { code: made, map: null };
    },
  };
}

import type { Plugin } from 'vite';

const pairs = /(\bof [^\n;{}]+?)\.entries\(\)\) \{/g;
const inherited =
  /for\((?:var|let|const) (\w+) in (\w+)\)(\w+\(\w+,)\1,(\{get:\2\[\1\],enumerable:!0\}\))/g;

/**
 * Keeps built files working on pages with an old library that changes what the language brings:
 * `entries()` of an array may give another array there, and `for … in` finds what was added to every
 * object.
 *
 * @param folder - Our own modules: what they ask for its entries is an array.
 */
export function plainBuiltins(folder: string): Plugin {
  return {
    name: 'plain-builtins',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(folder) || !code.includes('.entries()')) return undefined;
      const made = code.replaceAll(pairs, '$1.map((one, at) => [at, one])) {');
      if (made.includes('.entries()')) throw new Error(`${id}: use entries() in for … of only.`);
      return { code: made, map: null };
    },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        file.code = file.code.replaceAll(inherited, 'Object.keys($2).map($1=>$3$1,$4)');
      }
    },
  };
}

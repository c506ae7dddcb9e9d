import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

/**
 * What the analyzer would write to custom-elements.json.
 * @param {import('./public-names.js').Sources} files
 * @returns {import('./public-names.js').Manifest}
 */
export function manifestOf(files) {
  const modules = Object.entries(files).map(([path, code]) =>
    ts.createSourceFile(path.slice(1), code, ts.ScriptTarget.ES2015, true),
  );
  return create({ modules, plugins: litPlugin() });
}

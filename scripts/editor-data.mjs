// What editors show about the element as one types: VS Code's custom data, JetBrains' web-types.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';
import { version } from '../src/version.ts';

// Parts and tokens have entries of their own, where a style sheet is written.
const options = () => ({ hideCssPartsDocs: true, hideCssPropertiesDocs: true });

const parsed = (data) => (typeof data === 'string' ? JSON.parse(data) : data);

function vsCodeHtml(manifest) {
  const data = parsed(getVsCodeHtmlCustomData(structuredClone(manifest), options()));
  const { attributes } = manifest.modules[0].declarations[0];
  for (const one of data.tags[0].attributes) {
    const { type } = attributes.find(({ name }) => name === one.name);
    // Without it the editor writes `link=""`.
    if (type.text === 'boolean') one.valueSet = 'v';
  }
  return data;
}

function webTypes(manifest) {
  const data = parsed(
    getWebTypesData(structuredClone(manifest), { ...options(), packageJson: false }),
  );
  const { html } = data.contributions;
  // It has no address of documentation to give, and writes an empty one.
  for (const element of html.elements) delete element['doc-url'];
  return {
    ...data,
    name: 'treatment-comparison',
    version,
    'js-types-syntax': 'typescript',
  };
}

/**
 * The files for editors, by their names.
 * @param manifest - The public manifest. The libraries write into what they are given.
 */
export const editorData = (manifest) => ({
  'vscode.html-custom-data.json': vsCodeHtml(manifest),
  'vscode.css-custom-data.json': parsed(
    getVsCodeCssCustomData(structuredClone(manifest), options()),
  ),
  'web-types.json': webTypes(manifest),
});

/** Writes them into the folder of the built files. */
export function writeEditorData(manifest, outdir) {
  for (const [name, data] of Object.entries(editorData(manifest))) {
    writeFileSync(join(outdir, name), `${JSON.stringify(data, null, 2)}\n`);
  }
}

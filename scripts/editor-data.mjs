// What editors show about the element as one types: VS Code's custom data, JetBrains' web-types.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

/** Changes a JSON file. */
function amend(file, change) {
  const content = JSON.parse(readFileSync(file, 'utf8'));
  change(content);
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}

/**
 * Writes the editors' files.
 * @param manifest - The public manifest. The libraries write into what they are given.
 * @param outdir - The folder of the built files.
 */
export function writeEditorData(manifest, outdir) {
  // Parts and tokens have entries of their own, where a style sheet is written.
  const options = {
    outdir,
    hideLogs: true,
    hideCssPartsDocs: true,
    hideCssPropertiesDocs: true,
  };
  generateVsCodeCustomElementData(structuredClone(manifest), options);
  generateJetBrainsWebTypes(structuredClone(manifest), options);

  const { attributes } = manifest.modules[0].declarations[0];
  const isBoolean = (name) => attributes.find((one) => one.name === name).type.text === 'boolean';
  amend(join(outdir, 'vscode.html-custom-data.json'), ({ tags }) => {
    // Without it the editor writes `link=""`.
    for (const one of tags[0].attributes) if (isBoolean(one.name)) one.valueSet = 'v';
  });
  amend(join(outdir, 'web-types.json'), (types) => {
    types['js-types-syntax'] = 'typescript';
    for (const element of types.contributions.html.elements) delete element['doc-url'];
  });
}

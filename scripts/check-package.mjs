// Looks at the packed package as those do who install it: its description, types and manifest.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateCem } from '@wc-toolkit/cem-validator';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { pack } from './pack.mjs';
import { run } from './run.mjs';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

async function problemsOfDescription({ folder, tarball }) {
  const tar = readFileSync(tarball);
  const bytes = tar.buffer.slice(tar.byteOffset, tar.byteOffset + tar.byteLength);
  const { messages } = await publint({ strict: true, pack: { tarball: bytes } });
  const description = json(join(folder, 'package.json'));
  return messages.map((message) => `publint: ${formatMessage(message, description)}`);
}

/** Only what is for import is looked at: the package has no other form. */
async function problemsOfTypes({ tarball }) {
  const { code, output } = await run(`attw --profile esm-only --format ascii ${tarball}`, {
    quiet: true,
  });
  return code === 0 ? [] : [output];
}

const strictly = (...names) => Object.fromEntries(names.map((name) => [name, 'error']));

async function problemsOfManifest({ folder }) {
  const manifest = json(join(folder, 'dist/custom-elements.json'));
  try {
    await validateCem(manifest, {
      packageJsonPath: join(folder, 'package.json'),
      rules: {
        packageJson: strictly('packageType', 'exports', 'customElementsProperty', 'publishedCem'),
        manifest: strictly(
          'schemaVersion',
          'modulePath',
          'definitionPath',
          'typeDefinitionPath',
          'exportTypes',
          'tagName',
        ),
      },
    });
    return [];
  } catch (error) {
    return [error.message];
  }
}

const place = mkdtempSync(join(tmpdir(), 'package-'));
try {
  const packed = await pack(place);
  const problems = await Promise.all(
    [problemsOfDescription, problemsOfTypes, problemsOfManifest].map((check) => check(packed)),
  );
  for (const line of problems.flat()) console.error(line);
  process.exitCode = problems.flat().length > 0 ? 1 : 0;
} finally {
  rmSync(place, { recursive: true, force: true });
}

// Measures what checking a dataset against data/schema.json costs a page, for several libraries.
// Those that are not dev dependencies are looked for in the folder given as argument:
//   npm install --prefix <folder> @exodus/schemasafe @cfworker/json-schema
//   node scripts/compare-validators.mjs <folder>
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { validatorCode, withoutNotes } from './generate.mjs';

const root = join(import.meta.dirname, '..');
const elsewhere = process.argv[2];

/** Path of a package's main file, or undefined when the package is not there. */
function find(name) {
  try {
    return createRequire(join(resolve(elsewhere ?? root), 'any.js')).resolve(name);
  } catch {
    return undefined;
  }
}

async function schemasafe(schema) {
  const path = find('@exodus/schemasafe');
  if (!path) return undefined;
  const { validator } = createRequire(import.meta.url)(path);
  const validate = validator(schema, {
    includeErrors: true,
    allErrors: true,
    mode: 'default',
    formats: { date: /^\d{4}-\d{2}-\d{2}$/ },
    extraFormats: true,
  });
  return `const check = ${validate.toModule()};\nexport const validate = (data) => check(data) ? [] : check.errors;`;
}

function cfworker(schema) {
  const path = find('@cfworker/json-schema')?.replace('/dist/commonjs/', '/dist/esm/');
  if (!path) return undefined;
  return `import { Validator } from ${JSON.stringify(path)};
const validator = new Validator(${JSON.stringify(schema)}, '2020-12', false);
export const validate = (data) => validator.validate(data).errors;`;
}

/** Bytes of the module as a page would load it: minified, unused code gone. */
async function sizes(code, folder) {
  await writeFile(join(folder, 'validate.js'), code);
  await writeFile(
    join(folder, 'page.js'),
    "import { validate } from './validate.js';\nglobalThis.check = (data) => [validate(data), validate.errors];",
  );
  const result = await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: join(folder, 'page.js'), formats: ['es'] },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const page = [result].flat()[0].output[0].code;
  return { minified: page.length, gzip: gzipSync(page, { level: 9 }).length };
}

const full = JSON.parse(await readFile(join(root, 'data/schema.json'), 'utf8'));
const schema = withoutNotes(full);
// Brings the shapes with it.
const conforms = JSON.stringify(join(root, 'src/domain/conforms.ts'));
const folder = await mkdtemp(join(tmpdir(), 'validators-'));
const candidates = {
  'the schema alone': () => `export const validate = ${JSON.stringify(schema)};`,
  'packed, verdict only': () => `export { conforms as validate } from ${conforms};`,
  'ajv standalone, plain': () => validatorCode(schema, {}),
  'ajv standalone, no messages': () => validatorCode(schema),
  'ajv standalone, first error only': () => validatorCode(schema, { allErrors: false }),
  '@exodus/schemasafe module': () => schemasafe(schema),
  '@cfworker/json-schema with schema': () => cfworker(schema),
};
const table = {};
for (const [name, codeOf] of Object.entries(candidates)) {
  try {
    const code = await codeOf();
    table[name] = code ? await sizes(code, folder) : { hint: 'not installed: see the first lines' };
  } catch (error) {
    table[name] = { hint: String(error.message).split('\n')[0] };
  }
}
await rm(folder, { recursive: true });
console.table(table);

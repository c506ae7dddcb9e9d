// Measures what reading a dataset costs a slow phone: script time in a real Chromium whose processor
// is slowed down four times, for our verdict and for other ways to come to one, in one run.
//   npm run bench
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../../scripts/browser.mjs';

const root = join(import.meta.dirname, '../..');
const rounds = 21;
const slowdown = 4;
const limitMs = 50;

/** The ways, as code of a page. Each takes the text and says whether it is a dataset. */
const page = `
import Ajv from 'ajv/dist/2020.js';
import { indexDataset } from './src/domain/dataset-index.ts';
import { ruleFindings } from './src/domain/dataset-rules.ts';
import { parseDataset } from './src/domain/parse-dataset.ts';
import { soundDataset } from './src/domain/sound-dataset.ts';
import { validate } from './src/domain/validate-dataset.js';
import schema from './data/schema.json';

const noRule = (data) => ruleFindings(data).length === 0;
const Compiler = Ajv.default ?? Ajv;
globalThis.ways = {
  'JSON.parse alone': (text) => JSON.parse(text) !== undefined,
  'ours: parse, copy, check, look up': (text) => {
    const dataset = soundDataset(JSON.parse(text));
    return dataset !== undefined && indexDataset(dataset).therapies.size > 0;
  },
  'ours, with every reason': (text) => parseDataset(JSON.parse(text)).ok,
  'Ajv standalone and our rules, no copy': (text) => {
    const data = JSON.parse(text);
    return validate(data) && noRule(data);
  },
  'Ajv compiled in the page, no rules': (text) => {
    const ajv = new Compiler({ strict: false, formats: { date: true } });
    return ajv.compile(schema)(JSON.parse(text));
  },
};
globalThis.measure = (way, text, rounds) => {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    if (!globalThis.ways[way](text)) throw new Error(way + ' refuses the dataset');
    times.push(performance.now() - start);
  }
  return times;
};
`;

async function pageCode() {
  const id = join(root, 'bench-page.js');
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'bench-page',
        load: (path) => (path === id ? page : undefined),
        resolveId: (path) => (path === id ? id : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: id, formats: ['es'] },
      rolldownOptions: { output: { minify: true } },
    },
  });
  return [result].flat()[0].output[0].code;
}

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];

async function measureOn(browser, code, text) {
  const table = {};
  // A page of its own for each way, so that none runs on what another has warmed up.
  const names = Object.keys(await inPage(browser, code, () => globalThis.ways, undefined));
  for (const way of names) {
    const times = await inPage(
      browser,
      code,
      ([way, text, rounds]) => globalThis.measure(way, text, rounds),
      [way, text, rounds],
    );
    table[way] = { 'first ms': times[0], 'median ms': median(times) };
  }
  return table;
}

async function inPage(browser, code, run, input) {
  const page = await browser.newPage();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addScriptTag({ content: code, type: 'module' });
  await page.waitForFunction(() => globalThis.measure !== undefined);
  const result = await page.evaluate(run, input);
  await page.close();
  return result;
}

function report(name, text, table) {
  const base = table['JSON.parse alone']['median ms'];
  console.log(`\n${name}: ${text.length} characters, processor ${slowdown} times slower`);
  console.table(
    Object.fromEntries(
      Object.entries(table).map(([way, { 'first ms': first, 'median ms': usual }]) => [
        way,
        {
          'first ms': Number(first.toFixed(1)),
          'median ms': Number(usual.toFixed(1)),
          'times JSON.parse': Number((usual / base).toFixed(1)),
        },
      ]),
    ),
  );
  // The first time is what a page pays: it reads its dataset once, with cold code.
  const first = table['ours: parse, copy, check, look up']['first ms'];
  console.log(
    `first reading ${first.toFixed(1)} ms, ${first < limitMs ? 'under' : 'OVER'} ${limitMs}`,
  );
}

const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args });
const code = await pageCode();
for (const folder of await readdir(join(root, 'data'), { withFileTypes: true })) {
  if (!folder.isDirectory()) continue;
  const file = join(root, 'data', folder.name, 'dataset.json');
  const text = JSON.stringify(JSON.parse(await readFile(file, 'utf8')));
  report(folder.name, text, await measureOn(browser, code, text));
}
await browser.close();

// Weighs what a page loads, in bytes after gzip -9, and exits 1 when it is too much.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';
import { root } from './run.mjs';

const dist = join(root, 'dist');
const aim = 22_000;

// Each part is what the modules in `from` bring, imported as in src/, beyond the first load. Over
// an `isHard` limit the check fails; over another one it only says so, since few readers get there.
const parts = {
  'after the table': { from: ['after-table'], limit: 8_000, isHard: true },
  'what matters': { from: ['late-marks'], limit: 15_000 },
  'chart chunk': { from: ['late'], limit: 60_000, isHard: true },
  'calendar and harms': { from: ['late-weeks'], limit: 25_000 },
  'for the visit': { from: ['late-visit'], limit: 30_000 },
  'calendar file': { from: ['calendar-file'], limit: 40_000 },
  'on paper': { from: ['sheet-print', 'qr-code'], limit: 40_000 },
  questionnaires: { from: ['tc-measures'], limit: 10_000 },
  'link in the address': { from: ['link-controller'], limit: 5_000 },
  'visit mode': { from: ['visit'], limit: 25_000 },
  'card mode': { from: ['card'], limit: 17_000 },
  'as the reader asked': { from: ['reader'], limit: 14_000 },
  'on request': { from: ['tc-options', 'tc-provenance', 'folded-rows', 'tc-chain'], limit: 23_000 },
  'for clinicians': { from: ['clinician'], limit: 40_000 },
  'mount points': { from: ['mount-points'], limit: 2_000 },
  'local layer': { from: ['local'], limit: 12_000 },
  'when something failed': { from: ['failure', 'other-version'], limit: 25_000 },
};

// Minified code writes even a plain address as a template.
function addressOf(source) {
  const address = source.type === 'TemplateLiteral' ? source.quasis[0].value.cooked : source.value;
  if (source.expressions?.length > 0 || typeof address !== 'string') {
    throw new Error('An import() of a computed address cannot be weighed.');
  }
  return address;
}

/** Addresses that a module imports: at once, and when asked. */
export function importsOf(code) {
  const now = [];
  const later = [];
  const visit = (node) => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) return node.forEach(visit);
    if (/^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type) && node.source) {
      now.push(node.source.value);
    }
    if (node.type === 'ImportExpression') later.push(addressOf(node.source));
    Object.values(node).forEach(visit);
  };
  visit(parseAst(code));
  return { now, later };
}

/** What a file brings at once beyond `known`, itself included, and what that brings when asked. */
function reachable(entry, importsIn, known = new Set()) {
  const now = new Set();
  const later = new Set();
  const add = (file) => {
    if (now.has(file) || known.has(file)) return;
    now.add(file);
    const found = importsIn(file);
    for (const path of found.now) add(join(dirname(file), path));
    for (const path of found.later) later.add(join(dirname(file), path));
  };
  add(entry);
  return { now, later };
}

const nameOf = (file) => basename(file).replace(/(-[\w-]{8})?\.js$/, '');

/**
 * The files of the first load and, by name, of each part; what two parts share is in both.
 * @returns {Record<string, string[]>}
 */
export function filesByPart(entry, importsIn) {
  const first = reachable(entry, importsIn);
  const found = { 'first load': [...first.now] };
  const named = new Set(Object.values(parts).flatMap(({ from }) => from));
  // A part of its own may also be asked for by a late file, and not by the first ones.
  const late = new Set(first.later);
  for (const file of late) {
    for (const other of reachable(file, importsIn, first.now).later) {
      if (named.has(nameOf(other))) late.add(other);
    }
  }
  const left = new Set(late);
  for (const [part, { from }] of Object.entries(parts)) {
    const files = new Set([...late].filter((file) => from.includes(nameOf(file))));
    if (files.size < from.length) throw new Error(`Not built apart: one of ${from.join(', ')}.`);
    files.forEach((file) => left.delete(file));
    // A set goes on to what is added to it.
    for (const file of files) {
      const { now, later } = reachable(file, importsIn, first.now);
      for (const other of now) files.add(other);
      for (const other of later) if (!named.has(nameOf(other))) files.add(other);
    }
    found[part] = [...files];
  }
  if (left.size > 0) throw new Error(`Of no part: ${[...left].map(nameOf).join(', ')}.`);
  return found;
}

const weigh = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

/** Says what a part weighs; whether it is too much. */
function report(name, files, { limit = Infinity, isHard = false } = {}) {
  const bytes = files.reduce((sum, file) => sum + weigh(file), 0);
  const word = bytes > limit ? (isHard ? 'TOO MUCH, limit' : 'more than') : 'limit';
  const verdict = limit === Infinity ? '' : `  ${word} ${limit}`;
  const names = files.map((file) => relative(dist, file)).join(', ');
  console.log(`${name.padEnd(22)}${String(bytes).padStart(7)} bytes${verdict}  ${names}`);
  return isHard && bytes > limit;
}

function main() {
  const script = join(dist, 'treatment-comparison.js');
  if (!existsSync(script)) {
    console.error('Nothing to weigh: run "npm run build" first.');
    return 1;
  }
  const files = filesByPart(script, (file) => importsOf(readFileSync(file, 'utf8')));
  const limits = { 'first load': { limit: 36_000, isHard: true }, ...parts };
  const tooMuch = Object.keys(limits).map((part) => report(part, files[part], limits[part]));
  for (const path of readdirSync(join(dist, 'data'), { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('dataset.json')) continue;
    tooMuch.push(report('dataset', [join(dist, 'data', path)], { limit: 60_000, isHard: true }));
  }
  report('all in one', [join(dist, 'treatment-comparison.all.js')]);
  const spare = aim - files['first load'].reduce((sum, file) => sum + weigh(file), 0);
  const where = spare >= 0 ? 'under' : 'over';
  console.log(`first load is ${Math.abs(spare)} bytes ${where} the aim of ${aim}`);
  return tooMuch.includes(true) ? 1 : 0;
}

if (import.meta.main ?? process.argv[1] === import.meta.filename) process.exitCode = main();

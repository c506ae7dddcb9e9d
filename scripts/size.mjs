// Weighs what a page loads, in bytes after gzip -9, and exits 1 when it is too much.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';
import { root } from './run.mjs';

const dist = join(root, 'dist');
const limits = { first: 30_000, charts: 60_000 };
const aim = 22_000;

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

/** The files that come with these ones, and those that come only when asked for. */
function reachable(entries) {
  const now = new Set();
  const later = new Set();
  const add = (file) => {
    if (now.has(file)) return;
    now.add(file);
    const found = importsOf(readFileSync(file, 'utf8'));
    for (const path of found.now) add(join(dirname(file), path));
    for (const path of found.later) later.add(join(dirname(file), path));
  };
  for (const file of entries) add(file);
  return { now, later };
}

const weight = (files) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);

function report(name, files, limit) {
  const bytes = weight(files);
  const verdict = limit === undefined ? '' : bytes > limit ? `over ${limit}` : `limit ${limit}`;
  const names = [...files].map((file) => relative(dist, file)).join(', ');
  console.log(`${name.padEnd(12)} ${String(bytes).padStart(7)} bytes  ${verdict}  ${names}`);
  return limit !== undefined && bytes > limit;
}

function main() {
  const script = join(dist, 'treatment-comparison.js');
  if (!existsSync(script)) {
    console.error('Nothing to weigh: run "npm run build" first.');
    return 1;
  }
  const first = reachable([script]);
  const charts = reachable(first.later);
  const onlyLater = new Set(
    [...charts.now, ...charts.later].filter((file) => !first.now.has(file)),
  );
  const tooMuch = [
    report('first load', first.now, limits.first),
    report('on demand', onlyLater, limits.charts),
    report('all in one', [join(dist, 'treatment-comparison.all.js')]),
  ];
  const spare = aim - weight(first.now);
  console.log(`${spare >= 0 ? `${spare} bytes under` : `${-spare} bytes over`} the aim of ${aim}`);
  return tooMuch.includes(true) ? 1 : 0;
}

if (import.meta.main ?? process.argv[1] === import.meta.filename) process.exitCode = main();

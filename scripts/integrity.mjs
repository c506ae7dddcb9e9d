// What a page may load, each file with the hash that its integrity attribute or import map needs.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { version } from '../src/version.ts';

/** The value of an integrity attribute. */
export const integrityOf = (bytes) =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** Scripts for tags, styles, pages and data; not what bundlers, editors and the command line read. */
const isForPages = (path) =>
  /^(treatment-comparison|embed)[\w.-]*\.js$|^(chunks|hydrate)\/|^data\/|\.(css|html)$/.test(path);

/** The files of a folder that a page may load, by their path, in a fixed order. */
export function pageFiles(dist) {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => isForPages(path) && statSync(join(dist, path)).isFile())
    .sort();
}

/** Whether a file is a module of the form with late parts, which an import map can vouch for. */
const isModule = (path) => path === 'treatment-comparison.js' || path.startsWith('chunks/');

/**
 * Writes `integrity.json`: every file that a page may load; and `importmap.json`, to be pasted into
 * a page that stands beside the folder `dist`: browsers take an import map only as a part of the page.
 */
export function writeIntegrity(dist) {
  const files = Object.fromEntries(
    pageFiles(dist).map((path) => [path, integrityOf(readFileSync(join(dist, path)))]),
  );
  const modules = Object.entries(files).filter(([path]) => isModule(path));
  const write = (name, content) =>
    writeFileSync(join(dist, name), `${JSON.stringify(content, null, 2)}\n`);
  write('integrity.json', { version, files });
  write('importmap.json', {
    integrity: Object.fromEntries(modules.map(([path, hash]) => [`./dist/${path}`, hash])),
  });
}

// Writes the version and the hashes of the built files into the pages that are kept in the source:
// `npm run snippets`, after a build. With --check it only says what is out of date.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../src/version.ts';
import { integrityOf } from './integrity.mjs';
import { root } from './run.mjs';

/** The pages that a person reads as they are in the source, by their path. */
export const sourcePages = () => [
  'README.md',
  ...readdirSync(join(root, 'data'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `data/${name}`),
];

const tags = /<(?:script|link)\b[^>]*>/g;
const file = /\b(?:src|href)="([^"]*\/)?([\w.-]+\.(?:js|css))"/;

/**
 * Tags of a text that load a script or a style, with what they say of it.
 * @param {string} text
 * @returns {{tag: string, name: string, integrity?: string, isFromElsewhere: boolean, isCors: boolean}[]}
 */
export const loadingTags = (text) =>
  (text.match(tags) ?? []).flatMap((tag) => {
    const [, folder = '', name] = file.exec(tag) ?? [];
    if (name === undefined) return [];
    const [, integrity] = /\bintegrity="([^"]*)"/.exec(tag) ?? [];
    const isFromElsewhere = /^(https?:)?\/\//.test(folder);
    return [{ tag, name, integrity, isFromElsewhere, isCors: /\bcrossorigin\b/.test(tag) }];
  });

/**
 * Versions in addresses of a folder of ours.
 * @param {string} text
 * @returns {string[]}
 */
export const versionsIn = (text) =>
  [...text.matchAll(/treatment-comparison[-@](\d+\.\d+\.\d+[\w.-]*)(?=\/)/g)].map(([, one]) => one);

/**
 * A text with the version and the hashes of what was built.
 * @param {string} text
 * @param {string} dist the folder of the built files
 */
export function refreshed(text, dist) {
  const hashed = text.replaceAll(tags, (tag) => {
    const [, , name] = file.exec(tag) ?? [];
    if (name === undefined || !existsSync(join(dist, name))) return tag;
    const hash = integrityOf(readFileSync(join(dist, name)));
    return tag.replace(/\bintegrity="[^"]*"/, () => `integrity="${hash}"`);
  });
  return hashed.replaceAll(
    /(treatment-comparison[-@])\d+\.\d+\.\d+[\w.-]*(?=\/)/g,
    (_, name) => name + version,
  );
}

function main() {
  const dist = join(root, 'dist');
  if (!existsSync(dist)) throw new Error('No hash to take: run "npm run build" first.');
  const isCheck = process.argv.includes('--check');
  for (const page of sourcePages()) {
    const path = join(root, page);
    const text = readFileSync(path, 'utf8');
    const now = refreshed(text, dist);
    if (now === text) continue;
    console.log(isCheck ? `${page} is out of date: run "npm run snippets".` : `Wrote ${page}`);
    if (isCheck) process.exitCode = 1;
    else writeFileSync(path, now);
  }
}

if (import.meta.main ?? process.argv[1] === import.meta.filename) main();

import { posix } from 'node:path';
import type { Dataset } from '../../domain/dataset-types.js';
import template from '../../embed/frame/embed.html?raw';
import { oembedFiles, type WrittenFile } from '../../embed/frame/oembed.js';
import { faultTexts, readSettings, type FrameAttribute } from '../../embed/frame/settings.js';
import { PrerenderError, prerenderFragment } from '../../prerender/index.js';
import type { ExitCode, Io } from '../io.js';
import { readDataset } from '../read-dataset.js';

/** How `oembed` is asked to write. */
export interface OembedOptions {
  /** Where the folder is on the web. */
  readonly base: string;
  /** The folder here. */
  readonly folder: string;
  /** Attributes for each page, as after `?` in an address. */
  readonly query: string;
}

type Attributes = ReadonlyMap<FrameAttribute, string>;

/** The address with `/` at its end; or nothing, when it is no address of a folder on the web. */
function baseFrom(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isFolder = /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username;
  return isFolder ? url.href.replace(/\/*$/, '/') : undefined;
}

/** Path of a file as seen from a folder; nothing when it is not below. */
function below(folder: string, file: string): string | undefined {
  const path = posix.relative(...([folder, file].map(slashed) as [string, string]));
  return path.startsWith('..') || posix.isAbsolute(path) ? undefined : path;
}

const slashed = (path: string) => path.replaceAll('\\', '/');

/** What is wrong with what was asked for, each with the way out. */
async function faultsOf(
  files: readonly string[],
  { base, folder, query }: OembedOptions,
  io: Io,
): Promise<readonly string[]> {
  const isBuilt = await io.exists(posix.join(slashed(folder), 'embed.html'));
  const address = baseFrom(base);
  const { problems } = settingsOf(query, address ?? 'https://localhost/');
  return [
    ...(address === undefined
      ? [
          `--base: "${base}" is no address of a folder. It begins with "https://", without "?" or "#".`,
        ]
      : []),
    ...(isBuilt
      ? []
      : [`--folder: there is no embed.html in "${folder}". Name the folder of the built files.`]),
    ...problems.map(({ name, fault }) => `--query: "${name}" ${faultTexts[fault]}.`),
    ...files
      .filter((file) => below(folder, file) === undefined)
      .map((file) => `${file} is not in "${folder}": the page takes its data from there only.`),
  ];
}

const settingsOf = (query: string, base: string) =>
  readSettings(query, { page: `${base}embed.html`, folders: './', fixed: 'src=./data' });

/** The comparison for where no script runs, if the query says of what; or what is wrong with it. */
function figuresOf(dataset: Dataset, attributes: Attributes, today: string): string | undefined {
  const compare = attributes.get('compare');
  // What one place offers comes from a second file, which only the page itself reads.
  if (compare === undefined || attributes.has('local')) return undefined;
  return prerenderFragment(dataset, {
    compare,
    population: attributes.get('population'),
    current: attributes.get('current'),
    headingLevel: 1,
    short: true,
    date: today,
  });
}

/** What is to be written for one dataset; nothing when something is wrong, which is said. */
async function filesFor(
  file: string,
  { base, folder, query }: OembedOptions,
  io: Io,
): Promise<readonly WrittenFile[] | undefined> {
  const read = await readDataset(file, io);
  const address = baseFrom(base);
  const src = below(folder, file);
  if (!read.ok || address === undefined || src === undefined) return undefined;
  const { attributes } = settingsOf(query, address);
  try {
    const figures = figuresOf(read.value, attributes, io.today);
    const source = { template, dataset: read.value, src, base: address, query, figures };
    return oembedFiles({ ...source, today: io.today });
  } catch (error) {
    if (!(error instanceof PrerenderError)) throw error;
    io.err(`${file}: ${error.message}\n`);
    return undefined;
  }
}

/** Writes, beside the built files, a page for each dataset and what describes it to oEmbed. */
export async function oembedCommand(
  files: readonly string[],
  options: OembedOptions,
  io: Io,
): Promise<ExitCode> {
  const faults = await faultsOf(files, options, io);
  for (const fault of faults) io.err(`${fault}\n`);
  if (faults.length > 0) return 2;
  const written: WrittenFile[] = [];
  let isSound = true;
  for (const file of files) {
    const made = await filesFor(file, options, io);
    isSound &&= made !== undefined;
    written.push(...(made ?? []));
  }
  const twice = written.find(
    ({ path }, place) => written.findIndex((one) => one.path === path) < place,
  );
  if (twice) io.err(`${twice.path} would be written twice: two datasets have one "id".\n`);
  if (!isSound || twice) return 2;
  return writeAll(written, options, io);
}

async function writeAll(
  written: readonly WrittenFile[],
  { base, folder }: OembedOptions,
  io: Io,
): Promise<ExitCode> {
  for (const { path, text } of written) {
    const place = posix.join(slashed(folder), path);
    try {
      await io.writeFile(place, text);
    } catch (error) {
      io.err(
        `${place} could not be written: ${error instanceof Error ? error.message : String(error)}\n`,
      );
      return 2;
    }
    if (path.endsWith('.html'))
      io.out(`${place}\n  to be pasted: ${baseFrom(base) ?? ''}${path}\n`);
    else io.out(`${place}\n`);
  }
  return 0;
}

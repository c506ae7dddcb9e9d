import { createHash } from 'node:crypto';
import type { Dataset } from '../../domain/dataset-types.js';
import { parseLocal } from '../../domain/parse-local.js';
import type { Problem, Result } from '../../domain/result.js';
import { languageFor } from '../../language.js';
import { prerenderWordsFor } from '../../messages/prerender.js';
import { comparisonOf, type Wanted } from '../../prerender/comparison.js';
import { fragment } from '../../prerender/fragment.js';
import { page } from '../../prerender/page.js';
import { placed } from '../check/placed.js';
import { problemLines } from '../check/problem-lines.js';
import { fileName } from '../file-name.js';
import type { ExitCode, Io } from '../io.js';
import { readJson } from '../json/read-json.js';
import { readDataset } from '../read-dataset.js';
import { readText } from '../read-file.js';
import { counted } from '../style.js';

/** How `prerender` is asked to write. */
export interface PrerenderCommandOptions {
  readonly form: 'page' | 'fragment' | 'element';
  readonly compare?: string;
  readonly population?: string;
  readonly current?: string;
  readonly lang: string;
  /** File with the local layer. */
  readonly local?: string;
  readonly sections?: string;
  readonly headingLevel?: number;
  readonly short?: boolean;
  readonly dark?: boolean;
  readonly live?: string;
  /** Address of the script that takes the element over. */
  readonly script?: string;
  readonly theme?: 'light' | 'dark';
  /** Year-month-day; today if left out. */
  readonly date?: string;
  /** File to write; standard output if left out. */
  readonly output?: string;
}

type Form = PrerenderCommandOptions['form'];

/** Options that only some forms have. */
const formsOf: Readonly<Record<string, readonly Form[]>> = {
  sections: ['page', 'element'],
  dark: ['page'],
  live: ['page'],
  headingLevel: ['fragment', 'element'],
  short: ['fragment'],
  script: ['element'],
  theme: ['element'],
  current: ['page', 'fragment'],
  local: ['page', 'fragment'],
};

/** Writes a comparison without script, or says all that is in the way. */
export async function prerenderCommand(
  file: string,
  options: PrerenderCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const read = await readDataset(file, io);
  if (!read.ok) return read.exitCode;
  const local =
    options.local === undefined ? noLayer : await readLocal(options.local, read.value, io);
  const wanted: Wanted = {
    ...options,
    compare: options.compare ?? '',
    date: options.date ?? io.today,
    local: local.value,
  };
  const written = await formed(read.value, wanted, options);
  const problems = [...foreignOptions(options), ...(written.ok ? [] : written.problems)];
  for (const { message } of problems) io.err(`${asOption(message)}\n`);
  const count = problems.length + local.problems;
  if (count > 0 || !written.ok) {
    io.err(
      `${fileName(file)} was not written as a ${options.form}: ${counted(count, 'problem')}.\n`,
    );
    return 2;
  }
  sayLanguage(options.lang, io);
  if (options.form === 'element') sayStyles(written.value, io);
  return write(written.value, options, io);
}

async function formed(
  dataset: Dataset,
  wanted: Wanted,
  { form, script, theme }: PrerenderCommandOptions,
): Promise<Result<string>> {
  if (form === 'element') {
    const { elementOf } = await import('../../prerender/prerender-element.js');
    return elementOf(dataset, { ...wanted, script: script ?? defaultScript, theme });
  }
  const comparison = comparisonOf(dataset, wanted);
  if (!comparison.ok) return comparison;
  const write = form === 'page' ? page : fragment;
  return { ok: true, value: write(comparison.value, wanted) };
}

/** Beside the page. */
const defaultScript = 'treatment-comparison.hydrate.js';

const noLayer = { value: undefined, problems: 0 };

/** A local layer, and how many problems it has: each is printed with its place. */
async function readLocal(path: string, dataset: Dataset, io: Io) {
  const text = await readText(path, io);
  if (text === undefined) return { value: undefined, problems: 1 };
  const { faults, content } = readJson(text);
  const parsed = content && parseLocal(content.value, dataset);
  const wrong = parsed && !parsed.ok ? parsed.problems : [];
  const problems = [
    ...faults.map((fault) => placed.fault(text, fault)),
    ...(content ? wrong.map((problem) => placed.problem(text, content.tree, problem)) : []),
  ];
  for (const one of problems) io.err(problemLines({ path, text, problems }, one, io.hasColour));
  return { value: problems.length === 0 ? content?.value : undefined, problems: problems.length };
}

/** What is asked for of another form would be dropped in silence. */
const foreignOptions = (options: PrerenderCommandOptions): readonly Problem[] =>
  Object.entries(formsOf)
    .filter(([name, forms]) => name in options && !forms.includes(options.form))
    .map(([name, forms]) => ({
      code: 'other-form',
      path: '',
      message: `"${name}" is for --form ${forms.join(' and ')}, and this is --form ${options.form}. Leave one of them out.`,
    }));

/** Names of options as they are written on a command line. */
const asOption = (message: string): string =>
  message.replace(
    /^"(\w+)"/,
    (_, name: string) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  );

/** No language that we lack passes for one that we have. */
function sayLanguage(lang: string, io: Io) {
  const { locale } = languageFor(lang);
  if (locale !== lang) io.err(`${prerenderWordsFor(locale).notSpoken({ lang })}\n`);
}

/** What a content security policy must name, where it names styles at all. */
function sayStyles(text: string, io: Io) {
  const styles = [...text.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, style = '']) => style);
  const hashes = styles.map(
    (style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  );
  io.err(`Its styles, for "style-src" of a content security policy: ${hashes.join(' ')}\n`);
}

async function write(
  text: string,
  { output, form }: PrerenderCommandOptions,
  io: Io,
): Promise<ExitCode> {
  if (output === undefined) {
    io.out(text);
    return 0;
  }
  try {
    await io.writeFile(output, text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    io.err(`${fileName(output)} could not be written: ${why}\n`);
    return 2;
  }
  const names = { page: 'Page', fragment: 'Fragment', element: 'Element' };
  io.err(`${names[form]} written to ${fileName(output)}.\n`);
  return 0;
}

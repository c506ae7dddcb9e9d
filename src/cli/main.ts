import { Command, CommanderError, Option } from 'commander';
import { checkCommand, type CheckOptions } from './commands/check.js';
import { diffCommand, type DiffOptions } from './commands/diff.js';
import { formatCommand, type FormatOptions } from './commands/format.js';
import { oembedCommand, type OembedOptions } from './commands/oembed.js';
import { newCommand, type NewOptions } from './commands/new.js';
import { prerenderCommand, type PrerenderCommandOptions } from './commands/prerender.js';
import { reportCommand, type ReportOptions } from './commands/report.js';
import { version } from '../version.js';
import type { ExitCode, Io } from './io.js';

const example = (...lines: readonly string[]) =>
  `\nExample:\n${lines.map((line) => `  $ ${line}\n`).join('')}`;

/** What a command line is about to do. */
type Work = (io: Io) => Promise<ExitCode>;

/** Takes the work that the arguments ask for, to be done after they were all understood. */
type Plan = (work: Work) => void;

const formats = (...choices: readonly string[]) =>
  new Option('--format <form>', 'how to report').choices(choices).default(choices[0]);

function addCheck(program: Command, plan: Plan): void {
  program
    .command('check')
    .description('Say all that is wrong with datasets: the place, the reason and the way out.')
    .argument('<file...>', 'datasets; "-" is standard input')
    .addOption(formats('text', 'json', 'github'))
    .addHelpText(
      'after',
      `${example('treatment-comparison check data/*/dataset.json')}\nExit code: 0 no problems, 1 problems, 2 a file could not be read.\n`,
    )
    .action((files: string[], options: CheckOptions) => {
      plan((io) => checkCommand(files, options, io));
    });
}

function addNew(program: Command, plan: Plan): void {
  program
    .command('new')
    .description('Write a small dataset that passes the check and explains itself.')
    .argument('[file]', 'where to; "-" is standard output', 'dataset.json')
    .option('--force', 'write over a file that is there')
    .addHelpText('after', example('treatment-comparison new data/asthma/dataset.json'))
    .action((file: string, options: NewOptions) => {
      plan((io) => newCommand(file, options, io));
    });
}

function addFormat(program: Command, plan: Plan): void {
  program
    .command('format')
    .description('Put files in a stable order and layout. Nothing is ever lost.')
    .argument('<file...>', 'files to put in order; "-" goes from input to output')
    .option('--check', 'write nothing; exit with 1 when a file is not in order')
    .addHelpText(
      'after',
      `${example('treatment-comparison format data/*/dataset.json')}\nExit code: 0 done, 1 not in order (--check), 2 a file could not be put in order.\n`,
    )
    .action((files: string[], options: FormatOptions) => {
      plan((io) => formatCommand(files, options, io));
    });
}

function addDiff(program: Command, plan: Plan): void {
  program
    .command('diff')
    .description('Say what changed for a reader between two versions of a dataset.')
    .argument('<old>', 'the dataset as it was; "-" is standard input')
    .argument('<new>', 'the dataset as it is')
    .addOption(formats('text', 'json', 'markdown'))
    .addHelpText(
      'after',
      `${example('git show HEAD:dataset.json | treatment-comparison diff - dataset.json')}\nExit code: 0 the same, 1 different, 2 a file cannot be used.\n`,
    )
    .action((before: string, after: string, options: DiffOptions) => {
      plan((io) => diffCommand(before, after, options, io));
    });
}

function addReport(program: Command, plan: Plan): void {
  program
    .command('report')
    .description('Write the report on a dataset for those who have to sign it.')
    .argument('<file>', 'the dataset; "-" is standard input')
    .addOption(formats('markdown', 'html'))
    .option('-o, --output <file>', 'where to; standard output if left out')
    .addHelpText(
      'after',
      example('treatment-comparison report dataset.json --format html --output report.html'),
    )
    .action((file: string, options: ReportOptions) => {
      plan((io) => reportCommand(file, options, io));
    });
}

function addOembed(program: Command, plan: Plan): void {
  program
    .command('oembed')
    .description('Write pages whose address can be pasted where oEmbed is understood.')
    .argument('<file...>', 'datasets in the folder that is on your site')
    .requiredOption('--base <address>', 'where that folder is on the web')
    .option('--folder <folder>', 'the folder here', 'dist')
    .option('--query <text>', 'attributes for all of them, as after "?" in an address', '')
    .addHelpText(
      'after',
      `${example(
        'treatment-comparison oembed dist/data/*/dataset.json --base https://www.example.org/compare/',
      )}\nFor each dataset it writes embed-NAME.html, whose address is pasted, and oembed/NAME.json. Write them again after an update.\nExit code: 0 done, 2 something is wrong, and nothing is written.\n`,
    )
    .action((files: string[], options: OembedOptions) => {
      plan((io) => oembedCommand(files, options, io));
    });
}

function addPrerender(program: Command, plan: Plan): void {
  program
    .command('prerender')
    .description('Write a comparison that needs no script: a page, a part of one, or the element.')
    .argument('<file>', 'the dataset; "-" is standard input')
    .option('--compare <ids>', 'options to compare, one to four, separated by spaces')
    .option('--population <id>', 'form of the condition; the first if left out')
    .option('--current <id>', 'what is taken now: it stands first')
    .addOption(
      new Option('--form <form>', 'what to write')
        .choices(['page', 'fragment', 'element'])
        .default('page'),
    )
    .option('--lang <tag>', 'language of the text', 'en')
    .option('--local <file>', 'the local layer: what one place offers, and at what cost')
    .option('--date <day>', 'the day it is made, year-month-day; today if left out')
    .option('--sections <names>', 'page, element: its parts, in order, separated by spaces')
    .option('--dark', 'page: may be dark on a system that is')
    .option('--live <address>', 'page: links to the page with the element')
    .option('--short', 'fragment: only the rows that a sheet of paper has')
    .option(
      '--heading-level <number>',
      'fragment, element: level of its first heading, 1 to 4',
      Number,
    )
    .option('--script <address>', 'element: where treatment-comparison.hydrate.js is')
    .addOption(new Option('--theme <theme>', 'element: its theme').choices(['light', 'dark']))
    .option('-o, --output <file>', 'where to; standard output if left out')
    .addHelpText(
      'after',
      `${example(
        'treatment-comparison prerender dataset.json --compare "alpha beta" --output compare.html',
        'treatment-comparison prerender dataset.json --compare "alpha beta" --form fragment --short',
      )}\nExit code: 0 written, 2 it could not be written.\n`,
    )
    .action((file: string, options: PrerenderCommandOptions) => {
      plan((io) => prerenderCommand(file, options, io));
    });
}

function programFor(io: Io, plan: Plan): Command {
  const program = new Command('treatment-comparison')
    .description(
      'Datasets that compare treatments: begin, check, format, compare, report and write them out.',
    )
    .version(version)
    .option('--color', 'colours, also in a pipe')
    .option('--no-color', 'no colours')
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .showHelpAfterError('Add --help to see how it is used.')
    .addHelpText('after', example('treatment-comparison check dataset.json'));
  // Commands inherit how the program ends and writes from what was set before.
  const all = [addNew, addCheck, addFormat, addDiff, addReport, addPrerender, addOembed];
  for (const add of all) add(program, plan);
  return program;
}

/** Runs a command line, without the names of Node and of the script. */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  let work: Work | undefined;
  const program = programFor(io, (planned) => {
    work = planned;
  });
  try {
    program.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Asked for help or the version, and not mistaken.
    return error.exitCode === 0 ? 0 : 2;
  }
  const { color } = program.opts<{ color?: boolean }>();
  const hasColour = color ?? io.hasColour;
  return (await work?.({ ...io, hasColour })) ?? 2;
}

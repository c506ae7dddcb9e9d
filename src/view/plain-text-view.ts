import { plainText } from '../messages/plain-text.js';
import type { ArmView } from './figure-view.js';
import type { SheetCell } from './sheet-cells.js';
import type { SheetView } from './sheet-view.js';

/** Columns that fields for notes in most records show. */
const columns = 80;

/** The page of paper as text for a record: the same figures, comparators, times and sources. */
export function plainTextOf(view: SheetView): string {
  const { words, options, rows, pairs, questions, sources } = view;
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', title.toLocaleUpperCase(view.locale), ...lines];
  const lines = [
    view.title,
    view.question,
    '',
    [view.informs, ...view.disclosure].join(' '),
    view.copied,
    ...section(
      words.options(),
      options.map(({ name, brand, routeText, now }) =>
        bullet([name, brand, routeText, now ?? ''].filter((part) => part !== '').join('; ')),
      ),
    ),
    ...(view.marks === undefined ? [] : ['', view.marks]),
    ...section(
      words.pairs(),
      pairs.map(({ pair, text }) => bullet(`${pair}. ${text}`)),
    ),
    ...rows.flatMap(({ label, note, cells }) => [
      ...section(label, note === undefined ? [] : [note]),
      ...cells.flatMap((cell, place) => [
        bullet(`${options[place]?.name ?? ''}: ${cellText(cell)}`),
      ]),
    ]),
    ...section(
      words.questions(),
      questions.map((text, place) => `${place + 1}. ${text}`),
    ),
    ...(view.leftOut.length === 0 ? [] : ['', ...view.leftOut]),
    ...section(
      words.sources(),
      sources.map(({ number, text }) => `[${number}] ${text}`),
    ),
    ...(view.address === undefined ? [] : ['', words.address({ address: view.address })]),
  ];
  return `${lines.flatMap(wrapped).join('\n')}\n`;
}

const bullet = (text: string) => `- ${text}`;

/** Statements one after the other, each a sentence of its own. */
function cellText({ bars, lines, notes, state, items, isInline, refs }: SheetCell): string {
  const cited = (numbers: readonly string[]) => numbers.map((number) => `[${number}]`).join('');
  const said = items.map(({ label, text, refs: own }) =>
    [label, text, cited(own)].filter((part) => part !== undefined && part !== '').join(' '),
  );
  const parts = [
    ...(state ? [[state.title, state.reason].filter((part) => part !== undefined).join('. ')] : []),
    ...bars.map(armText),
    ...lines.map(plainText),
    ...(isInline ? [said.join('; ')] : said),
    ...notes,
  ];
  return [parts.map(sentence).join(' '), cited(refs)].filter((part) => part !== '').join(' ');
}

const armText = ({ label, value, ofText }: ArmView): string =>
  `${label}: ${value}${ofText === undefined ? '' : ` ${ofText}`}`;

const sentence = (text: string): string => (/[.!?\]]$/.test(text) ? text : `${text}.`);

/** Lines of at most 80 columns; what hangs under a mark of a list is set in. */
function wrapped(line: string): readonly string[] {
  const indent = /^(- |\d+\. |\[\d+\] )/.test(line) ? '  ' : '';
  const lines: string[] = [];
  let now = '';
  for (const word of line.split(' ')) {
    const longer = now === '' ? word : `${now} ${word}`;
    if (longer.length <= columns || now.trim() === '') now = longer;
    else {
      lines.push(now);
      now = `${indent}${word}`;
    }
  }
  return [...lines, now];
}

import type { Part } from './order.js';

const lineWidth = 100;

// As an editor shows them: East Asian letters and pictures are two columns wide, accents none.
const wide =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3040-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/gu;

const widthOf = (text: string): number => {
  const letters = text.replaceAll(/\p{M}/gu, '');
  return Array.from(letters).length + (letters.match(wide)?.length ?? 0);
};

const isNumber = (raw: string) => /^-?\d/.test(raw);

/** A number in its shortest usual form, as the formatter of this repository has it: 0.50 is 0.5. */
const shortNumber = (raw: string) =>
  raw
    .toLowerCase()
    .replace(/e\+?(-?)0*(?=\d)/, 'e$1')
    .replace(/e-?0$/, '')
    .replace(/(\.\d+?)0+(?=e|$)/, '$1');

const literal = (raw: string) => (isNumber(raw) ? shortNumber(raw) : raw);

/** A part on one line; nothing for what always takes several. */
function flat(part: Part): string | undefined {
  if (part.kind === 'literal') return literal(part.raw);
  if (part.kind === 'object') return part.fields.length === 0 ? '{}' : undefined;
  const sizes = part.items.map((item) => (item.kind === 'list' ? item.items.length : 0));
  if (sizes.length > 1 && sizes.every((size) => size > 1)) return undefined;
  const items = part.items.map(flat);
  return items.includes(undefined) ? undefined : `[${items.join(', ')}]`;
}

const isNumbers = (items: readonly Part[]) =>
  items.length > 1 && items.every((item) => item.kind === 'literal' && isNumber(item.raw));

/** Numbers, as many on a line as it holds. */
function filled(items: readonly string[], indent: string): string {
  const lines: string[] = [];
  for (const [index, item] of items.entries()) {
    const word = index < items.length - 1 ? `${item},` : item;
    const longer = `${lines.at(-1) ?? indent} ${word}`;
    if (lines.length > 0 && longer.length <= lineWidth) lines.splice(-1, 1, longer);
    else lines.push(`${indent}${word}`);
  }
  return lines.join('\n');
}

/** Prints a part after `before` characters of its line; `after` follow it there. */
function print(part: Part, indent: string, before: number, after: number): string {
  if (part.kind === 'literal') return literal(part.raw);
  const line = flat(part);
  const fits = line !== undefined && before + widthOf(line) + after <= lineWidth;
  if (fits || line === '{}' || line === '[]') return line;
  const inner = `${indent}  `;
  if (part.kind === 'list') {
    if (isNumbers(part.items)) {
      const numbers = part.items.map((item) => flat(item) ?? '');
      return `[\n${filled(numbers, inner)}\n${indent}]`;
    }
    const last = part.items.length - 1;
    const items = part.items.map(
      (item, index) => inner + print(item, inner, inner.length, index < last ? 1 : 0),
    );
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  const last = part.fields.length - 1;
  const fields = part.fields.map(({ raw, value }, index) => {
    const start = `${inner}${raw}: `;
    return start + print(value, inner, widthOf(start), index < last ? 1 : 0);
  });
  return `{\n${fields.join(',\n')}\n${indent}}`;
}

/** The text of a file: two spaces, short lists on one line, every object on several. */
export const printed = (part: Part): string => `${print(part, '', 0, 0)}\n`;

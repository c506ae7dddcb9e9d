import type { Node } from 'jsonc-parser';
import type { Problem } from '../../domain/result.js';

/** A number that was written as text, as the format wants it. */
function numberIn(text: string): string | undefined {
  const [, whole, part = ''] = /^\s*(-?\d+)(?:[.,](\d+))?\s*%?\s*$/.exec(text) ?? [];
  return whole === undefined ? undefined : `${whole}${part && `.${part}`}`;
}

function forText(node: Node): string | undefined {
  const number = numberIn(String(node.value));
  return number && `Write ${number}, without quotes.`;
}

/** `[0,40, 0,72]` was read as four numbers. */
function forFour({ children = [] }: Node): string | undefined {
  const [a, b, c, d] = children.map(({ type, value }) => (type === 'number' ? String(value) : '?'));
  return children.length === 4
    ? `If the commas stand for points, write [${a}.${b}, ${c}.${d}].`
    : undefined;
}

const byCode: Readonly<Record<string, string>> = {
  'reversed-interval': 'Swap them.',
  'no-such-day': 'Correct the day or the month.',
  'harm-without-seriousness': 'Write "serious" or "common".',
  'too-few': 'Add one.',
  'too-low': 'Correct it.',
  'too-high': 'Correct it.',
  'unknown-id': 'Add it there, or correct it.',
  'unknown-field': 'Correct or remove it.',
};

/** A way out that the message of a problem does not give yet. */
export function hintFor({ code, path, message, detail }: Problem, node: Node | undefined): string {
  const expected = String(detail?.['expected']);
  if (code === 'wrong-type' && node?.type === 'string' && expected.includes('number')) {
    return forText(node) ?? '';
  }
  if (code === 'wrong-type' && node?.type === 'number' && expected === 'text') {
    return `Put it in quotes: "${String(node.value)}".`;
  }
  if (code === 'too-few' && path.endsWith('/sources')) {
    return 'Give the id of the source that it was read in.';
  }
  if (code === 'too-many' && node?.type === 'array') return forFour(node) ?? '';
  return message.includes('Did you mean') ? '' : (byCode[code] ?? '');
}

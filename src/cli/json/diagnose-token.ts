import { diagnosis, type Diagnosis } from './fault.js';
import type { JsonCode } from './json-texts.js';

interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly found: string;
  readonly before: string;
  readonly error: string;
}

const curly = /[“”„‟«»]/;

const lineEnd = (text: string, from: number) => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

/** Makes the quote at `from`, and the next one on the line that matches `quote`, straight. */
function straight(text: string, from: number, quote: RegExp) {
  const rest = text.slice(from + 1, lineEnd(text, from));
  const next = rest.search(quote);
  const inside = next < 0 ? rest : `${rest.slice(0, next)}"${rest.slice(next + 1)}`;
  return { from, to: from + 1 + rest.length, text: `"${inside}` };
}

function quotes({ text, from, to, found }: Token): Diagnosis | undefined {
  const first = found.search(curly);
  if (first >= 0) {
    const at = from + first;
    return diagnosis('wrong-quotes', [at, at + 1], {}, straight(text, at, /[“”„‟«»"]/));
  }
  const isSingle = /^['‘’‚]/.test(found);
  const mend = isSingle ? straight(text, from, /['‘’]/) : undefined;
  return mend && diagnosis('single-quotes', [from, to], {}, mend);
}

/** A number as people write it: `.5`, `+1`, `1.`. */
function number({ text, from }: Token): Diagnosis | undefined {
  const found = /^[+-]?(\d*)\.?(\d*)(?=[\s,}\]]|$)/.exec(text.slice(from));
  if (!found?.[0] || !/\d/.test(found[0])) return undefined;
  const [all, whole = '', part = ''] = found;
  const sign = all.startsWith('-') ? '-' : '';
  const right = `${sign}${whole || '0'}${part && `.${part}`}`;
  const to = from + all.length;
  return diagnosis('wrong-number', [from, to], { number: right }, { from, to, text: right });
}

/** Signs that people write in place of the right ones. */
const signs: Readonly<Record<string, readonly [JsonCode, string] | undefined>> = {
  '=': ['missing-colon', ':'],
  ';': ['missing-comma', ','],
  '%': ['percent-sign', ' '],
};

function word({ text, from, to, found, before }: Token): Diagnosis | undefined {
  const here = [from, to] as const;
  const sign = signs[found];
  if (sign) return diagnosis(sign[0], here, {}, { from, to, text: sign[1] });
  if (/^[\s\u00a0\u2000-\u200b\u202f\ufeff]/.test(found)) {
    return diagnosis('wrong-space', [from, from + 1], {}, { from, to: from + 1, text: ' ' });
  }
  const name = found.replace(/:.*/, '');
  const isName = (before === '{' || before === ',') && /^\s*:/.test(text.slice(from + name.length));
  if (isName && /^[\w$-]+$/.test(name)) {
    const mend = { from, to: from + name.length, text: `"${name}"` };
    return diagnosis('unquoted-name', [from, from + name.length], { name }, mend);
  }
  if (before === '"') return diagnosis('quote-in-text', here, {});
  const isKnown = /^(true|false|null)$/i.test(found);
  const mend = isKnown ? { from, to, text: found.toLowerCase() } : undefined;
  return diagnosis('unknown-word', here, { name: found }, mend);
}

function openText({ text, from, to }: Token): Diagnosis {
  const end = lineEnd(text, from);
  const line = text.slice(from, end);
  const last = Math.max(...Array.from('”“„»', (char) => line.lastIndexOf(char)));
  if (last > 0) {
    const at = from + last;
    return diagnosis('wrong-quotes', [at, at + 1], {}, { from: at, to: at + 1, text: '"' });
  }
  const close = from + line.replace(/\s*[,}\]]*\s*$/, '').length;
  return diagnosis('open-text', [from, to], {}, { from: close, to: close, text: '"' });
}

// A tab or another sign that a text may not hold as it is.
const control = /[\u0000-\u001f]/g;

/** What is wrong within one word, text or number. */
export function diagnoseToken(token: Token): Diagnosis | undefined {
  const { from, to, found, error } = token;
  const here = [from, to] as const;
  switch (error) {
    case 'InvalidCommentToken':
      if (/^\/\*(?!.*\*\/$)/s.test(found)) return diagnosis('open-comment', here, {});
      return diagnosis('comment', here, {}, { from, to, text: found.replace(/[^\n]/g, ' ') });
    case 'UnexpectedEndOfString':
      return openText(token);
    case 'UnexpectedEndOfNumber':
      return number(token);
    case 'InvalidCharacter': {
      const text = found.replaceAll(control, ' ');
      const at = from + found.search(control);
      return diagnosis('wrong-character', [at, at + 1], {}, { from, to, text });
    }
    case 'InvalidUnicode':
    case 'InvalidEscapeCharacter': {
      const at = from + found.search(/\\(?!["\\/bfnrt]|u[\da-fA-F]{4})/);
      return diagnosis('wrong-escape', [at, at + 2], {}, { from: at, to: at + 1, text: '' });
    }
    case 'InvalidSymbol':
      return quotes(token) ?? number(token) ?? word(token);
    default:
      return quotes(token) ?? undefined;
  }
}

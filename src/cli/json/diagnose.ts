import { printParseErrorCode, type ParseError } from 'jsonc-parser';
import { bracketsAt, cutOff, endBefore, missingBracket, wrongClose } from './brackets.js';
import { diagnosis, type Diagnosis } from './fault.js';
import { diagnoseToken } from './diagnose-token.js';

/** The error with what stands around it. */
interface Spot {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** What stands there. */
  readonly found: string;
  /** Where the token before it ends. */
  readonly end: number;
  /** The character before it, spaces left out. */
  readonly before: string;
  readonly error: string;
}

/** `0,16` was read as two numbers. */
function commaDecimal({ text, from, before }: Spot): Diagnosis | undefined {
  const start = before === ',' ? from : from - 1;
  const whole = /-?\d+$/.exec(text.slice(0, Math.max(0, start - 1)))?.[0];
  const part = /^\d+/.exec(text.slice(start))?.[0];
  if (whole === undefined || part === undefined || text.charAt(start - 1) !== ',') return undefined;
  const number = `${whole}.${part}`;
  const mend = { from: start - 1, to: start, text: '.' };
  return diagnosis(
    'comma-decimal',
    [start - 1 - whole.length, start + part.length],
    { number },
    mend,
  );
}

/** A comma too many, or something that is missing after one. */
function afterComma(spot: Spot): Diagnosis | undefined {
  const { text, from, found, end, before } = spot;
  if (before !== ',') return undefined;
  const comma = [end - 1, end] as const;
  const mend = { from: end - 1, to: end, text: '' };
  if (found === ',') return diagnosis('doubled-comma', comma, {}, mend);
  if (/^[}\]]/.test(found)) return diagnosis('trailing-comma', comma, {}, mend);
  const decimal = commaDecimal(spot);
  if (decimal) return decimal;
  const top = bracketsAt(text, from).open.at(-1);
  return top?.char === '{' && /^[{["\d]/.test(found) ? missingBracket(text, top, from) : undefined;
}

/** Two things that nothing parts, or that belong into different brackets. */
function betweenEntries(spot: Spot): Diagnosis {
  const { text, from, to, found, end, before } = spot;
  if (/^[}\]]/.test(found)) return wrongClose(text, from);
  if (/^\d/.test(found) && before === '0' && end === from) {
    const decimal = commaDecimal(spot);
    const mend = { from: from - 1, to: from, text: '' };
    return decimal ?? diagnosis('wrong-number', [from - 1, to], { number: found }, mend);
  }
  const { open, suspect } = bracketsAt(text, from);
  const top = open.at(-1);
  if (top?.char === '[' && /^"[^"\n]*"\s*:/.test(text.slice(from))) {
    return missingBracket(text, suspect?.opener ?? top, from);
  }
  if (found === ':' && top && before === '"') {
    // A field in a list: the list should have ended before the name of the field.
    const name = text.lastIndexOf('"', text.lastIndexOf('"', from - 1) - 1);
    if (top.char === '[') return missingBracket(text, suspect?.opener ?? top, name);
  }
  if (top?.char === '{' && /^[{[\d]/.test(found)) return missingBracket(text, top, from);
  if (before === '"' && /^[^\s"{[\d]/.test(found))
    return diagnosis('quote-in-text', [from, to], {});
  return diagnosis('missing-comma', [end, end + 1], {}, { from: end, to: end, text: ',' });
}

function missingValue(spot: Spot): Diagnosis {
  const { text, from, to, found, end, before } = spot;
  const misplaced = afterComma(spot);
  if (misplaced) return misplaced;
  if (before !== ':' && /^[}\]]/.test(found)) return wrongClose(text, from);
  return before === ':' || before === '['
    ? diagnosis('missing-value', [end - 1, end], {})
    : diagnosis('bad-json', [from, to], {});
}

function extra({ text, from, found }: Spot): Diagnosis {
  const mend = { from, to: text.length, text: '' };
  return /^[}\]]/.test(found)
    ? diagnosis('extra-bracket', [from, from + 1], { found }, { from, to: from + 1, text: '' })
    : diagnosis('extra-text', [from, from + 1], {}, mend);
}

function diagnoseSpot(spot: Spot): Diagnosis {
  const { text, from, to, end, error } = spot;
  switch (error) {
    case 'CommaExpected':
      return betweenEntries(spot);
    case 'PropertyNameExpected':
    case 'ValueExpected':
      return from >= text.trimEnd().length ? cutOff(text) : missingValue(spot);
    case 'ColonExpected':
      return diagnosis('missing-colon', [end, end + 1], {}, { from: end, to: end, text: ':' });
    case 'CloseBraceExpected':
    case 'CloseBracketExpected':
      return cutOff(text);
    case 'EndOfFileExpected':
      return extra(spot);
    default:
      return diagnosis('bad-json', [from, to], {});
  }
}

/** What a person did wrong where a parser stumbled; nothing when it did not. */
export function diagnose(text: string, error: ParseError | undefined): Diagnosis | undefined {
  if (text.startsWith('\ufeff')) {
    return diagnosis('byte-order-mark', [0, 1], {}, { from: 0, to: 1, text: '' });
  }
  const start = text.trimStart();
  if (start === '') return diagnosis('empty-file', [0, 0], {});
  if (start.startsWith('<')) return diagnosis('not-json', [0, 1], {});
  if (!error) return undefined;
  const { offset: from, length } = error;
  const to = from + length;
  const end = endBefore(text, from);
  const spot = {
    text,
    from,
    to,
    found: text.slice(from, to),
    end,
    before: text.charAt(end - 1),
    error: printParseErrorCode(error.error),
  };
  return diagnoseToken(spot) ?? diagnoseSpot(spot);
}

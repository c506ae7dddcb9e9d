import { createScanner } from 'jsonc-parser';
import { diagnosis, type Diagnosis } from './fault.js';
import { placeOf } from './text-places.js';

interface Open {
  readonly char: '{' | '[';
  readonly offset: number;
}

const closing = { '{': '}', '[': ']' } as const;

/** The tokens of a text, without spaces and comments, up to an offset. */
export function* tokens(text: string, end = text.length) {
  const scanner = createScanner(text, true);
  for (;;) {
    scanner.scan();
    const from = scanner.getTokenOffset();
    const length = scanner.getTokenLength();
    // Only the end of the text is a token without length.
    if (length === 0 || from >= end) return;
    yield { from, to: from + length };
  }
}

/** Where the last token before an offset ends. */
export function endBefore(text: string, offset: number): number {
  let end = 0;
  for (const { to } of tokens(text, offset)) end = to;
  return end;
}

/** Spaces at the begin of the line of an offset, and whether nothing else stands before it. */
function indentOf(text: string, offset: number) {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const indent = /^\s*/.exec(before)?.[0].length ?? 0;
  return { indent, isFirst: indent === before.length };
}

/** The brackets that are open at an offset, and the first close whose line stands out as wrong. */
export function bracketsAt(text: string, end: number) {
  const open: Open[] = [];
  let suspect: { readonly opener: Open; readonly offset: number } | undefined;
  for (const { from } of tokens(text, end)) {
    const char = text.charAt(from);
    if (char === '{' || char === '[') open.push({ char, offset: from });
    if (char !== '}' && char !== ']') continue;
    const opener = open.pop();
    if (!opener || suspect) continue;
    const { indent, isFirst } = indentOf(text, from);
    if (isFirst && indent < indentOf(text, opener.offset).indent)
      suspect = { opener, offset: from };
  }
  return { open, suspect };
}

const about = (text: string, { char, offset }: Open) => ({
  open: char,
  close: closing[char],
  line: placeOf(text, offset).line,
});

/** The bracket `opener` should have been closed before `offset`. */
export function missingBracket(text: string, opener: Open, offset: number): Diagnosis {
  const detail = about(text, opener);
  const end = endBefore(text, offset);
  const isAfterComma = text.charAt(end - 1) === ',';
  const char = text.charAt(offset);
  const comma = !isAfterComma && !/[}\]]/.test(char) ? ',' : '';
  const from = isAfterComma ? end - 1 : end;
  return diagnosis('missing-bracket', [offset, offset + 1], detail, {
    from,
    to: from,
    text: `${detail.close}${comma}`,
  });
}

/** A text that ended while brackets were open. */
export function cutOff(text: string): Diagnosis {
  const { open, suspect } = bracketsAt(text, text.length);
  if (suspect) return missingBracket(text, suspect.opener, suspect.offset);
  const opener = open.at(-1) ?? { char: '{', offset: 0 };
  const end = text.trimEnd().length;
  return diagnosis('cut-off', [Math.max(0, end - 1), end], about(text, opener));
}

/** A close that does not fit what is open. */
export function wrongClose(text: string, offset: number): Diagnosis {
  const found = text.charAt(offset);
  const { open, suspect } = bracketsAt(text, offset);
  const here = [offset, offset + 1] as const;
  const top = open.at(-1);
  const mend = { from: offset, to: offset + 1 };
  if (!top) return diagnosis('extra-bracket', here, { found }, { ...mend, text: ' ' });
  if (suspect) return missingBracket(text, suspect.opener, suspect.offset);
  const fitting = open.findLastIndex(({ char }) => closing[char] === found);
  // The outermost bracket does not close before the end of the file.
  const isTooEarly = fitting === 0 && text.slice(offset + 1).trim() !== '';
  if (fitting >= 0 && !isTooEarly) return missingBracket(text, top, offset);
  const detail = { ...about(text, top), found };
  return diagnosis('wrong-bracket', here, detail, { ...mend, text: detail.close });
}

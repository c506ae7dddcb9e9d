import type { Detail } from '../domain/result.js';
import type { LoadCode } from './load-texts.js';

/** The value that a text stands for, or why it stands for none. */
export type Read =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: LoadCode; readonly detail: Detail };

/**
 * Whether a text stops inside an object, a list or a string. Engines say it in different words, or
 * not at all, so the brackets are counted.
 */
function isCutOff(text: string): boolean {
  const open: string[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index];
    if (char === '"') {
      for (index += 1; text[index] !== '"'; index += 1) {
        if (index >= text.length) return true;
        // A quote was forgotten: no string goes over the end of a line.
        if (text[index] === '\n') return false;
        if (text[index] === '\\') index += 1;
      }
    } else if (char === '{') open.push('}');
    else if (char === '[') open.push(']');
    else if ((char === '}' || char === ']') && open.pop() !== char) return false;
  }
  return open.length > 0;
}

/** Line and column of the mistake, where the engine says them. */
function placeOf(text: string, message: string): Detail {
  const place = /line (\d+) column (\d+)/.exec(message);
  if (place) return { line: Number(place[1]), column: Number(place[2]) };
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return {};
  const lines = text.slice(0, Number(position)).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Reads JSON and says what is wrong with it in a way that helps to mend it. */
export function readJson(text: string): Read {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    const start = text.trimStart();
    if (start.startsWith('<')) return { ok: false, code: 'not-json', detail: {} };
    if (start === '' || isCutOff(text)) return { ok: false, code: 'cut-off', detail: {} };
    return { ok: false, code: 'bad-json', detail: placeOf(text, String(error)) };
  }
}

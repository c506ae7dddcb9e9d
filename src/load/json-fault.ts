import type { Detail } from '../domain/result.js';
import type { LoadFailure } from './fetch-json.js';

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

function messageFor(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return String(error);
  }
}

/** Line and column of the mistake, where the engine says them. */
function placeOf(text: string): Detail {
  const message = messageFor(text);
  const place = /line (\d+) column (\d+)/.exec(message);
  if (place) return { line: Number(place[1]), column: Number(place[2]) };
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return {};
  const lines = text.slice(0, Number(position)).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** What is wrong with a text that is no JSON, in a way that helps to mend it. */
export function jsonFault(text: string): LoadFailure {
  const start = text.trimStart();
  if (start.startsWith('<')) return { code: 'not-json', detail: {} };
  if (start === '' || isCutOff(text)) return { code: 'cut-off', detail: {} };
  return { code: 'bad-json', detail: placeOf(text) };
}

import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/cli/check/check-text.js';
import { newDataset } from '../../src/cli/new/template.js';
import { mistakesInEntries } from './mistakes/in-entries.js';
import { mistakesInFigures } from './mistakes/in-figures.js';
import { mistakesInJson } from './mistakes/in-json.js';
import type { Mistake } from './mistakes/mistake.js';

const sound = newDataset({ today: '2026-11-22', reviewBy: '2027-11-22', schema: '../schema.json' });

function mistaken({ find, write, after = '' }: Mistake): string {
  const start = sound.indexOf(after);
  const place = sound.indexOf(find, start);
  if (start < 0 || place < 0) throw new Error(`not in the file: ${find}`);
  return sound.slice(0, place) + write + sound.slice(place + find.length);
}

const mistakes = [...mistakesInJson, ...mistakesInFigures, ...mistakesInEntries];

describe('the file of `new`', () => {
  it('has no mistake', () => {
    expect(checkText(sound).problems).toEqual([]);
  });
});

describe('one message, with the place and the way out, is given for', () => {
  it.each(mistakes.map((mistake) => [mistake.name, mistake] as const))('%s', (_, mistake) => {
    const text = mistaken(mistake);
    const found = checkText(text).problems.map(({ line, column, offset, length, message }) => ({
      at: `${line}:${column}`,
      marks: text.slice(offset, offset + length),
      says: message,
    }));
    const { at, marks, says } = mistake;
    expect(found).toEqual([{ at, marks, says }]);
  });
});

describe('several mistakes', () => {
  it('are all listed, in the order of the file, whether in the writing or in the content', () => {
    const text = sound
      .replace('"version": "0.1.0",', '"version": "0.1.0", // first')
      .replace('"value": 80', '"value": "80"')
      .replace('"year": 2020', '"year": 2020,');
    const { problems } = checkText(text);
    expect(problems.map(({ code }) => code)).toEqual(['comment', 'wrong-type', 'trailing-comma']);
  });

  it('of a word processor are one when they are all of one kind', () => {
    const { problems } = checkText(sound.replaceAll(/"(\w+)": "(\w+)"/g, '“$1”: “$2”'));
    expect(problems.map(({ code }) => code)).toEqual(['wrong-quotes']);
  });

  it('are found by the second look even where a rule is broken elsewhere', () => {
    const text = sound.replace('"sources": ["S1"]', '"sources": ["S9"]').replace('80', '0.8');
    const codes = checkText(text.replace('"value": 80', '"value": 0.8')).problems;
    expect(codes.map(({ code }) => code)).toEqual(['unknown-id', 'fraction-for-percent']);
  });

  it('are not made of one: a wrong figure does not make its effect wrong too', () => {
    const codesOf = (text: string) => checkText(text).problems.map(({ code }) => code);
    expect(codesOf(sound.replace('"value": 70', '"value": 170'))).toEqual(['too-high']);
    const harm = sound.replace('"better": "higher"', '"better": "lower"');
    expect(codesOf(harm.replace('"value": 80', '"value": 0.8'))).toEqual(['fraction-for-percent']);
  });
});

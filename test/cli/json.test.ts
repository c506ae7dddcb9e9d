import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/cli/json/read-json.js';
import { placeOf } from '../../src/cli/json/text-places.js';

const faultsOf = (text: string) =>
  readJson(text).faults.map(
    ({ code, offset }) => `${code} ${placeOf(text, offset).line}:${placeOf(text, offset).column}`,
  );

describe('JSON that people write by hand', () => {
  it.each<readonly [string, readonly string[], unknown]>([
    ['{"a": 0,16, "b": 1}', ['comma-decimal 1:7'], { a: 0.16, b: 1 }],
    ['{"a": 0,05}', ['comma-decimal 1:7'], { a: 0.05 }],
    [
      '{"a": .5, "b": 1., "c": +2}',
      ['wrong-number 1:7', 'wrong-number 1:16', 'wrong-number 1:25'],
      { a: 0.5, b: 1, c: 2 },
    ],
    ['{"a": 007}', ['wrong-number 1:7', 'wrong-number 1:8'], { a: 7 }],
    ['{"a": 34%}', ['percent-sign 1:9'], { a: 34 }],
    ['{"a": [1, 2, "b": 3}', ['missing-bracket 1:14'], { a: [1, 2], b: 3 }],
    ['{"a": [1, 2}, "c": 3}', ['wrong-bracket 1:12'], { a: [1, 2], c: 3 }],
    ['{"a": {"b": 1], "c": 3}', ['wrong-bracket 1:14'], { a: { b: 1 }, c: 3 }],
    ['[{"a": [{"b": 1}], "c": 2]', ['missing-bracket 1:26'], [{ a: [{ b: 1 }], c: 2 }]],
    ['{"a": 1}}', ['extra-bracket 1:9'], { a: 1 }],
    ['{"a": 1}\n{"b": 2}', ['extra-text 2:1'], { a: 1 }],
    [
      '{\n  "a": {\n    "b": 1\n  ,\n  "c": {\n    "d": 1\n  }\n}\n',
      ['missing-bracket 8:1'],
      { a: { b: 1, c: { d: 1 } } },
    ],
    ['{"a": 1 "b": 2}', ['missing-comma 1:8'], { a: 1, b: 2 }],
    ['{"a": 1;\n "b": 2}', ['missing-comma 1:8'], { a: 1, b: 2 }],
    ['{"a": [{"b": 1} {"b": 2}]}', ['missing-comma 1:16'], { a: [{ b: 1 }, { b: 2 }] }],
    ['{"a": 1,, "b": 2}', ['doubled-comma 1:8'], { a: 1, b: 2 }],
    ['{"a" 1}', ['missing-colon 1:5'], { a: 1 }],
    ['{"a" = 1}', ['missing-colon 1:6'], { a: 1 }],
    ['{a: 1}', ['unquoted-name 1:2'], { a: 1 }],
    ["{'a': 'x y'}", ['single-quotes 1:2', 'single-quotes 1:7'], { a: 'x y' }],
    ['{"a": "x”,\n "b": 2}', ['wrong-quotes 1:9'], { a: 'x', b: 2 }],
    ['{"a": True}', ['unknown-word 1:7'], { a: true }],
    ['{"a": "x\ty"}', ['wrong-character 1:9'], { a: 'x y' }],
    ['{"a": "x\\y"}', ['wrong-escape 1:9'], { a: 'xy' }],
    ['{"a":\u00a01}', ['wrong-space 1:6'], { a: 1 }],
    ['{"a": 1, /* x\n */ "b": 2} // y', ['comment 1:10', 'comment 2:13'], { a: 1, b: 2 }],
    ['{"a": {"b": 1, "c": 2, "b": 3}}', ['duplicate-field 1:24'], { a: { b: 3, c: 2 } }],
  ])('is read past its faults: %s', (text, faults, value) => {
    expect(faultsOf(text)).toEqual(faults);
    expect(readJson(text).content?.value).toEqual(value);
  });

  it.each([
    ['', 'empty-file 1:1'],
    [' \n', 'empty-file 1:1'],
    ['<!doctype html>', 'not-json 1:1'],
    ['{"a": ', 'cut-off 1:5'],
    ['{\n "a": [1,\n', 'cut-off 2:9'],
    ['{"a": }', 'missing-value 1:5'],
    ['{"a": nought}', 'unknown-word 1:7'],
    ['{"a": "he said "yes" twice"}', 'quote-in-text 1:17'],
    ['{"a": 1 /* x', 'open-comment 1:9'],
  ])('ends where nobody can know what was meant: %j', (text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
    expect(readJson(text).content).toBeUndefined();
  });
});

describe('hundreds of faults', () => {
  it('are all named when they are comments, and the content is read', () => {
    const text = `[${'1, // x\n'.repeat(500)}1]`;
    expect(readJson(text).faults).toHaveLength(500);
    expect(readJson(text).content?.value).toHaveLength(501);
  });

  it('end with the word that there is more', () => {
    const { faults, content } = readJson(`[${'1,,\n'.repeat(500)}1]`);
    expect(faults).toHaveLength(201);
    expect(faults.at(-1)).toMatchObject({ code: 'more' });
    expect(content).toBeUndefined();
  });
});

describe('any text', () => {
  it('is read without a fault when it is JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(4), (json, spaces) => {
        const text = JSON.stringify(JSON.parse(json), undefined, spaces);
        expect(readJson(text)).toMatchObject({ faults: [] });
        expect(JSON.stringify(readJson(text).content?.value)).toBe(
          JSON.stringify(JSON.parse(text)),
        );
      }),
    );
  });

  it('ends the reading, with a fault inside the text when it is no JSON', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ',',
      ':',
      '1',
      'a',
      ' ',
      '\n',
      '“',
      "'",
      '/',
      '*',
      '\\',
      '.',
      '-',
      'true',
      '"a":',
      '\ufeff',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        const { faults, content } = readJson(text);
        if (!content) expect(faults).not.toEqual([]);
        for (const { offset } of faults) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { shapesCode } from '../../scripts/generate.mjs';
import { conforms, type Shape } from '../../src/domain/conforms.js';

/** The packed form of a schema without definitions. */
function packed(rule: object): Shape {
  const code = shapesCode(rule);
  const shapes = JSON.parse(code.slice(code.indexOf('{\n'), code.lastIndexOf(';'))) as unknown;
  return (shapes as { readonly Dataset: Shape }).Dataset;
}

const ajv = new Ajv2020({
  allowUnionTypes: true,
  unicode: false,
  logger: false,
  formats: { date: /^\d{4}-\d{2}-\d{2}$/ },
});

const closed = { type: 'object', additionalProperties: false };

describe('the packed schema', () => {
  it.each<readonly [string, object, readonly unknown[]]>([
    ['any text', { type: 'string' }, ['', 'a', 1, null, undefined]],
    ['a shortest text', { type: 'string', minLength: 2 }, ['a', 'ab', ['a', 'b']]],
    ['a longest text', { type: 'string', maxLength: 2 }, ['ab', 'abc', '\u{1f600}a']],
    ['a pattern', { type: 'string', maxLength: 3, pattern: '^a+$' }, ['a', 'b', 'aaa', 'aaaa']],
    ['a format', { type: 'string', format: 'date' }, ['2026-11-22', '22.11.2026', '']],
    ['a number', { type: 'number' }, [0.5, NaN, Infinity, '1', 1n]],
    ['a whole number', { type: 'integer' }, [-1, 0.5, 1e300, Infinity]],
    ['a least number', { type: 'integer', minimum: 0 }, [-1, -0, 0, 1]],
    ['a greatest number', { type: 'number', maximum: 0 }, [-1, 0, 1e-9]],
    ['a number above', { type: 'number', exclusiveMinimum: 0 }, [0, 1e-9]],
    ['a number below', { type: 'number', exclusiveMaximum: 0 }, [-1e-9, 0]],
    ['a shortest list', { type: 'array', items: { const: 1 }, minItems: 1 }, [[], [1], [2], 'a']],
    ['a longest list', { type: 'array', items: { const: 1 }, maxItems: 1 }, [[], [1], [1, 1], {}]],
    ['a choice', { enum: ['e', 1, null] }, ['e', 1, null, '1', undefined, []]],
    ['a fixed answer', { type: 'boolean', const: true }, [true, false, 1]],
    ['a yes or no', { type: 'boolean' }, [true, false, 0, 'b']],
    [
      'any fields',
      { type: 'object', additionalProperties: { const: 1 }, minProperties: 1 },
      [{}, { a: 1 }, { a: 2 }, [1]],
    ],
    [
      'these fields',
      { ...closed, properties: { a: { const: 1 }, b: { const: 2 } }, required: ['b'] },
      [{}, { b: 2 }, { a: 1 }, { a: 1, b: 2 }, { b: 2, c: 3 }, { b: 1 }, [], null],
    ],
    [
      'several types',
      { type: ['string', 'array'], minLength: 1, items: { const: 1 } },
      ['', 'a', [], [1], [2], {}],
    ],
  ])('judges as Ajv does: %s', (_, rule, values) => {
    const verdicts = values.map((value) => ajv.validate(rule, value));
    expect(new Set(verdicts).size).toBe(2);
    expect(values.map((value) => conforms(value, packed(rule)))).toEqual(verdicts);
  });

  it.each<readonly [string, object]>([
    ['a keyword for texts', { type: 'string', contentEncoding: 'base64' }],
    ['a keyword for numbers', { type: 'number', multipleOf: 2 }],
    ['a keyword for lists', { type: 'array', items: { type: 'string' }, uniqueItems: true }],
    ['a keyword for objects', { ...closed, properties: {}, dependentRequired: { a: ['b'] } }],
    ['a keyword of another type', { type: 'string', minimum: 1 }],
    ['a keyword beside a choice', { enum: ['a', 'b'], maxLength: 1 }],
    ['a keyword beside a fixed answer', { const: 'a', not: {} }],
    ['a keyword beside a yes or no', { type: 'boolean', not: { const: true } }],
    ['a choice beside a fixed answer', { const: 'a', enum: ['a'] }],
    ['a keyword beside a reference', { $ref: '#/$defs/A', minLength: 1 }],
    ['a keyword beside several types', { type: ['string', 'number'], multipleOf: 2 }],
    ['a keyword inside', { type: 'array', items: { type: 'number', multipleOf: 2 } }],
    ['a type that is not known', { type: 'null' }],
    ['a choice of another type', { type: 'string', enum: ['a', 1] }],
    ['an object as a choice', { enum: [{ a: 1 }] }],
    ['a format that is not known', { type: 'string', format: 'email' }],
    ['a format in any case', { type: 'string', format: 'uri' }],
    ['a format beside a pattern', { type: 'string', format: 'date', pattern: '^2' }],
    ['an open object', { type: 'object', properties: { a: { type: 'string' } } }],
    ['a count of fixed fields', { ...closed, properties: {}, minProperties: 1 }],
    ['a needed field among any', { ...closed, additionalProperties: {}, required: ['a'] }],
    ['a needed field that may not be', { ...closed, properties: {}, required: ['a'] }],
    ['a field named like a needed one', { ...closed, properties: { 'a!': { type: 'string' } } }],
    ['no rule at all', {}],
    ['a list of anything', { type: 'array' }],
    ['nothing allowed', { type: 'array', items: false }],
    ['two roots', { type: 'string', $defs: { Dataset: { type: 'string' } } }],
  ])('is refused rather than losing %s', (_, rule) => {
    expect(() => shapesCode(rule)).toThrow('cannot pack');
  });
});

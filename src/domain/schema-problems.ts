import type { Finding, ProblemCode } from './finding.js';
import { textFields } from './field-names.js';
import { otherFields } from './other-field-names.js';
import type { Detail } from './result.js';
import type { SchemaError } from './validate-dataset.js';

const words: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'an object ({ … })',
  array: 'a list ([ … ])',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  undefined: 'nothing',
};

/** What a pattern of the schema asks for. A test sees to it that none is missing. */
export const forms: Readonly<Record<string, string>> = {
  '^1\\.[0-9]+$': '"1.0"',
  '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$': 'a language tag such as "en" or "pt-BR"',
  '^[a-z0-9]+(-[a-z0-9]+)*$':
    'lower-case letters, digits and single hyphens, such as "some-option"',
  '^[A-Za-z0-9]+([-.][A-Za-z0-9]+)*$': 'letters, digits, hyphens and dots, such as "S2"',
  '^[A-Z]{2}$': 'two capital letters, such as "US"',
  '^[0-9]{4}(-[0-9]{2}){0,2}$': 'a year, month or day, such as "2017" or "2017-03"',
  '^[0-9]{1,9}$': 'up to nine digits',
  '^10\\.[0-9]{4,9}/[^\\s]+$': 'a DOI, such as "10.1000/182", without "https://doi.org/"',
  '^https://[^\\s]+$': 'an address that begins with "https://", without spaces',
  '^\\+?[0-9][0-9 ()/-]*$': 'a telephone number, such as "+44 20 7946 0000"',
  '^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$': 'an e-mail address, such as "ms-nurses@hospital.example"',
};

/** What Ajv says of a fault, by keyword. */
interface Params {
  readonly missingProperty?: string;
  readonly additionalProperty?: string;
  readonly type?: string | readonly string[];
  readonly pattern?: string;
  readonly format?: string;
  readonly allowedValues?: readonly unknown[];
  readonly allowedValue?: unknown;
  readonly limit?: number;
}

const codes: Readonly<Record<string, ProblemCode>> = {
  required: 'missing-field',
  additionalProperties: 'unknown-field',
  type: 'wrong-type',
  enum: 'not-allowed',
  const: 'not-allowed',
  pattern: 'wrong-form',
  format: 'wrong-form',
  minLength: 'empty',
  minProperties: 'empty',
  minItems: 'too-few',
  maxLength: 'too-long',
  maxItems: 'too-many',
  maximum: 'too-high',
  minimum: 'too-low',
  exclusiveMinimum: 'not-above',
  exclusiveMaximum: 'not-below',
};

const allFields: ReadonlySet<string> = new Set([...textFields, ...otherFields]);

/** What is in `data` at a JSON Pointer. */
function valueAt(data: unknown, pointer: string): unknown {
  let value = data;
  for (const key of pointer.split('/').slice(1)) {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
    value = (value as Readonly<Record<string, unknown>> | undefined)?.[name];
  }
  return value;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null || typeof value === 'number') return String(value);
  if (typeof value === 'object') return 'an object';
  return words[typeof value] ?? typeof value;
}

const inShort = (value: unknown) =>
  typeof value === 'string' || typeof value === 'boolean' ? String(value) : kindOf(value);

const listed = (items: unknown, word: (item: unknown) => string, joint: string) =>
  (Array.isArray(items) ? items : [items]).map(word).join(joint);

const inWords = (type: unknown) => words[String(type)] ?? String(type);

function detailOf(params: Params, value: unknown): Detail {
  const { missingProperty, additionalProperty, type, pattern, limit } = params;
  if (missingProperty !== undefined) return { name: missingProperty };
  if (additionalProperty !== undefined) return { name: additionalProperty };
  if (type !== undefined) return { expected: listed(type, inWords, ' or '), found: kindOf(value) };
  if (pattern !== undefined) return { expected: forms[pattern] ?? `the form ${pattern}` };
  if (params.format !== undefined) return { expected: 'a day such as "2026-11-22"' };
  const allowed = params.allowedValues ?? params.allowedValue;
  if (allowed !== undefined) {
    return { name: inShort(value), allowed: listed(allowed, (item) => JSON.stringify(item), ', ') };
  }
  const count = Array.isArray(value) ? value.length : 0;
  return limit === undefined ? {} : { limit, count };
}

function missingByPath(errors: readonly SchemaError[]): ReadonlyMap<string, readonly string[]> {
  const missing = new Map<string, string[]>();
  for (const { instancePath, params } of errors) {
    const { missingProperty: field } = params as Params;
    if (field === undefined) continue;
    const fields = missing.get(instancePath);
    if (fields) fields.push(field);
    else missing.set(instancePath, [field]);
  }
  return missing;
}

/** What an unknown field may have meant: first of all, a field that is missing beside it. */
function* namesFor(
  unknownField: string,
  missing: readonly string[] = [],
  fields: ReadonlySet<string>,
): Generator<string> {
  if (!unknownField) return;
  yield* missing;
  // A field that belongs elsewhere is no slip of the pen.
  if (!fields.has(unknownField)) yield* fields;
}

/**
 * What the validator found in `data`: each fault once, and one per value.
 * @param fields - Names of all fields of the format.
 */
export function* schemaFindings(
  errors: readonly SchemaError[],
  data: unknown,
  fields = allFields,
): Generator<Finding> {
  const missing = missingByPath(errors);
  const seen = new Set<string>();
  for (const { keyword, instancePath: path, params: raw } of errors) {
    const params = raw as Params;
    const { missingProperty = '', additionalProperty: unknownField = '', allowedValues } = params;
    const about = `${path} ${missingProperty} ${unknownField}`;
    if (seen.has(about)) continue;
    seen.add(about);
    const detail = detailOf(params, valueAt(data, path));
    const code = codes[keyword] ?? 'invalid';
    yield [
      code,
      path,
      detail,
      allowedValues?.map(String) ?? namesFor(unknownField, missing.get(path), fields),
    ];
  }
}

import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generate, validatorCode, withReadonly, withoutComments } from '../../scripts/generate.mjs';
import { conforms } from '../../src/domain/conforms.js';
import { allShapes } from '../../src/domain/syntheses.js';

interface Fault {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: unknown;
}

type Validate = ((data: unknown) => boolean) & { errors?: readonly Fault[] | null };

const readData = (path: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../data', path), 'utf8'));

// Comments are gone before data are judged.
const schema = withoutComments(readData('schema.json') as SchemaNode) as SchemaNode;
const dataset = readData('multiple-sclerosis/dataset.json');

/** Ajv at run time, which knows the schema as `dataset`. */
const ajv = new Ajv2020({
  allErrors: true,
  strict: false,
  strictNumbers: true,
  unicode: false,
  messages: false,
  inlineRefs: false,
  logger: false,
  formats: { date: /^\d{4}-\d{2}-\d{2}$/, uri: /^https?:\/\/[^\s/?#]+[^\s]*$/i },
});
ajv.addSchema(schema, 'dataset');

function ajvFor(place: string): Validate {
  const validate = ajv.getSchema(`dataset${place}`);
  if (!validate) throw new Error(`not in the schema: ${place}`);
  return validate as Validate;
}

/** Loads generated code as the module it is. */
async function load(code: string): Promise<Validate> {
  const address = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
  const module = (await import(/* @vite-ignore */ address)) as { validate: Validate };
  return module.validate;
}

function faultsOf(validate: Validate, data: unknown): Fault[] {
  if (validate(data)) return [];
  return (validate.errors ?? []).map(({ instancePath, keyword, params }) => ({
    instancePath,
    keyword,
    params,
  }));
}

const words = [...new Set(JSON.stringify(schema).match(/"[\w-]+"(?=:)|"[a-z][\w-]*"/g) ?? [])];

/** JSON made of the schema's own names, so that it gets deep into it. */
const almostDataset = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'large', withCrossShrink: true },
    fc.constantFrom(...words.map((word) => JSON.parse(word) as string)),
    fc.integer({ min: -2, max: 200 }),
    fc.boolean(),
    fc.constant(null),
    fc.constant('2026-11-22'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom(...words.map((word) => JSON.parse(word) as string)),
      tie('value'),
    ),
  ),
})).value;

interface SchemaNode {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly oneOf?: readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
}

/** A value with every property that the schema knows, so that every branch of the code is met. */
function sample(node: SchemaNode | undefined, pick: () => unknown, depth = 0): unknown {
  if (node === undefined || depth > 9) return pick();
  const inner = (next: SchemaNode | undefined) => sample(next, pick, depth + 1);
  if (node.$ref !== undefined) return inner(schema.$defs?.[node.$ref.split('/').at(-1) ?? '']);
  if (node.items) return [inner(node.items), pick()];
  if (!node.properties) {
    const choice = (node.oneOf ?? node.anyOf)?.[0];
    return choice ? inner(choice) : pick();
  }
  const fields = Object.entries(node.properties).map(([key, value]) => [key, inner(value)]);
  return { ...(Object.fromEntries(fields) as object), unknown: pick() };
}

describe('the generated validator', () => {
  it('finds exactly the faults that Ajv finds at run time', async () => {
    const validate = await load(validatorCode(schema));
    const ajvs = ajvFor('');
    const values = fc.tuple(
      almostDataset,
      fc.infiniteStream(fc.oneof({ weight: 1, arbitrary: almostDataset })),
    );
    let faults = 0;
    fc.assert(
      fc.property(values, ([value, stream]) => {
        const full = sample(schema, () => stream.next().value);
        for (const data of [value, full]) {
          const found = faultsOf(validate, data);
          faults += found.length;
          expect(found).toEqual(faultsOf(ajvs, data));
        }
      }),
      { numRuns: 60, seed: 1 },
    );
    expect(faults).toBeGreaterThan(1000);
  }, 60_000);

  it('needs no eval, no package and none of the schema’s prose', async () => {
    const code = (await generate(schema))['src/domain/validate-dataset.js'];
    expect(code).not.toMatch(/\brequire\(|\bimport\b|\beval\b|new Function|"description":/);
  });

  it.each([
    ['an object by its place', { const: { a: 1 } }, { a: 1 }, { a: 2 }],
    ['a list by its items', { uniqueItems: true }, [{ a: 1 }, { a: 2 }], [{ a: 1 }, { a: 1 }]],
  ])('compares %s', async (_, rule, right, wrong) => {
    const validate = await load(validatorCode(rule));
    expect([validate(right), validate(wrong)]).toEqual([true, false]);
  });
});

type Keys = readonly (string | number)[];

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Ways to everything in a value. */
const placesIn = (value: unknown, before: Keys = []): Keys[] => {
  const inner = isObject(value) ? Object.entries(value) : [];
  return inner.flatMap(([key, next]) => {
    const place = [...before, Array.isArray(value) ? Number(key) : key];
    return [place, ...placesIn(next, place)];
  });
};

/** A copy with one place made anew, or gone where that gives `undefined`. */
function edited(value: unknown, [key, ...inner]: Keys, edit: (old: unknown) => unknown): unknown {
  if (key === undefined || !isObject(value)) return edit(value);
  const entries = Object.entries(value).map(([name, old]): readonly [string, unknown] =>
    name === String(key) ? [name, edited(old, inner, edit)] : [name, old],
  );
  const kept = entries.filter(([, next]) => next !== undefined);
  return Array.isArray(value) ? kept.map(([, next]) => next) : Object.fromEntries(kept);
}

/** The same with one entry or field more. */
function extended(old: unknown, name: string, value: unknown): unknown {
  if (Array.isArray(old)) return [...(old as unknown[]), value];
  return isObject(old) ? { ...old, [name]: value } : value;
}

// Each kind of place is as likely as any other: most places are in the lists of studies.
const placesByKind = new Map<string, Keys[]>();
for (const place of placesIn(dataset)) {
  const kind = place.map((key) => (typeof key === 'number' ? '*' : key)).join('/');
  placesByKind.set(kind, [...(placesByKind.get(kind) ?? []).slice(-50), place]);
}
const anyPlace = fc
  .constantFrom(...placesByKind.values())
  .chain((places) => fc.constantFrom(...places));

const anyChange = fc.oneof(
  fc.constantFrom<unknown>('', ' ', 'a', 'A1', '\u{1f600}', '2026-11-22', 'x'.repeat(81), null),
  fc.constantFrom<unknown>({}, { en: '' }, { en: 'x' }, [], [[]], [1, 2], [1, 2, 3]),
  fc.constantFrom<unknown>('http://a', 'https://a b', 'en-', '10.1/a', '20261122', 'EU\n', true),
  fc.constantFrom<unknown>(-1, -1e-9, -0, 0, 1e-9, 0.5, 1, 1899, 1900, 2101, 1e15, 1e308),
  fc.array(fc.constantFrom<unknown>('a', 'EU', 1, {}), { minLength: 50, maxLength: 5_000 }),
  almostDataset,
);

const anyEdit = fc.oneof(
  fc.constant(() => undefined),
  anyChange.map((value) => () => value),
  fc
    .tuple(fc.constantFrom('extra', 'constructor', 'id', 'text', 'sources', 'regions'), anyChange)
    .map(
      ([name, value]) =>
        (old: unknown) =>
          extended(old, name, value),
    ),
);

describe('the verdict on the page', () => {
  it('is Ajv’s for a dataset that was changed at any place', () => {
    const validate = ajvFor('');
    const verdicts = { true: 0, false: 0 };
    fc.assert(
      fc.property(anyPlace, anyEdit, (place, edit) => {
        const data = edited(dataset, place, edit);
        const verdict = validate(data);
        verdicts[`${verdict}`] += 1;
        expect(conforms(data, 'Dataset', allShapes)).toBe(verdict);
        // The page leaves published reviews to the code that draws them.
        if (place[0] !== 'syntheses') expect(conforms(data)).toBe(verdict);
      }),
      { numRuns: 1_000 },
    );
    expect(Math.min(verdicts.true, verdicts.false)).toBeGreaterThan(50);
  }, 60_000);

  it.each(Object.entries({ ...schema.$defs, Dataset: schema }))(
    'is Ajv’s for anything that may be of the definition %s',
    (name, node) => {
      const validate = ajvFor(name === 'Dataset' ? '' : `#/$defs/${name}`);
      const value = fc.oneof(almostDataset, anyChange);
      fc.assert(
        fc.property(value, fc.infiniteStream(value), (alone, stream) => {
          for (const data of [alone, sample(node, () => stream.next().value)]) {
            expect(conforms(data, name, allShapes)).toBe(validate(data));
          }
        }),
        { numRuns: 100 },
      );
    },
  );
});

describe('the generated types', () => {
  it('give a definition one type, however often it is used', async () => {
    const types = (await generate(schema))['src/domain/dataset-types.ts'];
    expect(types).not.toMatch(/export (?:type|interface) \w+\d\b/);
  });

  it('are readonly throughout', () => {
    const types = 'export interface A {\n  b: string[];\n  c?: [number, ...number[]];\n}\n';
    expect(withReadonly(types)).toBe(
      'export interface A {\n  readonly b: readonly string[];\n  readonly c?: readonly [number, ...number[]];\n}\n',
    );
  });
});

import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compacted, generate, validatorCode, withReadonly } from '../../scripts/generate.mjs';

interface Fault {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: unknown;
}

type Validate = ((data: unknown) => boolean) & { errors?: readonly Fault[] | null };

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../data/schema.json'), 'utf8'),
) as SchemaNode;

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
    const validate = await load(compacted(validatorCode(schema)));
    const ajv = new Ajv2020({
      allErrors: true,
      strict: false,
      unicode: false,
      messages: false,
      inlineRefs: false,
      logger: false,
      formats: { date: /^\d{4}-\d{2}-\d{2}$/, uri: /^https?:\/\/[^\s/?#]+[^\s]*$/i },
    });
    const ajvs = ajv.compile(schema) as unknown as Validate;
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
    const validate = await load(compacted(validatorCode(rule)));
    expect([validate(right), validate(wrong)]).toEqual([true, false]);
  });
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

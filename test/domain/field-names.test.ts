import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textFields } from '../../src/domain/field-names.js';
import { otherFields } from '../../src/domain/other-field-names.js';
import { forms } from '../../src/domain/schema-problems.js';

interface SchemaNode {
  readonly [key: string]: SchemaNode | string | undefined;
  readonly $ref?: string;
  readonly type?: string;
  readonly pattern?: string;
  readonly items?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
}

const schema = JSON.parse(readFileSync('data/schema.json', 'utf8')) as SchemaNode;

function* nodesOf(node: SchemaNode): Generator<SchemaNode> {
  yield node;
  for (const inner of Object.values(node)) {
    if (typeof inner === 'object') yield* nodesOf(inner);
  }
}

const isText = (node: SchemaNode) => (node.$ref ?? node.items?.$ref) === '#/$defs/Text';

const fields = [...nodesOf(schema)]
  .filter((node) => node.type === 'object')
  .flatMap((node) => Object.entries(node.properties ?? {}));

describe('what is known of the schema', () => {
  it('has every field that holds words for the reader', () => {
    const texts = fields.filter(([, node]) => isText(node)).map(([name]) => name);
    expect([...textFields].sort()).toEqual([...new Set(texts)].sort());
  });

  it('has every other field', () => {
    const names = fields.map(([name]) => name).filter((name) => !textFields.has(name));
    expect([...otherFields].sort()).toEqual(
      [...new Set(names)].filter((n) => !n.startsWith('$')).sort(),
    );
  });

  it('has words for every form that a text must have', () => {
    const patterns = [...nodesOf(schema)].flatMap(({ pattern }) => pattern ?? []);
    expect(patterns.length).toBeGreaterThan(5);
    for (const pattern of patterns) expect(Object.keys(forms)).toContain(pattern);
  });
});

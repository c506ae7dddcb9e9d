// What an editor shows beside each field as an author types: all of it comes from the schemas.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Node {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Node>>;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly enum?: readonly string[];
  readonly description?: string;
  readonly examples?: readonly unknown[];
}

const readSchema = (path: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../data', path), 'utf8')) as Node;

const ajv = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });

/** A part of a schema that an author writes something for. */
interface Place {
  /** JSON Pointer into the schema. */
  readonly pointer: string;
  readonly node: Node;
}

/** The fields of an object, and what their lists hold. */
const fieldsOf = (node: Node, pointer: string): readonly Place[] =>
  Object.entries(node.properties ?? {}).flatMap(([name, field]) => {
    const place = { pointer: `${pointer}/properties/${name}`, node: field };
    const { items } = field;
    // What only points elsewhere is explained there.
    const isOwn = items && items.$ref === undefined;
    return isOwn ? [place, { pointer: `${place.pointer}/items`, node: items }] : [place];
  });

function placesIn(schema: Node): readonly Place[] {
  const definitions = Object.entries(schema.$defs ?? {}).flatMap(([name, node]) => {
    const pointer = `/$defs/${name}`;
    return [{ pointer, node }, ...fieldsOf(node, pointer)];
  });
  return [...fieldsOf(schema, ''), ...definitions];
}

const referred = (schema: Node, { $ref }: Node) =>
  $ref === undefined ? undefined : schema.$defs?.[$ref.replace('#/$defs/', '')];

describe.each(['schema.json', 'local.schema.json'])('the help in %s', (path) => {
  const schema = readSchema(path);
  ajv.addSchema({ ...schema, $id: path });
  const places = placesIn(schema);
  const refs = JSON.stringify(schema).match(/(?<="\$ref":")[^"]+/g) ?? [];

  /** Who explains a place: itself, and for what stands in one place only, what it refers to. */
  function explaining({ node }: Place): readonly Node[] {
    const other = referred(schema, node);
    const { $ref = '' } = node;
    const isShared = refs.filter((one) => one === $ref).length > 1;
    // A comment is for the author's own notes, wherever it is.
    return other && (!isShared || $ref.endsWith('/Comment')) ? [node, other] : [node];
  }

  it.each(places.map((place) => [place.pointer, place] as const))(
    'says in words what %s is for',
    (_, place) => {
      const said = explaining(place).map(({ description = '' }) => description);
      expect(said).toContainEqual(expect.stringMatching(/(\S+\s+){2}\S+.*[.?]$/));
    },
  );

  it.each(places.map((place) => [place.pointer, place] as const))(
    'gives an example of %s, and it is right',
    (pointer, place) => {
      const examples = explaining(place).flatMap((node) => node.examples ?? []);
      const validate = ajv.getSchema(`${path}#${pointer}`);
      expect(examples).not.toEqual([]);
      for (const example of examples) {
        expect([example, validate?.(example), validate?.errors]).toEqual([example, true, null]);
      }
    },
  );

  const choices = places.filter(({ node }) => node.enum);

  it.each(choices.map(({ pointer, node }) => [pointer, node] as const))(
    'explains every choice of %s',
    (_, { description = '', enum: values = [] }) => {
      expect(values.filter((value) => !description.includes(`\`${value}\``))).toEqual([]);
    },
  );
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fieldReference } from '../../scripts/field-reference.mjs';
import { withoutNotes } from '../../scripts/generate.mjs';

interface Node {
  readonly title?: string;
  readonly $defs?: Readonly<Record<string, Node>>;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
}

const data = join(import.meta.dirname, '../../data');
const readSchema = (path: string) => JSON.parse(readFileSync(join(data, path), 'utf8')) as Node;

const schemas = [readSchema('schema.json'), readSchema('local.schema.json')] as const;
const text = await fieldReference(...schemas, withoutNotes);

/** Rows of the table under a heading: the field, and whether it is needed. */
function rowsUnder(heading: string): readonly (readonly [field: string, needed: string])[] {
  const part = text.split(/^### /m).find((one) => one.toLowerCase().startsWith(`${heading}\n`));
  const rows = part?.matchAll(/^\| `([^`]+)` \| (yes|no) \|/gm) ?? [];
  return [...rows].map(([, field = '', needed = '']) => [field, needed]);
}

const objects = schemas.flatMap((schema) =>
  Object.entries({ [schema.title ?? '']: schema, ...schema.$defs }).filter(
    ([, node]) => node.properties !== undefined,
  ),
);

describe('the reference of fields', () => {
  it.each(objects)('has every field of %s, and whether it is needed', (name, node) => {
    const heading = name.replaceAll(/(?<=[a-z])[A-Z]/g, ' $&').toLowerCase();
    const fields = Object.keys(node.properties ?? {}).filter((field) => field !== '$comment');
    expect(rowsUnder(heading)).toEqual(
      fields.map((field) => [field, node.required?.includes(field) ? 'yes' : 'no']),
    );
  });

  it('has links that lead somewhere', () => {
    const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
      title.toLowerCase().replaceAll(' ', '-'),
    );
    const links = [...text.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor = '']) => anchor);
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((anchor) => !headings.includes(anchor))).toEqual([]);
    expect(headings).toEqual([...new Set(headings)]);
  });

  it('has tables whose rows are as long as their heads', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    const lengths = rows.map((line) => line.split(/(?<!\\)\|/).length);
    expect(new Set(lengths)).toEqual(new Set([7]));
  });

  it('is refused where the two schemas mean different things by a name', async () => {
    const [schema, local] = schemas;
    const other = { ...local, $defs: { ...local.$defs, Day: { type: 'number' } } };
    await expect(fieldReference(schema, other, withoutNotes)).rejects.toThrow('Day');
  });
});

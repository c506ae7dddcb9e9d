import type { Node } from 'jsonc-parser';
import type { Shape } from '../../domain/conforms.js';
import { allShapes } from '../../domain/syntheses.js';
import { at } from '../../domain/finding.js';
import type { Problem } from '../../domain/result.js';

/** A part of a file as it was written, in the order in which it is to be printed. */
export type Part =
  | { readonly kind: 'literal'; readonly raw: string }
  | { readonly kind: 'list'; readonly items: readonly Part[] }
  | { readonly kind: 'object'; readonly fields: readonly Field[] };

/** A field with its name as it was written, quotes and all. */
export interface Field {
  readonly name: string;
  readonly raw: string;
  readonly value: Part;
}

/** A file in order, and the fields for which there is no place in it. */
export interface Ordered {
  readonly part: Part;
  readonly strangers: readonly Problem[];
}

const isList = (shape: Shape | undefined): shape is Extract<Shape, readonly unknown[]> =>
  Array.isArray(shape);

/** What a shape says of a value of this type, names of shapes followed. */
function shapeFor({ type }: Node, shape: Shape | undefined): Shape | undefined {
  if (typeof shape === 'string') return shapeFor({ type } as Node, allShapes[shape]);
  if (!isList(shape) || shape[0] !== '|') return shape;
  const wanted = { object: 'm', array: 'a' }[type as string];
  return (shape.slice(1) as readonly Shape[]).find((one) => isList(one) && one[0] === wanted);
}

/** The fields of a shape in their order, comments of authors first; none when any name will do. */
function fieldsOf(shape: Shape | undefined): ReadonlyMap<string, Shape> | undefined {
  if (typeof shape !== 'object' || isList(shape)) return undefined;
  const own = Object.entries(shape).map(([key, of]) => [key.replace(/!$/, ''), of] as const);
  return new Map<string, Shape>([['$comment', ['s']], ...own]);
}

/** Puts the fields of a tree in the order of the schema. A list keeps its order. */
export function inOrder(text: string, tree: Node, root: Shape | undefined): Ordered {
  const strangers: Problem[] = [];
  const rawOf = ({ offset, length }: Node) => text.slice(offset, offset + length);

  function object(node: Node, shape: Shape | undefined, path: string): Part {
    const known = fieldsOf(shape);
    const inner = isList(shape) && shape[0] === 'm' ? shape[1] : undefined;
    const fields = (node.children ?? []).flatMap(({ children: [key, value] = [] }): Field[] => {
      if (!key || !value) return [];
      const name = String(key.value);
      if (known && !known.has(name)) {
        const message = `The format has no field "${name}", so it has no place in the order. Correct or remove it.`;
        strangers.push({ code: 'unknown-field', path, message, detail: { name } });
      }
      const part = partOf(value, known?.get(name) ?? inner, at(path, name));
      return [{ name, raw: rawOf(key), value: part }];
    });
    if (!known) return { kind: 'object', fields };
    const places = [...known.keys()];
    const placeOf = ({ name }: Field) => places.indexOf(name);
    return { kind: 'object', fields: fields.toSorted((a, b) => placeOf(a) - placeOf(b)) };
  }

  function partOf(node: Node, wanted: Shape | undefined, path: string): Part {
    const shape = shapeFor(node, wanted);
    if (node.type === 'object') return object(node, shape, path);
    if (node.type !== 'array') return { kind: 'literal', raw: rawOf(node) };
    const of = isList(shape) && shape[0] === 'a' ? shape[1] : undefined;
    const items = (node.children ?? []).map((child, index) => partOf(child, of, at(path, index)));
    return { kind: 'list', items };
  }

  return { part: partOf(tree, root, ''), strangers };
}

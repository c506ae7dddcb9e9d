import { shapes } from './dataset-shapes.js';

/**
 * A schema, packed by `scripts/generate.mjs` into the fewest bytes that say the same:
 * - a string names another shape;
 * - an object has these fields, those with `!` at the end in any case, and no others;
 * - a list begins with what it is: `s` text (shortest, longest, pattern), `n` number and `i` whole
 *   number (from, to, above, below), `b` one of these booleans, `e` one of these texts, `a` list
 *   (of, shortest, longest), `m` object with any fields (of, fewest), `|` any of these.
 */
export type Shape =
  | string
  | { readonly [field: string]: Shape }
  | readonly ['s', (number | null)?, (number | null)?, string?]
  | readonly ['n' | 'i', (number | null)?, (number | null)?, (number | null)?, (number | null)?]
  | readonly ['b', ...boolean[]]
  | readonly ['e', ...string[]]
  | readonly ['a', Shape, (number | null)?, (number | null)?]
  | readonly ['m', Shape, number?]
  | readonly ['|', ...Shape[]];

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isLong = (length: number, least: number | null = 0, most: number | null = Infinity) =>
  length >= (least ?? 0) && length <= (most ?? Infinity);

/**
 * Whether data have the shape of a dataset: the verdict of the JSON Schema, without its reasons.
 * It is what a page needs before it draws; the reasons come with the code that words them. A test
 * holds it to Ajv's verdict.
 */
export const conforms = (value: unknown, shape: Shape = 'Dataset'): boolean => {
  if (typeof shape === 'string') return conforms(value, shapes[shape]);
  if (!isList(shape)) return isObject(value) && hasFields(value, shape);
  switch (shape[0]) {
    case 's': {
      const [, least, most, pattern] = shape;
      return (
        typeof value === 'string' &&
        isLong(value.length, least, most) &&
        (pattern === undefined || new RegExp(pattern).test(value))
      );
    }
    case 'n':
    case 'i': {
      const [kind, from, to, above, below] = shape;
      return (
        typeof value === 'number' &&
        (kind === 'n' || Number.isInteger(value)) &&
        isLong(value, from ?? -Infinity, to) &&
        value > (above ?? -Infinity) &&
        value < (below ?? Infinity)
      );
    }
    case 'a': {
      const [, of, least, most] = shape;
      return (
        Array.isArray(value) &&
        isLong(value.length, least, most) &&
        value.every((item) => conforms(item, of))
      );
    }
    case 'm': {
      const [, of, least] = shape;
      if (!isObject(value)) return false;
      const values = Object.values(value);
      return isLong(values.length, least) && values.every((item) => conforms(item, of));
    }
    case '|':
      return (shape.slice(1) as readonly Shape[]).some((one) => conforms(value, one));
    default:
      return shape.includes(value as never, 1);
  }
};

const isList = (shape: Shape): shape is Extract<Shape, readonly unknown[]> => Array.isArray(shape);

function hasFields(value: Fields, shape: Readonly<Record<string, Shape>>): boolean {
  let left = Object.keys(value).length;
  for (const [key, of] of Object.entries(shape)) {
    const isNeeded = key.endsWith('!');
    const name = isNeeded ? key.slice(0, -1) : key;
    if (!Object.hasOwn(value, name)) {
      if (isNeeded) return false;
    } else {
      if (!conforms(value[name], of)) return false;
      left -= 1;
    }
  }
  return left === 0;
}

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

/** Shapes by name. What refers to one that is not there may be anything. */
export type Shapes = Readonly<Record<string, Shape>>;

/**
 * Whether data have the shape of a dataset: the verdict of the JSON Schema, without its reasons.
 * It is what a page needs before it draws; the reasons come with the code that words them. A test
 * holds it to Ajv's verdict.
 * @param known - What shapes are called. Those of the page leave out what it does not draw at first.
 */
export const conforms = (
  value: unknown,
  shape: Shape = 'Dataset',
  known: Shapes = shapes,
): boolean => {
  if (typeof shape === 'string') {
    const named = known[shape];
    return named === undefined || conforms(value, named, known);
  }
  if (!isList(shape)) return isObject(value) && hasFields(value, shape, known);
  // By place and not by pattern: this runs cold, on tens of thousands of values.
  switch (shape[0]) {
    case 's':
      return (
        typeof value === 'string' &&
        isLong(value.length, shape[1], shape[2]) &&
        (shape[3] === undefined || expressionFor(shape[3]).test(value))
      );
    case 'n':
    case 'i':
      return (
        typeof value === 'number' &&
        (shape[0] === 'n' || Number.isInteger(value)) &&
        isLong(value, shape[1] ?? -Infinity, shape[2]) &&
        value > (shape[3] ?? -Infinity) &&
        value < (shape[4] ?? Infinity)
      );
    case 'a':
      return (
        Array.isArray(value) &&
        isLong(value.length, shape[2], shape[3]) &&
        value.every((item) => conforms(item, shape[1], known))
      );
    case 'm': {
      if (!isObject(value)) return false;
      const values = Object.values(value);
      return (
        isLong(values.length, shape[2]) && values.every((item) => conforms(item, shape[1], known))
      );
    }
    case '|':
      return (shape.slice(1) as readonly Shape[]).some((one) => conforms(value, one, known));
    default:
      return shape.includes(value as never, 1);
  }
};

const isList = (shape: Shape): shape is Extract<Shape, readonly unknown[]> => Array.isArray(shape);

// A dataset has thousands of texts and objects: what is the same for all of a kind is made once.
const expressions = new Map<string, RegExp>();

function expressionFor(pattern: string): RegExp {
  const expression = expressions.get(pattern) ?? new RegExp(pattern);
  expressions.set(pattern, expression);
  return expression;
}

type FieldShapes = Readonly<Record<string, Shape>>;

interface FieldList {
  readonly shapes: ReadonlyMap<string, Shape>;
  readonly needed: readonly string[];
}

const fieldLists = new WeakMap<FieldShapes, FieldList>();

function fieldsOf(shape: FieldShapes): FieldList {
  const known = fieldLists.get(shape);
  if (known) return known;
  const fields = Object.entries(shape).map(([key, of]) => [key.replace('!', ''), of] as const);
  const needed = Object.keys(shape).flatMap((key) => (key.endsWith('!') ? key.slice(0, -1) : []));
  const list = { shapes: new Map(fields), needed };
  fieldLists.set(shape, list);
  return list;
}

// From what is there, since most fields of most objects are not.
function hasFields(value: Fields, shape: FieldShapes, known: Shapes): boolean {
  const { shapes: fields, needed } = fieldsOf(shape);
  for (const name of Object.keys(value)) {
    const of = fields.get(name);
    if (of === undefined || !conforms(value[name], of, known)) return false;
  }
  return needed.every((name) => Object.hasOwn(value, name));
}

/** A thing that is like another but for one value, and where the two differ. */
export interface Mutant<T> {
  readonly path: string;
  readonly value: T;
}

/** Another value of the same kind: no published figure is that of another times this. */
const otherThan = (value: string | number) =>
  typeof value === 'number' ? value * 1.37 + 0.0137 : `${value} or so`;

/**
 * Everything that a thing becomes when one of its values is altered: each of its numbers, and each
 * text in a field of the given names.
 */
export function* mutantsOf<T>(
  thing: T,
  fields: ReadonlySet<string>,
  path = '',
): Generator<Mutant<T>> {
  if (typeof thing !== 'object' || thing === null) return;
  for (const [key, inner] of Object.entries(thing)) {
    const here = `${path}/${key}`;
    const isText =
      typeof inner === 'string' && (fields.has(key) || fields.has(path.split('/').at(-1) ?? ''));
    if (typeof inner === 'number' || isText) {
      yield { path: here, value: withField(thing, key, otherThan(inner)) };
    } else {
      for (const { path: deep, value } of mutantsOf(inner as unknown, fields, here)) {
        yield { path: deep, value: withField(thing, key, value) };
      }
    }
  }
}

const withField = <T>(thing: T, key: string, value: unknown): T =>
  (Array.isArray(thing) ? thing.with(Number(key), value) : { ...thing, [key]: value }) as T;

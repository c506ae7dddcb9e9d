import type { Field, Part } from './order.js';

/** Ids of sources in the order in which a file names them. */
function* named(part: Part): Generator<string> {
  if (part.kind === 'list') for (const item of part.items) yield* named(item);
  if (part.kind !== 'object') return;
  for (const { name, value } of part.fields) {
    if (name !== 'sources' || value.kind !== 'list') yield* named(value);
    else for (const item of value.items) if (item.kind === 'literal') yield item.raw;
  }
}

function idOf(part: Part): string | undefined {
  const id = part.kind === 'object' ? part.fields.find(({ name }) => name === 'id') : undefined;
  return id?.value.kind === 'literal' ? id.value.raw : undefined;
}

/**
 * Sorts the list of sources as they are first named, those that nothing names at the end. It is the
 * one list whose order says nothing: every other one is the order of rows, options or warnings.
 */
export function withSortedSources(part: Part): Part {
  if (part.kind !== 'object') return part;
  const others = part.fields.filter(({ name }) => name !== 'sources');
  const ranks = new Map<string, number>();
  for (const id of named({ kind: 'object', fields: others })) {
    if (!ranks.has(id)) ranks.set(id, ranks.size);
  }
  const rank = (source: Part) => ranks.get(idOf(source) ?? '') ?? ranks.size;
  const sorted = (field: Field): Field => {
    const { name, value } = field;
    if (name !== 'sources' || value.kind !== 'list') return field;
    const items = value.items.toSorted((a, b) => rank(a) - rank(b));
    return { ...field, value: { kind: 'list', items } };
  };
  return { kind: 'object', fields: part.fields.map(sorted) };
}

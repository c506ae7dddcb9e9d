import { textFields } from '../field-names.js';
import { at } from '../finding.js';
import type { Rule } from './rule.js';

// Fields that hold ids, wherever they are, and the list of what they name.
const references = {
  outcome: 'outcomes',
  population: 'populations',
  populations: 'populations',
  therapy: 'therapies',
  comparator: 'therapies',
  pooledFrom: 'studies',
  sources: 'sources',
} as const;

/** Ids are ids of something, and texts in several languages have the main one. */
export const fieldsHold: Rule = function* (dataset) {
  const idsOf = new Map<string, readonly [list: string, ids: ReadonlySet<unknown>]>();
  for (const [field, list] of Object.entries(references)) {
    idsOf.set(field, [list, new Set(dataset[list].map(({ id }) => id))]);
  }
  const name = dataset.language;
  const things: [thing: object, path: string, field: string][] = [[dataset, '', '']];
  // It grows while it is read: each thing adds those inside it.
  for (const [thing, path, field] of things) {
    const isList = Array.isArray(thing);
    const listed = field === 'arms' ? '' : field;
    if (textFields.has(field) && !isList && !Object.hasOwn(thing, name)) {
      yield ['missing-language', path, { name }];
    }
    for (const [key, value] of Object.entries(thing) as [string, unknown][]) {
      // Figures are kept under the ids of arms, and an id is no field.
      const inner = isList ? listed : field === 'arms' ? '' : key;
      if (typeof value === 'object' && value) things.push([value, at(path, key), inner]);
      const [list, ids] = idsOf.get(inner) ?? [];
      if (typeof value !== 'string' || !list || !ids || ids.has(value)) continue;
      yield ['unknown-id', at(path, key), { name: value, list: `"${list}"` }, ids as Set<string>];
    }
  }
};

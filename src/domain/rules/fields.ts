import { textFields } from '../field-names.js';
import { at } from '../finding.js';
import type { Rule } from './rule.js';

// Fields that hold ids, wherever they are, and the list of what they name.
const references = {
  outcome: 'outcomes',
  outcomes: 'outcomes',
  guards: 'outcomes',
  population: 'populations',
  populations: 'populations',
  therapy: 'therapies',
  comparator: 'therapies',
  pooledFrom: 'studies',
  sources: 'sources',
} as const;

/** Ids are ids of something, and texts in several languages have the main one. */
export const fieldsHold: Rule = (dataset, report) => {
  const idsOf = new Map<string, { readonly list: string; readonly ids: ReadonlySet<string> }>();
  for (const [field, list] of Object.entries(references)) {
    idsOf.set(field, { list, ids: new Set(dataset[list].map(({ id }) => id)) });
  }
  const { language } = dataset;
  // A place is put in words when something is wrong there, and not for each of thousands.
  const trail: string[] = [];
  const visit = (thing: object, field: string) => {
    const isList = Array.isArray(thing);
    if (textFields.has(field) && !isList && !Object.hasOwn(thing, language)) {
      report(['missing-language', at('', ...trail), { name: language }]);
    }
    // Figures are kept under the ids of arms, and an id is no field.
    const isOfArms = field === 'arms';
    const ofList = isList ? idsOf.get(field) : undefined;
    for (const key of Object.keys(thing)) {
      const value = (thing as Readonly<Record<string, unknown>>)[key];
      const inner = isOfArms ? '' : isList ? field : key;
      if (typeof value === 'object' && value) {
        trail.push(key);
        visit(value, inner);
        trail.pop();
      } else if (typeof value === 'string') {
        const known = isList ? ofList : idsOf.get(inner);
        if (!known || known.ids.has(value)) continue;
        const place = at('', ...trail, key);
        report(['unknown-id', place, { name: value, list: `"${known.list}"` }, known.ids]);
      }
    }
  };
  visit(dataset, '');
};

import { idsIn, mostOptions, type Asked } from './choice.js';
import type { DatasetIndex } from './dataset-index.js';

/** What an attribute asks for that cannot be given. It is put in words for the author of the page. */
export type ChoiceFault = { readonly attribute: 'compare' | 'population' | 'current' } & (
  | { readonly kind: 'unknown'; readonly id: string; readonly known: readonly string[] }
  | { readonly kind: 'too-many'; readonly ids: readonly string[] }
  | { readonly kind: 'twice'; readonly id: string }
);

/** Everything that keeps `choiceFrom` from giving a choice. */
export function choiceFaults(
  { therapies, populations }: DatasetIndex,
  { compare, population, current }: Asked,
): readonly ChoiceFault[] {
  const faults: ChoiceFault[] = [];
  const ids = idsIn(compare);
  const unique = [...new Set(ids)];
  for (const id of unique) {
    if (!therapies.has(id)) {
      faults.push({ attribute: 'compare', kind: 'unknown', id, known: [...therapies.keys()] });
    }
    if (ids.filter((other) => other === id).length > 1) {
      faults.push({ attribute: 'compare', kind: 'twice', id });
    }
  }
  if (unique.length > mostOptions) {
    faults.push({ attribute: 'compare', kind: 'too-many', ids: unique });
  }
  const [wanted] = idsIn(population);
  if (wanted !== undefined && !populations.has(wanted)) {
    const known = [...populations.keys()];
    faults.push({ attribute: 'population', kind: 'unknown', id: wanted, known });
  }
  const [now] = idsIn(current);
  if (now !== undefined && !therapies.has(now)) {
    faults.push({ attribute: 'current', kind: 'unknown', id: now, known: [...therapies.keys()] });
  }
  return faults;
}

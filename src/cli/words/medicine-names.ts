import type { Arm, Dataset, Text } from '../../domain/dataset-types.js';

const inAllLanguages = (text: Text | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

/** "interferon beta-1a" of "interferon beta-1a into the muscle, open". */
const head = (name: string) =>
  name.split(/,|\s(?:into|under|by|with|in|at|for|every)\s|\s\(/)[0] ?? '';

/** What a study gave that is not an option here, or is a medicine under another name. */
const isMedicine = ({ therapy }: Arm, medicines: ReadonlySet<string>): boolean =>
  therapy === undefined || medicines.has(therapy);

/** Names and brands of medicines and procedures, and the names of what studies compared them with. */
export function medicineNames(dataset: Dataset): readonly string[] {
  const options = dataset.therapies.filter(
    ({ kind }) => kind === 'medicine' || kind === 'procedure',
  );
  const ids = new Set(options.map(({ id }) => id));
  const own = options.flatMap(({ name, brands = [] }) => [...inAllLanguages(name), ...brands]);
  // "fumarate" stands for dimethyl fumarate, but "cell" for no procedure.
  const parts = options.flatMap(({ kind, name }) =>
    kind === 'medicine' ? inAllLanguages(name).flatMap((words) => words.split(/[\s-]+/)) : [],
  );
  const inStudies = dataset.studies
    .flatMap(({ arms }) => arms.filter((arm) => isMedicine(arm, ids)))
    .flatMap(({ name }) => inAllLanguages(name).map(head));
  const long = parts.filter((part) => part.length >= 6);
  return [...new Set([...own, ...long, ...inStudies])].filter((name) => name.trim() !== '');
}

const escaped = (name: string) =>
  name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[-\u2010\u2011]/g, '[-\u2010\u2011]');

/**
 * Makes a function that puts a short word in the place of each medicine name: a reader cannot be
 * spared the name of the medicine, so it does not count.
 */
export function withoutNames(names: readonly string[]): (text: string) => string {
  if (names.length === 0) return (text) => text;
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const any = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return (text) => text.replace(any, 'drug');
}

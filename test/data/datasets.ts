import type { Dataset, StudyResult } from '../../src/domain/dataset-types.js';
import { textFields } from '../../src/domain/field-names.js';

/** Each published dataset by the name of its folder, as written in its file. */
export const published = Object.entries(
  import.meta.glob<unknown>('/data/*/dataset.json', { eager: true, import: 'default' }),
).map(([path, data]) => ({ name: path.split('/').at(-2) ?? path, data: data as Dataset }));

/** One of them. */
export function publishedData(name: string): Dataset {
  const found = published.find((one) => one.name === name);
  if (!found) throw new Error(`no dataset ${name}`);
  return found.data;
}

/** Words that a reader may see, and where they stand. */
export interface ReaderText {
  readonly path: string;
  readonly text: string;
}

/** Every text for the reader in a thing, in every language it is written in. */
export function readerTexts(thing: unknown, path = '', isWords = false): readonly ReaderText[] {
  if (typeof thing === 'string') return isWords ? [{ path, text: thing }] : [];
  if (typeof thing !== 'object' || thing === null) return [];
  return Object.entries(thing).flatMap(([key, inner]) =>
    readerTexts(inner, `${path}/${key}`, isWords || textFields.has(key)),
  );
}

/** Every list of source ids in a thing, and where it stands. */
export function citations(
  thing: unknown,
  path = '',
): readonly { readonly path: string; readonly ids: readonly string[] }[] {
  if (typeof thing !== 'object' || thing === null) return [];
  return Object.entries(thing).flatMap(([key, inner]) => {
    const here = `${path}/${key}`;
    return key === 'sources' ? [{ path: here, ids: inner as string[] }] : citations(inner, here);
  });
}

/** Each result of a dataset with its study and a name for messages, "opera-1 relapse-rate". */
export const resultsOf = (data: Dataset) =>
  data.studies.flatMap((study) =>
    study.results.map((result: StudyResult) => ({
      study,
      result,
      place: `${study.id} ${result.outcome}`,
    })),
  );

import { conforms } from '../../domain/conforms.js';
import { copyData } from '../../domain/copy-data.js';
import type { Dataset } from '../../domain/dataset-types.js';
import { parseDataset } from '../../domain/parse-dataset.js';
import { parseLocal } from '../../domain/parse-local.js';
import { fieldOf } from '../../domain/reading.js';
import type { Problem } from '../../domain/result.js';
import { withoutEchoes } from '../findings/echoes.js';
import { datasetFinders } from '../findings/finders.js';

/** A kind of file: how it is known, checked and put in order. */
export interface Kind {
  readonly name: string;
  /** Whether the content is meant to be of this kind, right or wrong. */
  readonly fits: (content: unknown) => boolean;
  /** What makes the file unusable. */
  readonly parse: (content: unknown, datasets: readonly Dataset[]) => readonly Problem[];
  /** What else an author should mend: it may rely on the shape, and on nothing more. */
  readonly find: (content: unknown) => readonly Problem[];
  /** Name of its shape in the packed schema: the order of its fields. Without it they stay as they are. */
  readonly shape?: string;
}

const dataset: Kind = {
  name: 'dataset',
  fits: () => true,
  parse: (content) => {
    const parsed = parseDataset(content);
    return parsed.ok ? [] : parsed.problems;
  },
  find: (content) => {
    const { value } = copyData(content);
    return conforms(value) ? datasetFinders.flatMap((find) => [...find(value as Dataset)]) : [];
  },
  shape: 'Dataset',
};

const localLayer: Kind = {
  name: 'local layer',
  fits: (content) =>
    fieldOf(content, 'dataset') !== undefined && fieldOf(content, 'studies') === undefined,
  parse: (content, datasets) => {
    const name = fieldOf(content, 'dataset');
    const over = datasets.find(({ id }) => id === name);
    const parsed = parseLocal(content, over);
    return parsed.ok ? [] : parsed.problems;
  },
  find: () => [],
};

/** Every kind of file, asked in this order; the last one takes what no other wants. */
export const kinds: readonly Kind[] = [localLayer, dataset];

/** The kind of a file. */
export const kindOf = (content: unknown): Kind =>
  kinds.find(({ fits }) => fits(content)) ?? dataset;

/** All that is wrong with a content; what a second look finds is left out where the first did. */
export function problemsIn(
  kind: Kind,
  content: unknown,
  datasets: readonly Dataset[],
): readonly Problem[] {
  return withoutEchoes(kind.parse(content, datasets), kind.find(content));
}

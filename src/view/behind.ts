import type { DatasetIndex } from '../domain/dataset-index.js';
import type { Therapy } from '../domain/dataset-types.js';
import type { Comparison } from '../domain/evidence/comparison.js';
import type { RowContext } from './amounts.js';
import type { Statement } from './facts-view.js';
import type { Words } from './words.js';

/** What a cell rests on. It is put in words when the reader asks for it. */
export type Behind =
  | {
      readonly kind: 'figure';
      readonly row: RowContext;
      readonly option: Therapy;
      readonly comparisons: readonly Comparison[];
    }
  | {
      readonly kind: 'facts';
      readonly index: DatasetIndex;
      readonly words: Words;
      readonly label: string;
      readonly option: Therapy;
      readonly statements: readonly Statement[];
    };

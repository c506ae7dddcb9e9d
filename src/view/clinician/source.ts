import type { Choice } from '../../domain/choice.js';
import type { DatasetIndex } from '../../domain/dataset-index.js';
import type { Words } from '../words.js';

/** What the clinicians’ part is made from, once it has come. */
export interface ClinicalSource {
  readonly index: DatasetIndex;
  readonly choice: Choice;
  readonly words: Words;
}

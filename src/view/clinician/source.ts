import type { Choice } from '../../domain/choice.js';
import type { DatasetIndex } from '../../domain/dataset-index.js';
import type { Words } from '../words.js';

/** What the clinicians’ part is made from, once it has come. */
export interface ClinicalSource {
  readonly index: DatasetIndex;
  readonly choice: Choice;
  readonly words: Words;
}

/** Whether both give the same view: the root hands over a new one each time it draws. */
export const isSameSource = (a: ClinicalSource | undefined, b: ClinicalSource | undefined) =>
  a?.index === b?.index && a?.choice === b?.choice && a?.words.locale === b?.words.locale;

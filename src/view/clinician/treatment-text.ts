import type { Contrast, Treatment } from '../../domain/clinical/types.js';
import type { DatasetIndex } from '../../domain/dataset-index.js';
import { brandText } from '../option-view.js';
import { capitalised, therapyName, unbroken, type Words } from '../words.js';
import type { ClinicalSource } from './source.js';

/** A treatment as in the middle of a sentence. Trials give placebo, not “no treatment”. */
export function treatmentName(treatment: Treatment, index: DatasetIndex, words: Words): string {
  if (treatment.name !== undefined) return unbroken(words.text(treatment.name));
  const therapy = index.therapies.get(treatment.therapy ?? treatment.key);
  if (!therapy) return unbroken(treatment.key);
  const name = therapyName(therapy, words);
  const hasTwin = index.dataset.therapies.some(
    (other) => other !== therapy && words.text(other.name) === words.text(therapy.name),
  );
  return hasTwin ? `${name} (${brandText(therapy, index, words)})` : name;
}

/** The same as a label. */
export const treatmentHeading = (treatment: Treatment, index: DatasetIndex, words: Words) =>
  capitalised(treatmentName(treatment, index, words), words.locale);

/** The name of a treatment of which only the key is known: a trial’s own word for it comes first. */
export function keyName(
  key: string,
  contrasts: readonly Contrast[],
  { index, words }: ClinicalSource,
): string {
  const found = contrasts
    .flatMap(({ treatment, comparator }) => [treatment, comparator])
    .find((treatment) => treatment.key === key);
  return treatmentName(found ?? { key, therapy: key }, index, words);
}

/** An option’s name as a label or in the middle of a sentence. */
export function optionName(
  id: string,
  { index, words }: ClinicalSource,
  place: 'label' | 'sentence',
): string {
  const name = treatmentName({ key: id, therapy: id }, index, words);
  return place === 'label' ? capitalised(name, words.locale) : name;
}

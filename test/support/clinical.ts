import { indexDataset } from '../../src/domain/dataset-index.js';
import type { Dataset, Effect, Study, StudyResult } from '../../src/domain/dataset-types.js';
import type { ClinicalSource } from '../../src/view/clinician/source.js';
import type { Words } from '../../src/view/words.js';
import {
  aDataset,
  aFigure,
  anArm,
  anOutcome,
  aRate,
  aResult,
  aStudy,
  aTherapy,
  noTreatment,
} from './dataset.js';

// Everything in here is invented.

/** Three medicines and placebo; a rate, and a share of people. */
export const aClinicalDataset = (over: Partial<Dataset> = {}): Dataset =>
  aDataset({
    outcomes: [aRate({ id: 'flares', name: 'Annualised flare rate' }), anOutcome()],
    therapies: [
      ...['alpha', 'beta', 'gamma'].map((name) => aTherapy({ id: name, name })),
      noTreatment(),
    ],
    studies: [
      aTrial('FIRST', ['alpha', 'beta'], { value: 0.5, interval: [0.4, 0.625] }),
      aTrial('SECOND', ['gamma', 'beta'], { value: 0.8, interval: [0.6, 1.067], p: '0.13' }),
      aTrial('THIRD', ['beta', 'no-treatment'], { value: 0.7, interval: [0.55, 0.891] }),
    ],
    ...over,
  });

/** A trial of two treatments that printed a rate ratio. */
export const aTrial = (
  name: string,
  [treatment, comparator]: readonly [string, string],
  effect: Partial<Effect> = {},
  over: { readonly study?: Partial<Study>; readonly result?: Partial<StudyResult> } = {},
): Study =>
  aStudy({
    id: name.toLowerCase(),
    name,
    arms: [
      anArm({ id: 't', therapy: treatment, people: 300 }),
      anArm({
        id: 'c',
        therapy: comparator,
        people: 300,
        ...(comparator === 'no-treatment' && { name: 'placebo' }),
      }),
    ],
    results: [
      aResult({
        outcome: 'flares',
        arms: { t: aFigure({ value: 0.2 }), c: aFigure({ value: 0.4 }) },
        effects: [{ kind: 'rate-ratio', of: ['t', 'c'], value: 0.5, ...effect }],
        ...over.result,
      }),
    ],
    ...over.study,
  });

/** What the clinicians’ part is made from. */
export const clinicalSource = (
  words: Words,
  chosen: readonly string[],
  dataset: Dataset = aClinicalDataset(),
): ClinicalSource => ({
  index: indexDataset(dataset),
  choice: { chosen, population: dataset.populations[0]?.id ?? '', route: 'any' },
  words,
});

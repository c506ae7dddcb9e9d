import type { Dataset } from '../../src/domain/dataset-types.js';
import {
  aDataset,
  aFact,
  aGovernance,
  anEffect,
  aResult,
  aStudy,
  aTherapy,
  noTreatment,
} from '../support/dataset.js';
import { groups, judge } from '../../src/cli/report/conformity.js';
import { factsOf } from '../../src/cli/report/facts.js';

/** Every item of the report. */
export const items = groups.flatMap((group) => group.items);

/** The verdict on each item, by its key. */
export const judged = (dataset: Dataset, today = '2026-11-22') =>
  Object.fromEntries(judge(items, factsOf(dataset, today)).map((one) => [one.item.key, one]));

const gap = (outcome: string) =>
  ({ outcome, state: 'not-reported', reason: 'Nobody looked.' }) as const;

/** A medicine that has all an option can have. */
export const aWhole = (over: Parameters<typeof aTherapy>[0] = {}) =>
  aTherapy({
    experience: { day: aFact(), firstWeeks: aFact(), longRun: aFact() },
    stopping: [aFact()],
    gaps: [gap('rash')],
    ...over,
  });

/** The same of no treatment. */
export const aBaseline = (over: Parameters<typeof noTreatment>[0] = {}) =>
  noTreatment({ experience: { longRun: aFact() }, gaps: [gap('flare-free')], ...over });

/** Governance that has all it can have, done by people. */
export const aWholeGovernance = (over: Parameters<typeof aGovernance>[0] = {}) =>
  aGovernance({
    authors: [{ name: 'Ada', credentials: 'Nurse' }],
    checkedBy: [{ name: 'Bea' }],
    methods: 'We read trials.',
    needs: 'We asked 12 people.',
    review: 'Two nurses read it.',
    fieldTest: 'Ten people tried it.',
    evaluation: 'A trial of 200 people.',
    equality: 'Read aloud to people with poor sight.',
    ...over,
  });

/** A dataset that has all that data can have. */
export function aComplete(over: Partial<Dataset> = {}): Dataset {
  const data = aDataset();
  return {
    ...data,
    decision: { ...data.decision, summary: 'A skin that itches.' },
    governance: aWholeGovernance(),
    therapies: [aWhole(), aWhole({ id: 'beta-tablets', name: 'beta', route: 'oral' }), aBaseline()],
    studies: [
      aStudy({
        results: [
          aResult({ effects: [anEffect()], certainty: { rating: 'low', sources: ['S1'] } }),
        ],
      }),
    ],
    ...over,
  };
}

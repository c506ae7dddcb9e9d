import type { StudyResult } from '../../src/domain/dataset-types.js';
import { aDataset, aSource, aStudy } from '../support/dataset.js';
import type { EvidenceMap } from './evidence-map.js';
import { evidenceOf, type EvidenceValue, type RawFile } from './evidence.js';
import type { Pair } from './place.js';

/** A map that explains nothing but the words of the invented trial. */
export const aMap: EvidenceMap = {
  folder: '.',
  measures: { 'flare-free': /^flare-free/ },
  opposites: { 'flare-free': /^people with a flare/ },
  overTwoYears: {},
  falls: { 'fewer-flares': /^change in flares/ },
  trials: {},
  armsElsewhere: {},
  valuesInNotes: new Set(),
  strata: {},
  reviewed: {},
  comparators: {},
  populations: {},
  exceptions: new Map(),
  addedSources: new Map(),
};

/** What an entry gives for the groups. */
export type RawValues = Readonly<Record<string, EvidenceValue>>;

/** What an invented trial found: 80 and 60 in 100 people, with a ratio of two and its limits. */
const anEntry = {
  measure: 'flare-free at 48 weeks (%)',
  values: { t: 80, c: 60 } as RawValues,
  unit: '% of people',
  effect: { kind: 'risk ratio', value: 1.33, ci95: [1.1, 1.6], p: '0.01' },
  note: 'Limits of the arms 75 to 85 and 55 to 65. Arm sizes 100 and 99 from memory.',
  source: 'S1',
  verified: true,
};

export const aFile = (entry: Partial<typeof anEntry> = {}): RawFile => ({
  trials: [
    {
      name: 'FIRST',
      weeks: 48,
      arms: [
        { id: 't', n: 200 },
        { id: 'c', n: 198 },
      ],
      outcomes: [{ ...anEntry, ...entry }],
    },
  ],
  sources: [{ id: 'S1', doi: '10.1000/first' }],
});

/** The same trial, of days that fell: a change with its sign, or an average before and after. */
export const aFall = (values: RawValues, note = ''): RawFile =>
  aFile({
    measure: 'change in flares',
    values,
    effect: { kind: 'difference from placebo', value: -1.5, ci95: [-2, -1], p: '0.01' },
    note,
  });

export const aFallenResult: Partial<StudyResult> = {
  outcome: 'fewer-flares',
  arms: { t: { value: 4 }, c: { value: 2.6 } },
  effects: [{ kind: 'difference', of: ['t', 'c'], value: 1.5, interval: [1, 2], p: '0.01' }],
};

const aResult: StudyResult = {
  outcome: 'flare-free',
  arms: { t: { value: 80, interval: [75, 85] }, c: { value: 60 } },
  effects: [{ kind: 'risk-ratio', of: ['t', 'c'], value: 1.33, interval: [1.1, 1.6], p: '0.01' }],
  sources: ['alpha.S1'],
};

export function aPair(result: Partial<StudyResult> = {}, file = aFile(), people = 200): Pair {
  const study = aStudy({
    arms: [
      { id: 't', therapy: 'alpha-infusion', people },
      { id: 'c', therapy: 'beta-tablets', people: 198 },
    ],
    results: [{ ...aResult, ...result }],
  });
  const sources = [aSource({ id: 'alpha.S1', doi: '10.1000/first' })];
  return {
    data: aDataset({ studies: [study], sources }),
    evidence: evidenceOf({ alpha: file }),
    map: aMap,
  };
}

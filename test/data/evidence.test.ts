import { describe, expect, it } from 'vitest';
import type { StudyResult } from '../../src/domain/dataset-types.js';
import { aDataset, aSource, aStudy } from '../support/dataset.js';
import {
  licenceDifferences,
  ratingDifferences,
  scheduleDifferences,
  sourceDifferences,
  studyDifferences,
} from './compare-facts.js';
import { figureDifferences, type Pair } from './compare-figures.js';
import { published } from './datasets.js';
import { evidenceMaps, type EvidenceMap } from './evidence-map.js';
import {
  evidenceOf,
  hasEvidence,
  readEvidence,
  type EvidenceValue,
  type RawFile,
} from './evidence.js';

const aMap: EvidenceMap = {
  folder: '.',
  measures: { 'flare-free': /^flare-free/ },
  opposites: { 'flare-free': /^people with a flare/ },
  overTwoYears: {},
  falls: { 'fewer-flares': /^change in flares/ },
  trials: {},
  weeks: {},
  armsElsewhere: {},
  valuesInNotes: new Set(),
  readAgain: new Map(),
  addedSources: new Set(),
};

type RawValues = Readonly<Record<string, EvidenceValue>>;

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

const aFile = (entry: Partial<typeof anEntry> = {}): RawFile => ({
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
const aFall = (values: RawValues, note = ''): RawFile =>
  aFile({
    measure: 'change in flares',
    values,
    effect: { kind: 'difference from placebo', value: -1.5, ci95: [-2, -1], p: '0.01' },
    note,
  });

const aFallenResult: Partial<StudyResult> = {
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

function aPair(result: Partial<StudyResult> = {}, file = aFile(), people = 200): Pair {
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

describe('the comparison of a dataset with its evidence', () => {
  it('has nothing to say when they agree', () => {
    const pair = aPair();
    expect([
      ...figureDifferences(pair),
      ...studyDifferences(pair),
      ...sourceDifferences(pair),
    ]).toEqual([]);
  });

  it('takes the opposite of people with the event', () => {
    const file = aFile({ measure: 'people with a flare (%)', values: { t: 20, c: 40 } });
    expect([...figureDifferences(aPair({}, file))]).toEqual([]);
  });

  it.each<[string, RawValues]>([
    ['a change with its sign', { t: -4, c: -2.6 }],
    ['an average before and after', { t: [8.9, 4.9], c: [9.1, 6.5] }],
  ])('shows %s as a fall', (_, values) => {
    expect([...figureDifferences(aPair(aFallenResult, aFall(values)))]).toEqual([]);
  });

  it('finds a fall that was a rise', () => {
    expect([...figureDifferences(aPair(aFallenResult, aFall({ t: 4, c: 2.6 })))]).toHaveLength(1);
  });

  it('takes a share that was printed as below a limit for a range', () => {
    const arms = { t: { value: 80 }, c: { range: [0, 1] as const, reason: 'printed so' } };
    const file = aFile({ values: { t: 80 }, note: 'below 1% on placebo' });
    expect([...figureDifferences(aPair({ arms, effects: [] }, file))]).toEqual([]);
    expect([...figureDifferences(aPair({ arms, effects: [] }))]).toHaveLength(1);
  });

  it('leaves out what rests on added sources alone', () => {
    const pair = aPair({ arms: { t: { value: 81 }, c: { value: 60 } } });
    const map = { ...aMap, addedSources: new Set(['alpha.S1']) };
    expect([...figureDifferences({ ...pair, map })]).toEqual([]);
  });

  it.each<[string, Partial<StudyResult>]>([
    ['a figure', { arms: { t: { value: 81 }, c: { value: 60 } } }],
    ['groups the wrong way round', { arms: { t: { value: 60 }, c: { value: 80 } } }],
    ['a limit', { arms: { t: { value: 80, interval: [75, 86] }, c: { value: 60 } } }],
    [
      'a count that is only remembered',
      { arms: { t: { value: 80, people: 100 }, c: { value: 60 } } },
    ],
    ['an effect', { effects: [{ kind: 'risk-ratio', of: ['t', 'c'], value: 1.3 }] }],
    [
      'an effect the wrong way round',
      { effects: [{ kind: 'risk-ratio', of: ['c', 't'], value: 1.33 }] },
    ],
    ['the kind of an effect', { effects: [{ kind: 'hazard-ratio', of: ['t', 'c'], value: 1.33 }] }],
    [
      'the limits of an effect',
      { effects: [{ kind: 'risk-ratio', of: ['t', 'c'], value: 1.33, interval: [1, 1.6] }] },
    ],
    ['a p value', { effects: [{ kind: 'p-only', of: ['t', 'c'], p: '0.02' }] }],
    ['an outcome without words in the map', { outcome: 'rash' }],
    ['a source', { sources: ['alpha.S2'] }],
  ])('finds %s that the evidence does not have', (_, result) => {
    expect([...figureDifferences(aPair(result))]).toHaveLength(1);
  });

  it('finds a figure that was never read', () => {
    expect([...figureDifferences(aPair({}, aFile({ verified: false })))]).toHaveLength(1);
  });

  it('finds a group of another size', () => {
    expect([...studyDifferences(aPair({}, aFile(), 201))]).toHaveLength(1);
  });

  it('finds an address of another text', () => {
    const pair = aPair();
    const sources = [aSource({ id: 'alpha.S1', doi: '10.1000/second' })];
    expect([...sourceDifferences({ ...pair, data: { ...pair.data, sources } })]).toHaveLength(1);
  });
});

// The evidence lies beside the project and does not travel with it. Where it is at hand, every
// published figure must be in it, read in the source that is cited.
if (hasEvidence) {
  describe.each(published)(
    'the published dataset $name says what its evidence says',
    ({ name, data }) => {
      const map = evidenceMaps[name];

      it('has an evidence map', () => {
        expect(map).toBeDefined();
      });

      if (!map) return;
      const pair: Pair = { data, evidence: readEvidence(map.folder), map };

      it.each([
        ['in its figures', figureDifferences],
        ['about its studies', studyDifferences],
        ['about its licences', licenceDifferences],
        ['about its schedules', scheduleDifferences],
        ['in its ratings of certainty', ratingDifferences],
        ['about its sources', sourceDifferences],
      ])('%s', (_, differences) => {
        expect([...differences(pair)]).toEqual([]);
      });
    },
  );
}

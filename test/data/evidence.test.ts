import { describe, expect, it } from 'vitest';
import type { StudyResult } from '../../src/domain/dataset-types.js';
import { aSource } from '../support/dataset.js';
import { addedForNothing, sourceDifferences, studyDifferences } from './compare-facts.js';
import { figureDifferences } from './compare-figures.js';
import { evidenceOf } from './evidence.js';
import { aFall, aFallenResult, aFile, aMap, aPair, type RawValues } from './invented.js';

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

  it('takes 0% without decimals for a range that begins there', () => {
    const arms = { t: { value: 80 }, c: { range: [0, 0.5] as const, reason: 'printed as 0%' } };
    const file = aFile({ values: { t: 80, c: 0 } });
    expect([...figureDifferences(aPair({ arms, effects: [] }, file))]).toEqual([]);
    expect([...figureDifferences(aPair({ arms, effects: [] }))]).toHaveLength(1);
  });

  it('takes a count of people for the share that it comes to', () => {
    const arms = { t: { value: 40, events: 80 }, c: { noneSeen: true as const, people: 198 } };
    const file = aFile({ values: { t: 80, c: 0 }, unit: 'people', note: '' });
    expect([...figureDifferences(aPair({ arms, effects: [] }, file))]).toEqual([]);
    const wrong = { ...arms, t: { value: 41, events: 80 } };
    expect([...figureDifferences(aPair({ arms: wrong, effects: [] }, file))]).toHaveLength(1);
  });

  it('does not take the file of the other option, whose groups are the other way round', () => {
    const pair = aPair({ sources: ['beta-tablets.S1'] });
    const evidence = evidenceOf({ 'beta-tablets': aFile() });
    expect([...figureDifferences({ ...pair, evidence })]).not.toEqual([]);
    const map = {
      ...aMap,
      armsElsewhere: {
        'first-trial flare-free t': { file: 'beta-tablets', trial: 'FIRST', arm: 'c' },
        'first-trial flare-free c': { file: 'beta-tablets', trial: 'FIRST', arm: 't' },
      },
    };
    const arms = { t: { value: 60 }, c: { value: 80 } };
    const turned = aPair({ sources: ['beta-tablets.S1'], arms, effects: [] });
    expect([...figureDifferences({ ...turned, evidence, map })]).toEqual([]);
    const straight = aPair({ sources: ['beta-tablets.S1'], effects: [] });
    expect([...figureDifferences({ ...straight, evidence, map })]).toHaveLength(1);
  });

  it('takes values from a note only in their order', () => {
    const map = { ...aMap, valuesInNotes: new Set(['first-trial flare-free']) };
    const file = aFile({ values: { t: 1, c: 2 }, note: 'Later 80 and 60.' });
    const inOrder = aPair({ arms: { t: { value: 80 }, c: { value: 60 } }, effects: [] }, file);
    expect([...figureDifferences({ ...inOrder, map })]).toEqual([]);
    const turned = aPair({ arms: { t: { value: 60 }, c: { value: 80 } }, effects: [] }, file);
    expect([...figureDifferences({ ...turned, map })]).toHaveLength(1);
  });

  it('takes a share that was printed as below a limit for a range', () => {
    const arms = { t: { value: 80 }, c: { range: [0, 1] as const, reason: 'printed so' } };
    const file = aFile({ values: { t: 80 }, note: 'below 1% on placebo' });
    expect([...figureDifferences(aPair({ arms, effects: [] }, file))]).toEqual([]);
    expect([...figureDifferences(aPair({ arms, effects: [] }))]).toHaveLength(1);
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
    ['a time of its own', { weeks: 24 }],
  ])('finds %s that the evidence does not have', (_, result) => {
    expect([...figureDifferences(aPair(result))]).not.toEqual([]);
  });

  it('finds a figure that was never read', () => {
    expect([...figureDifferences(aPair({}, aFile({ verified: false })))]).not.toEqual([]);
  });

  it('finds a group of another size', () => {
    expect([...studyDifferences(aPair({}, aFile(), 201))]).toHaveLength(1);
  });

  it('finds an address of another text', () => {
    const pair = aPair();
    const sources = [aSource({ id: 'alpha.S1', doi: '10.1000/second' })];
    expect([...sourceDifferences({ ...pair, data: { ...pair.data, sources } })]).toHaveLength(1);
  });

  it('finds a source that is not in the evidence or called added for nothing', () => {
    const pair = aPair();
    const sources = [aSource({ id: 'alpha.S9' })];
    const data = { ...pair.data, sources };
    expect([...sourceDifferences({ ...pair, data })]).toHaveLength(1);
    const added = (id: string) => ({ ...aMap, addedSources: new Map([[id, 'said so']]) });
    expect([...sourceDifferences({ ...pair, data, map: added('alpha.S9') })]).toEqual([]);
    expect(addedForNothing({ ...pair, data, map: added('alpha.S9') })).toEqual([]);
    expect(addedForNothing({ ...pair, map: added('alpha.S1') })).toEqual(['alpha.S1']);
    expect(addedForNothing({ ...pair, map: added('alpha.S8') })).toEqual(['alpha.S8']);
  });
});

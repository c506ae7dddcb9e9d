import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset-types.js';
import * as a from '../support/dataset.js';
import { faultsOf, problemsOf } from '../support/problems.js';

const { aDataset, aStudy, aResult, aTherapy, anArm, anEffect, aFigure, aHarm } = a;

const withStudy = (over: Parameters<typeof aStudy>[0]) => aDataset({ studies: [aStudy(over)] });
const withResult = (over: Parameters<typeof aResult>[0]) => withStudy({ results: [aResult(over)] });
const withTherapy = (over: Parameters<typeof aTherapy>[0]) =>
  aDataset({
    therapies: [aTherapy(over), aTherapy({ id: 'beta-tablets' }), a.noTreatment()],
  });

type Case = readonly [what: string, dataset: Dataset, path: string];

describe('an id', () => {
  it.each<Case>([
    [
      'a population',
      aDataset({ populations: [a.aPopulation(), a.aPopulation()] }),
      '/populations/1/id',
    ],
    ['an outcome', aDataset({ outcomes: [a.anOutcome(), aHarm(), aHarm()] }), '/outcomes/2/id'],
    [
      'an option',
      aDataset({ therapies: [...aDataset().therapies, a.noTreatment()] }),
      '/therapies/3/id',
    ],
    ['a study', aDataset({ studies: [aStudy(), aStudy()] }), '/studies/1/id'],
    ['a source', aDataset({ sources: [a.aSource(), a.aSource()] }), '/sources/1/id'],
    [
      'an arm within a study',
      withStudy({ arms: [anArm(), anArm({ id: 'beta' }), anArm()] }),
      '/studies/0/arms/2/id',
    ],
  ])('may not be given twice to %s', (_, dataset, path) => {
    expect(faultsOf(dataset)).toEqual([`duplicate-id ${path}`]);
  });

  it('may be the same for arms of different studies', () => {
    expect(faultsOf(aDataset({ studies: [aStudy(), aStudy({ id: 'second' })] }))).toEqual([]);
  });

  it.each<Case>([
    ['population of a study', withStudy({ population: 'earl' }), '/studies/0/population'],
    [
      'option of an arm',
      withStudy({ arms: [anArm({ therapy: 'gamma' }), anArm({ id: 'beta' })] }),
      '/studies/0/arms/0/therapy',
    ],
    [
      'study of a pooled analysis',
      withStudy({ pooledFrom: ['first-trial', 'second-trial'] }),
      '/studies/0/pooledFrom/1',
    ],
    ['outcome of a result', withResult({ outcome: 'flares' }), '/studies/0/results/0/outcome'],
    [
      'arm of a figure',
      withResult({ arms: { alpha: aFigure(), 'b~/': aFigure() } }),
      '/studies/0/results/0/arms/b~0~1',
    ],
    [
      'arm of an effect',
      withResult({ effects: [anEffect({ of: ['alpha', 'bet'] })] }),
      '/studies/0/results/0/effects/0/of/1',
    ],
    ['source of a result', withResult({ sources: ['S1', 'S2'] }), '/studies/0/results/0/sources/1'],
    [
      'source of an effect',
      withResult({ effects: [anEffect({ sources: ['S9'] })] }),
      '/studies/0/results/0/effects/0/sources/0',
    ],
    [
      'source of a rating',
      withResult({ certainty: { rating: 'low', sources: ['S9'] } }),
      '/studies/0/results/0/certainty/sources/0',
    ],
    [
      'source of a fact',
      withTherapy({ experience: { day: a.aFact({ sources: ['S9'] }) } }),
      '/therapies/0/experience/day/sources/0',
    ],
    [
      'population of a licence',
      withTherapy({ indications: [{ populations: ['late'], text: 'Adults', sources: ['S1'] }] }),
      '/therapies/0/indications/0/populations/0',
    ],
    [
      'outcome of a gap',
      withTherapy({ gaps: [{ outcome: 'x', state: 'not-reported', reason: 'Not measured' }] }),
      '/therapies/0/gaps/0/outcome',
    ],
    [
      'outcome of a warning',
      withTherapy({ warnings: [{ outcome: 'x', text: 'Beware.', sources: ['S1'] }] }),
      '/therapies/0/warnings/0/outcome',
    ],
  ])('must exist: the %s', (_, dataset, path) => {
    expect(faultsOf(dataset)).toContain(`unknown-id ${path}`);
  });

  it('that does not exist comes with the one that was probably meant', () => {
    const [problem] = problemsOf(withStudy({ population: 'ealry' }));
    expect(problem?.message).toBe('There is no "ealry" in "populations". Did you mean "early"?');
  });

  it('that resembles none comes without a guess', () => {
    const [problem] = problemsOf(withStudy({ population: 'progressive' }));
    expect(problem?.message).toBe('There is no "progressive" in "populations".');
  });

  it.each(['constructor', '__proto__', 'toString', 'sources', 'text'])(
    'may be any name, such as %s',
    (id) => {
      const arms = [anArm({ id }), anArm({ id: 'beta' })];
      const figures = Object.fromEntries([
        [id, aFigure()],
        ['beta', aFigure()],
      ]);
      const dataset = JSON.stringify(withStudy({ arms, results: [aResult({ arms: figures })] }));
      const faults = faultsOf(JSON.parse(dataset));
      // Not all are ids by the schema, and that is all there is to say of them.
      expect(faults.filter((fault) => !fault.startsWith('wrong-form'))).toEqual([]);
    },
  );
});

describe('a result', () => {
  it('may not be there twice over the same time', () => {
    const dataset = withStudy({ results: [aResult(), aResult({ weeks: 48 })] });
    expect(faultsOf(dataset)).toEqual(['duplicate-result /studies/0/results/1']);
  });

  it.each([
    ['weeks', { weeks: 96 }],
    ['words for the time', { span: 'after the last dose' }],
  ])('may be there again with other %s', (_, over) => {
    expect(faultsOf(withStudy({ results: [aResult(), aResult(over)] }))).toEqual([]);
  });
});

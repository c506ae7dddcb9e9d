import { describe, expect, it } from 'vitest';
import type { Dataset, Outcome } from '../../src/domain/dataset-types.js';
import * as a from '../support/dataset.js';
import { changed, faultsOf } from '../support/problems.js';

const { aDataset, aGovernance, aHarm, anArm, anOutcome, aStudy, aTherapy } = a;

type Case = readonly [what: string, over: Partial<Dataset>, fault: string];

const aSince = (since: string) =>
  [{ populations: ['early'], text: 'Adults', since, sources: ['S1'] }] as const;

const aVagueHarm = changed(aHarm(), '/seriousness', undefined) as Outcome;

describe('a dataset', () => {
  it('as the builder gives it has nothing wrong with it', () => {
    expect(faultsOf(aDataset())).toEqual([]);
  });

  it.each<Case>([
    [
      'a harm that does not say how serious it is',
      { outcomes: [anOutcome(), aVagueHarm] },
      'harm-without-seriousness /outcomes/1',
    ],
    [
      'a benefit that says how serious it is',
      { outcomes: [anOutcome({ seriousness: 'common' })] },
      'benefit-with-seriousness /outcomes/0',
    ],
    [
      'a share without words for those with the event',
      { outcomes: [anOutcome({ phrases: { didNot: 'had one' } })] },
      'missing-phrase /outcomes/0/phrases',
    ],
    [
      'a share without words for the others',
      { outcomes: [anOutcome({ phrases: { did: 'had none' } })] },
      'missing-phrase /outcomes/0/phrases',
    ],
    [
      'a rate without a word for what is counted',
      { outcomes: [anOutcome(), a.aRate({ phrases: {} })] },
      'missing-phrase /outcomes/1/phrases',
    ],
    [
      'a mean without a unit',
      { outcomes: [anOutcome(), a.aMean({ phrases: {} })] },
      'missing-phrase /outcomes/1/phrases',
    ],
    [
      'no option to change nothing',
      { therapies: [aTherapy(), aTherapy({ id: 'beta-tablets' })] },
      'no-baseline-option /therapies',
    ],
    [
      'an arm that does not say what it got',
      { studies: [aStudy({ arms: [anArm(), { id: 'beta' }] })] },
      'arm-without-name /studies/0/arms/1',
    ],
    [
      'arms larger than the study',
      { studies: [aStudy({ enrolled: 399 })] },
      'more-than-enrolled /studies/0/enrolled',
    ],
    [
      'a publication day that is not in the calendar',
      { governance: aGovernance({ published: '2026-02-29' }) },
      'no-such-day /governance/published',
    ],
    [
      'a review day that is not in the calendar',
      { governance: aGovernance({ reviewed: '2026-13-01' }) },
      'no-such-day /governance/reviewed',
    ],
    [
      'a due day that is not in the calendar',
      { governance: aGovernance({ reviewBy: '2026-04-31' }) },
      'no-such-day /governance/reviewBy',
    ],
    [
      'a reading day that is not in the calendar',
      { sources: [a.aSource({ read: '2026-00-10' })] },
      'no-such-day /sources/0/read',
    ],
    [
      'a licence in a month that is not in the calendar',
      {
        therapies: [aTherapy({ indications: aSince('2017-13') }), ...aDataset().therapies.slice(1)],
      },
      'no-such-day /therapies/0/indications/0/since',
    ],
    [
      'a review due before the publication',
      { governance: aGovernance({ reviewBy: '2026-01-30' }) },
      'dates-reversed /governance/reviewBy',
    ],
    [
      'a review before the publication',
      { governance: aGovernance({ reviewed: '2026-01-30' }) },
      'dates-reversed /governance/reviewed',
    ],
    [
      'a review after it was due',
      { governance: aGovernance({ reviewed: '2027-02-01' }) },
      'dates-reversed /governance/reviewBy',
    ],
  ])('may not have %s', (_, over, fault) => {
    expect(faultsOf(aDataset(over))).toEqual([fault]);
  });

  it.each<readonly [string, Partial<Dataset>]>([
    [
      'an option to stay as now instead of no treatment',
      {
        therapies: [...aDataset().therapies.slice(0, 2), a.noTreatment({ kind: 'current' })],
      },
    ],
    ['arms as large as the study', { studies: [aStudy({ enrolled: 400 })] }],
    [
      'an arm with a name instead of an option',
      {
        studies: [aStudy({ arms: [anArm(), { id: 'beta', name: 'placebo' }] })],
      },
    ],
    [
      'all its days on one day',
      {
        governance: aGovernance({
          published: '2028-02-29',
          reviewed: '2028-02-29',
          reviewBy: '2028-02-29',
        }),
      },
    ],
    [
      'licences by year, month and day',
      {
        therapies: ['2017', '2017-03', '2017-03-28'].map((since, index) =>
          index === 2
            ? a.noTreatment({ indications: aSince(since) })
            : aTherapy({
                id: index === 0 ? 'alpha-infusion' : 'beta-tablets',
                indications: aSince(since),
              }),
        ),
      },
    ],
  ])('may have %s', (_, over) => {
    expect(faultsOf(aDataset(over))).toEqual([]);
  });

  it('tells several faults of different rules at once', () => {
    const dataset = aDataset({
      governance: aGovernance({ published: '2026-02-30' }),
      outcomes: [anOutcome({ phrases: {} })],
      studies: [aStudy({ population: 'late' })],
    });
    expect(faultsOf(dataset).map((fault) => fault.split(' ')[0])).toEqual([
      'unknown-id',
      'missing-phrase',
      'missing-phrase',
      'no-such-day',
    ]);
  });
});

describe('a text in several languages', () => {
  it.each<Case>([
    [
      'in a field',
      { populations: [a.aPopulation({ name: { es: 'temprana' } })] },
      'missing-language /populations/0/name',
    ],
    [
      'in a list',
      { governance: aGovernance({ interests: ['None.', { es: 'Ninguno.' }] }) },
      'missing-language /governance/interests/1',
    ],
    [
      'in a region of the language',
      { populations: [a.aPopulation({ name: { 'en-GB': 'early' } })] },
      'missing-language /populations/0/name',
    ],
  ])('needs the language of the dataset: %s', (_, over, fault) => {
    expect(faultsOf(aDataset(over))).toEqual([fault]);
  });

  it('is fine with it', () => {
    const name = { en: 'early', es: 'temprana' };
    expect(faultsOf(aDataset({ populations: [a.aPopulation({ name })] }))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Schedule } from '../../src/domain/dataset-types.js';
import { aDataset, aTherapy, noTreatment } from '../support/dataset.js';
import { licenceDifferences } from './compare-facts.js';
import { strataDifferences, synthesisDifferences } from './compare-groups.js';
import { scheduleDifferences } from './compare-schedules.js';
import { timeDifferences } from './compare-times.js';
import { evidenceOf, weeksIn } from './evidence.js';
import { aMap, aPair } from './invented.js';
import { exceptionsFor } from './maps/reasons.js';
import type { Pair } from './place.js';

const theFirst = ([part]: readonly string[]) => part;

describe('the comparison of other parts with the evidence', () => {
  const licence = { region: 'US', since: '2020-05', verified: true };
  const indication = { populations: ['adults'], text: 'Adults', sources: ['alpha-infusion.S1'] };

  it.each([
    [{ regions: ['US'], since: '2020' }, undefined],
    [{ regions: ['US'], since: '2020-06' }, 'alpha-infusion US: since 2020-06'],
    [{ regions: ['UK'] }, 'alpha-infusion UK: licensed'],
  ])('finds of the licence %j what was not read', (own, found) => {
    const therapies = [aTherapy({ indications: [{ ...indication, ...own }] })];
    const evidence = evidenceOf({ 'alpha-infusion': { indications: [licence] } });
    const pair = { data: aDataset({ therapies }), evidence, map: aMap };
    expect(theFirst([...licenceDifferences(pair)])).toBe(found);
  });

  const dosing = {
    loading: [{ day: '1-7', dose: '5 mg' }],
    maintenance: { dose: '10 mg', everyWeeks: 4, hours: 2, observationHours: 1 },
    verified: true,
  };
  const first = { week: 0, days: 7, dose: '5 mg' };
  const start = [first];
  const then = {
    every: { count: 4, unit: 'week' },
    hours: 2,
    watchHours: 1,
    dose: '10 mg',
  } as const;

  it.each<[Partial<Schedule>, string | undefined]>([
    [{ start, then }, undefined],
    [{ start: [{ week: 1 }], then }, 'alpha-infusion: dose at week 1'],
    [{ start: [{ week: 0, days: 6 }], then }, 'alpha-infusion: 6 days at week 0'],
    [{ then: { ...then, hours: 3 } }, 'alpha-infusion: repeated dose of 3 hours'],
    [{ then: { ...then, watchHours: 2 } }, 'alpha-infusion: watched for 2 hours'],
    [{ then: { ...then, times: 2 } }, 'alpha-infusion: 2 every 4 week'],
    [{ then: { ...then, dose: '12 mg' } }, 'alpha-infusion: dose 12 mg'],
    [{ start }, 'alpha-infusion: repeated dose'],
    [{ start: [{ ...first, times: 2 }], then }, 'alpha-infusion: week 0: 2 times a day'],
    [{ start: [{ ...first, pieces: 2 }], then }, 'alpha-infusion: week 0: 2 pieces'],
    [
      { start: [{ week: 0, days: 7, fewestDays: 6 }], then },
      'alpha-infusion: week 0: 6 days at least',
    ],
    [{ then: { ...then, pieces: 2 } }, 'alpha-infusion: 2 pieces'],
    [{ then: { ...then, doses: 6 } }, 'alpha-infusion: 6 doses in all'],
    [
      { then: { ...then, every: { count: 4, upTo: 6, unit: 'week' } } },
      'alpha-infusion: 1 every 4 week',
    ],
    [
      { then, alternatives: [{ text: 'More often', then: { every: { count: 1, unit: 'week' } } }] },
      'alpha-infusion, other 1: 1 every 1 week',
    ],
  ])('finds of the schedule %j what was not read', (schedule, found) => {
    const therapies = [
      aTherapy({ schedule: { text: 'Often', sources: ['alpha-infusion.S1'], ...schedule } }),
    ];
    const pair = {
      data: aDataset({ therapies }),
      evidence: evidenceOf({ 'alpha-infusion': { dosing } }),
      map: aMap,
    };
    expect(theFirst([...scheduleDifferences(pair)])).toBe(found);
  });

  it.each([
    ['takes what a label says in months', 'monthly', { count: 1, unit: 'month' }, 0],
    ['knows when a label says nothing of months', 'with food', { count: 1, unit: 'month' }, 1],
    ['knows months that are too many', 'every 3 months', { count: 3, unit: 'month' }, 1],
  ] as const)('%s', (_, notes, every, differences) => {
    const schedule = { text: 'Often', sources: ['alpha-infusion.S1'], then: { ...then, every } };
    const pair = {
      data: aDataset({ therapies: [aTherapy({ schedule })] }),
      evidence: evidenceOf({ 'alpha-infusion': { dosing: { ...dosing, notes } } }),
      map: aMap,
    };
    expect([...scheduleDifferences(pair)]).toHaveLength(differences);
  });

  it('reads several pieces, a number of days, a limit for life and another schedule', () => {
    const read = {
      loading: [{ week: 0, dose: '5 mg (two capsules) for 4 or 5 days' }],
      maintenance: { dose: '10 mg', everyWeeks: 4 },
      alternative: { dose: '30 mg (three injections)', everyWeeks: 12 },
      notes: 'lifetime limit 65 mg',
      verified: true,
    };
    const schedule = {
      text: 'Often',
      sources: ['alpha-infusion.S1'],
      start: [{ week: 0, days: 5, fewestDays: 4, pieces: 2 }],
      then: { every: { count: 4, unit: 'week' }, doses: 6 },
      alternatives: [
        { text: 'Seldom', then: { every: { count: 12, unit: 'week' }, pieces: 3, doses: 2 } },
      ],
    } as const;
    const differences = (own: object) => [
      ...scheduleDifferences({
        data: aDataset({ therapies: [aTherapy({ schedule: { ...schedule, ...own } })] }),
        evidence: evidenceOf({ 'alpha-infusion': { dosing: read } }),
        map: aMap,
      }),
    ];
    expect(differences({})).toEqual([]);
    expect(differences({ start: [{ week: 0, days: 5, pieces: 2 }] })).toHaveLength(1);
    expect(differences({ start: [{ week: 0, days: 5, fewestDays: 4 }] })).toHaveLength(1);
    expect(differences({ then: { every: { count: 4, unit: 'week' } } })).toHaveLength(1);
    expect(differences({ alternatives: [] })).toHaveLength(1);
  });

  it.each([
    ['until 4 months after the last dose', true, []],
    ['for 4 weeks after the last dose', true, ['alpha-infusion stopping: 4 month']],
    ['4 months (from memory)', true, ['alpha-infusion stopping: 4 month']],
    ['until 4 months after the last dose', false, ['alpha-infusion stopping: 4 month']],
  ])('looks a time up in "%s", read %j', (contraception, verified, found) => {
    const lasts = [{ count: 4, unit: 'month' }] as const;
    const stopping = [{ text: 'For 4 months.', lasts, sources: ['alpha-infusion.S1'] }];
    const raw = { familyPlanning: { contraception, verified } };
    const pair = {
      data: aDataset({ therapies: [aTherapy({ stopping })] }),
      evidence: evidenceOf({ 'alpha-infusion': raw }),
      map: aMap,
    };
    expect([...timeDifferences(pair)]).toEqual(found);
  });

  const strata = {
    unit: 'cases per 1,000 people',
    source: 'S1',
    verified: true,
    rows: [{ age: 'young', early: 1, late: 4 }],
  };
  const strataMap = {
    ...aMap,
    strata: { 'flare-free': { 'age: young': /young/, early: /at first/, late: /later/ } },
  };

  it.each([
    ['young, later', 0.4, true],
    ['young, later', 0.1, false],
    ['young, at first', 0.4, false],
    ['old, later', 0.4, false],
    ['young, at first and later', 0.4, false],
  ])('looks a figure for people %s up: %f is there, %j', (who, value, isThere) => {
    const pair = aPair({ strata: [{ who, arms: { t: { value } } }] });
    const evidence = evidenceOf({ alpha: { pmlStrata: strata } });
    const found = [...strataDifferences({ ...pair, evidence, map: strataMap })];
    expect(found).toHaveLength(isThere ? 0 : 1);
  });

  const compared = {
    therapy: 'alpha-infusion',
    comparator: 'placebo',
    outcome: 'flares over 24 months, adults',
    effect: { kind: 'risk ratio', value: 0.5, ci95: [0.4, 0.6] },
    certainty: 'low',
    verified: true,
  };
  const review = { id: 'review', year: 2024, studies: 5, people: 900, searchDate: '2023-01' };
  const comparison = {
    outcome: 'flare-free',
    therapy: 'alpha-infusion',
    comparator: 'no-treatment',
    weeks: 104,
    kind: 'risk-ratio',
    value: 0.5,
    interval: [0.4, 0.6],
    rating: 'low',
  } as const;

  it.each<[string, object, object]>([
    ['a year', { year: 2023 }, {}],
    ['a number of studies', { studies: 6 }, {}],
    ['a number of people', { people: 901 }, {}],
    ['an end of search', { searched: '2023-02' }, {}],
    ['a value', {}, { value: 0.51 }],
    ['a limit', {}, { interval: [0.4, 0.7] }],
    ['a kind of value', {}, { kind: 'hazard-ratio' }],
    ['a rating', {}, { rating: 'moderate' }],
    ['a time', {}, { weeks: 52 }],
    ['an option', {}, { therapy: 'beta-tablets' }],
    ['a comparator', {}, { comparator: 'beta-tablets' }],
    ['an outcome', {}, { outcome: 'rash' }],
  ])('finds %s that a review does not have', (_, ofReview, ofComparison) => {
    const pairWith = (one: object, other: object): Pair => {
      const synthesis = {
        id: 'ours',
        name: 'Review',
        year: 2024,
        studies: 5,
        people: 900,
        searched: '2023-01',
        method: 'network',
        population: 'adults',
        sources: ['reviews.review'],
        comparisons: [{ ...comparison, ...other }],
        ...one,
      } as const;
      const therapies = [aTherapy(), noTreatment({ id: 'no-treatment' })];
      return {
        data: aDataset({ therapies, syntheses: [synthesis] }),
        evidence: evidenceOf({ reviews: { syntheses: [{ ...review, results: [compared] }] } }),
        map: { ...aMap, reviewed: { 'flare-free': /^flares/ } },
      };
    };
    expect([...synthesisDifferences(pairWith({}, {}))]).toEqual([]);
    expect([...synthesisDifferences(pairWith(ofReview, ofComparison))]).toHaveLength(1);
  });

  it.each([
    ['over 2 weeks', [2]],
    ['at week 48 and after 14 days', [2, 48]],
    ['on 24-hour monitoring', [1 / 7]],
    ['2 and 3 people', []],
  ])('reads the time in "%s"', (text, weeks) => {
    expect(weeksIn(text).toSorted((one, other) => one - other)).toEqual(weeks);
  });

  it('does not take one exception for two reasons', () => {
    expect(exceptionsFor(['one', ['a', 'b']]).get('b')).toBe('one');
    expect(() => exceptionsFor(['one', ['a']], ['other', ['a']])).toThrow('stands twice');
  });
});

import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../src/domain/dataset-index.js';
import type { Outcome, Stage, Therapy } from '../../src/domain/dataset-types.js';
import { byTime, placeOf, seriousHarms, stages } from '../../src/domain/harm-times.js';
import { aDataset, aHarm, aTherapy } from '../support/dataset.js';

const infection = aHarm({ id: 'infection', seriousness: 'serious', plain: 'Infection' });
const rash = aHarm();

const harmsOf = (
  over: Partial<Therapy>,
  outcomes: readonly Outcome[] = [infection, rash],
  figures: readonly string[] = [],
) => {
  const therapy = aTherapy({ checks: [], ...over });
  const index = indexDataset(aDataset({ outcomes, therapies: [therapy] }));
  return seriousHarms(index, therapy, ({ id }) => figures.includes(id));
};
const warning = { text: 'It can be grave.', sources: ['S2'] };
const weeks = { from: 'first-weeks', to: 'first-year' } as const;

describe('the grave harms of an option', () => {
  it('are those that it has a figure of', () => {
    expect(harmsOf({}, [infection, rash], ['infection', 'rash'])).toMatchObject([
      { outcome: { id: 'infection' } },
    ]);
  });

  it('are not those that nobody says it has', () => {
    expect(harmsOf({}, [{ ...infection, onset: weeks }])).toEqual([]);
  });

  it.each([
    ['a warning', { warnings: [{ ...warning, outcome: 'infection' }] }],
    ['a time', { onsets: [{ ...weeks, outcome: 'infection', sources: ['S1'] }] }],
    [
      'a check that watches for it',
      {
        checks: [
          { when: 'during' as const, what: 'Temperature', guards: ['infection'], sources: ['S1'] },
        ],
      },
    ],
  ])('are those with %s', (_, over) => {
    expect(harmsOf(over)).toMatchObject([{ outcome: { id: 'infection' } }]);
  });

  it('have the checks that watch for them, and no others', () => {
    const check = { when: 'during', what: 'Temperature', sources: ['S1'] } as const;
    const checks = [{ ...check, guards: ['infection'] }, check];
    expect(harmsOf({ checks })[0]?.checks).toEqual([checks[0]]);
  });

  it('are warnings too that are about nothing counted as grave', () => {
    const warnings = [warning, { ...warning, outcome: 'rash', onset: weeks }];
    expect(harmsOf({ warnings })).toEqual([
      { warnings: [warnings[0]], times: [], checks: [] },
      { warnings: [warnings[1]], times: [{ ...weeks, sources: ['S2'] }], checks: [] },
    ]);
  });

  it('say a warning and its harm once', () => {
    const warnings = [{ ...warning, outcome: 'infection' }];
    expect(harmsOf({ warnings }, [infection], ['infection'])).toHaveLength(1);
  });
});

describe('the time of a harm', () => {
  const own = { outcome: 'infection', from: 'during', to: 'during', sources: ['S1'] } as const;
  const warned = { ...warning, outcome: 'infection', onset: weeks };
  const late = { from: 'later-years', to: 'later-years' } as const;
  const general: readonly Outcome[] = [{ ...infection, onset: late }];

  it('is the option’s own before all others', () => {
    expect(harmsOf({ onsets: [own], warnings: [warned] }, general)[0]?.times).toEqual([own]);
  });

  it('is that of its warning before what holds for all', () => {
    expect(harmsOf({ warnings: [warned] }, general)[0]?.times).toEqual([
      { ...weeks, sources: ['S2'] },
    ]);
  });

  it('is else what holds for all', () => {
    expect(harmsOf({}, general, ['infection'])[0]?.times).toEqual([{ ...late, sources: [] }]);
  });

  it('is left open where nobody says it', () => {
    expect(harmsOf({}, [infection], ['infection'])[0]?.times).toEqual([]);
  });
});

describe('a place on the stages', () => {
  it.each<[Stage, Stage, number, number]>([
    ['during', 'during', 0, 1],
    ['first-days', 'first-year', 1, 3],
    ['during', 'after-last-dose', 0, 6],
  ])('from %s to %s', (from, to, start, span) => {
    expect(placeOf({ from, to })).toEqual({ start, span });
  });

  it('is told apart by the first stage, then by how many there are', () => {
    const times = [
      { from: 'first-weeks', to: 'later-years' },
      { from: 'first-weeks', to: 'first-weeks' },
      { from: 'during', to: 'after-last-dose' },
    ] as const;
    expect([...times].sort(byTime)).toEqual([times[2], times[1], times[0]]);
  });

  it('has six of them', () => {
    expect(stages).toHaveLength(6);
  });
});

import { describe, expect, it } from 'vitest';
import type { Dataset, Synthesis } from '../../../src/domain/dataset-types.js';
import { indirectView, type IndirectView } from '../../../src/view/clinician/indirect-view.js';
import { aClinicalDataset, aTrial, clinicalSource } from '../../support/clinical.js';
import { english } from '../../support/views.js';

/** The comparisons of alpha and gamma, that no trial set side by side. */
function indirectOf(over: Partial<Dataset> = {}, chosen = ['alpha', 'gamma']): IndirectView {
  const view = indirectView(clinicalSource(english, chosen, aClinicalDataset(over)), undefined);
  if (!('pairs' in view)) throw new Error(view.note);
  return view;
}

const review = (comparison: Partial<Synthesis['comparisons'][number]>): Partial<Dataset> => ({
  syntheses: [
    {
      id: 'review',
      name: 'Invented review',
      year: 2024,
      method: 'network',
      population: 'early',
      studies: 12,
      people: 4000,
      sources: ['S1'],
      comparisons: [
        {
          outcome: 'flares',
          therapy: 'alpha',
          comparator: 'gamma',
          kind: 'rate-ratio',
          value: 0.65,
          interval: [0.5, 0.85],
          ...comparison,
        },
      ],
    },
  ],
});

describe('two options that no trial set side by side', () => {
  it('are compared over what both were tested against, with the interval of both', () => {
    const [pair] = indirectOf().pairs;
    expect(pair?.title).toBe('Alpha against gamma');
    // 0.5 / 0.8, and 1.96 times the root of both squared errors.
    expect(pair?.rows[0]).toMatchObject({
      basis: expect.stringContaining('over beta (Bucher)') as string,
      value: '0.63',
      interval: '(0.43 to 0.90)',
      rests: expect.arrayContaining(['No trial of these two.', 'FIRST and SECOND.']) as string[],
    });
  });

  it('have what that assumes in sentences', () => {
    expect(indirectOf().assumes).toMatchObject({
      title: 'It holds only if',
      items: expect.arrayContaining([
        expect.stringContaining('people in the trials are alike'),
      ]) as string[],
    });
  });

  it('have no ratio where no chain links them, and the reason', () => {
    const studies = [
      aTrial('FIRST', ['alpha', 'no-treatment'], { interval: [0.4, 0.625] }),
      aTrial('SECOND', ['gamma', 'beta'], { interval: [0.4, 0.625] }),
    ];
    const [pair] = indirectOf({ studies }).pairs;
    expect(pair).toMatchObject({ rows: [], hasOurs: false });
    expect(pair?.unable.join(' ')).toContain('No chain of randomised trials');
  });

  it('follow the outcome that was chosen', () => {
    expect(indirectOf().outcomes.map(({ value }) => value)).toEqual(['flares']);
    expect(indirectOf().reading).toContain('Annualised flare rate. A ratio below 1');
  });

  it('say on which scale, each for itself', () => {
    const scales = indirectOf().pairs.flatMap(({ rows }) => rows.map(({ scale }) => scale));
    expect(new Set(scales)).toEqual(new Set(['rate ratio']));
  });

  it('name the same network once', () => {
    const { network } = indirectOf({}, ['alpha', 'beta', 'gamma']);
    expect(network.items.filter((text) => text.includes('3 studies'))).toHaveLength(1);
  });
});

describe('what reviews print of two options', () => {
  it('stands first, with its rating or that there is none', () => {
    const [pair] = indirectOf(review({ rating: 'low' })).pairs;
    expect(pair?.rows[0]).toMatchObject({
      isPublished: true,
      basis: 'Published: Invented review, 2024',
      value: '0.65',
      rests: expect.arrayContaining([
        'Low certainty: it may be quite different (published rating)',
        'Whole review: network meta-analysis, 12 studies, 4,000 people.',
      ]) as string[],
    });
    expect(indirectOf(review({})).pairs[0]?.rows[0]?.rests).toContain('Not rated');
  });

  it('is said to differ from ours where the intervals are apart', () => {
    const [pair] = indirectOf(review({ value: 1.5, interval: [1.2, 1.9] })).pairs;
    expect(pair?.differences).toEqual([expect.stringContaining('no value lies in both intervals')]);
  });

  it('is said not to be there where no review has the two', () => {
    expect(indirectOf().pairs[0]?.differences).toEqual([
      'No review in these data compares these two on this outcome.',
    ]);
  });

  it('is said to agree where it does', () => {
    expect(indirectOf(review({})).pairs[0]?.differences).toEqual([
      'Ours and Invented review agree within their intervals.',
    ]);
  });
});

describe('the league table', () => {
  const [league] = indirectOf().leagues;
  const cell = (row: string, column: string) =>
    league?.rows.find(({ head }) => head === row)?.cells[league.heads.indexOf(column)];

  it('has every linked treatment, by the alphabet', () => {
    expect(league?.heads).toEqual(['Alpha', 'Beta', 'Gamma', 'Placebo']);
  });

  it('gives both ways round, one the inverse of the other', () => {
    expect(cell('Alpha', 'Beta')).toMatchObject({ value: '0.50', isDirect: true });
    expect(cell('Beta', 'Alpha')).toMatchObject({ value: '2.00', isDirect: true });
    expect(cell('Alpha', 'Gamma')?.isDirect).toBe(false);
    expect(cell('Alpha', 'Alpha')).toBeUndefined();
  });
});

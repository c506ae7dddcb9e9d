import { describe, expect, it } from 'vitest';
import type { Dataset, Synthesis, SynthesisComparison } from '../../src/domain/dataset-types.js';
import { provenanceView } from '../../src/view/provenance-view.js';
import { aDataset, anOutcome, aResult, aSource, aStudy } from '../support/dataset.js';
import { figureOfCell } from '../support/views.js';

const relapse = anOutcome({ id: 'flare', better: 'lower', plain: 'One or more flares' });

const rated = (
  comparison: Partial<SynthesisComparison> = {},
  review: Partial<Synthesis> = {},
): Dataset =>
  aDataset({
    outcomes: [anOutcome(), relapse, anOutcome({ id: 'flare-count' })],
    populations: [...aDataset().populations, { id: 'late', name: 'late form', plain: 'Late' }],
    studies: [aStudy({ results: [aResult()] })],
    sources: [aSource(), aSource({ id: 'S2', title: 'The review' })],
    syntheses: [
      {
        id: 'review',
        name: 'Review of alpha',
        year: 2021,
        method: 'network',
        population: 'early',
        comparisons: [
          {
            outcome: 'flare-free',
            therapy: 'alpha-infusion',
            comparator: 'beta-tablets',
            rating: 'moderate',
            ...comparison,
          },
        ],
        sources: ['S2'],
        ...review,
      },
    ],
  });

const behind = (dataset: Dataset, option?: string) =>
  provenanceView(figureOfCell(dataset, option === undefined ? {} : { option }).behind);

const sure = (dataset: Dataset, option?: string) =>
  behind(dataset, option).facts.find(({ term }) => term === 'How sure')?.details;

const notRated = ['Not rated'];

const withoutRating = JSON.parse(
  JSON.stringify({ ...rated({ kind: 'risk-ratio', value: 0.5 }) }).replace(
    '"rating":"moderate",',
    '',
  ),
) as Dataset;

describe('how sure a figure is', () => {
  it('is what a published review says, with its name, and what that means', () => {
    expect(sure(rated({ weeks: 52, note: 'Probably fewer.' }))).toEqual([
      'Moderate certainty: it is probably near the truth (published rating)',
      'From: Review of alpha, 2021, on alpha against beta: no flare, 52 weeks.',
      'Probably fewer.',
      'Certainty says how far reviewers trust a figure, not how well a treatment works.',
    ]);
  });

  it('names the review among the sources', () => {
    const titles = behind(rated())
      .facts.at(-1)
      ?.sources?.map(({ title }) => title);
    expect(titles).toContain('The review');
  });

  it.each([
    ['high', 'High certainty: further studies will hardly change it (published rating)'],
    ['low', 'Low certainty: it may be quite different (published rating)'],
    ['very-low', 'Very low certainty: we do not know (published rating)'],
  ] as const)('is said in GRADE’s words: %s', (rating, said) => {
    expect(sure(rated({ rating }))?.[0]).toBe(said);
  });

  it.each<[string, Dataset]>([
    ['the outcome counted the other way round', rated({ outcome: 'flare' })],
    ['about as long', rated({ weeks: 60 })],
    ['no time that is given', rated()],
    ['the same two, turned', rated({ therapy: 'beta-tablets', comparator: 'alpha-infusion' })],
  ])('is rated for %s', (_, dataset) => {
    expect(sure(dataset)).not.toEqual(notRated);
  });

  it('is rated beside the comparator too', () => {
    expect(sure(rated(), 'beta-tablets')).not.toEqual(notRated);
  });

  it.each<[string, Dataset]>([
    ['another comparator', rated({ comparator: 'no-treatment' })],
    ['another outcome', rated({ outcome: 'flare-count' })],
    ['a much shorter time', rated({ weeks: 12 })],
    ['people with another form', rated({}, { population: 'late' })],
    ['a value without a rating', withoutRating],
  ])('is not rated by a review of %s', (_, dataset) => {
    expect(sure(dataset)).toEqual(notRated);
  });

  it('is not rated by reviews that contradict themselves', () => {
    const wrong = rated({ kind: 'risk-ratio', value: 0.5, interval: [0.8, 0.9] });
    expect(sure(wrong)).toEqual(notRated);
  });
});

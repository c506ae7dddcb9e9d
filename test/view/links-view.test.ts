import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../src/domain/dataset-index.js';
import type { Arm, Study } from '../../src/domain/dataset-types.js';
import { linksView } from '../../src/view/links-view.js';
import { optionViews } from '../../src/view/option-view.js';
import { aDataset, anArm, aStudy } from '../support/dataset.js';
import { english } from '../support/views.js';

const alpha = anArm({ id: 'a', therapy: 'alpha-infusion' });
const beta = anArm({ id: 'b', therapy: 'beta-tablets' });
const placebo = anArm({ id: 'p', therapy: 'no-treatment', name: 'placebo' });
const other: Arm = { id: 'o', name: 'glatir-amer' };

const study = (name: string, ...arms: readonly Arm[]): Study =>
  aStudy({ id: name.toLowerCase(), name, arms, results: [] });

const viewOf = (studies: readonly Study[], chosen = ['alpha-infusion', 'beta-tablets']) => {
  const index = indexDataset(aDataset({ studies }));
  const options = optionViews(index, chosen, english);
  return linksView({ index, options, population: 'early', words: english });
};
const linksOf = (...asked: Parameters<typeof viewOf>) => viewOf(...asked).links;

describe('how two options were compared', () => {
  it.each([
    ['in one study', [study('FIRST', alpha, beta)], 'Tested against each other, in FIRST.'],
    [
      'in two studies',
      [study('FIRST', alpha, beta), study('SECOND', beta, alpha)],
      'Tested against each other, in FIRST and SECOND.',
    ],
    [
      'with placebo, which is not called “no treatment”',
      [study('FIRST', alpha, placebo), study('SECOND', beta, placebo)],
      'Not tested against each other. Both were tested against placebo.',
    ],
    [
      'by a chain',
      [
        study('FIRST', alpha, other),
        study('SECOND', other, placebo),
        study('THIRD', beta, placebo),
      ],
      'Not tested against each other. Linked through a chain of trials, by glatir\u2011amer and placebo.',
    ],
    ['never', [], 'Never compared. No chain of trials links them.'],
    [
      'never, when people were only watched',
      [{ ...study('SEEN', alpha, beta), design: 'cohort' as const }],
      'Never compared. No chain of trials links them.',
    ],
  ])('is a sentence: %s', (_, studies, said) => {
    expect(linksOf(studies)[0]?.text).toBe(said);
  });

  it('names both', () => {
    expect(linksOf([])[0]?.pair).toBe('Alpha and beta');
  });

  it('is said of each pair once', () => {
    const pairs = linksOf([], ['no-treatment', 'beta-tablets', 'alpha-infusion']);
    expect(pairs.map(({ pair }) => pair)).toEqual([
      'Alpha and beta',
      'Alpha and no treatment',
      'Beta and no treatment',
    ]);
  });

  it('can be asked for in more words, unless nothing links the two', () => {
    expect(linksOf([study('FIRST', alpha, beta)])[0]?.ends).toEqual({
      a: 'alpha-infusion',
      b: 'beta-tablets',
    });
    expect(linksOf([])[0]).not.toHaveProperty('ends');
  });

  it('is not said of one option alone', () => {
    expect(linksOf([], ['alpha-infusion'])).toEqual([]);
  });
});

describe('several pairs in a sentence', () => {
  const all = ['alpha-infusion', 'beta-tablets', 'no-treatment'];

  it.each([
    [
      'were tested, or linked',
      [study('FIRST', alpha, beta), study('SECOND', alpha, placebo)],
      'Of 3 pairs, 2 were tested against each other and 1 is linked only through other trials. Don’t set the figures of the others side by side.',
    ],
    [
      'were tested, or never compared',
      [study('FIRST', alpha, beta)],
      'Of 3 pairs, 1 was tested against each other and 2 were never compared. Don’t set the figures of the others side by side.',
    ],
    [
      'were never compared',
      [],
      'Of 3 pairs, 3 were never compared. Don’t set their figures side by side.',
    ],
    [
      'were all tested',
      [study('FIRST', alpha, beta, placebo)],
      'Of 3 pairs, 3 were tested against each other.',
    ],
  ])('say how many %s', (_, studies, said) => {
    expect(viewOf(studies, all).summary?.text).toBe(said);
  });

  it('are no several where there is one', () => {
    expect(viewOf([]).summary).toBeUndefined();
  });
});

describe('the warning of figures side by side', () => {
  it('is left out where every pair was tested against each other', () => {
    expect(viewOf([study('FIRST', alpha, beta)]).note).toBeUndefined();
    expect(viewOf([]).note).toContain('don’t set their figures side by side');
  });
});

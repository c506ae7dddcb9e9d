import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../src/domain/dataset-index.js';
import type { Arm, Study } from '../../src/domain/dataset-types.js';
import { chainView } from '../../src/view/chain-view.js';
import { aDataset, anArm, aStudy } from '../support/dataset.js';
import { english } from '../support/views.js';

const alpha = anArm({ id: 'a', therapy: 'alpha-infusion', people: 1000 });
const beta = anArm({ id: 'b', therapy: 'beta-tablets', people: 50 });
const placebo = anArm({ id: 'p', therapy: 'no-treatment', name: 'placebo', people: 40 });
const other: Arm = { id: 'o', name: 'glatir-amer', people: 30 };

const study = (name: string, arms: readonly Arm[], over: Partial<Study> = {}): Study =>
  aStudy({ id: name.toLowerCase(), name, arms, results: [], ...over });

const chainOf = (studies: readonly Study[]) => {
  const index = indexDataset(aDataset({ studies }));
  const pair = { a: 'alpha-infusion', b: 'beta-tablets', population: 'early' };
  return chainView({ index, words: english, ...pair });
};

describe('the way between two options', () => {
  it('is the study that had both', () => {
    expect(chainOf([study('FIRST', [alpha, beta])])).toEqual({
      steps: [{ pair: 'Alpha and beta', studies: 'FIRST (1,050 people, 48 weeks)' }],
      why: 'This study had both, so its figures may be set side by side.',
    });
  });

  it('does not mix figures of two studies that had both', () => {
    const both = [alpha, beta];
    const view = chainOf([study('FIRST', both), study('SECOND', both)]);
    expect(view?.steps[0]?.studies).toBe(
      'FIRST (1,050 people, 48 weeks) and SECOND (1,050 people, 48 weeks)',
    );
    expect(view?.why).toContain('not from one study to another');
  });

  it('has a line for each step, with what stands between, in the order of the way', () => {
    const view = chainOf([
      study('THIRD', [beta, placebo]),
      study('SECOND', [other, placebo], { span: 'about two years' }),
      study('FIRST', [alpha, other]),
    ]);
    expect(view?.steps).toEqual([
      { pair: 'Alpha and glatir\u2011amer', studies: 'FIRST (1,030 people, 48 weeks)' },
      { pair: 'Glatir\u2011amer and placebo', studies: 'SECOND (70 people, about two years)' },
      { pair: 'Placebo and beta', studies: 'THIRD (90 people, 48 weeks)' },
    ]);
  });

  it('says why figures must not be set side by side', () => {
    const view = chainOf([study('FIRST', [alpha, placebo]), study('SECOND', [beta, placebo])]);
    expect(view?.why).toBe(
      'Each study had other people, at another time. That alone makes figures higher or lower. So don’t set a figure of alpha from one study beside a figure of beta from another.',
    );
  });

  it('counts nobody twice: a pooled analysis is not named beside its trials', () => {
    const arms = [alpha, placebo];
    const view = chainOf([
      study('POOL', arms, { pooled: true, pooledFrom: ['first', 'second'] }),
      study('FIRST', arms),
      study('SECOND', arms),
      study('THIRD', [beta, placebo]),
    ]);
    expect(view?.steps[0]?.studies).toBe(
      'FIRST (1,040 people, 48 weeks) and SECOND (1,040 people, 48 weeks)',
    );
  });

  it('has the people of a pooled analysis where those of its trials are not known', () => {
    const arms = [alpha, { id: 'b', therapy: 'beta-tablets' }];
    const view = chainOf([
      study('POOL', [alpha, beta], { pooled: true, pooledFrom: ['first', 'second'] }),
      study('FIRST', arms),
      study('SECOND', arms),
    ]);
    expect(view?.steps[0]?.studies).toBe(
      'FIRST (people not reported, 48 weeks) and SECOND (people not reported, 48 weeks); 1,050 people together',
    );
  });

  it('does not pass the people of more trials off as those of its own', () => {
    const arms = [alpha, { id: 'b', therapy: 'beta-tablets' }];
    const view = chainOf([
      study('POOL', [alpha, beta], { pooled: true, pooledFrom: ['first', 'elsewhere'] }),
      study('FIRST', arms),
    ]);
    expect(view?.steps[0]?.studies).toBe('FIRST (people not reported, 48 weeks)');
  });

  it('counts every dose, and no group of another treatment', () => {
    const higher = { ...alpha, id: 'a2' };
    expect(chainOf([study('FIRST', [alpha, higher, beta, placebo])])?.steps[0]?.studies).toBe(
      'FIRST (2,050 people, 48 weeks)',
    );
  });

  it('says what is not known of people', () => {
    const unknown = { id: 'b', therapy: 'beta-tablets' };
    expect(chainOf([study('FIRST', [alpha, unknown])])?.steps[0]?.studies).toBe(
      'FIRST (people not reported, 48 weeks)',
    );
  });

  it('leaves out studies whose groups were not made by chance', () => {
    const cohort = study('SEEN', [alpha, placebo], { design: 'cohort' });
    const trials = [study('FIRST', [alpha, placebo]), cohort, study('SECOND', [beta, placebo])];
    expect(
      chainOf(trials)
        ?.steps.map(({ studies }) => studies)
        .join(),
    ).not.toContain('SEEN');
    expect(chainOf([study('SEEN', [alpha, beta], { design: 'cohort' })])).toBeUndefined();
  });

  it('leaves out studies of another form of the condition', () => {
    const late = study('LATE', [alpha, placebo], { population: 'late' });
    const view = chainOf([
      study('FIRST', [alpha, placebo]),
      late,
      study('SECOND', [beta, placebo]),
    ]);
    expect(view?.steps[0]?.studies).not.toContain('LATE');
  });

  it('is none where no study is between them', () => {
    expect(chainOf([])).toBeUndefined();
  });
});

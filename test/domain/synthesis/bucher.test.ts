import { describe, expect, it } from 'vitest';
import { bucherComparison, type BucherInput } from '../../../src/domain/synthesis/index.js';
import { aPair, analysed } from './analysed.js';
import { expectClose } from './close.js';

const first = { treatment: 'A', comparator: 'C', estimate: -0.5, se: 0.3 };
const second = { treatment: 'B', comparator: 'C', estimate: -0.2, se: 0.4 };

describe('bucherComparison', () => {
  const result = bucherComparison({ first, second });
  if (!result.ok) throw new Error('refused');

  // By hand: −0.5 − (−0.2) = −0.3; √(0.09 + 0.16) = 0.5; −0.3 ± 1.959964·0.5; 2·Φ(−0.6) = 0.548506.
  it('takes the difference over the comparator of both', () => {
    expectClose(result.estimate, -0.3, 1e-15);
    expectClose(result.se, 0.5, 1e-15);
    expectClose(result.interval[0], -1.279981992270027, 1e-12);
    expectClose(result.interval[1], 0.679981992270027, 1e-12);
    expectClose(result.p, 0.5485062355001471, 1e-12);
    expect(result).toMatchObject({ treatment1: 'A', treatment2: 'B', anchor: 'C' });
  });

  it('says what it assumes', () => {
    expect(result.assumptions).toContain('consistency');
    expect(result.assumptions).toContain('exchangeability');
  });

  it('is the network meta-analysis of two trials', () => {
    const arms = [
      ...aPair('one', { estimate: -0.5, variance: 0.09, a: 'C', b: 'A' }),
      ...aPair('two', { estimate: -0.2, variance: 0.16, a: 'C', b: 'B' }),
    ];
    const { contrasts } = analysed({ arms, reference: 'B', model: 'common' });
    expectClose(contrasts['A']?.estimate, result.estimate, 1e-14);
    expectClose(contrasts['A']?.se, result.se, 1e-14);
  });

  it.each([
    [
      'no common comparator',
      { first, second: { ...second, comparator: 'D' } },
      'no-common-comparator',
    ],
    [
      'the same treatment twice',
      { first, second: { ...second, treatment: 'A' } },
      'same-treatment',
    ],
    [
      'a treatment against itself',
      { first: { ...first, comparator: 'A' }, second },
      'same-treatment',
    ],
    ['a standard error of 0', { first: { ...first, se: 0 }, second }, 'not-positive'],
    [
      'an estimate that is NaN',
      { first, second: { ...second, estimate: Number.NaN } },
      'not-finite',
    ],
    ['an estimate that is missing', { first }, 'wrong-type'],
    ['a level of 1', { first, second, level: 1 }, 'out-of-range'],
    ['nothing', undefined, 'wrong-type'],
    ['null', null, 'wrong-type'],
  ])('refuses %s', (_, input, code) => {
    const refused = bucherComparison(input as BucherInput);
    expect(refused.ok ? [] : refused.problems.map((problem) => problem.code)).toContain(code);
  });
});

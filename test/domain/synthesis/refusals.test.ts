import { describe, expect, it } from 'vitest';
import { networkMetaAnalysis, type NetworkInput } from '../../../src/domain/synthesis/index.js';

const arm = { study: 's', treatment: 'A', estimate: 1, variance: 1 };
const arms = [arm, { ...arm, treatment: 'B' }];
const contrast = { study: 's', treatment1: 'B', treatment2: 'A', estimate: 1, se: 1 };
const good = { arms, reference: 'A', model: 'random' };

const codes = (input: unknown) => {
  const result = networkMetaAnalysis(input as NetworkInput);
  return result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`);
};

const triangle = (last: { estimate?: number; se?: number }) => [
  contrast,
  { ...contrast, treatment1: 'C', estimate: 3 },
  { ...contrast, treatment1: 'C', treatment2: 'B', estimate: 2, ...last },
];

describe('networkMetaAnalysis', () => {
  it('takes what is right', () => {
    expect(codes(good)).toEqual([]);
    expect(codes({ contrasts: triangle({}), reference: 'A', model: 'common' })).toEqual([]);
  });

  it.each([
    ['nothing', undefined, 'wrong-type '],
    ['text', 'arms', 'wrong-type '],
    ['neither arms nor contrasts', { reference: 'A', model: 'common' }, 'arms-or-contrasts '],
    ['both arms and contrasts', { ...good, contrasts: [contrast] }, 'arms-or-contrasts '],
    ['arms that are no list', { ...good, arms: {} }, 'wrong-type /arms'],
    ['no study', { ...good, arms: [] }, 'no-studies /arms'],
    ['an arm that is no object', { ...good, arms: [...arms, null] }, 'wrong-type /arms/2'],
    ['an unknown reference', { ...good, reference: 'Z' }, 'unknown-reference /reference'],
    ['a reference that is no name', { ...good, reference: Symbol('A') }, 'wrong-type /reference'],
    ['an unknown model', { ...good, model: 'bayes' }, 'unknown-model /model'],
    ['a level of 95', { ...good, level: 95 }, 'out-of-range /level'],
  ])('refuses %s and says where it was', (_, input, wanted) => {
    expect(codes(input)).toContain(wanted);
  });

  it.each([
    ['an estimate that is NaN', { estimate: Number.NaN }, 'not-finite /arms/2/estimate'],
    ['an infinite estimate', { estimate: Infinity }, 'not-finite /arms/2/estimate'],
    ['an estimate as text', { estimate: '1' }, 'wrong-type /arms/2/estimate'],
    ['a variance of 0', { variance: 0 }, 'not-positive /arms/2/variance'],
    ['a variance below 0', { variance: -1 }, 'not-positive /arms/2/variance'],
    ['a variance that is NaN', { variance: Number.NaN }, 'not-finite /arms/2/variance'],
    ['a variance beyond a number’s digits', { variance: 1e-300 }, 'out-of-range /arms/2/variance'],
    ['a study without a name', { study: '' }, 'wrong-type /arms/2/study'],
    ['a treatment twice in a study', {}, 'duplicate-arm /arms/2'],
    ['a study of one arm', { study: 't' }, 'one-arm /arms/2'],
  ])('refuses %s', (_, wrong, wanted) => {
    expect(codes({ ...good, arms: [...arms, { ...arm, ...wrong }] })).toEqual([wanted]);
  });

  it.each([
    ['a standard error of 0', [{ ...contrast, se: 0 }], 'not-positive /contrasts/0/se'],
    [
      'a treatment against itself',
      [{ ...contrast, treatment1: 'A' }],
      'same-treatment /contrasts/0',
    ],
    [
      'a contrast twice, the other way round',
      [contrast, { ...contrast, treatment1: 'A', treatment2: 'B' }],
      'duplicate-contrast /contrasts/1',
    ],
    ['three arms with two contrasts', triangle({}).slice(0, 2), 'incomplete-study /contrasts/0'],
    [
      'a study in two parts',
      [contrast, { ...contrast, treatment1: 'D', treatment2: 'C' }],
      'incomplete-study /contrasts/0',
    ],
    [
      'estimates that don’t add up',
      triangle({ estimate: 2.5 }),
      'inconsistent-estimates /contrasts/0',
    ],
    ['standard errors of no arms', triangle({ se: 9 }), 'inconsistent-errors /contrasts/0'],
  ])('refuses %s', (_, contrasts, wanted) => {
    expect(codes({ contrasts, reference: 'A', model: 'common' })).toEqual([wanted]);
  });

  it('takes estimates that only rounding keeps from adding up', () => {
    const contrasts = triangle({ estimate: 2.01 });
    expect(codes({ contrasts, reference: 'A', model: 'common' })).toEqual([]);
  });

  it('takes names that an object has from birth', () => {
    const odd = [arm, { ...arm, treatment: '__proto__', estimate: 3 }];
    const result = networkMetaAnalysis({ arms: odd, reference: 'A', model: 'common' });
    expect(
      result.ok && Object.entries(result.contrasts).map(([name, c]) => [name, c.estimate]),
    ).toEqual([['__proto__', 2]]);
  });
});

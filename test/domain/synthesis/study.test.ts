import { describe, expect, it } from 'vitest';
import { contrastIn, weightOf, type Study } from '../../../src/domain/synthesis/study.js';
import { expectClose } from './close.js';

const variances = [0.3, 0.5, 0.2, 1.7];

const ofArms: Study = {
  name: 's',
  treatments: [2, 0, 1, 3],
  estimates: [1, 4, 2, 8],
  precision: { kind: 'arms', variances },
};

/** The same trial by the covariance of its arms against the first. */
const ofCovariance: Study = {
  ...ofArms,
  precision: {
    kind: 'covariance',
    matrix: [0.5, 0.2, 1.7].map((own, i) => [0, 1, 2].map((j) => 0.3 + (i === j ? own : 0))),
  },
};

describe('the weight of a trial', () => {
  it.each([0, 0.7, 40])('is the same by arms and by covariance, with tau² of %d', (tau2) => {
    const [arms, covariance] = [weightOf(ofArms, tau2), weightOf(ofCovariance, tau2)];
    expectClose(covariance?.logDeterminant, arms?.logDeterminant ?? 0, 1e-12);
    for (const [i, row] of (arms?.conductances ?? []).entries()) {
      for (const [j, wanted] of row.entries()) {
        if (i !== j) expectClose((covariance?.conductances[i]?.[j] ?? 0) / wanted, 1, 1e-10);
      }
    }
  });

  it('is nothing where contrasts can’t vary like that', () => {
    const matrix = [
      [1, 2],
      [2, 1],
    ];
    expect(weightOf({ ...ofArms, precision: { kind: 'covariance', matrix } }, 0)).toBeUndefined();
  });
});

describe('what a trial says of two of its arms', () => {
  it.each([
    [2, 0, -3, 0.8],
    [0, 2, 3, 0.8],
    [0, 3, -4, 2.2],
  ])('is their difference: %d and %d', (first, second, estimate, variance) => {
    for (const study of [ofArms, ofCovariance]) {
      const found = contrastIn(study, { first, second, tau2: 0.1 });
      expectClose(found?.estimate, estimate, 1e-14);
      expectClose(found?.variance, variance + 0.1, 1e-14);
    }
  });

  it('is nothing of a treatment that it lacks', () => {
    expect(contrastIn(ofArms, { first: 0, second: 9, tau2: 0 })).toBeUndefined();
  });
});

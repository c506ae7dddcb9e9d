import { describe, expect, it } from 'vitest';
import { logAxis } from '../../../src/view/clinician/log-axis.js';

const steps = (ratios: readonly number[]) => logAxis(ratios).ticks.map(({ ratio }) => ratio);

describe('the axis of ratios', () => {
  it.each([
    ['nothing', [], [0.5, 1, 2]],
    ['ratios near 1', [0.7, 1.2], [0.5, 1, 2]],
    ['ratios on one side', [0.3, 0.8], [0.25, 0.5, 1, 2]],
    ['ratios far apart', [0.02, 0.9], [0.01, 0.1, 1, 10]],
    [
      'ratios that nothing holds',
      [1e-9, 0.9],
      [0.0001, 0.001, 0.01, 0.1, 1, 10, 100, 1000, 10_000],
    ],
  ])('holds %s, and a step on each side of 1', (_, ratios, expected) => {
    expect(steps(ratios)).toEqual(expected);
  });

  it('has half and double equally far from 1', () => {
    const { place, one } = logAxis([0.5, 2]);
    expect(place(2) - one).toBeCloseTo(one - place(0.5));
  });
});

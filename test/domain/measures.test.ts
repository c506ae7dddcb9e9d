import { describe, expect, it } from 'vitest';
import { measureScore, measures } from '../../src/domain/measures.js';

describe('the score of SURE', () => {
  it.each([
    [[1, 1, 1, 1], 4],
    [[1, 0, 1, 1], 3],
    [[0, 0, 0, 0], 0],
  ])('is how often yes: %j', (answers, score) => {
    expect(measureScore('sure', answers)).toBe(score);
  });

  it.each([[[]], [[1, 1, 1]], [[1, undefined, 1, 1]]])(
    'is none while one is open: %j',
    (answers) => {
      expect(measureScore('sure', answers)).toBeUndefined();
    },
  );
});

describe('the score of CollaboRATE', () => {
  it.each([
    [[9, 9, 9], 9],
    [[0, 0, 0], 0],
    // (5 + 6 + 9) / 3
    [[5, 6, 9], 20 / 3],
  ])('is the mean of three answers: %j', (answers, score) => {
    expect(measureScore('collaborate', answers)).toBeCloseTo(score);
  });

  it('is none while one is open', () => {
    expect(measureScore('collaborate', [9, 9])).toBeUndefined();
  });

  it('has answers from 0 to 9', () => {
    expect(measures.collaborate.answers).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/domain/result.js';
import { problemsView } from '../../src/view/problems-view.js';

const problems = (count: number): readonly Problem[] =>
  Array.from({ length: count }, (_, place) => ({
    code: 'wrong',
    path: place === 0 ? '' : `/studies/${place}`,
    message: `Problem ${place}`,
  }));

const viewOf = (count: number, canRetry = false) =>
  problemsView(
    problems(count),
    canRetry,
    { title: 'It can’t be shown', lead: 'This is why:' },
    'en-GB',
  );

describe('what went wrong', () => {
  it('is said under the title it was given', () => {
    expect(viewOf(1).title).toBe('It can’t be shown');
  });

  it('is said with its place in the data', () => {
    expect(viewOf(2).first[1]).toEqual({ message: 'Problem 1', place: 'at /studies/1' });
  });

  it('is said without a place where it has none', () => {
    expect(viewOf(1).first[0]).toEqual({ message: 'Problem 0' });
  });

  it.each([
    [1, 1, 0],
    [3, 3, 0],
    [4, 3, 1],
    [1_200, 3, 1_197],
  ])('is at most three at once, and none is lost: %d', (count, first, rest) => {
    const view = viewOf(count);
    expect([view.first.length, view.rest.length]).toEqual([first, rest]);
  });

  it('says how many there are', () => {
    expect(viewOf(1_200).more).toBe('Show all 1,200 problems');
  });

  it('offers to try again only where that can help', () => {
    expect([viewOf(1, true).retry, viewOf(1).retry]).toEqual(['Try again', undefined]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Choice } from '../../src/domain/choice.js';
import {
  generalQuestions,
  isOwnQuestion,
  isSuggestion,
  listedQuestions,
  movedQuestion,
  nextOwn,
} from '../../src/domain/questions.js';
import { aDataset } from '../support/dataset.js';

const dataset = aDataset({
  matters: [
    { id: 'flares', name: 'Flares', question: 'How often?' },
    { id: 'tests', name: 'Tests', question: 'Which tests?' },
    { id: 'silent', name: 'No question' },
  ],
});
const choice: Choice = { chosen: ['alpha-infusion'], population: 'early', route: 'any' };
const idsFor = (over: Partial<Choice>, places = 0) =>
  listedQuestions(dataset, { ...choice, ...over }, places).map(({ id }) => id);

describe('the questions for the visit', () => {
  it('begin with six that fit every decision', () => {
    expect(idsFor({})).toEqual(generalQuestions.slice(0, 6));
  });

  it('follow the marks in their order, then the place, then what fits everywhere', () => {
    expect(idsFor({ marks: ['tests', 'silent', 'flares'] }, 1)).toEqual([
      'mark-tests',
      'mark-flares',
      'place-1',
      'here',
      'watch',
      'stop',
    ]);
  });

  it('stay as the reader left them, whatever is marked then', () => {
    const questions = [{ id: 'own-1', text: 'Mine?' }];
    expect(idsFor({ questions, marks: ['flares'] })).toEqual(['own-1']);
    expect(idsFor({ questions: [], marks: ['flares'] })).toEqual([]);
  });

  it('move one place at a time, and not beyond an end', () => {
    const list = ['a', 'b', 'c'].map((id) => ({ id }));
    const moved = (id: string, by: -1 | 1) => movedQuestion(list, id, by).map((one) => one.id);
    expect(moved('b', -1)).toEqual(['b', 'a', 'c']);
    expect(moved('b', 1)).toEqual(['a', 'c', 'b']);
    expect(moved('a', -1)).toEqual(['a', 'b', 'c']);
    expect(moved('c', 1)).toEqual(['a', 'b', 'c']);
    expect(moved('gone', 1)).toEqual(['a', 'b', 'c']);
  });

  it('of one’s own get an id that no other has', () => {
    expect(nextOwn([])).toBe('own-1');
    expect(nextOwn([{ id: 'own-3', text: 'x' }, { id: 'here' }])).toBe('own-4');
  });

  it('know suggestions from one’s own', () => {
    expect(['here', 'mark-flares', 'place-2'].map((id) => isSuggestion(dataset, id))).toEqual([
      true,
      true,
      true,
    ]);
    expect(['own-1', 'mark-gone', 'else'].map((id) => isSuggestion(dataset, id))).toEqual([
      false,
      false,
      false,
    ]);
    expect(['own-1', 'own-x', 'here'].map(isOwnQuestion)).toEqual([true, false, false]);
  });
});

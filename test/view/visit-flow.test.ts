import { describe, expect, it } from 'vitest';
import {
  backward,
  beginning,
  forward,
  isFirstQuestion,
  isLastQuestion,
  leadsToQuestions,
  type Flow,
} from '../../src/view/visit-flow.js';

const counts = { first: 3, more: 2 };
const names = (flow: Flow) =>
  flow.screen === 'questions'
    ? `question ${flow.first}`
    : flow.screen === 'more'
      ? `more ${flow.other}`
      : flow.screen;

/** Where one is after each of some steps. */
function walked(from: Flow, step: (flow: Flow) => Flow, times: number): readonly string[] {
  let flow = from;
  return Array.from({ length: times }, () => names((flow = step(flow))));
}

describe('the way through a visit', () => {
  it('goes from question to question, and ends with what is taken along', () => {
    expect(walked(beginning, (flow) => forward(flow, counts), 4)).toEqual([
      'question 1',
      'question 2',
      'take',
      'take',
    ]);
  });

  it('goes back to where one was, and not before the first question', () => {
    const end: Flow = { screen: 'take', first: 2, other: 0 };
    expect(walked(end, backward, 4)).toEqual([
      'question 2',
      'question 1',
      'question 0',
      'question 0',
    ]);
  });

  it('goes through the other questions one at a time', () => {
    const more: Flow = { ...beginning, screen: 'more' };
    expect(walked(more, (flow) => forward(flow, counts), 2)).toEqual(['more 1', 'take']);
    expect(walked({ ...more, other: 1 }, backward, 2)).toEqual(['more 0', 'question 0']);
  });

  it('leads from the options to the questions, on and back', () => {
    const options: Flow = { ...beginning, screen: 'options' };
    expect([names(forward(options, counts)), names(backward(options))]).toEqual([
      'question 0',
      'question 0',
    ]);
  });

  it('knows its ends', () => {
    const at = (first: number): Flow => ({ ...beginning, first });
    expect([0, 1, 2].map((first) => isFirstQuestion(at(first)))).toEqual([true, false, false]);
    expect([0, 1, 2].map((first) => isLastQuestion(at(first), counts))).toEqual([
      false,
      false,
      true,
    ]);
    expect(isLastQuestion({ ...at(2), screen: 'more' }, counts)).toBe(false);
    expect(leadsToQuestions({ screen: 'more', first: 0, other: 1 })).toBe(false);
  });

  it('ends at once where there is no question', () => {
    expect(names(forward(beginning, { first: 0, more: 0 }))).toBe('take');
  });
});

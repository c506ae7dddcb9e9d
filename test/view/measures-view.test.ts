import { describe, expect, it } from 'vitest';
import { measuresView, type Filled } from '../../src/view/measures-view.js';
import { english } from '../support/views.js';

const sureOf = (filled: Partial<Filled> = {}) => {
  const sure = { answers: [], wish: 'none', ...filled } as const;
  return measuresView(english, { sure }).measures.find(({ id }) => id === 'sure');
};
const collaborate = () => measuresView(english, {}).measures.find(({ id }) => id === 'collaborate');

describe('the questionnaires', () => {
  it('ask four questions with yes and no, and three from 0 to 9', () => {
    expect(sureOf()?.items.map(({ answers }) => answers.map(({ text }) => text))).toEqual(
      Array.from({ length: 4 }, () => ['Yes', 'No']),
    );
    expect(collaborate()?.items.map(({ answers }) => answers.length)).toEqual([10, 10, 10]);
  });

  it('have nothing chosen at first', () => {
    const all = measuresView(english, {}).measures.flatMap(({ items }) => items);
    expect(all.flatMap(({ answers }) => answers).filter(({ isChosen }) => isChosen)).toEqual([]);
  });

  it('say what the ends of the numbers mean', () => {
    expect(collaborate()?.ends).toEqual(['0: No effort was made', '9: Every effort was made']);
    expect(sureOf()?.ends).toEqual([]);
  });

  it('name where they come from', () => {
    expect(sureOf()?.reference).toContain('Can Fam Physician 2010;56:e308');
    expect(collaborate()?.reference).toContain('CC BY-NC-ND 3.0');
  });
});

describe('what the page is given', () => {
  it('is nothing while a question is open, and that is said', () => {
    const sure = sureOf({ answers: [1, 1, 1], wish: 'given' });
    expect(sure).not.toHaveProperty('result');
    expect(sure?.status).toBe('Answer all 4 first, or leave it.');
  });

  it('is all answers and the score', () => {
    expect(sureOf({ answers: [1, 0, 1, 1] })?.result).toEqual({ answers: [1, 0, 1, 1], score: 3 });
  });
});

describe('what the reader is told', () => {
  it('is no verdict, only that something may be open', () => {
    expect(sureOf({ answers: [1, 0, 0, 0], wish: 'given' })?.status).toBe(
      'Your answers were given to this page. You may want to talk about what is still open.',
    );
    expect(sureOf({ answers: [1, 1, 1, 1], wish: 'given' })?.status).toBe(
      'Your answers were given to this page.',
    );
  });

  it('is nothing before they ask, and that answers are cleared', () => {
    expect(sureOf({ answers: [1, 0, 0, 0] })?.status).toBe('');
    expect(sureOf({ wish: 'cleared' })?.status).toBe('Your answers are cleared.');
  });
});

import { describe, expect, it } from 'vitest';
import { steps, type Choice } from '../../src/domain/choice.js';
import { en } from '../../src/messages/en.js';
import { pathView } from '../../src/view/path-view.js';
import { wordsFor } from '../../src/view/words.js';

const words = wordsFor(en, 'en', 'en');
const choice: Choice = { chosen: ['alpha'], population: 'adults', route: 'any', marks: ['far'] };
const at = (step: Choice['step']) => pathView({ choice: { ...choice, step }, words });

describe('the steps of the way', () => {
  it('say where the reader is', () => {
    expect(at('compare').status).toBe('Step 3 of 5: Compare');
    expect(at('compare').steps.map(({ isCurrent }) => isCurrent)).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  it('lead to every step from every step, and keep all that the reader did', () => {
    for (const step of steps) {
      expect(at(step).steps.map(({ go }) => go({ ...choice, step }))).toEqual(
        steps.map((to) => ({ ...choice, step: to })),
      );
    }
  });

  it('name one next thing to do, until the last', () => {
    expect(steps.map((step) => at(step).next?.text)).toEqual([
      'Next: what matters to me',
      'Next: compare',
      'Next: my questions',
      'Next: take it along',
      undefined,
    ]);
    expect(steps.map((step) => at(step).next?.go(choice).step)).toEqual([
      ...steps.slice(1),
      undefined,
    ]);
  });

  it('lead back, but for the first', () => {
    expect(steps.map((step) => at(step).back?.go(choice).step)).toEqual([
      undefined,
      ...steps.slice(0, -1),
    ]);
  });

  it('give way to one long page, and come back', () => {
    expect(at('compare').layout.go(choice)).toEqual({ ...choice, step: undefined });
    const page = at(undefined);
    expect([page.next, page.back, page.isStepwise]).toEqual([undefined, undefined, false]);
    expect(page.layout.go(choice).step).toBe('options');
  });
});

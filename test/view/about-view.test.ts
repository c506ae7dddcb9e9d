import { describe, expect, it } from 'vitest';
import type { Governance } from '../../src/domain/dataset-types.js';
import { aboutView } from '../../src/view/about-view.js';
import { aDataset, aGovernance } from '../support/dataset.js';
import { english } from '../support/views.js';

const factsOf = (over: Partial<Governance> = {}) =>
  aboutView({ dataset: aDataset({ governance: aGovernance(over) }), words: english }).facts;

const textOf = (term: string, over?: Partial<Governance>) =>
  factsOf(over).find((fact) => fact.term === term)?.text;

describe('about the data', () => {
  it('stands that it is the same for everyone', () => {
    expect(textOf('What this is')).toContain('It can’t know your history.');
  });

  it.each([
    ['Who reviewed it', 'None yet.'],
    ['Who wrote it', 'An invented author.'],
    ['Tried out with patients', 'Not yet.'],
    ['How it is kept up to date', 'Once a year.'],
    ['Interests', 'None declared.'],
  ])('stands, also where the answer is “no”: %s', (term, said) => {
    expect(textOf(term)).toBe(said);
  });

  it('stand all declared interests', () => {
    expect(textOf('Interests', { interests: ['Owns shares.', 'Was paid.'] })).toBe(
      'Owns shares. and Was paid.',
    );
  });

  it('stand the people behind it, with what they are', () => {
    const checkedBy = [{ name: 'Another one', credentials: 'Nurse.' }, { name: 'A third' }];
    expect(textOf('Who compared the figures with their sources', { checkedBy })).toBe(
      'Another one. Nurse. A third.',
    );
  });

  it('stands nothing under a heading that has nothing to say', () => {
    expect(factsOf().map(({ term }) => term)).not.toContain('Equality');
    expect(
      factsOf()
        .map(({ term }) => term)
        .join(),
    ).not.toContain('compared the figures');
  });

  it('stands where to write, where the dataset says it', () => {
    expect(textOf('Something wrong?', { contact: 'Open an issue.' })).toBe('Open an issue.');
  });
});

import { describe, expect, it } from 'vitest';
import { aDataset, aFigure, anEffect, aResult, aStudy } from '../support/dataset.js';
import { changed, problemsOf } from '../support/problems.js';

const dataset = aDataset({
  studies: [
    aStudy({
      results: [
        aResult({
          arms: { alpha: aFigure({ interval: [70, 90] }), beta: aFigure() },
          effects: [anEffect({ level: 95 })],
        }),
      ],
    }),
  ],
});

const study = '/studies/0';
const result = `${study}/results/0`;

type Case = readonly [what: string, place: string, value: unknown, code: string, message: string];

describe('what does not have the shape of a dataset', () => {
  it.each<Case>([
    [
      'a missing source',
      `${result}/sources`,
      undefined,
      'missing-field',
      'Add the field "sources" here.',
    ],
    ['an unknown field', `${study}/colour`, 'red', 'unknown-field', 'Unknown field "colour".'],
    [
      'a field with a slip of the pen',
      `${study}/regstry`,
      [],
      'unknown-field',
      'Unknown field "regstry". Did you mean "registry"?',
    ],
    ['a field of another thing', `${study}/doi`, 'x', 'unknown-field', 'Unknown field "doi".'],
    ['text for a number', `${study}/weeks`, '48', 'wrong-type', 'Expected a number, found text.'],
    ['null for a list', '/studies', null, 'wrong-type', 'Expected a list ([ … ]), found null.'],
    [
      'a number for an object',
      `${result}/arms/alpha`,
      80,
      'wrong-type',
      'Expected an object ({ … }), found 80.',
    ],
    [
      'a list for words',
      `${study}/people`,
      ['adults'],
      'wrong-type',
      'Expected text or an object ({ … }), found a list.',
    ],
    [
      'a part of a person',
      `${study}/arms/0/people`,
      200.5,
      'wrong-type',
      'Expected a whole number, found 200.5.',
    ],
    [
      'a word that is not among those for it',
      `${study}/design`,
      'randomized',
      'not-allowed',
      '"randomized" is not one of: "randomised", "randomised-open", "single-arm", "cohort". Did you mean "randomised"?',
    ],
    [
      'false where only true says something',
      `${result}/arms/alpha/noneSeen`,
      false,
      'not-allowed',
      '"false" is not one of: true.',
    ],
    [
      'capitals in an id',
      `${study}/id`,
      'FIRST',
      'wrong-form',
      'Expected lower-case letters, digits and single hyphens, such as "some-option".',
    ],
    [
      'an address that is not safe',
      '/sources/0/url',
      'data:text/html,x',
      'wrong-form',
      'Expected an address that begins with "https://", without spaces.',
    ],
    [
      'a date in another order',
      '/governance/published',
      '31.01.2026',
      'wrong-form',
      'Expected a day such as "2026-11-22".',
    ],
    ['an empty text', '/version', '', 'empty', 'Empty. Fill it in, or leave the field out.'],
    [
      'a text in no language',
      `${study}/people`,
      {},
      'empty',
      'Empty. Fill it in, or leave the field out.',
    ],
    ['an empty list of sources', `${result}/sources`, [], 'too-few', 'At least 1 needed here.'],
    [
      'an interval with one limit',
      `${result}/arms/alpha/interval`,
      [70],
      'too-few',
      'At least 2 needed here.',
    ],
    [
      'an interval with three limits',
      `${result}/arms/alpha/interval`,
      [70, 80, 90],
      'too-many',
      '3 entries here. At most 2 are allowed.',
    ],
    [
      'a long id',
      `${study}/id`,
      'a'.repeat(81),
      'too-long',
      'Longer than 80 characters. Shorten it.',
    ],
    ['a year before 1900', `${study}/year`, 190, 'too-low', 'Expected at least 1900.'],
    ['a year after 2100', `${study}/year`, 20_240, 'too-high', 'Expected at most 2100.'],
    ['no time at all', `${study}/weeks`, 0, 'not-above', 'Expected more than 0.'],
    ['a level of all', `${result}/effects/0/level`, 100, 'not-below', 'Expected less than 100.'],
  ])('is told of: %s', (_, place, value, code, message) => {
    const path = code.endsWith('-field') ? place.slice(0, place.lastIndexOf('/')) : place;
    const [problem, ...others] = problemsOf(changed(dataset, place, value));
    expect(problem).toMatchObject({ code, message, path });
    expect(others).toEqual([]);
  });

  it.each([
    ['a long id in capitals', `${study}/id`, 'A'.repeat(81)],
    ['words where only true says something', `${result}/arms/alpha/noneSeen`, 'yes'],
  ])('is told of once, whatever else is wrong with it: %s', (_, place, value) => {
    expect(problemsOf(changed(dataset, place, value)).map(({ path }) => path)).toEqual([place]);
  });

  it('is told of at the root', () => {
    expect(problemsOf(null).map(({ message }) => message)).toEqual([
      'Expected an object ({ … }), found null.',
    ]);
  });

  it('is told of where a needed field was misspelt: that one first', () => {
    const misspelt = changed(changed(dataset, `${study}/weeks`, undefined), `${study}/week`, 48);
    const messages = problemsOf(misspelt).map(({ message }) => message);
    expect(messages).toEqual([
      'Add the field "weeks" here.',
      'Unknown field "week". Did you mean "weeks"?',
    ]);
  });

  it('is told of as a whole, in as many places as there are', () => {
    const broken = changed(changed(dataset, '/language', 7), `${study}/weeks`, 'x');
    expect(problemsOf(broken).map(({ path }) => path)).toEqual(['/language', `${study}/weeks`]);
  });

  it('is told of at a JSON Pointer, whatever the name of the place', () => {
    const odd = changed(dataset, `${result}/arms`, { 'a/b~c': 80 });
    expect(problemsOf(odd)[0]?.path).toBe(`${result}/arms/a~1b~0c`);
  });

  it('is told of in words that are short, however long the data', () => {
    const [problem] = problemsOf(changed(dataset, `${study}/design`, 'x'.repeat(19_000)));
    expect(problem?.message.length).toBeLessThan(300);
  });
});

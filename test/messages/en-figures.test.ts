import { describe, expect, it } from 'vitest';
import { detailsFor } from '../../src/messages/details.js';
import { en } from '../../src/messages/en.js';
import { plainText } from '../../src/messages/plain-text.js';
import { strong } from '../../src/messages/rich.js';

describe('words for a difference', () => {
  it.each([
    ['more', '10', '10 more of 100'],
    ['fewer', 'fewer than 1', 'fewer than 1 fewer of 100'],
    ['same', '0', 'No difference'],
  ] as const)('of people say its direction: %s', (direction, count, said) => {
    expect(plainText(en.shareDifference({ direction, count, base: '100' }))).toBe(said);
  });

  it.each([
    ['more', '10', '10 more a year'],
    ['same', '0', 'No difference'],
  ] as const)('of events say over what time: %s', (direction, count, said) => {
    expect(plainText(en.rateDifference({ direction, count }))).toBe(said);
  });
});

describe('words for an effect', () => {
  const { effect } = detailsFor('en');
  const groups = { of: 'alpha', against: 'beta' };

  it.each([
    ['a value alone', { kind: 'risk ratio', value: '0.5' }, 'alpha against beta: risk ratio 0.5'],
    [
      'its range',
      { kind: 'risk ratio', value: '0.5', interval: 'I' },
      'alpha against beta: risk ratio 0.5 (I)',
    ],
    [
      'its p',
      { kind: 'risk ratio', value: '0.5', p: '0.2' },
      'alpha against beta: risk ratio 0.5, p 0.2',
    ],
    ['a p alone', { kind: 'p', p: '0.2' }, 'alpha against beta: p 0.2'],
  ])('name the groups, and say %s', (_, parts, said) => {
    expect(effect({ ...groups, ...parts })).toBe(said);
  });
});

describe('time in words', () => {
  it.each([
    ['1', true, '1 week'],
    ['0.5', false, '0.5 weeks'],
    ['48', false, '48 weeks'],
  ])('is one week or several: %s', (weeks, one, said) => {
    expect(en.weeks({ weeks, one })).toBe(said);
  });
});

describe('a sentence with figures that stand out', () => {
  it('is the same sentence as plain text', () => {
    expect(plainText(['Of 100, ', strong('80'), ' did.'])).toBe('Of 100, 80 did.');
  });
});

describe('the details in a language', () => {
  it.each(['en', 'en-GB', 'EN-us', 'fr', ''])('are there for “%s”', (locale) => {
    expect(detailsFor(locale)).toBe(detailsFor('en'));
  });
});

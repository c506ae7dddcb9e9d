import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostMarks, mostOptions, steps, type Choice } from '../../src/domain/choice.js';
import { indexDataset } from '../../src/domain/dataset-index.js';
import {
  isOurs,
  linkText,
  missingIn,
  partIn,
  readLink,
  withOwnWords,
  withPart,
} from '../../src/domain/link.js';
import { aDataset } from '../support/dataset.js';

const id = fc
  .stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/)
  .filter((text) => !/^own-\d+$/.test(text));
const ids = (most: number) => fc.uniqueArray(id, { maxLength: most });
const choices: fc.Arbitrary<Choice> = fc.record(
  {
    chosen: ids(mostOptions),
    population: id,
    route: fc.constantFrom('any', 'oral', 'none', 'procedure', 'intravenous-infusion'),
    current: id,
    marks: ids(mostMarks),
    onlyDifferent: fc.boolean(),
    step: fc.constantFrom(...steps),
    questions: ids(8).map((some) => some.map((one) => ({ id: one }))),
  },
  { requiredKeys: ['chosen', 'population', 'route'] },
);
const choice: Choice = { chosen: ['alpha-infusion'], population: 'early', route: 'any' };

describe('a link', () => {
  it('gives back what it was made of', () => {
    fc.assert(
      fc.property(id, choices, (dataset, made) => {
        expect(readLink(linkText({ dataset, choice: made }))).toEqual({
          kind: 'linked',
          linked: { dataset, choice: made },
        });
      }),
    );
  });

  it('gives it back from any fragment, whatever else stands there', () => {
    const other = fc.constantFrom('', '#/route', '#section', '#tc.b=v1;d=x', '#a=1&b=2');
    fc.assert(
      fc.property(other, fc.string(), choices, (hash, element, made) => {
        const text = linkText({ dataset: 'd', choice: made });
        const there = withPart(hash, element === 'b' ? 'c' : element, text);
        expect(partIn(there, element === 'b' ? 'c' : element)).toBe(text);
        expect(there).toContain(hash.slice(1));
      }),
    );
  });

  it('reads any text without throwing', () => {
    const pieces = fc.constantFrom('v1', 'v2', ';', '=', ',', 'd', 'c', 'q', 'own-1', '%', '%zz');
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((some) => some.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        readLink(text);
        partIn(text, text);
        isOurs(text);
      }),
    );
  });

  it('holds no word of the reader, and no day', () => {
    const personal: Choice = {
      ...choice,
      start: '2026-12-24',
      questions: [
        { id: 'here', text: 'my words' },
        { id: 'own-1', text: 'my own' },
        { id: 'stop' },
      ],
    };
    const text = linkText({ dataset: 'd', choice: personal });
    expect(text).toBe('v1;d=d;c=alpha-infusion;p=early;q=here,stop');
  });

  it.each([
    ['v2;d=d;c=;p=p', 'other-version'],
    ['', 'unreadable'],
    ['x', 'unreadable'],
    ['v1;d=Call%20us%20now;c=a;p=p', 'unreadable'],
    ['v1;d=d;c=A;p=p', 'unreadable'],
    ['v1', 'unreadable'],
    ['v1;d=d;c=a', 'unreadable'],
    ['v1;d=d;p=p', 'unreadable'],
    ['v1;c=a;p=p', 'unreadable'],
    ['v1;d=d,e;c=a;p=p', 'unreadable'],
    ['v1;d=d;c=a,b,c,d,e;p=p', 'unreadable'],
    ['v1;d=d;c=a,a;p=p', 'unreadable'],
    ['v1;d=d;c=a;p=p;p=p', 'unreadable'],
    ['v1;d=d;c=a;p=p;m=a,b,c,d,e,f', 'unreadable'],
    ['v1;d=d;c=a;p=p;s=nowhere', 'unreadable'],
    ['v1;d=d;c=a;p=p;r=by-air', 'unreadable'],
    ['v1;d=d;c=a;p=p;o=2', 'unreadable'],
    ['v1;d=d;c=a;p=p;q=own-1', 'unreadable'],
    ['v1;d=d;c=a;p=p;x=1', 'unreadable'],
    ['v1;d=d;c=%zz;p=p', 'unreadable'],
  ])('that says “%s” is %s', (text, kind) => {
    expect(readLink(text).kind).toBe(kind);
  });

  it('names what the data don’t know', () => {
    const index = indexDataset(aDataset({ matters: [{ id: 'relapses', name: 'Relapses' }] }));
    const missing = (over: Partial<Choice>) =>
      missingIn(index, { dataset: index.dataset.id, choice: { ...choice, ...over } });
    expect(
      missing({ marks: ['relapses'], questions: [{ id: 'mark-relapses' }, { id: 'here' }] }),
    ).toEqual([]);
    expect(
      missing({
        chosen: ['alpha-infusion', 'gone'],
        population: 'late',
        current: 'gone',
        marks: ['old'],
        questions: [{ id: 'mark-old' }, { id: 'never' }],
      }),
    ).toEqual(['gone', 'late', 'old', 'mark-old', 'never']);
  });

  it.each([
    ['', true],
    ['#', true],
    ['#tc=v1', true],
    ['#tc.a=v1&tc=v1', true],
    ['#/route', false],
    ['#section', false],
    ['#tc=v1&x=1', false],
    ['#tcx=1', false],
  ])('may take the place of “%s”: %s', (hash, isFree) => {
    expect(isOurs(hash)).toBe(isFree);
  });
});

describe('a link that is followed on a page with words of the reader', () => {
  const index = indexDataset(aDataset());
  const linked: Choice = { ...choice, chosen: ['beta-tablets'], questions: [{ id: 'have' }] };

  it('keeps them, and the day, which no link holds', () => {
    const own = { id: 'own-1', text: 'Who pays?' };
    const before: Choice = { ...choice, start: '2027-01-04', questions: [{ id: 'stop' }, own] };
    expect(withOwnWords(index, linked, before, 0)).toEqual({
      ...linked,
      start: '2027-01-04',
      questions: [own, { id: 'have' }],
    });
  });

  it('is as it says where there are none', () => {
    expect(withOwnWords(index, linked, choice, 0)).toEqual(linked);
  });
});

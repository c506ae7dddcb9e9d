import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arrangements,
  atFirst,
  attributesOf,
  audiences,
  forms,
  fragmentOf,
  headings,
  modes,
  parts,
  settingsIn,
  srcOf,
  themes,
  tokens,
  type Settings,
} from '../../demo/configure/settings.js';

const word = fc.stringMatching(/^[^\s]{1,12}$/);

const anySettings: fc.Arbitrary<Settings> = fc.record({
  dataset: fc.constantFrom('multiple-sclerosis', 'migraine-prevention', 'own'),
  src: fc.string(),
  files: fc.string(),
  compare: fc.uniqueArray(word, { maxLength: 6 }),
  population: fc.string(),
  current: fc.string(),
  mode: fc.constantFrom(...modes),
  full: fc.string(),
  idle: fc.string(),
  arrangement: fc.constantFrom(...arrangements),
  parts: fc.shuffledSubarray([...parts]),
  audience: fc.constantFrom(...audiences),
  lang: fc.string(),
  theme: fc.constantFrom(...themes),
  heading: fc.constantFrom(...headings),
  link: fc.boolean(),
  measures: fc.boolean(),
  local: fc.string(),
  colours: fc
    .dictionary(fc.constantFrom(...tokens), fc.string({ minLength: 1 }))
    .map((colours) => ({ ...colours })),
  form: fc.constantFrom(...forms),
});

describe('settings in an address', () => {
  it('come back as they were, whatever was typed', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(settingsIn(`#${fragmentOf(settings)}`)).toEqual({ settings, unknown: [] });
      }),
    );
  });

  it('say nothing where all is as at first', () => {
    expect(fragmentOf(atFirst)).toBe('');
  });

  it.each([
    ['a name that is none', 'colour=red', 'colour'],
    ['a mode that is none', 'mode=huge', 'mode'],
    ['a part that is none', 'parts=table+advice', 'parts'],
    ['a switch that is half on', 'link=perhaps', 'link'],
    ['a colour that is none of ours', 'tc-shadow=%23fff', 'tc-shadow'],
    ['a name of JavaScript', '__proto__=x', '__proto__'],
  ])('are left as they are by %s, which is told of', (_, fragment, name) => {
    expect(settingsIn(`#${fragment}`)).toEqual({ settings: atFirst, unknown: [name] });
  });

  it('keep what is known beside what is not', () => {
    const { settings, unknown } = settingsIn('#theme=dark&nonsense=1');
    expect([settings.theme, unknown]).toEqual(['dark', ['nonsense']]);
  });
});

describe('attributes', () => {
  const named = (settings: Partial<Settings>) =>
    Object.fromEntries(attributesOf({ ...atFirst, ...settings }));

  it('are the address alone as long as nothing else is set', () => {
    expect(named({})).toEqual({ src: './dist/data/multiple-sclerosis/dataset.json' });
  });

  it('name a dataset of ours below the files, with or without a slash at their end', () => {
    const there = 'https://files.example/tc/data/migraine-prevention/dataset.json';
    for (const files of ['https://files.example/tc', ' https://files.example/tc/ ']) {
      expect(srcOf({ ...atFirst, dataset: 'migraine-prevention', files })).toBe(there);
    }
  });

  it('leave out what belongs to another mode', () => {
    const set = { full: './all.html', idle: '5', arrangement: 'parts', parts: ['table'] } as const;
    const rest = { src: srcOf(atFirst) };
    expect(named({ ...set, mode: 'card' })).toEqual({ ...rest, mode: 'card', full: './all.html' });
    expect(named({ ...set, mode: 'visit' })).toEqual({ ...rest, mode: 'visit', idle: '5' });
    expect(named(set)).toEqual({ ...rest, sections: 'table' });
  });

  it('keep the order that was chosen for options and parts', () => {
    const compare = ['b', 'a'];
    expect(named({ compare, arrangement: 'parts', parts: ['take', 'table'] })).toMatchObject({
      compare: 'b a',
      sections: 'take table',
    });
  });
});

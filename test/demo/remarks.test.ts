import { describe, expect, it } from 'vitest';
import { addressRemark, isOnAnotherSite } from '../../demo/configure/addresses.js';
import { errorsIn, remarksOn, type Field } from '../../demo/configure/remarks.js';
import { atFirst, type Settings } from '../../demo/configure/settings.js';

const known = { options: ['a', 'b', 'c', 'd', 'e'], populations: ['adults'] };

const said = (field: Field, settings: Partial<Settings>) =>
  remarksOn({ ...atFirst, ...settings }, known)
    [field]?.map(({ kind, text }) => `${kind}: ${text}`)
    .join('\n');

describe('an address', () => {
  it.each([
    './data/x.json',
    '/data/x.json',
    'data/x.json',
    'https://example.org/a?b=c&d#e',
    'https://münchen.example/daten.json',
    '',
    '  ./spaces-around.json ',
  ])('can be "%s"', (address) => {
    expect(addressRemark(address)).toBeUndefined();
  });

  it.each([
    ['vbscript:alert(1)', 'begins with vbscript:'],
    ['data:application/json,{}', 'begins with data:'],
    ['ftp://example.org/x', 'begins with ftp:'],
    ['https:example.org', 'no whole address'],
    ['https://', 'no whole address'],
    ['https://me:secret@example.org/', 'before the @'],
    ['//example.org/x.json', 'Write https:'],
    ['./my data.json', 'no spaces'],
    ['./a\nb', 'no spaces or line breaks'],
    ['.\\data\\x.json', 'Turn them round'],
  ])('can’t be "%s"', (address, words) => {
    const remark = addressRemark(address);
    expect(remark?.kind).toBe('error');
    expect(remark?.text).toContain(words);
  });

  it.each([
    ['http://example.org/x.json', 'refuse http:'],
    ['http://localhost:8080/x.json', 'this computer only'],
    ['www.example.org/x.json', 'write https://'],
    ['example.org/x.json', 'write https://'],
  ])('is doubtful as "%s"', (address, words) => {
    const remark = addressRemark(address);
    expect(remark?.kind).toBe('warning');
    expect(remark?.text).toContain(words);
  });

  it.each([
    ['https://other.example/x', true],
    ['http://here.example/x', true],
    ['//other.example/x', true],
    ['./x', false],
    ['https://here.example/y', false],
  ])('%s is on another site: %s', (address, isOther) => {
    expect(isOnAnotherSite(address, 'https://here.example/page')).toBe(isOther);
  });
});

describe('remarks', () => {
  it('are none at first', () => {
    expect(remarksOn(atFirst, known)).toEqual({});
  });

  it.each<[string, Field, Partial<Settings>, string]>([
    ['five options', 'compare', { compare: ['a', 'b', 'c', 'd', 'e'] }, 'error: Four options fit'],
    [
      'an option that is none',
      'compare',
      { compare: ['a', 'z'] },
      'error: The dataset has no option with the id “z”',
    ],
    [
      'nothing to write',
      'compare',
      { form: 'static' },
      'error: Without a script readers can’t choose',
    ],
    ['a card of one', 'compare', { mode: 'card', compare: ['a'] }, 'warning: A card shows two'],
    [
      'a card of three',
      'compare',
      { mode: 'card', compare: ['a', 'b', 'c'] },
      'warning: A card has room for two',
    ],
    ['a visit of one', 'compare', { mode: 'visit', compare: ['a'] }, 'warning: A visit begins'],
    ['a form that is none', 'population', { population: 'z' }, 'error: The dataset has no “z”'],
    ['an unknown option taken now', 'current', { current: 'z' }, 'error: The dataset has no “z”'],
    ['no address', 'src', { dataset: 'own' }, 'error: Type the address'],
    [
      'data on another site',
      'src',
      { dataset: 'own', src: 'https://x.example/d.json' },
      'warning: Unless it is your own site',
    ],
    [
      'a layer on another site',
      'local',
      { local: 'https://x.example/d.json' },
      'warning: Unless it is your own site',
    ],
    ['no folder', 'files', { files: ' ' }, 'error: Type where the files are'],
    [
      'a file for a folder',
      'files',
      { files: './dist/treatment-comparison.js' },
      'error: This is the address of a file',
    ],
    [
      'minutes in words',
      'idle',
      { mode: 'visit', idle: 'five' },
      'error: Type a number of minutes',
    ],
    [
      'minutes below nought',
      'idle',
      { mode: 'visit', idle: '-1' },
      'error: Type a number of minutes',
    ],
    ['no part', 'parts', { arrangement: 'parts', parts: [] }, 'error: Tick at least one part'],
    ['a language in words', 'lang', { lang: 'english!' }, 'error: “english!” is no language tag'],
    ['a language with an underscore', 'lang', { lang: 'en_GB' }, 'Did you mean en-GB?'],
    [
      'a language we lack',
      'lang',
      { lang: 'de-CH' },
      'warning: The interface speaks English so far',
    ],
    ['links', 'link', { link: true }, 'warning: What a reader chooses'],
    ['questionnaires', 'measures', { measures: true }, 'CC BY-NC-ND 3.0'],
    ['a colour by name', 'tc-ink', { colours: { ink: 'navy' } }, 'error: Type a colour as #'],
    [
      'a weak colour',
      'tc-accent',
      { colours: { accent: '#0b5a78' } },
      'warning: In the dark theme, “links, buttons and bars” on “background of opened panels” is 2.11 to 1; readers need 4.5 to 1. Take a lighter one, or show the light theme only.',
    ],
    [
      'a weak background',
      'tc-paper',
      { theme: 'light', colours: { paper: '#333333' } },
      'Take a lighter one.',
    ],
  ])('tell of %s', (_, field, settings, words) => {
    expect(said(field, settings)).toContain(words);
  });

  it('cut a ratio that is just short, and never round it up', () => {
    // 4.4988 to 1.
    const colours = { accent: '#75758a', wash: '#ffffff' };
    const text = said('tc-accent', { theme: 'light', colours });
    expect(text).toContain('4.49 to 1');
  });

  it('leave alone what belongs to another mode', () => {
    expect(remarksOn({ ...atFirst, idle: 'five', full: 'ftp:x' }, known)).toEqual({});
  });

  it('do not doubt ids that nobody could look up', () => {
    expect(remarksOn({ ...atFirst, compare: ['z'], population: 'z' }, undefined)).toEqual({});
  });

  it('come all at once, errors apart from notes', () => {
    const remarks = remarksOn(
      { ...atFirst, lang: '??', files: '', link: true, colours: { ink: 'x' } },
      known,
    );
    expect(errorsIn(remarks).map(([field]) => field)).toEqual(['files', 'lang', 'tc-ink']);
  });
});

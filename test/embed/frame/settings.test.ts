import { describe, expect, it } from 'vitest';
import { readSettings, type FrameRules } from '../../../src/embed/frame/settings.js';

const page = 'https://hospital.example/compare/embed.html';
// eslint-disable-next-line no-script-url -- It is here to be refused.
const script = 'javascript:alert(1)';
const rules: FrameRules = { page, folders: './' };

const read = (query: string, over: Partial<FrameRules> = {}) => {
  const { attributes, problems } = readSettings(query, { ...rules, ...over });
  return {
    attributes: Object.fromEntries(attributes),
    problems: problems.map(({ fault, name }) => `${name}: ${fault}`),
  };
};

describe('the address of a frame', () => {
  it('sets the attributes that it names', () => {
    const query =
      '?src=./data/x/dataset.json&compare=a+b&mode=visit&theme=dark&heading-level=3&lang=de-CH';
    expect(read(query)).toEqual({
      attributes: {
        src: 'https://hospital.example/compare/data/x/dataset.json',
        compare: 'a b',
        mode: 'visit',
        theme: 'dark',
        'heading-level': '3',
        lang: 'de-CH',
      },
      problems: [],
    });
  });

  it('sets nothing when it says nothing', () => {
    expect(read('')).toEqual({ attributes: {}, problems: [] });
  });

  it.each(['link', 'link=', 'link=link', 'link=true', 'link=1', 'link=yes', 'link=on'])(
    'turns a switch on by “%s”',
    (query) => {
      expect(read(query)).toEqual({ attributes: { link: '' }, problems: [] });
    },
  );

  it.each(['link=false', 'link=0', 'link=no', 'link=off'])(
    'leaves a switch off by “%s”',
    (query) => {
      expect(read(query)).toEqual({ attributes: {}, problems: [] });
    },
  );

  it.each([
    ['a name that there is not', 'comapre=a', 'comapre: unknown'],
    ['a name of every object', 'constructor=a', 'constructor: unknown'],
    ['a listener', 'onclick=alert(1)', 'onclick: unknown'],
    ['data in the address itself', 'data={}', 'data: unknown'],
    ['a switch that is neither on nor off', 'measures=perhaps', 'measures: no-switch'],
    ['a language that there is not', 'lang=%20en', 'lang: no-language'],
    ['an immense value', `compare=${'a'.repeat(501)}`, 'compare: too-long'],
  ])('leaves out, and tells, %s', (_, query, problem) => {
    expect(read(query)).toEqual({ attributes: {}, problems: [problem] });
  });

  it('counts the first when a name is there twice, and tells every problem', () => {
    expect(read('compare=a&compare=b&x=1&y=2')).toEqual({
      attributes: { compare: 'a' },
      problems: ['compare: twice', 'x: unknown', 'y: unknown'],
    });
  });
});

describe('data', () => {
  it.each([
    ['of another site', 'https://evil.example/data.json'],
    ['of another site, without saying how', '//evil.example/data.json'],
    ['of another site, with slashes that lean', '\\\\evil.example\\data.json'],
    ['of the same host by another port', 'https://hospital.example:8443/compare/data.json'],
    ['of the same host without encryption', 'http://hospital.example/compare/data.json'],
    ['of a host that only begins the same', 'https://hospital.example.evil.example/compare/x.json'],
    ['of a user of the same name', 'https://hospital.example@evil.example/compare/x.json'],
    ['with a user’s name', 'https://user:word@hospital.example/compare/x.json'],
    ['outside the folder', '/uploads/x.json'],
    ['out of the folder by a way back', './data/../../uploads/x.json'],
    ['out of the folder by a way back in letters', './data/%2e%2e/%2e%2e/uploads/x.json'],
    ['out of the folder by letters for a slash', './data/..%2f..%2fuploads/x.json'],
    ['out of the folder by letters for a leaning slash', './data/..%5C..%5Cuploads/x.json'],
    ['in a folder that only begins the same', 'https://hospital.example/compare-not/x.json'],
    ['in the address itself', 'data:application/json,{}'],
    ['of a script', script],
    ['of a blob', 'blob:https://hospital.example/compare/1'],
    ['of nowhere', ''],
  ])('%s are refused', (_, address) => {
    for (const name of ['src', 'local']) {
      const query = new URLSearchParams({ [name]: address }).toString();
      expect(read(query)).toEqual({ attributes: {}, problems: [`${name}: elsewhere`] });
    }
  });

  it('may come from the folders that the owner names', () => {
    const folders = './ ../our-data/ https://data.hospital.example/public/';
    for (const [given, whole] of [
      ['../our-data/x.json?v=2', 'https://hospital.example/our-data/x.json?v=2'],
      [
        'https://data.hospital.example/public/x.json',
        'https://data.hospital.example/public/x.json',
      ],
    ]) {
      const query = new URLSearchParams({ src: given ?? '' }).toString();
      expect(read(query, { folders })).toEqual({ attributes: { src: whole }, problems: [] });
    }
    expect(read('src=../other/x.json', { folders }).problems).toEqual(['src: elsewhere']);
  });

  it('of a folder whose name has no end are of no folder', () => {
    expect(read('src=../data-of-others/x.json', { folders: '../data' }).problems).toEqual([
      'src: elsewhere',
    ]);
  });
});

describe('the page that a card leads to', () => {
  it('may be any page of the same site', () => {
    expect(read('full=/patients/ms.html').attributes).toEqual({
      full: 'https://hospital.example/patients/ms.html',
    });
  });

  it.each(['https://evil.example/', script, 'data:text/html,x'])('is not %s', (full) => {
    expect(read(new URLSearchParams({ full }).toString())).toEqual({
      attributes: {},
      problems: ['full: elsewhere'],
    });
  });
});

describe('a page for one dataset', () => {
  const fixed = 'src=./data/x/dataset.json&compare=a+b';

  it('keeps what it was made for, whatever its address says', () => {
    expect(
      read('src=./data/y/dataset.json&local=./z.json&compare=c&theme=dark', { fixed }),
    ).toEqual({
      attributes: {
        src: 'https://hospital.example/compare/data/x/dataset.json',
        compare: 'a b',
        theme: 'dark',
      },
      problems: ['src: fixed', 'local: fixed', 'compare: fixed'],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { filesByPart, importsOf } from '../../scripts/size.mjs';

describe('what a built module imports', () => {
  it.each<readonly [string, string, { now: string[]; later: string[] }]>([
    ['at once', 'import{a}from"./a.js";import"./b.js"', { now: ['./a.js', './b.js'], later: [] }],
    [
      'to hand on',
      'export*from"./a.js";export{b}from"./b.js"',
      { now: ['./a.js', './b.js'], later: [] },
    ],
    ['when asked', 'f(async()=>await import("./a.js"))', { now: [], later: ['./a.js'] }],
    ['when asked, minified', 'let a=()=>import(`./a.js`)', { now: [], later: ['./a.js'] }],
    [
      'is not what a text says',
      'let a="import(\'./a.js\')from\\"./b.js\\""',
      { now: [], later: [] },
    ],
  ])('is found: %s', (_, code, imports) => {
    expect(importsOf(code)).toEqual(imports);
  });

  it('cannot be an address that is made up on the way', () => {
    expect(() => importsOf('import(`./${a}.js`)')).toThrow('cannot be weighed');
  });
});

type Files = Readonly<Record<string, { now?: string[]; later?: string[] }>>;

const built: Files = {
  'dist/entry.js': { now: ['./chunks/core-AAAAAAAA.js'] },
  'dist/chunks/core-AAAAAAAA.js': {
    later: [
      'after-table-LLLLLLLL',
      'late-B-B_BBBB',
      'late-marks-NNNNNNNN',
      'late-weeks-OOOOOOOO',
      'late-visit-PPPPPPPP',
      'link-controller-QQQQQQQQ',
      'visit-RRRRRRRR',
      'card-SSSSSSSS',
      'reader-TTTTTTTT',
      'tc-options-IIIIIIII',
      'local-JJJJJJJJ',
      'clinician-KKKKKKKK',
      'tc-provenance-CCCCCCCC',
      'folded-rows-DDDDDDDD',
      'failure-EEEEEEEE',
      'mount-points-YYYYYYYY',
      'other-version-ZZZZZZZZ',
    ].map((name) => `./${name}.js`),
  },
  'dist/chunks/late-B-B_BBBB.js': {
    now: ['./core-AAAAAAAA.js', './shared-FFFFFFFF.js'],
    later: ['./charts-GGGGGGGG.js'],
  },
  'dist/chunks/charts-GGGGGGGG.js': { now: ['./lines-HHHHHHHH.js'] },
  'dist/chunks/late-weeks-OOOOOOOO.js': { later: ['./calendar-file-UUUUUUUU.js'] },
  'dist/chunks/late-visit-PPPPPPPP.js': {
    now: ['./shared-FFFFFFFF.js'],
    later: ['sheet-print-VVVVVVVV', 'qr-code-WWWWWWWW', 'tc-measures-XXXXXXXX'].map(
      (name) => `./${name}.js`,
    ),
  },
  'dist/chunks/after-table-LLLLLLLL.js': { later: ['./tc-chain-MMMMMMMM.js'] },
  'dist/chunks/tc-provenance-CCCCCCCC.js': { now: ['./shared-FFFFFFFF.js'] },
};

const parts = (files: Files) =>
  filesByPart('dist/entry.js', (file: string) => ({ now: [], later: [], ...files[file] }));

const names = (files: readonly string[]) =>
  files.map((file) => file.replace(/^dist\/(chunks\/)?/, '').replace(/(-.{8})?\.js$/, '')).sort();

describe('what a page loads', () => {
  it.each([
    ['first load', ['core', 'entry']],
    ['after the table', ['after-table']],
    ['what matters', ['late-marks']],
    ['for the visit', ['late-visit', 'shared']],
    ['calendar file', ['calendar-file']],
    ['on paper', ['qr-code', 'sheet-print']],
    ['chart chunk', ['charts', 'late', 'lines', 'shared']],
    ['on request', ['folded-rows', 'shared', 'tc-chain', 'tc-options', 'tc-provenance']],
    ['for clinicians', ['clinician']],
    ['local layer', ['local']],
    ['mount points', ['mount-points']],
    ['when something failed', ['failure', 'other-version']],
  ])('is counted by who imports it: %s', (part, files) => {
    expect(names(parts(built)[part] ?? [])).toEqual(files);
  });

  it('may not come without a place in the count', () => {
    const more = { now: ['./chunks/core-AAAAAAAA.js'], later: ['./chunks/new-LLLLLLLL.js'] };
    expect(() => parts({ ...built, 'dist/entry.js': more })).toThrow('Of no part: new.');
  });

  it('may not lose what should come later to the first load', () => {
    expect(() => parts({ ...built, 'dist/chunks/core-AAAAAAAA.js': {} })).toThrow(
      'Not built apart',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { aDataset, aLocalLayer } from '../support/dataset.js';
import { fakeIo } from './fake-io.js';

const data = JSON.stringify(aDataset());
const compare = ['--compare', 'alpha-infusion beta-tablets'];

async function run(args: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const io = fakeIo({ 'data.json': data, ...files });
  const code = await main(['prerender', ...args], io);
  return { io, code, out: io.printed(), err: io.complained() };
}

describe('prerender', () => {
  it('writes a page to standard output, dated by the clock of the machine', async () => {
    const { code, out, err } = await run(['data.json', ...compare]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^<!doctype html>\n<html lang="en"/);
    expect(out).toContain('Made on Nov 22, 2026');
  });

  it('writes a part of a page, short or whole', async () => {
    const whole = await run([
      'data.json',
      ...compare,
      '--form',
      'fragment',
      '--heading-level',
      '3',
    ]);
    const short = await run(['data.json', ...compare, '--form', 'fragment', '--short']);
    expect([whole.code, short.code]).toEqual([0, 0]);
    expect(whole.out).toMatch(/^<div lang="en" dir="ltr">\n<h3>/);
    expect(short.out.length).toBeLessThan(whole.out.length);
  });

  it('writes to a file, and says so beside the output', async () => {
    const { io, out, err } = await run(['data.json', ...compare, '--output', 'x/compare.html']);
    expect([out, err]).toEqual(['', 'Page written to x/compare.html.\n']);
    expect(io.files.get('x/compare.html')).toContain('<!doctype html>');
  });

  it('writes the element with what it first draws, and the script that takes it over', async () => {
    const { code, out, err } = await run([
      'data.json',
      ...compare,
      ...['--form', 'element', '--script', '/x.js?a&b', '--theme', 'dark'],
    ]);
    expect(code).toBe(0);
    expect(err).toMatch(
      /^Its styles, for "style-src" .*?: 'sha256-[\w+/=]+'( 'sha256-[\w+/=]+')+\n$/,
    );
    expect(out).toMatch(/^<treatment-comparison lang="en" compare="alpha-infusion beta-tablets"/);
    expect(out).toContain('<script type="module" src="/x.js?a&amp;b"></script>');
  });

  it('writes the same for the same day', async () => {
    const args = ['data.json', ...compare, '--date', '2026-01-02'];
    expect((await run(args)).out).toBe((await run(args)).out);
  });

  it('lays what a place says over it', async () => {
    const layer = aLocalLayer({ options: [{ id: 'alpha-infusion', availability: 'On Mondays.' }] });
    const { out } = await run(['data.json', ...compare, '--local', 'place.json'], {
      'place.json': JSON.stringify(layer),
    });
    expect(out).toContain('On Mondays.');
  });

  it('says that it has no words in another language, and marks the text as English', async () => {
    const { code, out, err } = await run(['data.json', ...compare, '--lang', 'fr']);
    expect(code).toBe(0);
    expect(out).toContain('<html lang="en"');
    expect(err).toBe('There are no words in “fr” yet: all of it is in English.\n');
  });
});

describe('what prerender cannot write', () => {
  it('is told at once, by the names of the options', async () => {
    const { code, out, err } = await run([
      'data.json',
      '--compare',
      'alpha-infusin',
      '--population',
      'erly',
      '--date',
      'tomorrow',
      '--sections',
      'tabel',
    ]);
    expect([code, out]).toEqual([2, '']);
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/^--compare names "alpha-infusin".*Did you mean "alpha-infusion"\?/),
      expect.stringMatching(/^--population names "erly".*Did you mean "early"\?/),
      expect.stringMatching(/^--date is "tomorrow"/),
      expect.stringMatching(/^--sections names "tabel".*Did you mean "table"\?/),
      'data.json was not written as a page: 4 problems.',
      '',
    ]);
  });

  it('is nothing at all: then it names the options that there are', async () => {
    const { code, err } = await run(['data.json']);
    expect(code).toBe(2);
    expect(err).toContain('--compare names no option. Name one to four of: alpha-infusion');
  });

  it('is a wrong dataset, with the place of each problem', async () => {
    const { code, err } = await run(['bad.json', ...compare], {
      'bad.json': data.replace('"kind":"medicine"', '"kind":"pill"'),
    });
    expect(code).toBe(2);
    expect(err).toMatch(/^bad\.json:1:\d+ {2}/);
  });

  it('is a wrong local layer, with the place of each problem', async () => {
    const { code, err } = await run(['data.json', ...compare, '--local', 'place.json'], {
      'place.json': '{\n  "formatVersion": "1.0",\n  "dataset": 3\n}\n',
    });
    expect(code).toBe(2);
    expect(err).toMatch(/place\.json:3:14 {2}/);
    expect(err).toContain('data.json was not written as a page');
  });

  it('is the element with what it cannot hold', async () => {
    const current = ['--current', 'beta-tablets'];
    const { code, err } = await run(['data.json', ...compare, '--form', 'element', ...current]);
    expect(code).toBe(2);
    expect(err).toContain('--current is for --form page and fragment');
  });

  it('is what belongs to another form', async () => {
    const { code, err } = await run(['data.json', ...compare, '--form', 'fragment', '--dark']);
    expect(code).toBe(2);
    expect(err).toContain('--dark is for --form page, and this is --form fragment.');
  });

  it.each([
    ['a file that is not there', ['none.json', ...compare], 'There is no such file.'],
    [
      'a form that is none',
      ['data.json', '--form', 'pdf'],
      'Allowed choices are page, fragment, element',
    ],
  ])('is %s', async (_, args, words) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});

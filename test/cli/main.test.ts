import { describe, expect, it } from 'vitest';
import { version } from '../../src/version.js';
import { main } from '../../src/cli/main.js';
import { newDataset } from '../../src/cli/new/template.js';
import { wantsColour } from '../../src/cli/node-io.js';
import { fakeIo } from './fake-io.js';

const sound = newDataset({ today: '2026-11-22', reviewBy: '2027-11-22', schema: '../schema.json' });

async function run(line: string, files: Readonly<Record<string, string>> = {}, hasColour = false) {
  const io = fakeIo(files, { hasColour });
  const code = await main(line.split(' ').filter(Boolean), io);
  return { code, printed: io.printed(), complained: io.complained(), files: io.files };
}

describe('the command line', () => {
  it.each(['check', 'new', 'format', 'diff', 'report', 'prerender'])(
    'explains %s with an example',
    async (name) => {
      const { code, printed, complained } = await run(`${name} --help`);
      expect([code, complained]).toEqual([0, '']);
      expect(printed).toContain(`Usage: treatment-comparison ${name}`);
      expect(printed).toMatch(new RegExp(`Example:\\n  \\$ .*treatment-comparison ${name}`));
    },
  );

  it('says its version', async () => {
    expect(await run('--version')).toMatchObject({ code: 0, printed: `${version}\n` });
  });

  it.each([
    ['a command that does not exist', 'chek a.json', 'Did you mean check?'],
    ['an option that does not exist', 'format --chek a.json', 'Did you mean --check?'],
    [
      'a form that does not exist',
      'check --format xml a.json',
      'Allowed choices are text, json, github',
    ],
    ['no file', 'check', "missing required argument 'file'"],
    ['nothing', '', 'Usage: treatment-comparison'],
  ])('refuses %s with 2, on the error output', async (_, line, words) => {
    const { code, printed, complained } = await run(line);
    expect([code, printed]).toEqual([2, '']);
    expect(complained).toContain(words);
  });

  it('colours on a terminal, and not where that is not wanted', async () => {
    const coloured = '\u001b[32m✓';
    expect((await run('check a', { a: sound }, true)).printed).toContain(coloured);
    expect((await run('check --no-color a', { a: sound }, true)).printed).not.toContain('\u001b');
    expect((await run('--color check a', { a: sound })).printed).toContain(coloured);
    expect((await run('check a', { a: sound })).printed).not.toContain('\u001b');
  });

  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ TERM: 'dumb' }, true, false],
  ])('honours %o with a terminal: %s', (env, isTerminal, colours) => {
    expect(wantsColour(env, isTerminal)).toBe(colours);
  });
});

describe('new', () => {
  it('writes a dataset that passes the check and is in order', async () => {
    const { code, printed, files } = await run('new data/x/dataset.json');
    expect(code).toBe(0);
    expect(printed).toContain('treatment-comparison check data/x/dataset.json');
    const made = Object.fromEntries(files);
    expect((await run('check data/x/dataset.json', made)).code).toBe(0);
    expect((await run('format --check data/x/dataset.json', made)).code).toBe(0);
    expect(made['data/x/dataset.json']).toContain('"published": "2026-11-22"');
    expect(made['data/x/dataset.json']).toContain('"reviewBy": "2027-11-22"');
  });

  it('does not write over a file, unless it is told to', async () => {
    const { code, complained, files } = await run('new a.json', { 'a.json': 'mine' });
    expect([code, files.get('a.json')]).toEqual([2, 'mine']);
    expect(complained).toContain('--force');
    expect((await run('new --force a.json', { 'a.json': 'mine' })).files.get('a.json')).toBe(sound);
  });

  it('leads an editor to the schema', async () => {
    const at = 'node_modules/treatment-comparison/dist/data/schema.json';
    const installed = await run('new a/b/c.json', { [at]: '{}' });
    expect(installed.files.get('a/b/c.json')).toContain(`"$schema": "../../${at}"`);
    const beside = await run('new a/c.json', { [at]: '{}', 'a/schema.json': '{}' });
    expect(beside.files.get('a/c.json')).toContain('"$schema": "schema.json"');
  });

  it('writes to standard output, and nothing else there', async () => {
    expect((await run('new -')).printed).toBe(sound);
  });
});

import { describe, expect, it } from 'vitest';
import { checkCommand, type CheckOptions } from '../../src/cli/commands/check.js';
import { newDataset } from '../../src/cli/new/template.js';
import { fakeIo } from './fake-io.js';

const sound = newDataset({ today: '2026-11-22', reviewBy: '2027-11-22', schema: '../schema.json' });
const wrong = sound.replace('"value": 70', '"value": 170');

async function check(
  files: Readonly<Record<string, string>>,
  format: CheckOptions['format'] = 'text',
  paths = Object.keys(files),
) {
  const io = fakeIo(files);
  const code = await checkCommand(paths, { format }, io);
  return { code, printed: io.printed(), complained: io.complained() };
}

describe('check', () => {
  it('says that a file is right', async () => {
    const { code, printed } = await check({ 'a.json': sound });
    expect([code, printed]).toEqual([0, '✓ a.json: no problems.\n']);
  });

  it('shows the place, the message and the line with a caret', async () => {
    const { code, printed } = await check({ 'a.json': wrong });
    expect(code).toBe(1);
    expect(printed).toBe(
      [
        'a.json:162:24  Expected at most 100. Correct it.',
        '  162 |               "value": 170',
        '      |                        ^^^',
        '',
        '✗ 1 problem in a.json.',
        '',
      ].join('\n'),
    );
  });

  it('checks all files and sums up', async () => {
    const { code, printed } = await check({ a: wrong, b: sound, c: wrong });
    expect(code).toBe(1);
    expect(printed).toMatch(/^a:162:24 .*^c:162:24 .*^✗ 2 problems in 2 of 3 files\.\n$/ms);
  });

  it('goes on after a file that it could not read, and says that its work is not done', async () => {
    const { code, printed, complained } = await check({ a: sound }, 'text', ['none', 'a']);
    expect([code, printed]).toEqual([2, '✓ a: no problems.\n']);
    expect(complained).toBe('none: There is no such file.\n');
  });

  it('calls standard input by its name', async () => {
    const { printed } = await check({ '-': wrong });
    expect(printed).toContain('standard input:162:24');
  });

  it('writes JSON for programs, also when nothing is wrong', async () => {
    const { printed } = await check({ a: sound, b: wrong }, 'json');
    expect(JSON.parse(printed)).toEqual({
      problems: 1,
      files: [
        { file: 'a', problems: [] },
        {
          file: 'b',
          problems: [
            {
              line: 162,
              column: 24,
              code: 'too-high',
              path: '/studies/0/results/0/arms/b',
              message: 'Expected at most 100. Correct it.',
              detail: { limit: 100 },
            },
          ],
        },
      ],
    });
  });

  it('writes annotations of a workflow, in which a message cannot begin another one', async () => {
    const text = sound.replace('"language": "en"', '"language": "en", "100%\\n::error::": 1');
    const { printed } = await check({ 'a,b.json': text }, 'github');
    expect(printed).toBe(
      '::error file=a%2Cb.json,line=7,col=21,endColumn=38,title=unknown-field::Unknown field "100%25%0A::error::". Correct or remove it.\n✗ 1 problem in a,b.json.\n',
    );
  });

  it('cuts a long line around the place', async () => {
    const long = JSON.stringify(JSON.parse(wrong));
    const { printed } = await check({ a: long });
    const [, code = '', caret = ''] = printed.split('\n');
    expect(code.length).toBeLessThan(115);
    expect(code.slice(caret.indexOf('^')).startsWith('170')).toBe(true);
  });
});

describe('a local layer', () => {
  const layer = JSON.stringify({
    formatVersion: '1.0',
    dataset: 'example-condition',
    place: 'An example clinic',
    updated: '2026-11-22',
    options: [{ id: 'example-medicine-c', note: 'An example.' }],
  });

  it('is checked as what it is', async () => {
    const { printed } = await check({ l: layer.replace('"place"', '"plaice"') });
    expect(printed).toContain('Unknown field "plaice". Did you mean "place"?');
  });

  it('is compared with its dataset when that is checked with it', async () => {
    expect((await check({ l: layer })).code).toBe(0);
    const { code, printed } = await check({ l: layer, d: sound });
    expect(code).toBe(1);
    expect(printed).toContain('There is no "example-medicine-c" in the dataset. Did you mean');
  });
});

import { describe, expect, it } from 'vitest';
import { reportCommand } from '../../src/cli/commands/report.js';
import { buildReport } from '../../src/cli/report/build-report.js';
import type { Block } from '../../src/cli/report/document.js';
import type { Dataset } from '../../src/domain/dataset-types.js';
import {
  aDataset,
  aFact,
  aGovernance,
  anArm,
  aResult,
  aSource,
  aStudy,
  aTherapy,
  noTreatment,
} from '../support/dataset.js';
import { fakeIo } from './fake-io.js';

const today = '2026-11-22';

/** Every table row and list item of a report on one line each, cells joined. */
const linesOf = (over: Partial<Dataset>): readonly string[] =>
  buildReport(aDataset(over), today).blocks.flatMap((block: Block) => {
    if (block.kind === 'table') return block.rows.map((cells) => cells.join(' | '));
    return block.kind === 'list' ? block.items : [block.text];
  });

const file = (over: Partial<Dataset> = {}) => ({ 'd.json': JSON.stringify(aDataset(over)) });

describe('the command report', () => {
  it('prints Markdown', async () => {
    const io = fakeIo(file());
    expect(await reportCommand('d.json', { format: 'markdown' }, io)).toBe(0);
    expect(io.printed()).toMatch(/^# Report on "Which treatment, if any\?"\n\n/);
    expect(io.complained()).toBe('');
  });

  it('writes HTML to a file, and says so beside it', async () => {
    const io = fakeIo(file());
    expect(await reportCommand('d.json', { format: 'html', output: 'o.html' }, io)).toBe(0);
    expect(io.files.get('o.html')).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect([io.printed(), io.complained()]).toEqual(['', 'Report written to o.html.\n']);
  });

  it('is the same for the same data on the same day', async () => {
    const print = async () => {
      const io = fakeIo(file());
      await reportCommand('d.json', { format: 'html' }, io);
      return io.printed();
    };
    expect(await print()).toBe(await print());
  });

  it.each([
    ['that is not there', {}],
    ['that is wrong', file({ outcomes: [] })],
  ])('writes nothing about a file %s', async (_, files) => {
    const io = fakeIo(files);
    expect(await reportCommand('d.json', { format: 'html', output: 'o.html' }, io)).toBe(2);
    expect(io.complained()).toContain('d.json');
    expect(io.files.has('o.html')).toBe(false);
  });

  it('says when the file cannot be written', async () => {
    const writeFile = () => Promise.reject(new Error('The disk is full.'));
    const io = fakeIo(file(), { writeFile });
    expect(await reportCommand('d.json', { format: 'html', output: 'o.html' }, io)).toBe(2);
    expect(io.complained()).toBe('o.html could not be written: The disk is full.\n');
  });
});

describe('the report', () => {
  it('says what it is about, when, and where to sign', () => {
    expect(linesOf({})).toEqual(
      expect.arrayContaining([
        'Dataset | invented-disease',
        'Version of the data | 2026.1.0',
        'Version of the format | 1.0',
        'Report made on | 2026-11-22',
        'Clinician |  |  |  | ',
      ]),
    );
  });

  it.each([
    ['2026-12-01', '2026-12-01: 9 days left'],
    ['2026-11-22', '2026-11-22: 0 days left'],
    ['2026-11-20', '2026-11-20: 2 days ago'],
  ])('counts the days to a review by %s', (reviewBy, said) => {
    const governance = aGovernance({ reviewBy });
    expect(linesOf({ governance })).toContain(`Review due | ${said}`);
  });

  it('tells sources without an address and long unread, and the oldest', () => {
    const sources = [
      aSource({ year: 2019, doi: '10.1000/x', read: '2025-11-22' }),
      aSource({ id: 'S2', kind: 'label', date: '2016-11-23', url: 'https://example.org/' }),
      aSource({ id: 'S3', kind: 'label', year: 2020, read: '2025-11-23', pmid: '1' }),
      aSource({ id: 'S4', kind: 'label' }),
    ];
    const lines = linesOf({ sources });
    // Kind, how many, without address, without date, no day of reading, read over a year ago.
    expect(lines).toContain('label | 3 | 1 | 0 | 2 | 0');
    expect(lines).toContain('trial | 1 | 0 | 0 | 0 | 1');
    expect(lines).toContain('Not read for a year or more: 1 (/sources/0).');
    expect(lines).toContain('Without an address, DOI or PubMed number: 1 (/sources/3).');
    expect(lines.join('\n')).toContain('Oldest source: S2, "Alpha or beta for a year');
    expect(lines.join('\n')).toContain('2016-11-23, at least 9 years old.');
  });

  it('has no year for sources without any', () => {
    const source = aSource();
    const { year, ...undated } = source;
    expect(year).toBe(2020);
    expect(linesOf({ sources: [undated] })).toContain('No source has a date.');
  });

  it('counts figures with and without interval, and ratings', () => {
    const results = [
      aResult({
        arms: { alpha: { value: 80, interval: [70, 90] }, beta: { value: 70 } },
        certainty: { rating: 'low', sources: ['S1'] },
      }),
      aResult({
        outcome: 'rash',
        arms: { alpha: { range: [1, 2], reason: 'Two doses.' }, beta: { notReported: 'No.' } },
      }),
    ];
    expect(linesOf({ studies: [aStudy({ results })] })).toEqual(
      expect.arrayContaining([
        '3 figures of arms: 1 with an interval, 2 without; 1 only a range, 0 none seen, 0 worked out by a named rule.',
        '2 results: 0 with a published effect and its interval, 1 with a published rating of certainty.',
      ]),
    );
  });

  it('names options that lack a part, and asks of no treatment only what it can have', () => {
    const whole = aTherapy({ experience: { day: aFact() }, stopping: [aFact()] });
    const therapies = [whole, aTherapy({ id: 'bare', experience: {} }), noTreatment()];
    const lines = linesOf({ therapies, studies: [] });
    expect(lines).toContain(
      'what living with it is like | 3 | 2 | /therapies/1 (bare), /therapies/2 (no-treatment)',
    );
    expect(lines).toContain('stopping | 2 | 1 | /therapies/1 (bare)');
  });
});

describe('the table of what is known', () => {
  const rash = (alpha: object, over = {}) =>
    linesOf({
      studies: [aStudy({ results: [aResult({ outcome: 'rash', arms: { alpha, beta: alpha } })] })],
      ...over,
    }).find((line) => line.startsWith('Rash |'));

  it.each([
    ['a figure', { value: 3 }, 'figure (1)'],
    ['a range', { range: [1, 2], reason: 'Doses.' }, 'range (1)'],
    ['none seen', { noneSeen: true, people: 20 }, 'none seen (1)'],
    ['what was not reported', { notReported: 'No.' }, 'not reported'],
    ['what does not apply', { doesNotApply: 'No.' }, 'does not apply'],
  ])('shows %s', (_, figure, said) => {
    expect(rash(figure)).toBe(`Rash | ${said} | ${said} | not stated`);
  });

  it('shows what nobody stated, and gaps that were', () => {
    const gap = { outcome: 'rash', state: 'not-reported', reason: 'Not found.' } as const;
    const therapies = [aTherapy({ gaps: [gap] }), noTreatment()];
    expect(rash({ value: 3 }, { therapies, studies: [] })).toBe('Rash | not reported | not stated');
  });

  it('counts a pooled analysis once, and takes no harm of placebo for one of no treatment', () => {
    const arms = [anArm(), anArm({ id: 'beta', therapy: 'no-treatment' })];
    const results = [aResult({ outcome: 'rash' })];
    const study = (id: string, pooledFrom?: string[]) =>
      aStudy({ id, arms, results, ...(pooledFrom && { pooled: true, pooledFrom }) });
    const studies = [study('a'), study('b'), study('both', ['a', 'b'])];
    const therapies = [aTherapy(), noTreatment()];
    expect(rash({}, { therapies, studies })).toBe('Rash | figure (1) | not stated');
  });

  it('is cut into tables that fit on paper', () => {
    const therapies = Array.from({ length: 7 }, (_, at) => aTherapy({ id: `o-${at}` }));
    const lines = linesOf({ therapies: [...therapies, noTreatment()], studies: [] });
    const widths = lines
      .filter((line) => line.startsWith('Rash |'))
      .map((l) => l.split('|').length);
    expect(widths).toEqual([7, 3]);
  });
});

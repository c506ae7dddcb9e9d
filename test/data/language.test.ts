import { describe, expect, it } from 'vitest';
import { wordFindings } from '../../src/cli/words/neutral-words.js';
import { readingAgeLimit } from '../../src/cli/words/reading-age.js';
import { readingReport, type Pool } from '../../src/cli/words/reading-report.js';
import { published, readerTexts } from './datasets.js';

/** The longest text that a cell of the table holds without being cut into. */
const longestCell = 220;

const tooHard = (pools: readonly Pool[]) =>
  pools
    .filter(({ verdict }) => verdict === 'above')
    .map(({ kind, id, age }) => `${kind} ${id}: reading age ${age.toFixed(1)}`);

describe.each(published)('the words of the published dataset $name', ({ data }) => {
  const texts = readerTexts(data);
  const { all, options, sections } = readingReport(data);

  it('neither praise, steer nor hide a figure', () => {
    expect(wordFindings(data)).toEqual([]);
  });

  it(`can be read at ${readingAgeLimit}, whichever option and whatever kind of text`, () => {
    expect(tooHard([all, ...options, ...sections])).toEqual([]);
  });

  it('fit into a cell of the table', () => {
    const cells = readerTexts({ therapies: data.therapies, studies: data.studies });
    expect(cells.filter(({ text }) => text.length > longestCell)).toEqual([]);
  });

  it('are there', () => {
    expect(texts.length).toBeGreaterThan(100);
    expect(all.words).toBeGreaterThan(1000);
  });
});

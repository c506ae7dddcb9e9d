import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/cli/report/build-report.js';
import { yearsSince } from '../../src/cli/report/dates.js';
import { oneLine } from '../../src/cli/report/document.js';
import { asHtml } from '../../src/cli/report/html.js';
import { asMarkdown, inMarkdown } from '../../src/cli/report/markdown.js';
import type { Dataset } from '../../src/domain/dataset-types.js';
import {
  aDataset,
  aGovernance,
  anOutcome,
  aSource,
  aTherapy,
  noTreatment,
} from '../support/dataset.js';

/** A dataset with this text wherever the report shows texts. */
function datasetOf(text: string): Dataset {
  return aDataset({
    version: text,
    decision: { question: text, condition: text, summary: text, jurisdictions: ['EU'] },
    governance: aGovernance({
      authors: [{ name: text }],
      funding: text,
      methods: text,
      needs: text,
    }),
    outcomes: [anOutcome({ plain: text, definition: text }), anOutcome({ id: 'b', plain: text })],
    therapies: [aTherapy({ name: text, formulation: text, form: `${text} Yes.` }), noTreatment()],
    sources: [aSource({ title: text })],
  });
}

const hostile = [
  '</td></tr></table><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<!-- --><style>*{display:none}</style>',
  '&lt;script&gt; &#60;b&#62;',
  'a | b || c |\n| --- |\n# Heading\n\n- item\r\n```\ncode',
  '[click](https://evil.example) ![x](y) <https://evil.example> https://evil.example www.evil.example',
  '**bold** _under_ __two__ ~~gone~~ `code` \\| \\',
  '# head',
  '- item',
  '1. item',
  '\u202eever\u2066si\u200f',
  '\u2028line\u0000',
];

/** The tags of a page in order, without the words between them. */
const tagsOf = (html: string) => html.replace(/<style>[^]*?<\/style>/, '').match(/<[^>]*>/g);

/** The shape of Markdown: the beginning of each line, and the cells of each row. */
const shapeOf = (markdown: string) =>
  markdown.split('\n').map((line) => {
    const cells = line.match(/(?<!\\)(?:\\\\)*\|/g)?.length ?? 0;
    return `${/^(#+ |- |\| |\*\*|)/.exec(line)?.[0] ?? ''}${cells}`;
  });

describe('hostile texts', () => {
  const calm = buildReport(datasetOf('calm'), '2026-11-22');

  it.each(hostile)('stay text in HTML: %j', (text) => {
    const page = asHtml(buildReport(datasetOf(text), '2026-11-22'));
    expect(tagsOf(page)).toEqual(tagsOf(asHtml(calm)));
  });

  it.each(hostile)('stay in their cell of Markdown: %j', (text) => {
    const written = asMarkdown(buildReport(datasetOf(text), '2026-11-22'));
    expect(shapeOf(written)).toEqual(shapeOf(asMarkdown(calm)));
  });

  it('make no markup, no link and no picture in Markdown', () => {
    const written = asMarkdown(buildReport(datasetOf(hostile.join(' ')), '2026-11-22'));
    const unescaped = written.replace(/\\[!-/:-@[-`{-~]/g, '').replace(/^\*\*|\*\*$/gm, '');
    expect(unescaped).not.toMatch(/[<>[\]`*~]|https?:|www\.|&#?\w+;/);
  });
});

describe('text in Markdown', () => {
  it.each([
    ['Of 100 people, 80 (3.5%) had none; "mild" & moderate.', undefined],
    ['10.1', undefined],
    ['snake_case-name', undefined],
    ['1. first', '1\\. first'],
    ['- first', '\\- first'],
    ['a_ _b', 'a\\_ \\_b'],
    ['A&amp;B', 'A\\&amp;B'],
  ])('is escaped only where it must be: %j', (text, written = text) => {
    expect(inMarkdown(text)).toBe(written);
  });
});

describe('text on one line', () => {
  it('has no hidden turns, breaks or signs, and keeps its letters', () => {
    expect(oneLine(' a\n\tb\u202e\u2066c\u0007 \u00e9\u2011 ')).toBe('a bc \u00e9\u2011');
  });
});

describe('the page', () => {
  const page = asHtml(buildReport(aDataset(), '2026-11-22'));

  it('loads and runs nothing', () => {
    expect(page).not.toMatch(/<script|<link|<img|\ssrc=|\shref=|\son\w+=|url\(|@import/);
    expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'");
  });

  it('has a language, a title, one main heading, and headings that skip no level', () => {
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<title>Report on &quot;Which treatment, if any?&quot;</title>');
    const levels = [...page.matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.slice(1).forEach((level, at) => {
      expect(level - (levels[at] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it('has tables with a caption, and a scope on every heading cell', () => {
    const tables = page.match(/<table/g)?.length ?? 0;
    expect(tables).toBeGreaterThan(8);
    expect(page.match(/<caption id="table-\d+">[^<]/g)).toHaveLength(tables);
    expect(page).not.toMatch(/<th(?! scope="(col|row)")[ >]/);
    const labels = [...page.matchAll(/aria-labelledby="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(labels).size).toBe(tables);
    for (const id of labels) expect(page).toContain(`id="${id ?? ''}"`);
  });

  it('is made for paper too', () => {
    expect(page).toContain('@media print');
    expect(page).toContain('<table class="form">');
  });
});

describe('the age of a date', () => {
  it.each([
    ['2016-11-22', 10],
    ['2016-11-23', 9],
    ['2016-11', 9],
    ['2016-10', 10],
    ['2016', 9],
    ['2027', 0],
  ])('counts whole years from %s', (date, years) => {
    expect(yearsSince(date, '2026-11-22')).toBe(years);
  });
});

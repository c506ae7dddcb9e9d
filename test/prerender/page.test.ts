import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/messages/plain-text.js';
import { prerenderPage } from '../../src/prerender/prerender.js';
import { wholeGroups } from '../../src/prerender/static-rows.js';
import { aboutView } from '../../src/view/about-view.js';
import { calendarView } from '../../src/view/calendar-view.js';
import type { CellView } from '../../src/view/figure-view.js';
import { harmsView } from '../../src/view/harms-view.js';
import { linksView } from '../../src/view/links-view.js';
import type { PageSource } from '../../src/view/page-source.js';
import { questionTexts } from '../../src/view/questions-view.js';
import { stoppingView } from '../../src/view/stopping-view.js';
import { publishedData } from '../data/datasets.js';
import { aDataset, aLocalLayer, aSource, aTherapy } from '../support/dataset.js';
import { allOf, attributesOf, elementsIn, readDocument, textOf } from '../support/markup.js';
import { pageSource } from '../support/page-source.js';
import { anyChoice, anyDataset } from '../support/random-dataset.js';
import {
  hostileTexts,
  missingIn,
  realChoices,
  writtenOn,
  writtenPage,
} from '../support/written.js';

/** What a cell of the element's table says, with what stands behind a figure's button left there. */
function saidIn(cell: CellView): readonly string[] {
  switch (cell.kind) {
    case 'state':
      return [cell.title, cell.reason ?? ''];
    case 'facts':
      return cell.items.map(({ label, text }) => [label, text].filter(Boolean).join(' '));
    case 'figure':
      return [
        ...cell.bars.map(({ label, value, ofText }) => `${label} ${value} ${ofText ?? ''}`),
        ...cell.differences.map(plainText),
        ...cell.notes,
      ];
  }
}

/** What the parts below the table say. */
function saidBelow(source: PageSource): readonly (string | undefined)[] {
  const plans = calendarView(source).options.flatMap((one) => one.plans);
  const harms = harmsView(source).options;
  return [
    ...plans.flatMap(({ totals, away, after }) => [
      ...totals.rows.map(({ label, note, counts }) =>
        [label, note, ...counts].filter(Boolean).join(' '),
      ),
      away,
      ...after,
    ]),
    ...harms.flatMap((one) => [
      one.said,
      ...one.harms.flatMap(({ name, when, lines, watched }) => [name, when, ...lines, watched]),
      ...one.lists.flatMap(({ lead, items }) => [lead, ...items.map(({ text }) => text)]),
    ]),
    ...stoppingView(source).groups.flatMap(({ title, rows }) => [
      title,
      ...rows.flatMap(({ parts }) =>
        parts.flatMap(({ times, item }) => [...times.map(({ time }) => time), item.text]),
      ),
    ]),
    ...questionTexts(source),
    ...aboutView(source.about).facts.flatMap(({ term, text }) => [term, text]),
  ];
}

describe('a page of published data', () => {
  it.each(realChoices)('has all that the element says: $title', ({ data, compare, population }) => {
    const { root, errors } = readDocument(
      writtenPage(data, { compare: compare.join(' '), population }),
    );
    const all = textOf(root);
    const source = pageSource({ dataset: data, compare, choice: { population }, today: writtenOn });
    const { index, table, words, choice, decision } = source;
    const groups = wholeGroups(table);
    const rows = groups.flatMap((group) => group.rows);
    const links = linksView({ ...choice, index, options: table.options, words }).links;
    const missing = missingIn(all, [
      decision.question,
      decision.informs,
      ...decision.disclosure,
      ...links.map(({ pair, text }) => `${pair}. ${text}`),
      ...groups.flatMap(({ title, leftOut }) => [title, leftOut]),
      ...rows.flatMap(({ label, cells }) => [label, ...cells.flatMap(saidIn)]),
      ...saidBelow(source),
    ]);
    expect(missing).toEqual([]);
    expect(errors).toEqual([]);
    expect(all).not.toMatch(/NaN|undefined|\[object|null|the scale ends/);
  });
});

const data = publishedData('multiple-sclerosis');
const compare = 'alemtuzumab interferon-beta-1a-sc ocrelizumab-iv';
const all = { compare };

describe('a page', () => {
  it('runs nothing and asks for nothing', () => {
    const { root } = readDocument(writtenPage(data, all));
    const names = new Set(elementsIn(root).map(({ tagName }) => tagName));
    for (const name of ['script', 'link', 'img', 'iframe', 'object', 'form', 'base']) {
      expect(names).not.toContain(name);
    }
    expect([...names].filter((name) => name.includes('-'))).toEqual([]);
    const attributes = elementsIn(root).flatMap(({ attrs }) => attrs);
    expect(attributes.filter(({ name }) => /^(on|style|src)/.test(name))).toEqual([]);
    const [style] = allOf(root, 'style');
    expect(
      JSON.stringify(style?.childNodes.map((node) => 'value' in node && node.value)),
    ).not.toMatch(/url\((?!#)|@import/);
  });

  it('leads from every number of a source to the source, and no two places have one id', () => {
    const { root } = readDocument(writtenPage(data, all));
    const ids = elementsIn(root).flatMap((element) => attributesOf(element)['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const inside = allOf(root, 'a').flatMap((link) => {
      const { href = '' } = attributesOf(link);
      return href.startsWith('#') ? [href.slice(1)] : [];
    });
    expect(inside.filter((id) => !ids.includes(id))).toEqual([]);
    const cited = new Set(inside.filter((id) => id.startsWith('source-')));
    expect(cited.size).toBe(ids.filter((id) => id.startsWith('source-')).length);
  });

  it('has tables that say what each cell is about', () => {
    const { root } = readDocument(writtenPage(data, all));
    for (const table of allOf(root, 'table')) {
      expect(allOf(table, 'caption')).toHaveLength(1);
      for (const head of allOf(table, 'th')) expect(attributesOf(head)['scope']).toMatch(/col|row/);
    }
  });

  it('has one heading of the first level, and leaves no level out', () => {
    const { root } = readDocument(writtenPage(data, all));
    const levels = elementsIn(root).flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? []);
    expect(levels.filter((level) => level === '1')).toHaveLength(1);
    const jumps = levels.filter(
      (level, place) => Number(level) - Number(levels[place - 1] ?? 0) > 1,
    );
    expect(jumps).toEqual([]);
  });

  it('is the same for the same day, and says when the day of review has passed', () => {
    expect(writtenPage(data, all)).toBe(writtenPage(data, all));
    expect(writtenPage(data, all)).not.toContain('They may be out of date');
    expect(writtenPage(data, { ...all, date: '2199-01-01' })).toContain('They may be out of date');
  });

  it('has the parts that were asked for, in that order', () => {
    const { root } = readDocument(writtenPage(data, { ...all, sections: 'stopping table' }));
    const sections = allOf(root, 'section').map((section) => attributesOf(section)['id']);
    expect(sections).toEqual(['options', 'pairs', 'stopping', 'table', 'about', 'sources']);
  });

  it('is dark only where that was asked for', () => {
    expect(writtenPage(data, all)).not.toContain('prefers-color-scheme');
    expect(writtenPage(data, { ...all, dark: true })).toContain('prefers-color-scheme:dark');
  });

  it('leads to the page with the element, where there is one', () => {
    expect(writtenPage(data, { ...all, live: '/ms?a=1&b=2' })).toContain('href="/ms?a=1&amp;b=2"');
  });

  it('says how sure reviewers are, of which study, and where nobody rated it', () => {
    const text = textOf(readDocument(writtenPage(data, all)).root);
    expect(text).toContain('How sure: Not rated.');
    expect(text).toMatch(
      /How sure: OPERA I and II, pooled: Moderate certainty.*? CARE-MS I: Not rated\./,
    );
  });
});

describe('a page for one place', () => {
  const local = aLocalLayer({
    options: [
      { id: 'alpha-infusion', availability: 'On Mondays.' },
      { id: 'beta-tablets', hidden: 'not stocked' },
    ],
  });

  it('says what the place says, and what it does not offer', () => {
    const text = writtenPage(aDataset(), { compare: 'alpha-infusion beta-tablets', local });
    const all = textOf(readDocument(text).root);
    expect(all).toContain('On Mondays.');
    expect(all).toContain('(not stocked)');
  });

  it('is not written where nothing is left to compare', () => {
    expect(() => prerenderPage(aDataset(), { compare: 'beta-tablets', local })).toThrow(
      /hides every option/,
    );
  });
});

describe('hostile texts in a page', () => {
  const dataWith = (text: string) =>
    aDataset({
      therapies: [
        aTherapy({ name: `a ${text}` }),
        aTherapy({ id: 'beta-tablets', name: `b ${text}` }),
      ],
      sources: [aSource({ title: text })],
    });
  const tagsOf = (text: string) => text.replace(/<style>[^]*?<\/style>/, '').match(/<[^>]*>/g);

  it.each(hostileTexts)('stay text: %s', (text) => {
    const options = { compare: 'alpha-infusion beta-tablets' };
    const made = writtenPage(dataWith(text), options);
    expect(tagsOf(made)).toEqual(tagsOf(writtenPage(dataWith('plain'), options)));
    expect(textOf(readDocument(made).root)).toContain(text);
  });
});

describe('a page of any dataset', () => {
  it('is sound markup without a wrong number', () => {
    fc.assert(
      fc.property(anyDataset, anyChoice, (data, options) => {
        const text = writtenPage(data, { compare: options.join(' ') });
        const { root, errors } = readDocument(text);
        expect(errors).toEqual([]);
        expect(textOf(root)).not.toMatch(/NaN|undefined|\[object/);
        expect(text).not.toMatch(/="[^"]*NaN/);
      }),
      { numRuns: 30 },
    );
  });
});

describe('what keeps a page from being written', () => {
  it.each([
    ['an unknown part', { sections: 'tabel' }, /"tabel".*Did you mean "table"\?/],
    ['a part that needs the element', { sections: 'picker' }, /"picker", which needs the element/],
    ['an address of something else', { live: 'data:text/html,x' }, /no address of a web page/],
  ])('is %s', (_, options, message) => {
    expect(() => prerenderPage(aDataset(), { compare: 'alpha-infusion', ...options })).toThrow(
      message,
    );
  });
});

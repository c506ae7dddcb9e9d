import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/messages/plain-text.js';
import { readComparison } from '../../src/prerender/comparison.js';
import { PrerenderError } from '../../src/prerender/prerender-error.js';
import { prerenderFragment } from '../../src/prerender/prerender.js';
import { wholeGroups } from '../../src/prerender/static-rows.js';
import { linksView } from '../../src/view/links-view.js';
import { publishedData } from '../data/datasets.js';
import { aDataset, aSource, aTherapy } from '../support/dataset.js';
import { allOf, attributesOf, elementsIn, readFragment, textOf } from '../support/markup.js';
import { pageSource } from '../support/page-source.js';
import { anyChoice, anyDataset } from '../support/random-dataset.js';
import {
  hostileTexts,
  missingIn,
  realChoices,
  writtenFragment,
  writtenOn,
} from '../support/written.js';

describe('a fragment of published data', () => {
  it.each(realChoices)(
    'has every word and figure of the table: $title',
    ({ data, compare, population }) => {
      const { root, errors } = readFragment(
        writtenFragment(data, { compare: compare.join(' '), population }),
      );
      const all = textOf(root);
      const source = pageSource({
        dataset: data,
        compare,
        choice: { population },
        today: writtenOn,
      });
      const { index, table, words, choice, decision } = source;
      const links = linksView({ ...choice, index, options: table.options, words }).links;
      const groups = wholeGroups(table);
      const cells = groups.flatMap(({ rows }) => rows).flatMap((row) => row.cells);
      const missing = missingIn(all, [
        decision.informs,
        ...decision.disclosure,
        ...links.map(({ pair, text }) => `${pair}. ${text}`),
        ...groups.flatMap(({ title, leftOut, rows }) => [
          title,
          leftOut,
          ...rows.map(({ label }) => label),
        ]),
        ...cells.flatMap((cell) => {
          if (cell.kind === 'figure') return cell.brief.map(plainText);
          if (cell.kind === 'state') return [cell.title];
          return cell.items.map(({ label, text }) => [label, text].filter(Boolean).join(' '));
        }),
      ]);
      expect(missing).toEqual([]);
      expect(errors).toEqual([]);
      expect(all).not.toMatch(/NaN|undefined|\[object|null/);
    },
  );
});

/** What WordPress lets authors write in a post, as far as it is used here. */
const kept: Readonly<Record<string, readonly string[]>> = {
  div: ['lang', 'dir'],
  h2: [],
  h3: [],
  p: [],
  ul: [],
  ol: [],
  li: [],
  strong: [],
  br: [],
  a: ['href', 'rel'],
  table: [],
  caption: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['scope', 'colspan'],
  td: [],
};

describe('a fragment', () => {
  const data = publishedData('multiple-sclerosis');
  const compare = data.therapies
    .slice(0, 4)
    .map(({ id }) => id)
    .join(' ');

  it.each([false, true])('is made of what editors keep (short: %s)', (short) => {
    const { root } = readFragment(writtenFragment(data, { compare, short }));
    const wrong = elementsIn(root).filter((element) => {
      const allowed = kept[element.tagName];
      return !allowed || element.attrs.some(({ name }) => !allowed.includes(name));
    });
    expect(wrong.map(({ tagName, attrs }) => [tagName, attrs])).toEqual([]);
  });

  it('has tables that say what each cell is about', () => {
    const { root } = readFragment(writtenFragment(data, { compare }));
    const tables = allOf(root, 'table');
    expect(tables.length).toBeGreaterThan(3);
    for (const table of tables) {
      expect(allOf(table, 'caption')).toHaveLength(1);
      for (const head of allOf(table, 'th')) expect(attributesOf(head)['scope']).toMatch(/col|row/);
      for (const row of allOf(table, 'tr')) expect(allOf(row, 'th').length).toBeGreaterThan(0);
    }
  });

  it('cites only sources that are in its list, and lists only those that it cites', () => {
    for (const short of [false, true]) {
      const { root } = readFragment(writtenFragment(data, { compare, short }));
      const listed = allOf(root, 'ol').flatMap((list) => allOf(list, 'li')).length;
      const cells = allOf(root, 'td').map(textOf).join(' ');
      const cited = [...cells.matchAll(/\[([\d, ]+)\]/g)].flatMap(([, all = '']) =>
        all.split(', '),
      );
      expect([...new Set(cited.map(Number))].sort((a, b) => a - b)).toEqual(
        Array.from({ length: listed }, (_, place) => place + 1),
      );
    }
  });

  it('is short enough to stand in for the element until that is drawn', () => {
    expect(writtenFragment(data, { compare, short: true }).length).toBeLessThan(20_000);
  });

  it('says how many rows a short one leaves out', () => {
    const rows = (text: string) => allOf(readFragment(text).root, 'tbody').length;
    const short = writtenFragment(data, { compare, short: true });
    const all = rows(writtenFragment(data, { compare }));
    // The time that an option asks for is no row of the table.
    expect(textOf(readFragment(short).root)).toContain(`${all - rows(short) + 1} more rows`);
  });

  it('is the same for the same day, and says when the day of review has passed', () => {
    expect(writtenFragment(data, { compare })).toBe(writtenFragment(data, { compare }));
    expect(writtenFragment(data, { compare })).not.toContain('They may be out of date');
    expect(writtenFragment(data, { compare, date: '2199-01-01' })).toContain(
      'They may be out of date',
    );
  });

  it('takes another level for its headings', () => {
    const { root } = readFragment(writtenFragment(data, { compare, headingLevel: 3 }));
    expect(allOf(root, 'h2')).toHaveLength(0);
    expect(allOf(root, 'h3')).toHaveLength(1);
    expect(allOf(root, 'h4').length).toBeGreaterThan(3);
  });

  it('is in English, and says so, where the interface does not speak the language', () => {
    const text = writtenFragment(data, { compare, lang: 'fr' });
    expect(text.startsWith('<div lang="en" dir="ltr">')).toBe(true);
    expect(text.replace('"en"', '')).toBe(
      writtenFragment(data, { compare, lang: 'en' }).replace('"en"', ''),
    );
  });

  it('puts what is taken now first', () => {
    const ids = data.therapies.slice(0, 3).map(({ id }) => id);
    const current = ids[2] ?? '';
    const { root } = readFragment(writtenFragment(data, { compare: ids.join(' '), current }));
    const [list] = allOf(root, 'ul');
    const name = pageSource({ dataset: data, compare: [current] }).table.options[0]?.name;
    expect(list && textOf(list)).toMatch(new RegExp(`^${name?.replace(/[()]/g, '\\$&') ?? '-'}`));
  });
});

describe('hostile texts in a fragment', () => {
  const dataWith = (text: string) =>
    aDataset({
      therapies: [aTherapy({ name: text }), aTherapy({ id: 'beta-tablets', name: `b ${text}` })],
      sources: [aSource({ title: text })],
    });
  const tagsOf = (text: string) => text.match(/<[^>]*>/g);
  const compare = 'alpha-infusion beta-tablets';

  it.each(hostileTexts)('stay text: %s', (text) => {
    const plain = writtenFragment(dataWith('plain'), { compare });
    const made = writtenFragment(dataWith(text), { compare });
    expect(tagsOf(made)).toEqual(tagsOf(plain));
    expect(textOf(readFragment(made).root)).toContain(text);
  });
});

describe('a fragment of any dataset', () => {
  it('is sound markup with all that its table says', () => {
    fc.assert(
      fc.property(anyDataset, anyChoice, fc.boolean(), (data, options, short) => {
        const { root, errors } = readFragment(
          writtenFragment(data, { compare: options.join(' '), short }),
        );
        expect(errors).toEqual([]);
        expect(textOf(root)).not.toMatch(/NaN|undefined|\[object/);
        for (const row of allOf(root, 'tbody')) {
          expect(allOf(row, 'td')).toHaveLength(options.length);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('what keeps a fragment from being written', () => {
  it('is told at once, each with a way out', () => {
    const made = () =>
      prerenderFragment(aDataset(), {
        compare: 'alpha-infusion alpha-infusin',
        population: 'erly',
        date: '2026-02-30',
        local: { dataset: 'other' },
      });
    expect(made).toThrow(PrerenderError);
    expect(made).toThrow(/Did you mean "alpha-infusion"\?/);
    expect(made).toThrow(/Did you mean "early"\?/);
    expect(made).toThrow(/"2026-02-30", which is no day/);
  });

  it('is also that nothing is named', () => {
    expect(() => prerenderFragment(aDataset(), { compare: ' ' })).toThrow(
      /names no option.*alpha-infusion/,
    );
  });

  it('is every problem of a dataset, with its place', () => {
    const result = readComparison({ ...aDataset(), therapies: [], sources: 1 }, { compare: 'a' });
    expect(result.ok || result.problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/sources', '/therapies']),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset-types.js';
import { plainText } from '../../src/messages/plain-text.js';
import { comparisonOf, readComparison } from '../../src/prerender/comparison.js';
import { fragment } from '../../src/prerender/fragment.js';
import { PrerenderError, prerenderFragment } from '../../src/prerender/prerender.js';
import { wholeGroups } from '../../src/prerender/static-rows.js';
import type { FragmentOptions } from '../../src/prerender/options.js';
import { linksView } from '../../src/view/links-view.js';
import { published, publishedData } from '../data/datasets.js';
import { aDataset, aSource, aTherapy } from '../support/dataset.js';
import { allOf, attributesOf, elementsIn, readFragment, textOf } from '../support/markup.js';
import { pageSource } from '../support/page-source.js';
import { anyChoice, anyDataset } from '../support/random-dataset.js';

const date = '2026-11-23';

/** Without reading the data: some that are drawn here would be refused as an author's mistake. */
function written(data: Dataset, wanted: FragmentOptions): string {
  const options = { date, lang: 'en-GB', ...wanted };
  const comparison = comparisonOf(data, options);
  if (!comparison.ok) throw new PrerenderError(comparison.problems);
  return fragment(comparison.value, options);
}

/** Options of each published dataset in each form of the condition, a few at a time. */
const real = published.flatMap(({ name, data }) =>
  data.populations.flatMap(({ id: population }) => {
    const ids = data.therapies.map(({ id }) => id);
    return ids.flatMap((_, place) =>
      place % 3 === 0
        ? [
            {
              name: `${name}, ${population}: ${ids.slice(place, place + 3).join(' ')}`,
              data,
              population,
              compare: ids.slice(place, place + 3),
            },
          ]
        : [],
    );
  }),
);

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('a fragment of published data', () => {
  it.each(real)(
    'has every word and figure of the table: $name',
    ({ data, compare, population }) => {
      const text = written(data, { compare: compare.join(' '), population });
      const { root, errors } = readFragment(text);
      const all = textOf(root);
      const source = pageSource({ dataset: data, compare, choice: { population }, today: date });
      const { index, table, words, choice } = source;
      const missing: string[] = [];
      const needs = (said: string | undefined) => {
        if (said !== undefined && !all.includes(spaced(said))) missing.push(said);
      };
      for (const { title, leftOut, rows } of wholeGroups(table)) {
        needs(title);
        needs(leftOut);
        for (const { label, cells } of rows) {
          needs(label);
          for (const cell of cells) {
            if (cell.kind === 'figure') cell.brief.map(plainText).forEach(needs);
            else if (cell.kind === 'state') needs(cell.title);
            else
              for (const { label, text } of cell.items)
                needs([label, text].filter(Boolean).join(' '));
          }
        }
      }
      for (const { pair, text } of linksView({
        ...source,
        ...choice,
        index,
        options: table.options,
        words,
      }).links) {
        needs(`${pair}. ${text}`);
      }
      needs(source.decision.informs);
      source.decision.disclosure.forEach(needs);
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
    const { root } = readFragment(written(data, { compare, short }));
    const wrong = elementsIn(root).filter((element) => {
      const allowed = kept[element.tagName];
      return !allowed || element.attrs.some(({ name }) => !allowed.includes(name));
    });
    expect(wrong.map(({ tagName, attrs }) => [tagName, attrs])).toEqual([]);
  });

  it('has tables that say what each cell is about', () => {
    const { root } = readFragment(written(data, { compare }));
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
      const { root } = readFragment(written(data, { compare, short }));
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
    expect(written(data, { compare, short: true }).length).toBeLessThan(20_000);
  });

  it('says how many rows a short one leaves out', () => {
    const rows = (text: string) => allOf(readFragment(text).root, 'tbody').length;
    const short = written(data, { compare, short: true });
    const all = rows(written(data, { compare }));
    // The time that an option asks for is no row of the table.
    expect(textOf(readFragment(short).root)).toContain(`${all - rows(short) + 1} more rows`);
  });

  it('is the same for the same day, and says when the day of review has passed', () => {
    expect(written(data, { compare })).toBe(written(data, { compare }));
    expect(written(data, { compare })).not.toContain('They may be out of date');
    expect(written(data, { compare, date: '2199-01-01' })).toContain('They may be out of date');
  });

  it('takes another level for its headings', () => {
    const { root } = readFragment(written(data, { compare, headingLevel: 3 }));
    expect(allOf(root, 'h2')).toHaveLength(0);
    expect(allOf(root, 'h3')).toHaveLength(1);
    expect(allOf(root, 'h4').length).toBeGreaterThan(3);
  });

  it('is in English, and says so, where the interface does not speak the language', () => {
    const text = written(data, { compare, lang: 'fr' });
    expect(text.startsWith('<div lang="en" dir="ltr">')).toBe(true);
    expect(text.replace('"en"', '')).toBe(
      written(data, { compare, lang: 'en' }).replace('"en"', ''),
    );
  });

  it('puts what is taken now first', () => {
    const ids = data.therapies.slice(0, 3).map(({ id }) => id);
    const current = ids[2] ?? '';
    const { root } = readFragment(written(data, { compare: ids.join(' '), current }));
    const [list] = allOf(root, 'ul');
    const name = pageSource({ dataset: data, compare: [current] }).table.options[0]?.name;
    expect(list && textOf(list)).toMatch(new RegExp(`^${name?.replace(/[()]/g, '\\$&') ?? '-'}`));
  });
});

const hostile = [
  '</td></tr></table><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<!-- --><style>*{display:none}</style>',
  '&lt;script&gt; &#60;b&#62;',
  '<p>a</p> <li> </p> <tr>',
];

describe('hostile texts in a fragment', () => {
  const dataWith = (text: string) =>
    aDataset({
      therapies: [aTherapy({ name: text }), aTherapy({ id: 'beta-tablets', name: `b ${text}` })],
      sources: [aSource({ title: text })],
    });
  const tagsOf = (text: string) => text.match(/<[^>]*>/g);
  const compare = 'alpha-infusion beta-tablets';

  it.each(hostile)('stay text: %s', (text) => {
    const plain = written(dataWith('plain'), { compare });
    const made = written(dataWith(text), { compare });
    expect(tagsOf(made)).toEqual(tagsOf(plain));
    expect(textOf(readFragment(made).root)).toContain(text);
  });
});

describe('a fragment of any dataset', () => {
  it('is sound markup with all that its table says', () => {
    fc.assert(
      fc.property(anyDataset, anyChoice, fc.boolean(), (data, options, short) => {
        const { root, errors } = readFragment(written(data, { compare: options.join(' '), short }));
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

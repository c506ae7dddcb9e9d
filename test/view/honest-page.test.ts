import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import migraine from '../../data/migraine-prevention/dataset.json' with { type: 'json' };
import sclerosis from '../../data/multiple-sclerosis/dataset.json' with { type: 'json' };
import { parseDataset } from '../../src/domain/parse-dataset.js';
import type { TableView } from '../../src/view/table-view.js';
import {
  basesOf,
  behindOf,
  figuresIn,
  wrongCounts,
  wrongDifferences,
  wrongPairs,
} from '../support/honest-page.js';
import { anyChoice, anyDataset } from '../support/random-dataset.js';
import { rowsIn, tableOf } from '../support/views.js';

describe('a page of any dataset', () => {
  const holds = (wrong: (table: TableView) => unknown, right: unknown) => {
    fc.assert(
      fc.property(anyDataset, anyChoice, (data, options) => {
        expect(wrong(tableOf(data, { chosen: options }))).toEqual(right);
      }),
    );
  };

  it('draws an arm only beside another of the same result', () => {
    holds((table) => figuresIn(table).flatMap(wrongPairs), []);
  });

  it('counts all shares and rates out of one number of people', () => {
    holds((table) => basesOf(table).size <= 1, true);
  });

  it('makes a whole person of each harm, unless one of 10,000 is too much', () => {
    const tooFew = (table: TableView) =>
      figuresIn(table).filter((cell) => {
        const { outcome, base } = behindOf(cell).row;
        return (
          outcome.group === 'harm' &&
          base < 10_000 &&
          cell.bars.some(({ value }) => value === 'fewer than 1')
        );
      });
    holds(tooFew, []);
  });

  it('has icons that add up, and as many as it says', () => {
    holds((table) => figuresIn(table).flatMap(wrongCounts), []);
  });

  it('says differences that are the exact ones, rounded once, with their sign', () => {
    holds((table) => figuresIn(table).flatMap(wrongDifferences), []);
  });

  it('has no picture of none, but words', () => {
    const drawn = (table: TableView) =>
      figuresIn(table).flatMap(({ bars }) =>
        bars.filter(({ value, length, icons }) => value.startsWith('None') && (length ?? icons)),
      );
    holds(drawn, []);
  });
});

describe.each([
  ['multiple sclerosis', sclerosis],
  ['migraine prevention', migraine],
])('each page with two options of %s', (_, json) => {
  const parsed = parseDataset(json);
  if (!parsed.ok) throw new Error('the published dataset has problems');
  const data = parsed.value;
  const options = data.therapies.map(({ id }) => id);
  const tables = data.populations.flatMap(({ id: population }) =>
    options.flatMap((a, place) =>
      options.slice(place + 1).map((b) => ({
        name: `${population}: ${a}, ${b}`,
        table: tableOf(data, { chosen: [a, b], population }),
      })),
    ),
  );

  it('draws an arm only beside another of the same result, and adds up', () => {
    const wrong = tables.flatMap(({ name, table }) =>
      figuresIn(table)
        .flatMap((cell) => [...wrongPairs(cell), ...wrongCounts(cell), ...wrongDifferences(cell)])
        .map((what) => [name, what]),
    );
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('counts all shares and rates out of one number of people', () => {
    const wrong = tables
      .map(({ name, table }) => [name, ...basesOf(table)])
      .filter(({ length }) => length > 2);
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});

describe('ocrelizumab beside alemtuzumab, which were never compared', () => {
  const parsed = parseDataset(sclerosis);
  if (!parsed.ok) throw new Error('the published dataset has problems');
  const chosenTwo = ['ocrelizumab-iv', 'alemtuzumab'];
  const table = tableOf(parsed.value, { chosen: chosenTwo, population: 'relapsing' });

  it('has the rates of both, each beside its own interferon', () => {
    const cells = rowsIn(table).find(({ id }) => id === 'relapse-rate')?.cells ?? [];
    const labels = cells.map((cell) =>
      cell.kind === 'figure' ? cell.bars.map(({ label }) => label) : [],
    );
    const interferon = 'With interferon beta\u20111a (under the skin)';
    expect(labels).toEqual([
      ['With alemtuzumab', interferon],
      [expect.stringContaining('With ocrelizumab'), interferon],
    ]);
  });
});

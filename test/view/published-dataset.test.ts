import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../src/domain/dataset-index.js';
import { parseDataset } from '../../src/domain/parse-dataset.js';
import { plainText } from '../../src/messages/plain-text.js';
import { aboutView } from '../../src/view/about-view.js';
import { chartsView } from '../../src/view/chart-view.js';
import { comparisonView, type ComparisonView } from '../../src/view/comparison-view.js';
import type { CellView, FigureView } from '../../src/view/figure-view.js';
import { foldedRows } from '../../src/view/folded-rows.js';
import { linksView } from '../../src/view/links-view.js';
import { optionsView } from '../../src/view/options-view.js';
import { provenanceView } from '../../src/view/provenance-view.js';
import { english, rowsIn, textsIn } from '../support/views.js';

const file = new URL('../../data/multiple-sclerosis/dataset.json', import.meta.url);
const parsed = parseDataset(JSON.parse(readFileSync(file, 'utf8')));
if (!parsed.ok) throw new Error('the published dataset has problems');
const index = indexDataset(parsed.value);

const ids = [...index.therapies.keys()];
const pairs = ids.flatMap((a, place) => ids.slice(place + 1).map((b) => [a, b] as const));
const populations = [...index.populations.keys()];

interface Page {
  readonly name: string;
  readonly chosen: readonly string[];
  readonly population: string;
  readonly view: ComparisonView;
}

/** Every two options side by side, each option alone, and four at once, for all forms. */
const pages: readonly Page[] = populations.flatMap((population) =>
  [...pairs, ...ids.map((id) => [id]), ids.slice(0, 4), ids.slice(-4)].map((chosen) => {
    const choice = { chosen, population, route: 'any' } as const;
    const view = comparisonView(index, choice, english, '2026-06-01');
    return { name: `${population}: ${chosen.join(', ')}`, chosen, population, view };
  }),
);

interface Placed<T> {
  readonly at: string;
  readonly row: string;
  readonly cell: T;
}

const cellsIn = ({ name, view: { table } }: Page): readonly Placed<CellView>[] => {
  const folded = table.groups.flatMap((group) =>
    group.folded ? foldedRows(group.folded, table.folded) : [],
  );
  return [...rowsIn(table), ...folded].flatMap((row) =>
    row.cells.map((cell, place) => ({
      at: `${name}: ${row.id}, ${table.options[place]?.id ?? '?'}`,
      row: row.id,
      cell,
    })),
  );
};

const cells = pages.flatMap(cellsIn);
const figures = cells.filter(
  (placed): placed is Placed<FigureView> => placed.cell.kind === 'figure',
);

/** What of a list is not as it should be, short enough to read. */
const wrongAt = <T extends { readonly at: string }>(
  items: readonly T[],
  isWrong: (item: T) => boolean,
): readonly string[] =>
  items
    .filter(isWrong)
    .slice(0, 5)
    .map(({ at }) => at);

/** Every text of every page and behind it: found once, since there are many. */
function textsOfPages() {
  const texts = pages.flatMap(({ name, view }) => [
    ...textsIn(view).map(([path, text]) => ({ at: `${name}${path}: ${text}`, text })),
    ...textsIn(chartsView(view.table)).map(([path, text]) => ({ at: `${path}: ${text}`, text })),
    ...textsIn(optionsView(view.choosing)).map(([path, text]) => ({
      at: `${name}${path}: ${text}`,
      text,
    })),
  ]);
  const behind = cells.flatMap(({ at, cell }) =>
    cell.kind === 'state'
      ? textsIn(cell).map(([, text]) => ({ at: `${at}: ${text}`, text }))
      : textsIn([cell, provenanceView(cell.behind)]).map(([, text]) => ({
          at: `${at}: ${text}`,
          text,
        })),
  );
  const about = textsIn(aboutView({ dataset: index.dataset, words: english })).map(
    ([at, text]) => ({ at, text }),
  );
  return [...texts, ...behind, ...about];
}

const said = textsOfPages();

describe('every page of the published dataset', () => {
  it('has figures', () => {
    expect(figures.length).toBeGreaterThan(1_000);
  });

  it.each([
    ['a value that is not there', /\bundefined\b|\bnull\b|\bNaN\b|\bInfinity\b|∞/],
    ['an object', /\[object/],
    ['“1 in X”', /\b1 in \d/i],
    ['a place for a value', /\$\{|\{\w+\}/],
    ['two blanks, or one before a full stop', / {2}| [.,;]/],
  ])('has no text with %s', (_, wrong) => {
    expect(wrongAt(said, ({ text }) => wrong.test(text))).toEqual([]);
  });

  it('has no empty text beside a figure', () => {
    const texts = figures.flatMap(({ at, cell }) =>
      textsIn([cell.bars, cell.arrays, cell.notes, cell.differences]).map(([path, text]) => ({
        at: at + path,
        text,
      })),
    );
    expect(wrongAt(texts, ({ text }) => text.trim() === '')).toEqual([]);
  });

  it('says with each figure of which study it is, or of how many', () => {
    const isUnnamed = ({ cell: { behind, notes } }: Placed<FigureView>) =>
      behind.kind !== 'figure' ||
      !(
        behind.comparisons.some(({ study }) => notes.some((note) => note.startsWith(study.name))) ||
        notes.some((note) => note.includes(`${behind.comparisons.length} trials`))
      );
    expect(wrongAt(figures, isUnnamed)).toEqual([]);
  });

  it('says with each figure over what time', () => {
    const spans = index.dataset.studies.flatMap(({ span, results }) => [
      ...(span === undefined ? [] : [english.text(span)]),
      ...results.flatMap((result) =>
        result.span === undefined ? [] : [english.text(result.span)],
      ),
    ]);
    const hasSpan = (note: string) =>
      /\d weeks?\b/.test(note) || spans.some((span) => note.includes(span));
    expect(wrongAt(figures, ({ cell }) => !cell.notes.some(hasSpan))).toEqual([]);
  });

  it('has a source behind whatever it says', () => {
    const cited = cells.flatMap(({ at, cell }) =>
      cell.kind === 'state' ? [] : [{ at, facts: provenanceView(cell.behind).facts }],
    );
    const isUnsourced = ({ facts }: (typeof cited)[number]) =>
      facts.flatMap(({ sources }) => sources ?? []).length === 0;
    expect(wrongAt(cited, isUnsourced)).toEqual([]);
  });

  it('has a source behind each single statement', () => {
    const cited = cells.flatMap(({ at, cell }) =>
      cell.kind === 'facts'
        ? provenanceView(cell.behind).facts.map(({ sources }) => ({ at, sources }))
        : [],
    );
    expect(wrongAt(cited, ({ sources }) => (sources ?? []).length === 0)).toEqual([]);
  });

  it('links to sources over https only', () => {
    const links = figures.flatMap(({ at, cell }) =>
      provenanceView(cell.behind).facts.flatMap(({ sources }) =>
        (sources ?? []).flatMap(({ href }) => (href === undefined ? [] : [{ at, href }])),
      ),
    );
    expect(wrongAt(links, ({ href }) => !/^https:\/\/[^/@]+\//.test(href))).toEqual([]);
  });

  it('says the same in the sentence, the icons and the bars', () => {
    const isOff = ({ cell }: Placed<FigureView>) => {
      const [bar] = cell.bars;
      const [icons] = cell.arrays;
      if (icons && icons.value !== bar?.value) return true;
      return /^\d+$/.test(icons?.value ?? '') && icons?.icons?.event !== Number(icons?.value);
    };
    expect(wrongAt(figures, isOff)).toEqual([]);
  });

  it('says in words alone each figure of the bars, each difference, and a time', () => {
    const isOff = ({ cell }: Placed<FigureView>) => {
      const words = cell.brief.map((line) => plainText(line).replaceAll('\u00a0', ' '));
      const all = words.join(' ').toLowerCase();
      const differences = cell.differences.flatMap(
        (line) => plainText(line).match(/[\d,]+ (more|fewer)\b|no difference/gi) ?? [],
      );
      const figuresOfBars = cell.bars.map(({ value }) => value.replace(/\.$/, ''));
      return (
        words.some((line) => !/ \(.+?\)\.|\d trials, .+\.$/.test(line)) ||
        [...figuresOfBars, ...differences].some((said) => !all.includes(said.toLowerCase()))
      );
    };
    expect(wrongAt(figures, isOff)).toEqual([]);
  });

  it('has a sentence with figure and time behind each figure', () => {
    const isBare = ({ cell }: Placed<FigureView>) =>
      !/\(.+\)\./.test(plainText(provenanceView(cell.behind).sentence));
    expect(wrongAt(figures, isBare)).toEqual([]);
  });

  it('never draws a bar longer than its row, or below zero', () => {
    const ends = figures.flatMap(({ at, cell }) =>
      cell.bars.map(({ length = 0, interval = [0, 0] }) => ({ at, ends: [length, ...interval] })),
    );
    const isOff = ({ ends: all }: (typeof ends)[number]) =>
      all.some((end) => !(end >= 0 && end <= 1));
    expect(wrongAt(ends, isOff)).toEqual([]);
  });

  it('compares an option only with another treatment of the same study', () => {
    const isOff = ({ cell: { behind } }: Placed<FigureView>) =>
      behind.kind !== 'figure' ||
      behind.comparisons.some(
        ({ own, against, study }) =>
          own.arm.therapy !== behind.option.id ||
          against.some(({ arm }) => !study.arms.includes(arm) || arm.therapy === behind.option.id),
      );
    expect(wrongAt(figures, isOff)).toEqual([]);
  });

  it('has only figures of the people it was asked for', () => {
    const isOff = ({ cell: { behind } }: Placed<FigureView>) =>
      behind.kind !== 'figure' ||
      behind.comparisons.some(({ study }) => study.population !== behind.row.population);
    expect(wrongAt(figures, isOff)).toEqual([]);
  });

  it('has no row without any figure or statement', () => {
    const rows = pages.flatMap(({ name, view }) =>
      rowsIn(view.table).map((row) => ({ at: `${name}: ${row.id}`, row })),
    );
    const isEmpty = ({ row }: (typeof rows)[number]) =>
      row.cells.every(({ kind }) => kind === 'state');
    expect(wrongAt(rows, isEmpty)).toEqual([]);
  });

  it('has each outcome as a row or among those left out, never neither', () => {
    const studied = new Set(
      index.dataset.studies.flatMap(({ results }) => results.map(({ outcome }) => outcome)),
    );
    const plain = index.dataset.outcomes
      .filter(({ id }) => studied.has(id))
      .map((outcome) => english.text(outcome.plain));
    const missing = pages.flatMap(({ name, view: { table } }) => {
      const shown = new Set(rowsIn(table).map(({ label }) => label));
      const leftOut = table.groups
        .map((group) => group.leftOut ?? '')
        .join(' ')
        .toLowerCase();
      return plain
        .filter((label) => !shown.has(label) && !leftOut.includes(label.toLowerCase()))
        .map((label) => ({ at: `${name}: ${label}` }));
    });
    expect(wrongAt(missing, () => true)).toEqual([]);
  });

  it('shows no harm of taking nothing, unless it was the comparator of an option beside it', () => {
    const harms = new Set(
      index.dataset.outcomes.filter(({ group }) => group === 'harm').map(({ id }) => id),
    );
    const isOff = ({ row, cell: { behind } }: Placed<FigureView>) =>
      behind.kind === 'figure' &&
      behind.option.kind === 'none' &&
      harms.has(row) &&
      !behind.comparisons.every(({ study }) =>
        study.arms.some(
          ({ therapy }) =>
            therapy !== behind.option.id &&
            therapy !== undefined &&
            behind.row.chosen.includes(therapy),
        ),
      );
    expect(wrongAt(figures, isOff)).toEqual([]);
  });

  it('says of each pair whether it was tested against each other', () => {
    const off = pages
      .filter(({ chosen, view }) => {
        const count = (chosen.length * (chosen.length - 1)) / 2;
        return linksView(view.links).links.length !== count;
      })
      .map(({ name }) => name);
    expect(off).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Choice } from '../../src/domain/choice.js';
import { mattersOf } from '../../src/domain/matters.js';
import { parseDataset } from '../../src/domain/parse-dataset.js';
import { plainText } from '../../src/messages/plain-text.js';
import { plainTextOf } from '../../src/view/plain-text-view.js';
import type { SheetCell } from '../../src/view/sheet-cells.js';
import { sheetCuts, sheetView, type SheetView } from '../../src/view/sheet-view.js';
import { tableView } from '../../src/view/table-view.js';
import { published } from '../data/datasets.js';
import { pageSource } from '../support/source.js';

const parsed = parseDataset(published.find(({ name }) => name === 'multiple-sclerosis')?.data);
if (!parsed.ok) throw new Error('the published dataset has problems');
const dataset = parsed.value;

const source = (choice: Partial<Choice>, link?: string) =>
  pageSource({ dataset, choice: { population: 'relapsing', ...choice }, link });

/** The paper with the first so many things left out. */
const cutSheet = (choice: Partial<Choice>, cut: number) =>
  sheetView(source(choice), [...Array(cut).keys()]);

const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
const choices = fc.record({
  chosen: fc.uniqueArray(fc.constantFrom(...ids(dataset.therapies)), {
    minLength: 2,
    maxLength: 4,
  }),
  marks: fc.uniqueArray(fc.constantFrom(...ids(mattersOf(dataset))), { maxLength: 5 }),
});
const withCut = choices.chain((choice) =>
  fc.record({
    choice: fc.constant(choice),
    cut: fc.integer({ min: 0, max: sheetCuts(source(choice)) }),
  }),
);

const cellsOf = ({ rows }: SheetView) => rows.flatMap(({ cells }) => cells);
const wordsOf = ({ bars, lines, notes, items, state }: SheetCell) => [
  ...bars.map(({ label, value, ofText }) => [label, value, ofText]),
  ...lines.map(plainText),
  ...notes,
  ...items.map(({ text }) => text),
  ...(state ? [state.title] : []),
];
const groupOf = (row: string) => dataset.outcomes.find(({ id }) => id === row)?.group;

const three = ['alemtuzumab', 'interferon-beta-1a-sc', 'ocrelizumab-iv'];
const marks = ['relapses', 'family'];

describe('the page of paper', () => {
  it('has the figures of the table and no others, never without where they are from', () => {
    fc.assert(
      fc.property(withCut, ({ choice, cut }) => {
        const { index, words, choice: whole } = source(choice);
        const table = tableView(index, whole, words);
        const rows = table.groups.flatMap((group) => group.rows);
        for (const row of cutSheet(choice, cut).rows) {
          for (const [place, { bars, lines, notes }] of row.cells.entries()) {
            if (bars.length === 0) continue;
            const cell = rows.find(({ id }) => id === row.id)?.cells[place];
            if (cell?.kind !== 'figure') throw new Error(`no figure in ${row.id}`);
            const plain = (all: typeof bars) => all.map((bar) => ({ ...bar, interval: 0 }));
            expect(plain(bars)).toEqual(plain(cell.bars));
            expect(lines).toEqual(cell.differences);
            const [from] = cell.notes;
            expect(notes).toContain(from);
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  it('never parts benefits from harms, however little room there is', () => {
    fc.assert(
      fc.property(withCut, ({ choice, cut }) => {
        const sides = (view: SheetView) => new Set(view.rows.map(({ id }) => groupOf(id)));
        const [all, some] = [cutSheet(choice, 0), cutSheet(choice, cut)].map(sides);
        for (const side of ['benefit', 'harm'] as const) {
          expect(some?.has(side)).toBe(all?.has(side));
        }
      }),
      { numRuns: 12 },
    );
  });

  it('keeps the one harm with figures, where no serious one has any', () => {
    const choice = { chosen: ['interferon-beta-1b', 'no-treatment'], marks: ['relapses'] };
    const { rows } = cutSheet(choice, sheetCuts(source(choice)));
    expect(rows.filter(({ id }) => groupOf(id) === 'harm')).toHaveLength(1);
  });

  it('gives every option as many warnings as the others, and says how many more there are', () => {
    const view = cutSheet({ chosen: three }, sheetCuts(source({ chosen: three })));
    const cells = view.rows.find(({ id }) => id === 'warnings')?.cells ?? [];
    expect(cells.map(({ items }) => items.length)).toEqual([1, 1, 1]);
    expect(cells.map(({ notes }) => notes)).toEqual([
      ['8 more are on the page.'],
      ['6 more are on the page.'],
      ['6 more are on the page.'],
    ]);
  });

  it('numbers every source that it names, and no other', () => {
    fc.assert(
      fc.property(withCut, ({ choice, cut }) => {
        const view = cutSheet(choice, cut);
        const named = cellsOf(view).flatMap(({ refs, items }) => [
          ...refs,
          ...items.flatMap((item) => item.refs),
        ]);
        const listed = view.sources.map(({ number }) => number);
        for (const number of named) expect(listed).toContain(number);
        expect(new Set(view.sources.map(({ text }) => text)).size).toBe(listed.length);
      }),
      { numRuns: 12 },
    );
  });

  it('does not repeat what an option was only the comparator of', () => {
    const view = sheetView(source({ chosen: three }));
    const row = view.rows.find(({ id }) => id === 'relapse-rate');
    expect(row?.cells.map(({ bars }) => bars.length)).toEqual([2, 0, 2]);
    expect(row?.cells[1]?.notes.join()).toMatch(/^Stood beside .* in the trials/);
  });

  it('begins with what the reader marked, after how it is taken', () => {
    const { rows } = sheetView(source({ chosen: three, marks }));
    expect(rows[0]?.id).toBe('schedule');
    expect(rows[1]?.marked).toBe('marked');
    expect(rows.filter(({ marked }) => marked !== undefined).map(({ id }) => id)).toContain(
      'pregnancy',
    );
  });

  it('says what was marked and had no room', () => {
    const chosen = three;
    const all = sheetView(source({ chosen, marks }));
    expect(all.leftOut.join()).not.toContain('Marked, but not here');
    const cut = cutSheet({ chosen, marks }, sheetCuts(source({ chosen, marks })));
    expect(cut.leftOut.join(' ')).toMatch(/Marked, but not here for want of room: .*pregnancy/);
    expect(cut.leftOut.join(' ')).toContain('more are on the page');
  });

  it('marks the option that is taken now', () => {
    const { options } = sheetView(source({ chosen: three, current: 'alemtuzumab' }));
    expect(options.map(({ now }) => now)).toEqual(['I take this now', undefined, undefined]);
  });
});

describe('the text for a record', () => {
  const questions = [{ id: 'here' }, { id: 'own-1', text: 'Will I see you again?' }];

  it('says all that the paper says, in lines of at most 80 columns', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const view = sheetView(source(choice));
        const text = plainTextOf(view);
        const flat = text.replaceAll(/\s+/g, ' ');
        for (const said of cellsOf(view).flatMap(wordsOf).flat()) {
          if (said !== undefined) expect(flat).toContain(said.replaceAll(/\s+/g, ' '));
        }
        // An address can't be broken.
        const long = text.split('\n').filter((line) => line.length > 80 && line.includes(' '));
        expect(long.filter((line) => !/^\s*\S{60,}/.test(line))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  it('has the marks, the questions, whether they were compared, version and link', () => {
    const text = plainTextOf(
      sheetView(source({ chosen: three, marks, questions }, 'https://host.test/#tc=v1')),
    ).replaceAll(/\s+/g, ' ');
    for (const said of [
      dataset.version,
      'What matters to me: relapses',
      '1. Which of these can I have, here and now?',
      '2. Will I see you again?',
      'Tested against each other, in',
      'SOURCES',
      'https://host.test/#tc=v1',
    ]) {
      expect(text).toContain(said);
    }
  });
});

import type { Therapy } from '../domain/dataset-types.js';
import { strong, type Rich } from '../messages/rich.js';
import type { TakeWords } from '../messages/take.js';
import { otherStudies } from './figure-notes.js';
import type { ArmView, CellView, FactsView, StateView } from './figure-view.js';
import type { Numbering } from './sheet-sources.js';
import type { BriefTime } from './time-row.js';
import type { Words } from './words.js';

/** A statement on paper, with the numbers of its sources. */
export interface SheetItem {
  readonly label?: string | undefined;
  readonly text: string;
  readonly refs: readonly string[];
}

/** What one option has in a row of paper: the figures, words and notes of the page. */
export interface SheetCell {
  readonly bars: readonly ArmView[];
  readonly lines: readonly Rich[];
  readonly notes: readonly string[];
  readonly state?: StateView | undefined;
  readonly items: readonly SheetItem[];
  /** Whether the items are names that stand in one line. */
  readonly isInline?: boolean;
  /** Numbers of the sources of all of it. */
  readonly refs: readonly string[];
}

const nothing: SheetCell = { bars: [], lines: [], notes: [], items: [], refs: [] };

/** @param most - The most statements that are shown; the others are left to the page. */
export function cellOf(cell: CellView | BriefTime, numbers: Numbering, most = Infinity): SheetCell {
  switch (cell.kind) {
    case 'state':
      return { ...nothing, state: cell };
    case 'facts':
      return { ...nothing, items: itemsOf(cell, numbers, most) };
    case 'time':
      return {
        ...nothing,
        lines: [[strong(cell.value), ...(cell.note === '' ? [] : ['; ', cell.note])]],
      };
    case 'figure': {
      const { bars, arrays, differences, notes, state } = cell;
      const read = comparisonsOf(cell).flatMap(({ result }) => [
        ...result.sources,
        ...(result.effects ?? []).flatMap((effect) => effect.sources ?? []),
      ]);
      return {
        ...nothing,
        // Where people are drawn as dots, the page says no range beside them, and nor does paper.
        bars: arrays.length > 0 ? bars.map((bar) => ({ ...bar, interval: undefined })) : bars,
        lines: differences,
        notes,
        state,
        refs: numbers.of(read),
      };
    }
  }
}

const comparisonsOf = (cell: CellView | BriefTime) =>
  cell.kind === 'figure' && cell.behind.kind === 'figure' ? cell.behind.comparisons : [];

/**
 * The options that an option was only the comparator of, where all that its cell would show is in
 * their cells already: figures of one trial need not stand twice on a page of paper.
 */
export function besideOf(
  cell: CellView | BriefTime,
  others: readonly (CellView | BriefTime)[],
): readonly Therapy[] {
  const found = comparisonsOf(cell).map(({ result, isTested }) =>
    isTested
      ? undefined
      : others.find((other) =>
          comparisonsOf(other).some((one) => one.isTested && one.result === result),
        ),
  );
  if (found.includes(undefined)) return [];
  return [...new Set(found)].flatMap((other) =>
    other?.kind === 'figure' && other.behind.kind === 'figure' ? [other.behind.option] : [],
  );
}

/** How it is taken, and what time that asks for, as one. */
export const joinedCell = (one: SheetCell, other: SheetCell): SheetCell => ({
  ...one,
  lines: [...one.lines, ...other.lines],
  notes: [...one.notes, ...other.notes],
  state: one.state ?? other.state,
});

/** A cell with its main study alone, and how many further ones the page has. */
export function withMainStudy(cell: CellView | BriefTime, say: TakeWords): CellView | BriefTime {
  if (cell.kind !== 'figure' || cell.behind.kind !== 'figure') return cell;
  const { row, comparisons } = cell.behind;
  const [main, ...others] = comparisons;
  if (!main?.isTested) return cell;
  const texts = otherStudies(row, others);
  const count = texts.length;
  if (count === 0) return cell;
  const more = say.moreTrials({ count: row.words.whole(count), one: count === 1 });
  const notes = [...cell.notes.filter((note) => !texts.includes(note)), more];
  return { ...cell, notes, behind: { ...cell.behind, comparisons: [main] } };
}

/** Words in place of figures. */
export const noteCell = (note: string): SheetCell => ({ ...nothing, notes: [note] });

function itemsOf(
  { items, behind }: FactsView,
  numbers: Numbering,
  most: number,
): readonly SheetItem[] {
  const statements = behind.kind === 'facts' ? behind.statements : [];
  return items.slice(0, most).map(({ label, text }, place) => ({
    label,
    text,
    refs: numbers.of(statements[place]?.sources ?? []),
  }));
}

/** Names that stand in one line. */
export const itemsCell = (texts: readonly string[], refs: readonly string[]): SheetCell => ({
  ...nothing,
  items: texts.map((text) => ({ text, refs: [] })),
  isInline: true,
  refs,
});

/** Why there is nothing: it does not apply to no treatment, and is not described for others. */
export const emptyCell = (kind: Therapy['kind'], { say }: Words): SheetCell => ({
  ...nothing,
  state:
    kind === 'none'
      ? { kind: 'state', state: 'does-not-apply', title: say.stateDoesNotApply() }
      : { kind: 'state', state: 'not-reported', title: say.notDescribed() },
});

import type { Reading } from '../domain/evidence/comparison.js';
import { differenceIn, type Shown } from '../domain/evidence/guard.js';
import { briefWordsFor } from '../messages/brief.js';
import type { Rich } from '../messages/rich.js';
import {
  armName,
  figureText,
  ofText,
  restText,
  saidDifference,
  spansText,
  spanText,
  type RowContext,
} from './amounts.js';
import type { Behind } from './behind.js';
import { exactNotes, type OptionFigures } from './figure-cell.js';
import { aloneText, chanceNotes, fromText, isUnclear, numberNotes } from './figure-notes.js';
import type { ArmView, FigureView, StateView } from './figure-view.js';
import { pictures } from './pictures.js';

/** One arm: what it is counted in, and for people how many it did not happen to. */
export interface BriefArm extends ArmView {
  readonly rest?: string;
}

/** A figure in one line: what it is, of how many, and what it stood beside. */
export interface BriefLine {
  readonly value: string;
  readonly ofText?: string | undefined;
  readonly note: string;
}

/** A figure where there is little room: its arms as one picture, and the same in a line for each trial. */
export interface BriefFigure {
  readonly kind: 'figure';
  /** Dots for people out of a hundred; bars for all else, and where dots would be too small. */
  readonly drawn: 'dots' | 'bars';
  readonly arms: readonly BriefArm[];
  readonly lines: readonly BriefLine[];
  readonly differences: readonly Rich[];
  /** Trial, people and time span, and what must be known with them. */
  readonly notes: readonly string[];
  /** Whether further studies stand behind it. */
  readonly hasMore: boolean;
  readonly state?: StateView;
  readonly behind: Behind;
}

/** Which cell: the row, its finished cell, what the guard shows of the option, and what stands beside. */
interface Wanted {
  readonly row: RowContext;
  readonly cell: FigureView;
  readonly figures: OptionFigures;
  /** Ids of the options that have a column. */
  readonly columns: readonly string[];
}

/** More dots than these are a grey area from two metres. */
const mostDots = 100;

/** The cell of an option as it is shown in little room; the figures are those of the full table. */
export function briefFigure(wanted: Wanted): BriefFigure {
  const { row, cell, figures } = wanted;
  const { shown, evidence } = figures;
  const trials = evidence.kind === 'gap' ? [] : evidence.in;
  return {
    kind: 'figure',
    drawn: cell.arrays.length > 0 && row.base <= mostDots ? 'dots' : 'bars',
    arms: shown.flatMap((one) => armsOf(wanted, one, trials.length)),
    lines: linesOf(wanted),
    differences: shown.flatMap((one) => differencesOf(wanted, one)),
    notes: shown.flatMap((one) => notesOf(wanted, one)),
    hasMore: evidence.kind !== 'gap' && evidence.others.length > 0,
    ...(cell.state && { state: cell.state }),
    behind: cell.behind,
  };
}

/** Whether an option was only what another column was tested against: its arms stand there. */
const isBeside = (one: Shown, { columns }: Wanted): boolean =>
  one.kind === 'pair' &&
  !one.comparison.isTested &&
  one.against.every(({ arm }) => arm.therapy !== undefined && columns.includes(arm.therapy));

function armsOf(wanted: Wanted, one: Shown, trials: number): readonly BriefArm[] {
  const { row } = wanted;
  const label = (reading: Reading) =>
    reading === one.own
      ? ownLabel(wanted, one, trials)
      : row.words.say.withOption({ name: armName(reading.arm, row) });
  const { bars } = pictures(row, [one], label);
  const readings = [one.own, ...one.against];
  const arms = bars.map((bar, place) => {
    const reading = readings[place];
    const rest = reading && restOf(row, reading);
    return { ...bar, ...(rest !== undefined && { rest }) };
  });
  return isBeside(one, wanted) ? arms.slice(0, 1) : arms;
}

/** How many people it did not happen to: the other frame. */
function restOf(row: RowContext, { figure }: Reading): string | undefined {
  const { outcome, words } = row;
  const { didNot } = outcome.phrases;
  const isCounted = figure.kind === 'number' || figure.kind === 'range';
  if (outcome.kind !== 'proportion' || didNot === undefined || !isCounted) return undefined;
  return words.say.otherFrame({ count: restText(row, figure), didNot: words.text(didNot) });
}

/** The differences to the arms that stand beside it; another column says its own. */
function differencesOf(wanted: Wanted, one: Shown): readonly Rich[] {
  if (one.kind === 'alone' || isBeside(one, wanted)) return [];
  const { row, figures } = wanted;
  const isOneOfMany = figures.shown.length > 1 || one.against.length > 1;
  return one.against.flatMap((reading) => {
    const difference = differenceIn(one, reading, row.outcome, row.base);
    const than = isOneOfMany ? armName(reading.arm, row) : undefined;
    return difference ? [saidDifference(row, difference, than)] : [];
  });
}

/** The column says who it is, unless the trial gave something that the column does not name. */
function ownLabel(wanted: Wanted, one: Shown, trials: number): string {
  const { row } = wanted;
  const { comparison, own } = one;
  const say = briefWordsFor(row.words.locale);
  const name = own.arm.name === undefined ? undefined : armName(own.arm, row);
  if (!comparison) return say.withItInTrials({ name, trials: row.words.whole(trials) });
  if (isBeside(one, wanted)) return say.withItBeside({ name, option: namesOf(row, one) });
  return comparison.isTested
    ? say.withIt({ name })
    : say.withItIn({ name, study: comparison.study.name });
}

const namesOf = (row: RowContext, { against }: Shown): string =>
  row.words.list(against.map(({ arm }) => armName(arm, row)));

/** A line for each trial; one line where all that is known stands beside other columns. */
function linesOf(wanted: Wanted): readonly BriefLine[] {
  const { row, figures } = wanted;
  const { list } = row.words;
  const say = briefWordsFor(row.words.locale);
  const lines = figures.shown.map((one) => lineOf(wanted, one));
  const beside = figures.shown.filter((one) => isBeside(one, wanted));
  if (beside.length < 2 || beside.length < lines.length) return lines;
  const options = beside.map((one) =>
    say.besideOne({ option: namesOf(row, one), span: spanOf(wanted, one) }),
  );
  return [
    {
      value: list([...new Set(lines.map(({ value }) => value))]),
      ofText: lines[0]?.ofText,
      note: say.besideAll({ options: list(options) }),
    },
  ];
}

function lineOf(wanted: Wanted, one: Shown): BriefLine {
  const { row } = wanted;
  const { figure } = one.own;
  return {
    value: figureText(row, figure) ?? '',
    ofText: figure.kind === 'none-seen' ? undefined : ofText(row, figure),
    note: besideNote(wanted, one, spanOf(wanted, one)),
  };
}

function spanOf({ row: { words }, figures: { evidence } }: Wanted, { comparison }: Shown): string {
  if (comparison) return spanText(comparison, words);
  return evidence.kind === 'gap' ? '' : spansText(evidence.in, words);
}

function besideNote(wanted: Wanted, one: Shown, span: string): string {
  const { row, figures } = wanted;
  const { words } = row;
  const say = briefWordsFor(words.locale);
  if (isBeside(one, wanted)) {
    return say.besideAll({ options: say.besideOne({ option: namesOf(row, one), span }) });
  }
  if (one.kind === 'alone') {
    const trials = figures.evidence.kind === 'gap' ? [] : figures.evidence.in;
    return say.alone({ why: aloneText(row, one, trials), span });
  }
  const against = one.against.map((reading) =>
    words.say.againstIn({
      name: armName(reading.arm, row),
      value: figureText(row, reading.figure) ?? '',
    }),
  );
  return say.against({ against: words.list(against), span });
}

function notesOf({ row, figures }: Wanted, one: Shown): readonly string[] {
  const { comparison, own, against } = one;
  const readings = [own, ...against];
  const trials = figures.evidence.kind === 'gap' ? [] : figures.evidence.in;
  return [
    ...exactNotes(row, one),
    ...(comparison ? [fromText(row, comparison, readings)] : []),
    ...numberNotes(row, readings),
    ...(one.kind === 'alone' ? [aloneText(row, one, trials)] : []),
    ...(comparison && isUnclear(comparison, against[0]) ? [row.words.say.unclear()] : []),
    ...chanceNotes(row, one),
  ];
}

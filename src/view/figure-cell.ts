import type { Therapy } from '../domain/dataset-types.js';
import type { Comparison, Reading } from '../domain/evidence/comparison.js';
import type { OptionEvidence } from '../domain/evidence/option-evidence.js';
import type { Figure } from '../domain/figure.js';
import { iconCounts, pageDenominator, shownCount } from '../domain/frequencies.js';
import {
  armName,
  figureText,
  isOption,
  onAxis,
  shownAgainst,
  spanText,
  type RowContext,
} from './amounts.js';
import {
  alone,
  differenceText,
  fromText,
  isUnclear,
  noneSeenNotes,
  otherStudies,
} from './figure-notes.js';
import type { ArrayView, BarView, CellView, FigureView, StateView } from './figure-view.js';
import { therapyHeading } from './words.js';

type Pair = Extract<OptionEvidence, { kind: 'pair' }>;

/** What one option's cell shows of one outcome. */
export function figureCell(row: RowContext, option: Therapy, evidence: OptionEvidence): CellView {
  switch (evidence.kind) {
    case 'gap':
      return gapState(row, evidence);
    case 'pair':
      return pairCell(row, option, evidence);
    case 'as-comparator':
      return severalCell(row, option, evidence.in, besideLabels(row, evidence.in));
    case 'range':
      return rangeCell(row, option, evidence);
  }
}

function pairCell(row: RowContext, option: Therapy, { shown, others }: Pair): CellView {
  const { say, text, whole, precise } = row.words;
  const { figure } = shown.own;
  const against = shownAgainst(shown, row);
  const readings = [shown.own, ...against];
  const difference = differenceText(row, shown, against[0]);
  const isTiny =
    row.outcome.kind === 'proportion' &&
    figure.kind === 'number' &&
    shownCount(onAxis(row.outcome, figure.value)).kind === 'fewer-than-one';
  return {
    kind: 'figure',
    ...pictures(row, readings),
    ...(difference && { difference }),
    ...(figure.kind === 'none-seen' && { state: noneSeen(row) }),
    notes: [
      ...(isTiny
        ? [say.exactCount({ value: precise(figure.value), base: whole(pageDenominator) })]
        : []),
      ...(figure.kind === 'range' && figure.reason !== undefined ? [text(figure.reason)] : []),
      fromText(row, shown, readings),
      ...noneSeenNotes(row, readings),
      ...(against.length > 0 ? [] : [alone(row, shown)]),
      ...(isUnclear(shown, against[0]) ? [say.unclear()] : []),
      ...otherStudies(row, others),
    ],
    ...behind(row, option, [shown, ...others]),
  };
}

/** The option only stands as a comparator: its arm in each trial of the other options. */
function severalCell(
  row: RowContext,
  option: Therapy,
  comparisons: readonly Comparison[],
  labels: readonly string[],
): FigureView {
  const readings = comparisons.map(({ own }) => own);
  return {
    kind: 'figure',
    ...pictures(row, readings, labels),
    ...(readings.every(({ figure }) => figure.kind === 'none-seen') && { state: noneSeen(row) }),
    notes: [
      ...comparisons.map((comparison) => fromText(row, comparison, [comparison.own])),
      ...noneSeenNotes(row, readings),
    ],
    ...behind(row, option, comparisons),
  };
}

const besideLabels = (row: RowContext, comparisons: readonly Comparison[]): readonly string[] =>
  comparisons.map(({ own, against, study }) => {
    const name = armName(own.arm, row);
    const options = against
      .filter((reading) => isOption(row, reading))
      .map(({ arm }) => armName(arm, row));
    return options.length > 0
      ? row.words.say.besideOption({ name, option: row.words.list(options) })
      : row.words.say.withIn({ name, study: study.name });
  });

function rangeCell(
  row: RowContext,
  option: Therapy,
  evidence: Extract<OptionEvidence, { kind: 'range' }>,
): FigureView {
  const { say, whole, list } = row.words;
  const [first] = evidence.in;
  const spans = evidence.in.map((comparison) => spanText(comparison, row.words));
  const name = first ? armName(first.own.arm, row) : '';
  const trials = whole(evidence.in.length);
  const figure: Figure = { kind: 'range', range: evidence.range };
  const reading = first && { arm: first.own.arm, figure };
  return {
    kind: 'figure',
    ...pictures(row, reading ? [reading] : [], [say.withInTrials({ name, trials })]),
    notes: [say.onlyRange({ trials, spans: list([...new Set(spans)]) })],
    ...behind(row, option, evidence.in),
  };
}

/** Bars for rates and averages, icon arrays for people. Benefits and harms are drawn alike. */
function pictures(
  row: RowContext,
  readings: readonly Reading[],
  labels?: readonly string[],
): Pick<FigureView, 'bars' | 'arrays'> {
  const labelOf = ({ arm }: Reading, place: number) =>
    labels?.[place] ?? row.words.say.withOption({ name: armName(arm, row) });
  const bars = readings.map((reading, place) => barView(row, reading, labelOf(reading, place)));
  if (row.outcome.kind !== 'proportion') return { bars, arrays: [] };
  return {
    bars,
    arrays: readings.flatMap((reading, place) => arrayView(row, reading, labelOf(reading, place))),
  };
}

function barView(row: RowContext, reading: Reading, label: string): BarView {
  const { figure } = reading;
  const value = figureText(row, figure) ?? '';
  const share = (amount: number) =>
    row.longest > 0 ? onAxis(row.outcome, amount) / row.longest : 0;
  const base = { label, isOption: isOption(row, reading), value };
  const shares = ([low, high]: readonly [number, number]) => [share(low), share(high)] as const;
  if (figure.kind === 'range') return { ...base, interval: shares(figure.range) };
  if (figure.kind !== 'number') return base;
  return {
    ...base,
    length: share(figure.value),
    ...(figure.interval && { interval: shares(figure.interval) }),
  };
}

function arrayView(row: RowContext, reading: Reading, label: string): readonly ArrayView[] {
  const { figure } = reading;
  const value = figureText(row, figure);
  if ((figure.kind !== 'number' && figure.kind !== 'range') || value === undefined) return [];
  const { event, perhaps } = iconCounts(
    figure.kind === 'number' ? figure.value : figure.range,
    pageDenominator,
  );
  const ofText = row.words.say.ofBase({ base: row.words.whole(pageDenominator) });
  return [
    { label, isOption: isOption(row, reading), event, perhaps, of: pageDenominator, value, ofText },
  ];
}

/** The button to what the figure rests on, and what that is. */
function behind(
  row: RowContext,
  option: Therapy,
  comparisons: readonly Comparison[],
): Pick<FigureView, 'source' | 'behind'> {
  const { say } = row.words;
  const named = { option: therapyHeading(option, row.words), row: row.label };
  return {
    source: {
      open: { text: say.sourceAndRange(), label: say.sourceAndRangeOf(named) },
      hide: { text: say.hideSource(), label: say.hideSourceOf(named) },
    },
    behind: { kind: 'figure', row, option, comparisons },
  };
}

const noneSeen = ({ words: { say } }: RowContext): StateView => ({
  kind: 'state',
  state: 'none-seen',
  title: say.stateNoneSeen(),
});

const gapState = (
  { words: { say, text } }: RowContext,
  { state, reason }: Extract<OptionEvidence, { kind: 'gap' }>,
): StateView => ({
  kind: 'state',
  state,
  title: state === 'not-reported' ? say.stateNotReported() : say.stateDoesNotApply(),
  ...(reason !== undefined && { reason: text(reason) }),
});

import type { Therapy } from '../domain/dataset-types.js';
import type { Comparison } from '../domain/evidence/comparison.js';
import type { Shown } from '../domain/evidence/guard.js';
import type { OptionEvidence } from '../domain/evidence/option-evidence.js';
import { countOutOf, shownCount } from '../domain/frequencies.js';
import { armName, isOption, type RowContext } from './amounts.js';
import { briefText } from './brief-view.js';
import {
  aloneText,
  chanceNotes,
  differenceText,
  fromText,
  isUnclear,
  numberNotes,
  otherStudies,
} from './figure-notes.js';
import type { CellView, FigureView, StateView } from './figure-view.js';
import { pictures, type LabelOf } from './pictures.js';
import { therapyHeading } from './words.js';

type Trials = Exclude<OptionEvidence, { kind: 'gap' }>;

/** What one option has of one outcome, and what the guard lets stand in its cell. */
export interface OptionFigures {
  readonly therapy: Therapy;
  readonly evidence: OptionEvidence;
  readonly shown: readonly Shown[];
}

/** What one option's cell shows of one outcome. */
export const figureCell = (
  row: RowContext,
  { therapy, evidence, shown }: OptionFigures,
): CellView =>
  evidence.kind === 'gap' ? gapState(row, evidence) : trialsCell(row, therapy, shown, evidence);

/** The option's arm beside its comparator, in one trial or in several; else what there is of it. */
function trialsCell(
  row: RowContext,
  option: Therapy,
  shown: readonly Shown[],
  { in: comparisons, others }: Trials,
): FigureView {
  const { say } = row.words;
  const notes = shown.flatMap((one) => {
    const { comparison, own, against } = one;
    const readings = [own, ...against];
    return [
      ...exactNotes(row, one),
      ...(comparison ? [fromText(row, comparison, readings)] : []),
      ...numberNotes(row, readings),
      ...(one.kind === 'alone' ? [aloneText(row, one, comparisons)] : []),
      ...(comparison && isUnclear(comparison, against[0]) ? [say.unclear()] : []),
      ...chanceNotes(row, one),
    ];
  });
  return {
    kind: 'figure',
    ...pictures(row, shown, labelIn(row, comparisons)),
    differences: shown.flatMap((one) => differenceText(row, one, shown.length > 1)),
    brief: briefText(row, shown, comparisons),
    ...(shown.every(({ own }) => own.figure.kind === 'none-seen') && { state: noneSeen(row) }),
    notes: [...notes, ...otherStudies(row, others)],
    ...behind(row, option, [...comparisons, ...others]),
  };
}

/** The exact figure where the rounded one hides it; why there is no single one. */
export function exactNotes(row: RowContext, { own: { figure } }: Shown): readonly string[] {
  const { say, text, whole, precise } = row.words;
  if (figure.kind === 'range' && figure.reason !== undefined) return [text(figure.reason)];
  if (figure.kind !== 'number' || row.outcome.kind !== 'proportion') return [];
  const exact = countOutOf(figure.value, row.base);
  return shownCount(exact).kind === 'count'
    ? []
    : [say.exactCount({ value: precise(exact), base: whole(row.base) })];
}

/** An option that others were tested against is named with them, else with the trial. */
const labelIn =
  (row: RowContext, { length }: readonly Comparison[]): LabelOf =>
  (reading, { comparison, own, against }) => {
    const { say, list, whole } = row.words;
    const name = armName(reading.arm, row);
    if (!comparison) return say.withInTrials({ name, trials: whole(length) });
    if (reading !== own || comparison.isTested) return say.withOption({ name });
    const options = against.filter((one) => isOption(row, one));
    return options.length > 0
      ? say.besideOption({ name, option: list(options.map(({ arm }) => armName(arm, row))) })
      : say.withIn({ name, study: comparison.study.name });
  };

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

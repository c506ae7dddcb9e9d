import type { Comparison } from '../domain/evidence/comparison.js';
import { differenceIn, type Shown } from '../domain/evidence/guard.js';
import type { Figure } from '../domain/figure.js';
import type { Rich } from '../messages/rich.js';
import { armName, countText, figureText, ofText, spanText, type RowContext } from './amounts.js';
import { aloneText, chanceNotes, isUnclear, numberNotes } from './figure-notes.js';
import { capitalised } from './words.js';

/**
 * What a cell says in words, a line for each trial: the option's figure, each comparator's, the
 * difference as the guard made it, the time span, and what would mislead if it were left out.
 */
export const briefText = (
  row: RowContext,
  shown: readonly Shown[],
  comparisons: readonly Comparison[],
): readonly Rich[] => shown.map((one) => [...figures(row, one), ...notes(row, one, comparisons)]);

function figures(row: RowContext, shown: Shown): Rich {
  const { words, outcome, base } = row;
  const { say, locale } = words;
  const { own, against, comparison } = shown;
  const amount = amountText(row, own.figure);
  // Trials give placebo, not “no treatment”: then the option's name above the line is not enough.
  const said =
    own.arm.name === undefined ? amount : say.briefNamed({ name: armName(own.arm, row), amount });
  return [
    capitalised(said, locale),
    ...against.flatMap((reading) => {
      const difference = shown.kind === 'pair' && differenceIn(shown, reading, outcome, base);
      // “None of 55 people” says nothing of how many the other figure is out of.
      const textOf = own.figure.kind === 'none-seen' ? amountText : figureText;
      const said = { name: armName(reading.arm, row), value: textOf(row, reading.figure) ?? '' };
      return difference
        ? [
            '; ',
            ...say.briefAgainst({
              ...said,
              ...difference,
              count: countText(difference.count, words),
            }),
          ]
        : ['; ', say.againstIn(said)];
    }),
    comparison ? say.briefSpan({ span: spanText(comparison, words) }) : '.',
  ];
}

function notes(row: RowContext, one: Shown, comparisons: readonly Comparison[]): Rich {
  const { comparison, own, against } = one;
  return [
    ...(own.figure.kind === 'none-seen' ? [ofText(row, own.figure) ?? ''] : []),
    ...numberNotes(row, [own, ...against]),
    ...(one.kind === 'alone' ? [aloneText(row, one, comparisons)] : []),
    ...(comparison && isUnclear(comparison, against[0]) ? [row.words.say.unclear()] : []),
    ...chanceNotes(row, one),
  ].map((note) => ` ${note}`);
}

/** A figure with what it is out of. */
function amountText(row: RowContext, figure: Figure): string {
  const { say, whole } = row.words;
  const value = figureText(row, figure) ?? '';
  if (figure.kind === 'none-seen') return value;
  switch (row.outcome.kind) {
    case 'proportion':
      return say.briefShare({ value, base: whole(row.base) });
    case 'rate':
      return say.briefRate({ value, base: whole(row.base) });
    case 'mean':
      return say.briefMean({ value });
  }
}

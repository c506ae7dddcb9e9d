import type { Comparison, Reading } from '../domain/evidence/comparison.js';
import { rangeOver } from '../domain/evidence/option-evidence.js';
import { differenceOf, pageDenominator } from '../domain/frequencies.js';
import { detailsFor } from '../messages/details.js';
import { plainText, type Rich } from '../messages/rich.js';
import {
  armName,
  figureText,
  isOption,
  onAxis,
  restText,
  saidDifference,
  shownAgainst,
  spanText,
  type RowContext,
} from './amounts.js';

/**
 * The sentences behind a figure: of the trial that is shown; of each trial in which the option is
 * the comparator of another on the page; or of the range over all its trials. One trial out of
 * many never passes for all.
 */
export function sentencesOf(row: RowContext, comparisons: readonly Comparison[]): Rich {
  const [first, ...others] = comparisons;
  if (!first) return [];
  if (first.isTested || others.length === 0) return sentenceOf(row, first);
  const isBeside = comparisons.some(({ against }) =>
    against.some((reading) => isOption(row, reading)),
  );
  return isBeside
    ? comparisons.flatMap((comparison) => [...sentenceOf(row, comparison), ' '])
    : rangeSentence(row, first, comparisons);
}

function rangeSentence(row: RowContext, first: Comparison, all: readonly Comparison[]): Rich {
  const { whole, list } = row.words;
  const spans = new Set(all.map((comparison) => spanText(comparison, row.words)));
  const span = detailsFor(row.words.locale).spanOfTrials({
    trials: whole(all.length),
    spans: list([...spans]),
  });
  const figure = { kind: 'range' as const, range: rangeOver(all) };
  return ownSentence(row, { arm: first.own.arm, figure }, span);
}

/** The comparison as one sentence: both frames, comparator, time span, difference. */
function sentenceOf(row: RowContext, comparison: Comparison): Rich {
  const own = ownSentence(row, comparison.own, spanText(comparison, row.words));
  if (own.length === 0) return [];
  const [first, ...others] = shownAgainst(comparison, row);
  return [
    ...own,
    ...(first ? againstSentence(row, first) : []),
    ...differenceSentence(row, comparison, first),
    ...others.flatMap((reading) => againstSentence(row, reading)),
  ];
}

function ownSentence(row: RowContext, own: Reading, span: string): Rich {
  const { text, whole } = row.words;
  const say = detailsFor(row.words.locale);
  const value = figureText(row, own.figure);
  if (value === undefined) return [];
  const { phrases } = row.outcome;
  const base = whole(pageDenominator);
  const name = armName(own.arm, row);
  switch (row.outcome.kind) {
    case 'proportion':
      return say.shareSentence({
        base,
        name,
        count: value,
        did: text(phrases.did ?? ''),
        rest: restText(row, own.figure),
        didNot: text(phrases.didNot ?? ''),
        span,
      });
    case 'rate':
      return say.rateSentence({
        base,
        name,
        count: value,
        counted: text(phrases.counted ?? ''),
        span,
      });
    case 'mean':
      return say.meanSentence({ name, value, unit: text(phrases.unit ?? ''), span });
  }
}

function againstSentence(row: RowContext, { arm, figure }: Reading): Rich {
  const { whole } = row.words;
  const say = detailsFor(row.words.locale);
  const count = figureText(row, figure) ?? '';
  const name = armName(arm, row);
  switch (row.outcome.kind) {
    case 'proportion':
      return say.shareAgainst({ name, count, base: whole(pageDenominator) });
    case 'rate':
      return say.rateAgainst({ name, count });
    case 'mean':
      return say.meanAgainst({ name, value: count });
  }
}

function differenceSentence(
  row: RowContext,
  { own }: Comparison,
  against: Reading | undefined,
): Rich {
  if (row.outcome.kind === 'mean') return [];
  if (own.figure.kind !== 'number' || against?.figure.kind !== 'number') return [];
  const difference = differenceOf(
    onAxis(row.outcome, own.figure.value),
    onAxis(row.outcome, against.figure.value),
  );
  if (difference.direction === 'same') return [];
  return detailsFor(row.words.locale).thatIs({
    difference: plainText(saidDifference(row, difference)),
  });
}

import type { Comparison, Reading } from '../domain/evidence/comparison.js';
import {
  anchored,
  differenceIn,
  overTrials,
  type AnchoredPair,
  type Shown,
} from '../domain/evidence/guard.js';
import { rangeOver } from '../domain/evidence/option-evidence.js';
import { comparingFor } from '../messages/comparing.js';
import { detailsFor } from '../messages/details.js';
import { plainText } from '../messages/plain-text.js';
import type { Rich } from '../messages/rich.js';
import {
  armName,
  figureText,
  isOption,
  ofText,
  restText,
  saidDifference,
  spansText,
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
  const span = detailsFor(row.words.locale).spanOfTrials({
    trials: row.words.whole(all.length),
    spans: spansText(all, row.words),
  });
  const shown = overTrials(first.own.arm, { kind: 'range', range: rangeOver(all) });
  return ownSentence(row, shown, span);
}

/** The comparison as one sentence: both frames, comparators, time span, differences. */
function sentenceOf(row: RowContext, comparison: Comparison): Rich {
  const shown = anchored(comparison, row.chosen);
  const own = ownSentence(row, shown, spanText(comparison, row.words));
  if (own.length === 0) return [];
  if (shown.kind === 'alone') return own;
  const others = shown.against.flatMap((reading) => [
    ...againstSentence(row, reading),
    ...differenceSentence(row, shown, reading),
  ]);
  return [...own, ...others];
}

function ownSentence(row: RowContext, { own }: Shown, span: string): Rich {
  const { text, whole } = row.words;
  const say = detailsFor(row.words.locale);
  const value = figureText(row, own.figure);
  if (value === undefined) return [];
  const { phrases } = row.outcome;
  const base = whole(row.base);
  const name = armName(own.arm, row);
  if (own.figure.kind === 'none-seen') {
    const none = { count: value, name, span, couldBe: ofText(row, own.figure) };
    return comparingFor(row.words.locale).noneSentence(none);
  }
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
  if (figure.kind === 'none-seen') {
    const none = { name, count, couldBe: ofText(row, figure) };
    return comparingFor(row.words.locale).noneAgainst(none);
  }
  switch (row.outcome.kind) {
    case 'proportion':
      return say.shareAgainst({ name, count, base: whole(row.base) });
    case 'rate':
      return say.rateAgainst({ name, count });
    case 'mean':
      return say.meanAgainst({ name, value: count });
  }
}

function differenceSentence(row: RowContext, shown: AnchoredPair, against: Reading): Rich {
  const difference = differenceIn(shown, against, row.outcome, row.base);
  if (!difference || difference.direction === 'same') return [];
  return detailsFor(row.words.locale).thatIs({
    difference: plainText(saidDifference(row, difference)),
  });
}

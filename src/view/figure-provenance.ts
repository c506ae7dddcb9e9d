import type { Therapy } from '../domain/dataset-types.js';
import type { Comparison, Reading } from '../domain/evidence/comparison.js';
import { isAmount } from '../domain/figure.js';
import { differenceOf, pageDenominator, roundToTotal } from '../domain/frequencies.js';
import { plainText, type Rich } from '../messages/rich.js';
import {
  armName,
  figureText,
  onAxis,
  saidDifference,
  shownAgainst,
  spanText,
  type RowContext,
} from './amounts.js';
import { sourceViews, type ProvenanceView } from './provenance-view.js';
import { studyFacts } from './study-facts.js';
import { therapyHeading } from './words.js';

/** What stands behind a figure: the sentence of the first comparison, the facts of all of them. */
export function comparisonProvenance(
  row: RowContext,
  option: Therapy,
  comparisons: readonly Comparison[],
): ProvenanceView {
  const { say } = row.words;
  const named = { option: therapyHeading(option, row.words), row: row.label };
  const [first] = comparisons;
  const sources = comparisons.flatMap(({ result }) => [
    ...result.sources,
    ...(result.effects ?? []).flatMap((effect) => effect.sources ?? []),
    ...(result.certainty?.sources ?? []),
  ]);
  return {
    title: say.behindFigure(named),
    sentence: first ? sentenceOf(row, first) : [],
    ...(row.outcome.kind === 'rate' && { note: say.oneManyNote() }),
    facts: [
      ...comparisons.flatMap((comparison) => studyFacts(row, comparison)),
      { term: say.factSource(), details: [], sources: sourceViews(row.index, sources, row.words) },
    ],
    open: { text: say.sourceAndRange(), label: say.sourceAndRangeOf(named) },
    hide: { text: say.hideSource(), label: say.hideSourceOf(named) },
  };
}

/** The comparison as one sentence: both frames, comparator, time span, difference. */
export function sentenceOf(row: RowContext, comparison: Comparison): Rich {
  const own = ownSentence(row, comparison);
  if (own.length === 0) return [];
  const against = shownAgainst(comparison, row).filter(({ figure }) => isAmount(figure));
  return [
    ...own,
    ...against.flatMap((reading) => againstSentence(row, reading)),
    ...differenceSentence(row, comparison, against[0]),
  ];
}

function ownSentence(row: RowContext, { own, study, result }: Comparison): Rich {
  const { say, text, whole } = row.words;
  const value = figureText(row, own.figure);
  if (value === undefined) return [];
  const { phrases } = row.outcome;
  const base = whole(pageDenominator);
  const name = armName(own.arm, row);
  const span = spanText(study, result, row.words);
  switch (row.outcome.kind) {
    case 'proportion':
      return say.shareSentence({
        base,
        name,
        count: value,
        did: text(phrases.did ?? ''),
        rest: restText(row, own),
        didNot: text(phrases.didNot ?? ''),
        span,
      });
    case 'rate':
      return say.rateSentence({ base, name, count: value, counted: text(phrases.counted ?? ''), span });
    case 'mean':
      return say.meanSentence({ name, value, unit: text(phrases.unit ?? ''), span });
  }
}

/** How many people it did not happen to, so that both parts add up to the denominator. */
function restText(row: RowContext, { figure }: Reading): string {
  const { say, whole } = row.words;
  const rest = (percent: number) =>
    whole(
      roundToTotal(
        [onAxis(row.outcome, percent), pageDenominator - onAxis(row.outcome, percent)],
        pageDenominator,
      )[1] ?? 0,
    );
  if (figure.kind === 'number') return rest(figure.value);
  if (figure.kind !== 'range') return whole(pageDenominator);
  return say.rangeOf({ low: rest(figure.range[1]), high: rest(figure.range[0]) });
}

function againstSentence(row: RowContext, { arm, figure }: Reading): Rich {
  const { say, whole } = row.words;
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
  return row.words.say.thatIs({ difference: plainText(saidDifference(row, difference)) });
}


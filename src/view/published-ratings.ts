import type { Outcome, Synthesis, SynthesisComparison } from '../domain/dataset-types.js';
import type { Comparison } from '../domain/evidence/comparison.js';
import { soundSyntheses } from '../domain/syntheses.js';
import { provenanceFor } from '../messages/provenance.js';
import { detailsFor } from '../messages/details.js';
import { armName, weeksText, type RowContext } from './amounts.js';
import { inSentence } from './words.js';

/** A review's rating of a comparison: in words, and where it was read. */
export interface RatingView {
  readonly texts: readonly string[];
  readonly sources: readonly string[];
}

/** Spans that differ by more are not of the same comparison. */
const weeksApart = 12;

/**
 * How sure published reviews are of the very comparison: the same two treatments in the same people,
 * the same outcome or its opposite, the same time. A rating never comes from anybody else.
 */
export function publishedRatings(row: RowContext, comparison: Comparison): readonly RatingView[] {
  const { study, own, against } = comparison;
  const others = new Set(against.flatMap(({ arm }) => arm.therapy ?? []));
  return (soundSyntheses(row.index.dataset) ?? []).flatMap((synthesis) => {
    if (synthesis.population !== study.population) return [];
    const rated = synthesis.comparisons.filter(
      ({ therapy, comparator, rating, outcome, weeks }) => {
        const isPair =
          (therapy === own.arm.therapy && others.has(comparator)) ||
          (comparator === own.arm.therapy && others.has(therapy));
        const span = comparison.result.weeks ?? study.weeks;
        return (
          isPair &&
          rating !== undefined &&
          (weeks === undefined || Math.abs(weeks - span) <= weeksApart) &&
          isSameEvent(row.index.outcomes.get(outcome), row.outcome)
        );
      },
    );
    return rated.map((one) => ratingView(row, comparison, synthesis, one));
  });
}

/** The same outcome, or its opposite: `relapse` and `relapse-free` are one event, counted both ways. */
function isSameEvent(rated: Outcome | undefined, shown: Outcome): boolean {
  if (!rated || rated.id === shown.id) return rated !== undefined;
  const isOpposite =
    rated.kind === 'proportion' && shown.kind === 'proportion' && rated.better !== shown.better;
  return isOpposite && (`${rated.id}-free` === shown.id || `${shown.id}-free` === rated.id);
}

function ratingView(
  row: RowContext,
  { study }: Comparison,
  synthesis: Synthesis,
  { therapy, comparator, outcome, rating, weeks, note, sources }: SynthesisComparison,
): RatingView {
  const { index, words } = row;
  const nameOf = (id: string) => {
    const arm = study.arms.find((one) => one.therapy === id);
    return arm ? armName(arm, row) : id;
  };
  const plain = index.outcomes.get(outcome)?.plain ?? outcome;
  return {
    texts: [
      ...(rating === undefined ? [] : [detailsFor(words.locale).certainty()[rating]]),
      provenanceFor(words.locale).ratedBy({
        review: words.text(synthesis.name),
        year: String(synthesis.year),
        therapy: nameOf(therapy),
        comparator: nameOf(comparator),
        outcome: inSentence(words.text(plain), words),
        ...(weeks !== undefined && { span: weeksText(weeks, words) }),
      }),
      ...(note === undefined ? [] : [words.text(note)]),
    ],
    sources: sources ?? synthesis.sources,
  };
}

import {
  differsFrom,
  indirectComparisons,
  publishedComparisons,
  type IndirectAnswer,
  type IndirectComparison,
  type PublishedComparison,
} from '../../domain/clinical/index.js';
import type { Outcome } from '../../domain/dataset-types.js';
import { clinicianWordsFor } from '../../messages/clinician.js';
import { ourRows, publishedRow, type IndirectRow } from './indirect-rows.js';
import type { ClinicalSource } from './source.js';
import { optionName } from './treatment-text.js';

/** Two options on one outcome: what reviews print, what we work out, and where these differ. */
export interface PairView {
  readonly title: string;
  readonly caption: string;
  readonly rows: readonly IndirectRow[];
  /** How ours stands to what is published, or that nothing is. */
  readonly differences: readonly string[];
  /** Why there is no ratio, or not one of each kind. */
  readonly unable: readonly string[];
  readonly hasOurs: boolean;
}

/** A pair with what its notes are made of. */
export interface AnsweredPair {
  readonly view: PairView;
  readonly answer: IndirectAnswer;
}

export function answeredPair(
  a: string,
  b: string,
  outcome: Outcome,
  source: ClinicalSource,
): AnsweredPair {
  const { index, choice, words } = source;
  const say = clinicianWordsFor(words.locale);
  const answer = indirectComparisons(index, {
    a,
    b,
    outcome: outcome.id,
    population: choice.population,
  });
  const published = publishedComparisons(index.dataset, { a, b, outcome: outcome.id }).filter(
    ({ synthesis }) => synthesis.population === choice.population,
  );
  const title = say.pair({
    a: optionName(a, source, 'label'),
    b: optionName(b, source, 'sentence'),
  });
  return {
    answer,
    view: {
      title,
      caption: say.pairCaption({ pair: title, outcome: words.text(outcome.name) }),
      rows: [
        ...published.map((one) => publishedRow(one, source)),
        ...ourRows(answer.comparisons, source),
      ],
      differences: differences(published, answer, source),
      unable: answer.unable.map((reason) => say.unable()[reason]),
      hasOurs: answer.comparisons.length > 0,
    },
  };
}

/** The comparison of ours that a review is set against: as it was made, and random where it can be. */
function counterpart(
  { synthesis }: PublishedComparison,
  { comparisons }: IndirectAnswer,
): IndirectComparison | undefined {
  const network = comparisons.filter(({ method }) => method === 'network');
  const usable = synthesis.method === 'pairwise' && network.length === 0 ? comparisons : network;
  return usable.find(({ model }) => model === 'random') ?? usable[0] ?? comparisons[0];
}

function differences(
  published: readonly PublishedComparison[],
  answer: IndirectAnswer,
  { words }: ClinicalSource,
): readonly string[] {
  const say = clinicianWordsFor(words.locale);
  if (published.length === 0) return [say.noPublished()];
  return published.flatMap((one) => {
    const ours = counterpart(one, answer);
    if (!ours) return [];
    const review = words.text(one.synthesis.name);
    const found = differsFrom(one, ours);
    if (found.includes('not-comparable')) return [say.notComparable({ review })];
    if (found.includes('intervals-apart')) return [say.apart({ review })];
    if (found.includes('estimates-apart')) return [say.estimatesApart({ review })];
    return [say.agree({ review })];
  });
}

import {
  indirectComparisons,
  publishedComparisons,
  type RelativeEffect,
} from '../../domain/clinical/index.js';
import type { Outcome } from '../../domain/dataset-types.js';
import { clinicianWordsFor } from '../../messages/clinician.js';
import { ourRow, publishedRow } from './indirect-rows.js';
import type { ClinicalSource } from './source.js';

/** A ratio against no treatment, and the words for where it comes from. */
export interface NamedEffect extends RelativeEffect {
  readonly text: string;
}

/** What a review prints, else what we work out over the trials: random effects where these can be. */
export function againstNone(
  option: string,
  none: string,
  outcome: Outcome,
  source: ClinicalSource,
): NamedEffect | undefined {
  return printed(option, none, outcome, source) ?? ours(option, none, outcome, source);
}

function printed(a: string, b: string, outcome: Outcome, source: ClinicalSource) {
  const { index, choice } = source;
  const found = publishedComparisons(index.dataset, { a, b, outcome: outcome.id }).find(
    ({ synthesis, comparison }) =>
      synthesis.population === choice.population &&
      comparison.kind !== undefined &&
      // A ratio of people can't be put on a rate of events.
      (comparison.kind === 'rate-ratio') === (outcome.kind === 'rate') &&
      comparison.value !== undefined &&
      (comparison.level ?? 95) === 95 &&
      comparison.interval !== undefined,
  );
  const { kind: scale, value, interval } = found?.comparison ?? {};
  if (!found || !scale || value === undefined || !interval) return undefined;
  return { scale, value, interval, text: textOf(scale, publishedRow(found, source), source) };
}

function ours(a: string, b: string, outcome: Outcome, source: ClinicalSource) {
  const { index, choice } = source;
  const query = { a, b, outcome: outcome.id, population: choice.population };
  const { comparisons } = indirectComparisons(index, query);
  const networks = comparisons.filter(({ method }) => method === 'network');
  const found = networks.find(({ model }) => model === 'random') ?? networks[0] ?? comparisons[0];
  if (!found) return undefined;
  const { scale, opposite, value, interval } = found;
  return {
    scale,
    ...(opposite && { opposite }),
    value,
    interval,
    text: textOf(scale, ourRow(found, source), source),
  };
}

function textOf(
  scale: RelativeEffect['scale'],
  { basis, value, interval }: ReturnType<typeof ourRow>,
  { words }: ClinicalSource,
): string {
  const say = clinicianWordsFor(words.locale);
  return say.fromRatio({ basis, scale: say.scales()[scale], ratio: value, interval });
}

import type { Assumption, LeftOut, NetworkSummary } from '../../domain/clinical/index.js';
import type { Outcome } from '../../domain/dataset-types.js';
import { clinicianWordsFor } from '../../messages/clinician.js';
import { optionViews } from '../option-view.js';
import { leagueView, type LeagueView } from './league-view.js';
import { networkTexts, nodeSplitTexts } from './network-texts.js';
import { comparedOutcomes, outcomeEntries, type ChoiceEntry } from './outcome-choice.js';
import { answeredPair, type AnsweredPair, type PairView } from './pair-view.js';
import type { ClinicalSource } from './source.js';
import { treatmentName } from './treatment-text.js';

/** A list that is shut until it is asked for. */
export interface FoldView {
  readonly title: string;
  readonly items: readonly string[];
}

/** Every pair of chosen options on one outcome, with what all of it assumes. */
export interface IndirectView {
  readonly title: string;
  readonly note: string;
  readonly outcomeLabel: string;
  readonly outcomes: readonly ChoiceEntry[];
  readonly outcome: string;
  /** How the figures are read. */
  readonly reading: string;
  readonly heads: { readonly basis: string; readonly value: string; readonly rests: string };
  readonly pairs: readonly PairView[];
  readonly assumes: FoldView;
  readonly network: FoldView;
  readonly leftOut?: FoldView;
  readonly leagues: readonly LeagueView[];
}

/** Said where there is nothing to compare. */
export interface NoIndirectView {
  readonly title: string;
  readonly note: string;
}

/** @param wanted - Id of the outcome that the reader chose, if it is still among them. */
export function indirectView(
  source: ClinicalSource,
  wanted: string | undefined,
): IndirectView | NoIndirectView {
  const { index, choice, words } = source;
  const say = clinicianWordsFor(words.locale);
  const title = say.indirectTitle();
  const ids = optionViews(index, choice.chosen, words).map(({ id }) => id);
  if (ids.length < 2) return { title, note: say.needsTwo() };
  const outcomes = comparedOutcomes(source);
  const outcome = outcomes.find(({ id }) => id === wanted) ?? outcomes[0];
  if (!outcome) return { title, note: say.noOutcome() };
  const pairs = ids.flatMap((a, place) =>
    ids.slice(place + 1).map((b) => answeredPair(a, b, outcome, source)),
  );
  return {
    title,
    note: say.indirectNote(),
    outcomeLabel: say.outcome(),
    outcomes: outcomeEntries(outcomes, words),
    outcome: outcome.id,
    reading: readingText(pairs, outcome, source),
    heads: { basis: say.headBasis(), value: say.headValue(), rests: say.headRests() },
    pairs: pairs.map(({ view }) => view),
    ...notes(pairs, outcome, source),
  };
}

function readingText(
  pairs: readonly AnsweredPair[],
  outcome: Outcome,
  { words }: ClinicalSource,
): string {
  const say = clinicianWordsFor(words.locale);
  const name = words.text(outcome.name);
  const [first] = pairs.flatMap(({ answer }) => answer.comparisons);
  if (!first) return name;
  return first.scale === 'difference'
    ? say.belowZero({ outcome: name })
    : say.belowOne({ outcome: name });
}

/** What is the same for all pairs, each thing once. */
function notes(pairs: readonly AnsweredPair[], outcome: Outcome, source: ClinicalSource) {
  const { words } = source;
  const say = clinicianWordsFor(words.locale);
  const comparisons = pairs.flatMap(({ answer }) => answer.comparisons);
  const used = new Set(comparisons.flatMap(({ assumptions }) => assumptions));
  const assumptions = Object.entries(say.assumptions()) as [Assumption, string][];
  const networks = distinct(pairs.flatMap(({ answer }) => answer.networks));
  const leftOut = distinctTexts(
    pairs.flatMap(({ answer }) => answer.leftOut.map((one) => leftOutText(one, source))),
  );
  return {
    assumes: {
      title: say.assumesTitle(),
      items: assumptions.flatMap(([key, text]) => (used.has(key) ? [text] : [])),
    },
    network: {
      title: say.networkTitle(),
      items: [
        ...networks.flatMap((network) => networkTexts(network, words)),
        ...pairs.flatMap((pair) => nodeSplitTexts(pair, words)),
      ],
    },
    ...(leftOut.length > 0 && {
      leftOut: {
        title: say.leftOutTitle({ count: words.whole(leftOut.length) }),
        items: leftOut,
      },
    }),
    leagues: networks.slice(-1).map((network) => leagueView(network, outcome, source)),
  };
}

const distinctTexts = (texts: readonly string[]) => [...new Set(texts)];

/** Pairs of one network give the same summary, each its own copy; random effects, where these could be estimated, come later. */
function distinct(networks: readonly NetworkSummary[]): readonly NetworkSummary[] {
  const keyOf = ({ scale, opposite, treatments }: NetworkSummary) =>
    JSON.stringify([scale, opposite, treatments.map(({ key }) => key).sort()]);
  return [...new Map(networks.map((network) => [keyOf(network), network])).values()];
}

function leftOutText(
  { study, treatment, comparator, reason }: LeftOut,
  { index, words }: ClinicalSource,
): string {
  const say = clinicianWordsFor(words.locale);
  return say.leftOut({
    study: study.name,
    treatment: treatmentName(treatment, index, words),
    comparator: treatmentName(comparator, index, words),
    reason: say.leftOutReasons()[reason],
  });
}

import type { NetworkSummary, Test } from '../../domain/clinical/index.js';
import { clinicianWordsFor } from '../../messages/clinician.js';
import type { Words } from '../words.js';
import { numbersFor } from './numbers.js';
import type { AnsweredPair } from './pair-view.js';

/** What is known of a network as a whole: size, spread between trials, agreement of its parts. */
export function networkTexts(network: NetworkSummary, words: Words): readonly string[] {
  const say = clinicianWordsFor(words.locale);
  const { tau2: small, statistic, percent } = numbersFor(words);
  const { heterogeneity, inconsistency, warnings, weeks, contrasts, treatments } = network;
  const { tau2, i2, q, df } = heterogeneity;
  const studies = new Set(contrasts.map(({ study }) => study.id)).size;
  const size = say.networkSize({
    studies: words.whole(studies),
    treatments: words.whole(treatments.length),
    low: words.precise(weeks[0]),
    high: words.precise(weeks[1]),
  });
  const shares = { i2: percent(i2), q: statistic(q), df: words.whole(df) };
  const spread =
    network.model === 'random'
      ? say.heterogeneity({ tau2: small(tau2), ...shares })
      : say.heterogeneityOfQ(shares);
  return [
    size,
    withP(spread, heterogeneity, words),
    ...(inconsistency
      ? [
          withP(
            say.inconsistency({
              q: statistic(inconsistency.q),
              df: words.whole(inconsistency.df),
            }),
            inconsistency,
            words,
          ),
        ]
      : []),
    ...(warnings.includes('consistency-untestable') ? [say.untested()] : []),
    ...(warnings.includes('not-converged') ? [say.notConverged()] : []),
  ];
}

function withP(text: string, { p }: Test, words: Words): string {
  const say = clinicianWordsFor(words.locale);
  return p === undefined ? say.withoutP({ text }) : say.withP({ text, p: numbersFor(words).p(p) });
}

/** Direct and indirect evidence on a pair apart, where there are both. */
export function nodeSplitTexts({ view, answer }: AnsweredPair, words: Words): readonly string[] {
  const say = clinicianWordsFor(words.locale);
  const { ratio, p } = numbersFor(words);
  // One model says enough: the later one, random effects where these could be estimated.
  const split = answer.networks.at(-1)?.nodeSplit;
  if (!split) return [];
  const written = ({ value, interval }: typeof split.direct) =>
    say.ratioAndInterval({
      ratio: ratio(value),
      interval: say.interval({ low: ratio(interval[0]), high: ratio(interval[1]) }),
    });
  return [
    say.nodeSplit({
      pair: view.title,
      direct: written(split.direct),
      indirect: written(split.indirect),
      p: p(split.p),
    }),
  ];
}

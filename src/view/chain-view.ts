import type { DatasetIndex } from '../domain/dataset-index.js';
import type { Study } from '../domain/dataset-types.js';
import type { Link, Node } from '../domain/evidence/links.js';
import { armsOf, stepsOf, type Step } from '../domain/evidence/steps.js';
import { chainWordsFor } from '../messages/chain.js';
import { weeksText } from './amounts.js';
import { capitalised, therapyName, unbroken, type Words } from './words.js';

/** The way from one option to another, on request. */
export interface ChainView {
  readonly ask: string;
  /** What the question is about, for whoever does not see it beside the pair. */
  readonly about: string;
  readonly steps: readonly { readonly pair: string; readonly studies: string }[];
  /** What may be set side by side, and what not. */
  readonly why: string;
}

/** Two options by id and by name, as in the middle of a sentence. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly population: string;
}

/** Nothing where no study is between the two: then there is no way to show. */
export function chainView(
  index: DatasetIndex,
  link: Link,
  pair: Pair,
  words: Words,
): ChainView | undefined {
  const steps = stepsOf(index, link, pair);
  if (steps.length === 0) return undefined;
  const say = chainWordsFor(words.locale);
  const [a, b] = [pair.a, pair.b].map((id) => nodeName(index, { key: id, therapy: id }, words)) as [
    string,
    string,
  ];
  return {
    ask: say.ask(),
    about: say.askAbout({ pair: say.pair({ a, b }) }),
    steps: steps.map(({ between, studies }) => ({
      pair: say.pair({
        a: capitalised(nodeName(index, between[0], words), words.locale),
        b: nodeName(index, between[1], words),
      }),
      studies: words.list(studies.map((study) => studyText(study, between, words))),
    })),
    why: whyText(link, { a, b }, words),
  };
}

function whyText(
  link: Link,
  names: { readonly a: string; readonly b: string },
  { locale }: Words,
): string {
  const say = chainWordsFor(locale);
  if (link.kind !== 'direct') return say.indirect(names);
  return link.studies.length > 1 ? say.direct() : say.directInOne();
}

function studyText(study: Study, between: Step['between'], words: Words): string {
  const arms = armsOf(study, between).map(({ people }) => people);
  const known = arms.filter((people) => people !== undefined);
  const people = known.reduce((sum, one) => sum + one, 0);
  return chainWordsFor(words.locale).study({
    name: study.name,
    ...(known.length === arms.length && { people: words.whole(people) }),
    span: study.span === undefined ? weeksText(study.weeks, words) : words.text(study.span),
    isByChance: study.design === 'randomised' || study.design === 'randomised-open',
  });
}

// An arm's own words come first: trials give placebo, not “no treatment”.
function nodeName(index: DatasetIndex, { key, therapy, name }: Node, words: Words): string {
  if (name !== undefined) return unbroken(words.text(name));
  const known = therapy === undefined ? undefined : index.therapies.get(therapy);
  return known ? therapyName(known, words) : key;
}

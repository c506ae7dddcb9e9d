import type { DatasetIndex } from '../domain/dataset-index.js';
import type { Study } from '../domain/dataset-types.js';
import { linkBetween, type Link, type Node } from '../domain/evidence/links.js';
import { peopleIn, stepsOf, type Step } from '../domain/evidence/steps.js';
import { chainWordsFor } from '../messages/chain.js';
import { weeksText } from './amounts.js';
import { capitalised, therapyName, unbroken, type Words } from './words.js';

/** The way from one option to another, on request. */
export interface ChainView {
  readonly steps: readonly { readonly pair: string; readonly studies: string }[];
  /** What may be set side by side, and what not. */
  readonly why: string;
}

/** Two options by id, and the form of the condition whose studies count. */
export interface ChainSource {
  readonly index: DatasetIndex;
  readonly words: Words;
  readonly a: string;
  readonly b: string;
  readonly population: string;
}

/** Nothing where no study is between the two: then there is no way to show. */
export function chainView({ index, words, ...pair }: ChainSource): ChainView | undefined {
  const link = linkBetween(index, pair);
  const steps = stepsOf(index, link, pair);
  if (steps.length === 0) return undefined;
  const [a, b] = [pair.a, pair.b].map((id) => nodeName(index, { key: id, therapy: id }, words)) as [
    string,
    string,
  ];
  return {
    steps: steps.map((step) => stepView(index, step, words)),
    why: whyText(link, { a, b }, words),
  };
}

function stepView(index: DatasetIndex, { between, studies, together }: Step, words: Words) {
  const say = chainWordsFor(words.locale);
  const named = words.list(studies.map((study) => studyText(study, between, words)));
  return {
    pair: say.pair({
      a: capitalised(nodeName(index, between[0], words), words.locale),
      b: nodeName(index, between[1], words),
    }),
    studies:
      together === undefined
        ? named
        : say.together({ studies: named, people: words.whole(together) }),
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
  const people = peopleIn(study, between);
  return chainWordsFor(words.locale).study({
    name: study.name,
    ...(people !== undefined && { people: words.whole(people) }),
    span: study.span === undefined ? weeksText(study.weeks, words) : words.text(study.span),
  });
}

// An arm's own words come first: trials give placebo, not “no treatment”.
function nodeName(index: DatasetIndex, { key, therapy, name }: Node, words: Words): string {
  if (name !== undefined) return unbroken(words.text(name));
  const known = therapy === undefined ? undefined : index.therapies.get(therapy);
  return known ? therapyName(known, words) : key;
}

import type { Author, Dataset, Text } from '../domain/dataset-types.js';
import { detailsFor } from '../messages/details.js';
import type { Words } from './words.js';

/** Whose data, in which words: put together when they are near the screen. */
export interface AboutSource {
  readonly dataset: Dataset;
  readonly words: Words;
  /** What the place says in which it is read. */
  readonly local?: AboutView['facts'];
}

/** Who made the data and how: at the end, for whoever asks. */
export interface AboutView {
  readonly title: string;
  readonly facts: readonly { readonly term: string; readonly text: string }[];
}

export function aboutView({ dataset, words, local = [] }: AboutSource): AboutView {
  const { decision, governance } = dataset;
  const { text, list } = words;
  const say = detailsFor(words.locale);
  const fact = (term: string, said: Text | undefined) =>
    said === undefined ? [] : [{ term, text: text(said) }];
  const people = (term: string, list: readonly Author[]) =>
    list.length === 0 ? [] : [{ term, text: list.map((one) => authorText(one, text)).join(' ') }];
  const interests = governance.interests.map(text);
  return {
    title: say.about(),
    facts: [
      { term: say.aboutWhat(), text: say.aboutWhatText() },
      ...fact(text(decision.condition), decision.summary),
      ...fact(say.aboutMethods(), governance.methods),
      ...people(say.aboutAuthors(), governance.authors),
      ...people(say.aboutCheckedBy(), governance.checkedBy ?? []),
      ...fact(say.aboutReview(), governance.review),
      ...fact(say.aboutFieldTest(), governance.fieldTest),
      ...fact(say.aboutUpdates(), governance.updatePolicy),
      {
        term: say.aboutInterests(),
        text: interests.length > 0 ? list(interests) : say.aboutNoInterests(),
      },
      ...fact(say.aboutNeeds(), governance.needs),
      ...fact(say.aboutEvaluation(), governance.evaluation),
      ...fact(say.aboutEquality(), governance.equality),
      ...fact(say.aboutContact(), governance.contact),
      ...local,
    ],
  };
}

const authorText = ({ name, credentials }: Author, text: (text: Text) => string): string =>
  credentials === undefined ? `${text(name)}.` : `${text(name)}. ${text(credentials)}`;

import type { Dataset, Text } from '../domain/dataset-types.js';
import type { Words } from './words.js';

/** The decision, and the line that cannot be hidden. */
export interface DecisionView {
  readonly overline: string;
  readonly condition: string;
  readonly question: string;
  readonly lead?: string;
  readonly informs: string;
  readonly disclosure: readonly string[];
  /** Said when the day by which the data must be checked has passed. */
  readonly pastReview?: string;
}

/** @param today - The reader's day, year-month-day. */
export function decisionView(dataset: Dataset, words: Words, today: string): DecisionView {
  const { say, text, list, day, region } = words;
  const { decision, governance, version } = dataset;
  const reviewBy = day(governance.reviewBy);
  return {
    overline: say.overline(),
    condition: text(decision.condition),
    question: text(decision.question),
    ...(decision.lead !== undefined && { lead: text(decision.lead) }),
    informs: say.informs(),
    disclosure: [
      say.forRegions({ regions: list(decision.jurisdictions.map(region)) }),
      say.writtenBy({ authors: list(governance.authors.map(({ name }) => text(name))) }),
      say.paidBy({ funding: text(governance.funding) }),
      say.dataVersion({
        version,
        published: day(governance.reviewed ?? governance.published),
        reviewBy,
      }),
    ],
    // ISO days compare as text.
    ...(today > governance.reviewBy && { pastReview: say.pastReview({ reviewBy }) }),
  };
}

/** Who made the data and how: at the end, for whoever asks. */
export interface AboutView {
  readonly title: string;
  readonly facts: readonly { readonly term: string; readonly text: string }[];
}

export function aboutView({ decision, governance }: Dataset, { say, text, list }: Words): AboutView {
  const fact = (term: string, said: Text | undefined) =>
    said === undefined ? [] : [{ term, text: text(said) }];
  const interests = governance.interests.map(text);
  return {
    title: say.about(),
    facts: [
      { term: say.aboutWhat(), text: say.aboutWhatText() },
      ...fact(text(decision.condition), decision.summary),
      ...fact(say.aboutMethods(), governance.methods),
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
    ],
  };
}

import type { Dataset } from '../domain/dataset-types.js';
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

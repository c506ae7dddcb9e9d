import { indexDataset } from '../../domain/dataset-index.js';
import type { Dataset, Outcome, Text, Therapy } from '../../domain/dataset-types.js';
import type { Problem } from '../../domain/result.js';
import { wordFindings } from '../words/neutral-words.js';
import { readingReport, type ReadingReport } from '../words/reading-report.js';
import { coverageOf, type Coverage } from './coverage.js';

/** What the parts of a report are made from, worked out once. */
export interface Facts {
  readonly dataset: Dataset;
  /** The day of the report, year-month-day. */
  readonly today: string;
  readonly coverage: (option: Therapy, outcome: Outcome) => Coverage;
  readonly reading: ReadingReport;
  readonly words: readonly Problem[];
  /** A text in English, else in the language of the dataset. */
  readonly text: (text: Text) => string;
}

function textIn(text: Text, language: string): string {
  if (typeof text === 'string') return text;
  const english = Object.keys(text).find((tag) => /^en(-|$)/i.test(tag));
  return text[english ?? language] ?? Object.values(text)[0] ?? '';
}

export function factsOf(dataset: Dataset, today: string): Facts {
  const index = indexDataset(dataset);
  const cells = new Map(
    dataset.therapies.flatMap((option) =>
      dataset.outcomes.map(
        (outcome) =>
          [JSON.stringify([option.id, outcome.id]), coverageOf(index, option, outcome)] as const,
      ),
    ),
  );
  const nothing: Coverage = { state: 'not-stated', studies: 0 };
  return {
    dataset,
    today,
    coverage: (option, outcome) => cells.get(JSON.stringify([option.id, outcome.id])) ?? nothing,
    reading: readingReport(dataset),
    words: wordFindings(dataset),
    text: (text) => textIn(text, dataset.language),
  };
}

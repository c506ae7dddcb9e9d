import { detailsFor } from '../messages/details.js';
import type { Rich } from '../messages/rich.js';
import type { Behind } from './behind.js';
import { copyView, factsCitation, figureCitation, type CopyView } from './citation-view.js';
import { itemView } from './facts-view.js';
import { publishedRatings } from './published-ratings.js';
import { sentencesOf } from './sentences.js';
import { sourceViews, type SourceView } from './source-views.js';
import { studyFacts } from './study-facts.js';
import { therapyHeading } from './words.js';

/** What stands behind a cell: a sentence, the facts of the study, and the sources. */
export interface ProvenanceView {
  readonly title: string;
  readonly sentence: Rich;
  readonly note?: string;
  readonly facts: readonly {
    readonly term: string;
    readonly details: readonly string[];
    readonly sources?: readonly SourceView[];
  }[];
  readonly copy: CopyView;
}

/** Puts what stands behind a cell in words. */
export const provenanceView = (behind: Behind): ProvenanceView =>
  behind.kind === 'figure' ? figureProvenance(behind) : factsProvenance(behind);

/** The sentences of what is shown, the facts of every comparison. */
function figureProvenance({
  row,
  option,
  comparisons,
}: Extract<Behind, { kind: 'figure' }>): ProvenanceView {
  const say = detailsFor(row.words.locale);
  const read = comparisons.flatMap(({ result }) => [
    ...result.sources,
    ...(result.effects ?? []).flatMap((effect) => effect.sources ?? []),
    ...(result.certainty?.sources ?? []),
  ]);
  const rated = comparisons.map((comparison) => publishedRatings(row, comparison));
  const sources = sourceViews(
    row.index,
    [...read, ...rated.flat().flatMap(({ sources: ids }) => ids)],
    row.words,
  );
  const title = say.behindFigure({ option: therapyHeading(option, row.words), row: row.label });
  const sentence = sentencesOf(row, comparisons);
  const cited = { sentence, sources: sourceViews(row.index, read, row.words) };
  return {
    title,
    sentence,
    ...(row.outcome.kind === 'rate' && { note: say.oneManyNote() }),
    facts: [
      ...comparisons.flatMap((comparison, place) =>
        studyFacts(row, comparison, rated[place] ?? []),
      ),
      { term: say.factSource(), details: [], sources },
    ],
    copy: copyView(row, figureCitation(row, option, comparisons, cited)),
  };
}

function factsProvenance(behind: Extract<Behind, { kind: 'facts' }>): ProvenanceView {
  const { index, words, label, option, statements } = behind;
  const say = detailsFor(words.locale);
  return {
    title: say.factsBehind({ option: therapyHeading(option, words), row: label }),
    sentence: [],
    facts: statements.map((statement) => ({
      term: itemView(statement, words).label ?? say.saidBy(),
      details: statements.length > 1 ? [words.text(statement.text)] : [],
      sources: sourceViews(index, statement.sources, words),
    })),
    copy: copyView(behind, factsCitation(behind)),
  };
}

import type { DatasetIndex } from '../domain/dataset-index.js';
import type { Source } from '../domain/dataset-types.js';
import type { Rich } from '../messages/rich.js';
import { detailsFor } from '../messages/details.js';
import type { Behind } from './behind.js';
import { itemView } from './facts-view.js';
import { sentencesOf } from './sentences.js';
import { studyFacts } from './study-facts.js';
import { therapyHeading, type Words } from './words.js';

/** A link to a source, or its title alone when it has no safe address. */
export interface SourceView {
  readonly title: string;
  readonly details: string;
  readonly href?: string;
}

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
  const sources = comparisons.flatMap(({ result }) => [
    ...result.sources,
    ...(result.effects ?? []).flatMap((effect) => effect.sources ?? []),
    ...(result.certainty?.sources ?? []),
  ]);
  return {
    title: say.behindFigure({ option: therapyHeading(option, row.words), row: row.label }),
    sentence: sentencesOf(row, comparisons),
    ...(row.outcome.kind === 'rate' && { note: say.oneManyNote() }),
    facts: [
      ...comparisons.flatMap((comparison) => studyFacts(row, comparison)),
      { term: say.factSource(), details: [], sources: sourceViews(row.index, sources, row.words) },
    ],
  };
}

function factsProvenance({
  index,
  words,
  label,
  option,
  statements,
}: Extract<Behind, { kind: 'facts' }>): ProvenanceView {
  const say = detailsFor(words.locale);
  return {
    title: say.factsBehind({ option: therapyHeading(option, words), row: label }),
    sentence: [],
    facts: statements.map((statement) => ({
      term: itemView(statement, words).label ?? say.saidBy(),
      details: statements.length > 1 ? [words.text(statement.text)] : [],
      sources: sourceViews(index, statement.sources, words),
    })),
  };
}

/** The sources of some ids, each once. */
function sourceViews(
  index: DatasetIndex,
  ids: readonly string[],
  words: Words,
): readonly SourceView[] {
  return [...new Set(ids)].flatMap((id) => {
    const source = index.sources.get(id);
    return source ? [sourceView(source, words)] : [];
  });
}

function sourceView(source: Source, words: Words): SourceView {
  const href = safeAddress(source);
  const details = [
    source.journal ?? source.publisher,
    source.date ?? source.year?.toString(),
    source.doi === undefined ? undefined : `doi ${source.doi}`,
    source.note === undefined ? undefined : words.text(source.note),
  ].filter((part) => part !== undefined);
  return { title: source.title, details: details.join(', '), ...(href !== undefined && { href }) };
}

/** Only an https address without a user name becomes a link; a dataset may come from anyone. */
function safeAddress({ url, doi, pmid }: Source): string | undefined {
  const address =
    url ??
    (doi === undefined ? undefined : `https://doi.org/${encodeURI(doi)}`) ??
    (pmid === undefined ? undefined : `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`);
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, username, password, href } = new URL(address);
  return protocol === 'https:' && username === '' && password === '' ? href : undefined;
}

import type { Comparison } from '../domain/evidence/comparison.js';
import type { Therapy } from '../domain/dataset-types.js';
import { provenanceFor } from '../messages/provenance.js';
import { plainText } from '../messages/plain-text.js';
import type { Rich } from '../messages/rich.js';
import { peopleBehind, spanText, type RowContext } from './amounts.js';
import type { Behind } from './behind.js';
import { sourceViews, type SourceView } from './source-views.js';
import { therapyHeading } from './words.js';

/** What is copied at a press, and what is said about it. */
export interface CopyView {
  readonly label: string;
  readonly text: string;
  /** Name of the field that shows the text where it could not be copied. */
  readonly textLabel: string;
  readonly done: string;
  readonly refused: string;
}

type Context = Pick<RowContext, 'index' | 'words'>;

/** Lines of a citation, with the dataset and its version at the end. */
export function copyView({ index, words }: Context, lines: readonly string[]): CopyView {
  const say = provenanceFor(words.locale);
  const { id, version, governance } = index.dataset;
  const data = say.citedData({ id, version, published: words.day(governance.published) });
  return {
    label: say.copy(),
    text: [...lines, data].join('\n'),
    textLabel: say.copyText(),
    done: say.copied(),
    refused: say.copyRefused(),
  };
}

/** A figure never goes without its comparator, its study and its time span. */
export function figureCitation(
  row: RowContext,
  option: Therapy,
  comparisons: readonly Comparison[],
  { sentence, sources }: { readonly sentence: Rich; readonly sources: readonly SourceView[] },
): readonly string[] {
  const { words } = row;
  const say = provenanceFor(words.locale);
  const studies = comparisons.map((comparison) => {
    const { study, result, own, against } = comparison;
    const people = peopleBehind(study, result, [own, ...against]);
    return say.citedStudy({
      study: [study.name, ...(study.registry ?? [])].join(', '),
      ...(people !== undefined && { people: words.whole(people) }),
      span: spanText(comparison, words),
    });
  });
  return [
    `${therapyHeading(option, words)}, ${row.label}. ${plainText(sentence).trim()}`,
    ...studies,
    ...sources.map((source) => cited(source, row)),
  ];
}

/** What is said of an option, with who says it. */
export const factsCitation = (behind: Extract<Behind, { kind: 'facts' }>): readonly string[] => {
  const { index, words, label, option, statements } = behind;
  return [
    `${therapyHeading(option, words)}, ${label}.`,
    ...statements.flatMap(({ text, sources }) => [
      words.text(text),
      ...sourceViews(index, sources, words).map((source) => cited(source, behind)),
    ]),
  ];
};

const cited = ({ title, details, href }: SourceView, { words }: Context): string =>
  provenanceFor(words.locale).citedSource({
    title,
    details,
    ...(href !== undefined && { address: href }),
  });

import type { DatasetIndex } from '../domain/dataset-index.js';
import type { Source } from '../domain/dataset-types.js';
import type { Words } from './words.js';

/** A link to a source, or its title alone when it has no safe address. */
export interface SourceView {
  readonly title: string;
  readonly details: string;
  readonly href?: string;
}

/** The sources of some ids, each once. */
export function sourceViews(
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

import type { Source } from '../../domain/dataset-types.js';
import { counted } from '../style.js';
import { yearsSince } from './dates.js';
import { heading, list, table, type Block } from './document.js';
import type { Facts } from './facts.js';
import { places } from './item.js';
import { placed } from './judging.js';

const dateOf = ({ date, year }: Source): string | undefined =>
  date ?? (year === undefined ? undefined : `${year}`);

const hasAddress = ({ url, doi, pmid }: Source): boolean =>
  url !== undefined || doi !== undefined || pmid !== undefined;

/** A source not opened for this long may have changed. */
const yearsUnread = 1;

function oldest(sources: readonly Source[], today: string): string {
  const dated = sources.flatMap((source) => {
    const date = dateOf(source);
    return date === undefined ? [] : [{ source, date }];
  });
  const [first] = dated.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  if (!first) return 'No source has a date.';
  const { source, date } = first;
  return `Oldest source: ${source.id}, "${source.title}", ${date}, at least ${counted(yearsSince(date, today), 'year')} old.`;
}

function pointers(facts: Facts, has: (source: Source) => boolean): string {
  const found = placed(facts.dataset.sources, '/sources').filter(([source]) => has(source));
  return found.length === 0 ? 'none' : `${found.length} (${places(found.map(([, at]) => at))})`;
}

/** What kinds of sources there are, how old they are and when they were last read. */
export function sourcesSection(facts: Facts): readonly Block[] {
  const { dataset, today } = facts;
  const { sources } = dataset;
  const isStale = ({ read }: Source) =>
    read !== undefined && yearsSince(read, today) >= yearsUnread;
  const kinds = [...new Set(sources.map(({ kind }) => kind))].sort();
  const rows = kinds.map((kind) => {
    const own = sources.filter((source) => source.kind === kind);
    const count = (has: (source: Source) => boolean) => `${own.filter(has).length}`;
    return [
      kind,
      `${own.length}`,
      count((source) => !hasAddress(source)),
      count((source) => dateOf(source) === undefined),
      count(({ read }) => read === undefined),
      count(isStale),
    ];
  });
  return [
    heading(2, 'Sources'),
    table(
      `${sources.length} sources by kind`,
      [
        'Kind',
        'Sources',
        'Without address',
        'Without date',
        'No day of reading',
        'Read over a year ago',
      ],
      rows,
    ),
    list([
      oldest(sources, today),
      `Without an address, DOI or PubMed number: ${pointers(facts, (source) => !hasAddress(source))}.`,
      `Not read for a year or more: ${pointers(facts, isStale)}.`,
    ]),
  ];
}

import type { DatasetIndex } from '../domain/dataset-index.js';
import type { Source } from '../domain/dataset-types.js';
import type { TakeWords } from '../messages/take.js';
import type { Words } from './words.js';

/** A source with the number that it has on this paper. */
export interface NumberedSource {
  readonly number: string;
  readonly text: string;
}

/** Gives sources their numbers as they come. */
export interface Numbering {
  /** The numbers of some sources, each once, in their order. */
  readonly of: (ids: readonly string[]) => readonly string[];
  /** Every source that was given a number. */
  readonly list: () => readonly NumberedSource[];
}

/** Sources that read alike on paper have one number. */
export function numbering(index: DatasetIndex, words: Words, say: TakeWords): Numbering {
  const texts: string[] = [];
  const numberOf = (id: string): readonly number[] => {
    const source = index.sources.get(id);
    if (!source) return [];
    const text = sourceText(source, say);
    if (!texts.includes(text)) texts.push(text);
    return [texts.indexOf(text) + 1];
  };
  return {
    of: (ids) =>
      [...new Set(ids.flatMap(numberOf))]
        .sort((a, b) => a - b)
        .map((number) => words.whole(number)),
    list: () => texts.map((text, place) => ({ number: words.whole(place + 1), text })),
  };
}

/** As short as it can be found by. */
function sourceText(
  { title, journal, year, date, doi, pmid, publisher }: Source,
  say: TakeWords,
): string {
  const in_ = journal ?? publisher;
  if (in_ !== undefined && year !== undefined) {
    const paper = { journal: in_, year: year.toString() };
    if (doi !== undefined) return say.paper({ ...paper, doi });
    if (pmid !== undefined) return say.indexed({ ...paper, pmid });
  }
  const day = date ?? year?.toString();
  return day === undefined ? say.titleOnly({ title }) : say.document({ title, date: day });
}

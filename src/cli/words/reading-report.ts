import type { Dataset } from '../../domain/dataset-types.js';
import { at } from '../../domain/finding.js';
import { medicineNames, withoutNames } from './medicine-names.js';
import {
  countsOf,
  enoughWords,
  pooled,
  readingAge,
  readingAgeLimit,
  type Counts,
} from './reading-age.js';
import { englishTexts, type ReaderText } from './reader-texts.js';

/** Texts that are measured together: all of one option, or all of one kind. */
export interface Pool {
  readonly kind: 'option' | 'section' | 'all';
  /** Id of the option, or name of the field that the texts stand in. */
  readonly id: string;
  /** JSON Pointer to the option, or to where the first of the texts stands. */
  readonly path: string;
  readonly texts: number;
  readonly words: number;
  readonly age: number;
  /** `few-words`: too few words to judge, see `enoughWords`. */
  readonly verdict: 'within' | 'above' | 'few-words';
}

/** One text and its own reading age. */
export interface HardText {
  readonly path: string;
  readonly text: string;
  readonly age: number;
}

/** How old a reader must be for the texts of a dataset that patients read. */
export interface ReadingReport {
  readonly all: Pool;
  readonly options: readonly Pool[];
  readonly sections: readonly Pool[];
  /** Hardest first; only whole sentences, since a label is no passage. */
  readonly hardest: readonly HardText[];
}

interface Counted extends ReaderText {
  readonly counts: Counts;
}

/** `warnings` for a warning of an option, `outcomes` for a definition. */
function sectionOf(path: string): string {
  const [, first = '', , third = ''] = path.split('/');
  return first === 'therapies' ? third : first;
}

function poolOf(kind: Pool['kind'], id: string, path: string, texts: readonly Counted[]): Pool {
  const counts = pooled(texts.map((text) => text.counts));
  // As it is shown: nobody can follow a verdict on a digit that is not there.
  const age = Math.round(readingAge(counts) * 10) / 10;
  const judged = age > readingAgeLimit ? 'above' : 'within';
  return {
    kind,
    id,
    path,
    texts: texts.length,
    words: counts.words,
    age,
    verdict: counts.words < enoughWords ? 'few-words' : judged,
  };
}

const hardestOf = (texts: readonly Counted[]): readonly HardText[] =>
  texts
    .filter(({ counts }) => counts.sentences > 0)
    .map(({ path, text, counts }) => ({ path, text, age: readingAge(counts) }))
    .sort((a, b) => b.age - a.age);

/** Measures the English texts that patients read; medicine names are left out of the count. */
export function readingReport(dataset: Dataset): ReadingReport {
  const nameless = withoutNames(medicineNames(dataset));
  const texts = englishTexts(dataset)
    .filter(({ reader }) => reader === 'patient')
    .map((text) => ({ ...text, counts: countsOf(nameless(text.text)) }));
  const sections = new Set(texts.map(({ path }) => sectionOf(path)));
  return {
    all: poolOf('all', dataset.id, '', texts),
    options: dataset.therapies.map(({ id }, index) => {
      const path = at('/therapies', index);
      const own = texts.filter((text) => text.path.startsWith(`${path}/`));
      return poolOf('option', id, path, own);
    }),
    sections: [...sections].map((id) => {
      const own = texts.filter(({ path }) => sectionOf(path) === id);
      return poolOf('section', id, own[0]?.path ?? '', own);
    }),
    hardest: hardestOf(texts),
  };
}

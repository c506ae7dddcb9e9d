import { syllablesIn } from './syllables.js';

/** What a reading formula counts, of one text or of several together. */
export interface Counts {
  readonly texts: number;
  /** Words of running text, and the sentences they stand in. */
  readonly running: number;
  readonly sentences: number;
  /** All words, those of labels included, and their syllables. */
  readonly words: number;
  readonly syllables: number;
}

/** The highest reading age for texts that patients read without help (Healthcare Improvement Scotland). */
export const readingAgeLimit = 11;

/** Fewer words than this say nothing about a group of texts: Kincaid's passages had about 150. */
export const enoughWords = 100;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

const wordsOf = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}]+(?:[-\u2010\u2011'’.,/][\p{L}\p{N}]+)*/gu) ?? [];

const isRunning = (text: string): boolean => /[.!?]["”’)]*$/.test(text.trim());

/**
 * Counts a text as Flesch told to: words with hyphens, figures and abbreviations are one word each.
 * A label ("Blood test") is no running text: its words count for how long words are, and not for
 * how long sentences are, or labels would make every text look easy.
 */
export function countsOf(text: string): Counts {
  const words = wordsOf(text);
  const isLabel = !isRunning(text);
  const spoken = [...sentences.segment(text)].filter(({ segment }) => wordsOf(segment).length > 0);
  return {
    texts: 1,
    running: isLabel ? 0 : words.length,
    sentences: isLabel ? 0 : spoken.length,
    words: words.length,
    syllables: words.reduce((sum, word) => sum + syllablesIn(word), 0),
  };
}

/** Counts of several texts together. */
export const pooled = (all: readonly Counts[]): Counts =>
  all.reduce(
    (sum, one) => ({
      texts: sum.texts + one.texts,
      running: sum.running + one.running,
      sentences: sum.sentences + one.sentences,
      words: sum.words + one.words,
      syllables: sum.syllables + one.syllables,
    }),
    { texts: 0, running: 0, sentences: 0, words: 0, syllables: 0 },
  );

/**
 * The age at which a pupil of average skill can read texts with these counts: the Flesch-Kincaid
 * grade and 5 years. A wordless text can be read at 5. Labels alone count as a sentence each.
 *
 * The formula was made on passages and is unsteady on single sentences: judge pools by it, and take
 * the age of one text as a hint where to look.
 *
 * J. P. Kincaid, R. P. Fishburne, R. L. Rogers, B. S. Chissom: Derivation of new readability
 * formulas for Navy enlisted personnel. Research Branch Report 8-75, Naval Technical Training, 1975.
 */
export function readingAge({ texts, running, sentences: count, words, syllables }: Counts): number {
  if (words === 0) return 5;
  const wordsPerSentence = count === 0 ? words / texts : running / count;
  const grade = 0.39 * wordsPerSentence + 11.8 * (syllables / words) - 15.59;
  return Math.max(5, grade + 5);
}

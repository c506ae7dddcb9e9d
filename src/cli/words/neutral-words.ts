import type { Dataset } from '../../domain/dataset-types.js';
import type { Problem } from '../../domain/result.js';
import { englishTexts } from './reader-texts.js';
import { wordRules, type WordRule } from './word-rules.js';

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

const piecesOf = (text: string, { unless }: WordRule): readonly string[] =>
  unless?.within === 'sentence'
    ? [...sentences.segment(text)].map(({ segment }) => segment)
    : [text];

/** The words of a text that break a rule, as they are written, each once. */
function offending(text: string, rule: WordRule): readonly string[] {
  const found = piecesOf(text, rule).flatMap((piece) => {
    const words = piece.match(rule.words) ?? [];
    if (words.length === 0) return [];
    return rule.unless?.says(piece.replace(rule.words, ' ')) ? [] : words;
  });
  return [...new Set(found)];
}

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');

/** What an English text says that an informing text must not: one problem per rule it breaks. */
export function findingsIn(text: string, path: string): readonly Problem[] {
  return wordRules.flatMap((rule) => {
    const words = offending(text, rule);
    if (words.length === 0) return [];
    const { code, message } = rule;
    return [
      { code, path, message: `${quoted(words)}: ${message}`, detail: { words: words.join(', ') } },
    ];
  });
}

/** People and groups are called what they are called. */
const isName = (owner: string): boolean => owner === 'Author';

/**
 * Every word in a dataset that praises, steers, frightens or hides a figure. Only English texts are
 * read: "rare" is another word in French.
 */
export const wordFindings = (dataset: Dataset): readonly Problem[] =>
  englishTexts(dataset)
    .filter(({ owner }) => !isName(owner))
    .flatMap(({ text, path }) => findingsIn(text, path));

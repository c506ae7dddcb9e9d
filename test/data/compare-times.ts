import { isSaid, lastingFacts, wordsOf } from './said-in-words.js';
import type { Pair } from './place.js';
import { numbersIn } from './evidence.js';

/** The words of the evidence on an option, in the file of its name. */
const wordsFor = ({ evidence }: Pair, id: string) => evidence.words[id] ?? '';

/**
 * Each time after the last dose, and each time of a harm, that the evidence does not have as it is
 * published.
 */
export function* timeDifferences(pair: Pair): Generator<string> {
  for (const therapy of pair.data.therapies) {
    const { id, onsets = [] } = therapy;
    const words = wordsFor(pair, id);
    for (const { field, fact } of lastingFacts(therapy)) {
      for (const { count, upTo = count, unit } of fact.lasts ?? []) {
        const isRead = isSaid(words, upTo, unit) && numbersIn(words).includes(count);
        if (!isRead) yield `${id} ${field}: ${count === upTo ? '' : `${count} to `}${upTo} ${unit}`;
      }
    }
    for (const { outcome, text } of onsets) {
      const times =
        wordsOf(text).match(/(?:\d[\d.]*(?: to )?)+ (?:day|week|month|year)s?\b/g) ?? [];
      for (const time of times) if (!words.includes(time)) yield `${id} ${outcome}: ${time}`;
    }
  }
}

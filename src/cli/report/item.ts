import type { Facts } from './facts.js';

/** What is said of one item of a standard. */
export type Standing = 'met' | 'not met' | 'not applicable' | 'needs a person';

/** A standing, and what it rests on. */
export interface Verdict {
  readonly standing: Standing;
  readonly evidence: string;
}

/** An item of a standard for decision aids, in our own words. */
export interface Item {
  /** Our own numbering, as in the published order. */
  readonly key: string;
  readonly says: string;
  /** Whether the item was read in a published text, and not told from memory. */
  readonly isConfirmed: boolean;
  readonly judge: (facts: Facts) => Verdict;
}

export const met = (evidence: string): Verdict => ({ standing: 'met', evidence });
export const notMet = (evidence: string): Verdict => ({ standing: 'not met', evidence });
export const needsPerson = (evidence: string): Verdict => ({
  standing: 'needs a person',
  evidence,
});
export const notApplicable = (evidence: string): Verdict => ({
  standing: 'not applicable',
  evidence,
});

/** Pointers named one by one; the rest is counted. */
const namedPointers = 8;

/** "/therapies/0, /therapies/3 and 2 more". */
export function places(pointers: readonly string[]): string {
  const named = pointers.slice(0, namedPointers).join(', ');
  const rest = pointers.length - namedPointers;
  return rest > 0 ? `${named} and ${rest} more` : named;
}

/** Met when all things have something: "24 of 24 options have a benefit", or where it is missing. */
export function allHave<T>(
  things: readonly T[],
  has: (thing: T) => boolean,
  words: { readonly what: string; readonly pathOf: (thing: T) => string },
): Verdict {
  const without = things.filter((thing) => !has(thing));
  const evidence = `${things.length - without.length} of ${things.length} ${words.what}.`;
  if (without.length === 0) return met(evidence);
  return notMet(`${evidence} Missing: ${places(without.map(words.pathOf))}.`);
}

const rank: readonly Standing[] = ['not met', 'needs a person', 'met', 'not applicable'];

/** Several verdicts as one: the one that is furthest from met stands, all evidence is told. */
export function together(...verdicts: readonly Verdict[]): Verdict {
  const standing =
    rank.find((one) => verdicts.some((verdict) => verdict.standing === one)) ?? 'met';
  return { standing, evidence: verdicts.map(({ evidence }) => evidence).join(' ') };
}

/** Whether a text of the dataset says that something was not done. */
export const saysNo = (text: string): boolean =>
  /^\W*(?:no\b|not\b|none\b|nobody\b|never\b|nothing\b|n\/a\b|to be\b|planned\b|pending\b)/i.test(
    text,
  );

/**
 * An item about people, such as a field test. Whoever writes that it was not done is believed: not
 * met. Whoever writes anything else is quoted: no program can tell whether it is so.
 */
export function toldOf(text: string, path: string): Verdict {
  const quote = `"${text}" (${path}).`;
  return saysNo(text)
    ? notMet(`Not done, as the dataset says: ${quote}`)
    : needsPerson(`The dataset says: ${quote} A person must confirm it.`);
}

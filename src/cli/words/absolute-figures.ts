/** "16 in 100", "8 of 1,000 people", "0.3%", "none of 400", "0.2 per person": a figure that stands on its own. */
const absolute = new RegExp(
  [
    '(?<![\\d.,])(?:\\d[\\d.,]*(?: people| adults| patients)?|none|nobody|no one) (?:in|of|out of|per|for every|among)(?: the| every)? \\d[\\d,]*',
    '(?<![\\d.,])\\d[\\d.,]* ?(?:%|percent\\b|per cent\\b)',
    '(?<![\\d.,])\\d[\\d.,]* (?:\\w+ )?(?:per|a) (?:person|year)\\b',
  ].join('|'),
  'gi',
);

/** A number that is an amount, and not a length of time, a dose or a year. */
const amount =
  /(?<![\d.,-])\d[\d.,]*(?!\d)(?! ?-? ?(?:weeks?|months?|years?|days?|hours?|minutes?|mg|g|ml|µg|micrograms?|milligrams?|times?)\b)/gi;

/** Whether a sentence gives a chance as a figure. */
export const saysChance = (text: string): boolean => text.search(absolute) >= 0;

/**
 * Whether a text gives both figures that a comparison was made of, once the words of the comparison
 * are taken away: "16 in 100, and 29 with placebo".
 */
export function saysPair(text: string): boolean {
  if (!saysChance(text)) return false;
  const figures = text.match(absolute)?.length ?? 0;
  return figures > 1 || (text.replace(absolute, ' ').match(amount)?.length ?? 0) > 0;
}

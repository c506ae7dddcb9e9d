import type { Text, Therapy } from '../domain/dataset-types.js';
import type { Messages } from '../messages/messages.js';

/** What a view needs to put things into words: the phrases, and how this locale writes. */
export interface Words {
  readonly say: Messages;
  readonly locale: string;
  /** A text of the dataset in the reader's language, else in the dataset's own. */
  readonly text: (text: Text) => string;
  /** A whole number. */
  readonly whole: (value: number) => string;
  /** A figure with as many decimals as were published, at most three. */
  readonly precise: (value: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** A date of the dataset, year-month-day. */
  readonly day: (day: string) => string;
  readonly region: (code: string) => string;
}

/**
 * @param locale - For numbers, dates and lists.
 * @param language - Language of the dataset's plain strings.
 */
export function wordsFor(say: Messages, locale: string, language: string): Words {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const precise = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  // The day has no hour: read and written in UTC, or it moves in western time zones.
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const region = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  return {
    say,
    locale,
    text: (text) => textIn(text, locale, language),
    whole: (value) => whole.format(value),
    precise: (value) => precise.format(value),
    list: (items) => list.format(items),
    day: (value) => day.format(new Date(`${value}T00:00:00Z`)),
    region: (code) => region.of(code) ?? code,
  };
}

function textIn(text: Text, locale: string, language: string): string {
  if (typeof text === 'string') return text;
  const wanted = [locale, locale.split('-')[0] ?? locale, language];
  const found = wanted.find((key) => Object.hasOwn(text, key));
  return (found === undefined ? Object.values(text)[0] : text[found]) ?? '';
}

/** Words with a capital at the start, as this locale writes it. */
export const capitalised = (words: string, locale: string): string =>
  words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);

/** Medicine names hold together: a hyphen inside them does not break the line. */
export const unbroken = (name: string): string => name.replaceAll('-', '\u2011');

/** An option's name as in the middle of a sentence. */
export const therapyName = (therapy: Therapy, words: Words): string =>
  unbroken(words.text(therapy.name));

/** An option's name as a heading, with the formulation that tells it from its twin. */
export function therapyHeading(therapy: Therapy, words: Words): string {
  return capitalised(therapyName(therapy, words), words.locale);
}

/** A label as in the middle of a sentence; one that begins with an abbreviation keeps its capitals. */
export const inSentence = (label: string, { locale }: Words): string =>
  /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLocaleLowerCase(locale) + label.slice(1);

import { en } from './messages/en.js';
import type { Messages } from './messages/messages.js';

const translations: ReadonlyMap<string, Messages> = new Map([['en', en]]);

/** The interface's words, and the locale that numbers and dates are written in. */
export interface Language {
  readonly say: Messages;
  readonly locale: string;
}

/** The language of the nearest element that names one, out of shadow roots too. */
export const languageOf = (element: HTMLElement): Language => languageFor(nearestLang(element));

/** The language of a tag, as far as the interface speaks it; else English. */
export function languageFor(wanted: string): Language {
  const locale = isLocale(wanted) ? wanted : 'en';
  const say = translations.get(locale.split('-')[0]?.toLowerCase() ?? '');
  // Words and numbers in one language: a page in a language we lack is shown in English as a whole.
  return say ? { say, locale } : { say: en, locale: 'en' };
}

/** The reader's day, year-month-day: the way days are written in Swedish. */
export const today = () => new Date().toLocaleDateString('sv');

function nearestLang(element: HTMLElement): string {
  for (let at: Element | null = element; at;) {
    const named: Element | null = at.closest('[lang]');
    if (named) return named.getAttribute('lang') ?? '';
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

// A page may say lang="english"; Intl throws at that.
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

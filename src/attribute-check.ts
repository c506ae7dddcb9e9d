import type { LitElement } from 'lit';
import { nearest } from './domain/nearest.js';
import { sectionNames, sectionsIn } from './view/sections.js';

/** Says what is wrong with a value, and what is done instead; nothing when all is well. */
type Check = (value: string) => string | undefined;

/** What is said of an attribute's value. An attribute that is not named here holds any text. */
const checks: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['mode', oneOf('full', 'visit', 'card')],
  ['layout', oneOf('steps', 'page')],
  ['theme', oneOf('auto', 'light', 'dark')],
  ['audience', oneOf('patient', 'clinician')],
  ['sections', onlySections],
  ['heading-level', headingLevel],
  ['idle', minutes],
  ['link', onOrOff('link')],
  ['measures', onOrOff('measures')],
  ['lang', language],
]);

/** Other names for the same, seen elsewhere. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ...['data', 'dataset', 'url', 'href', 'file'].map((name) => [name, 'src'] as const),
  ...['options', 'treatments', 'therapies'].map((name) => [name, 'compare'] as const),
  ...['language', 'locale'].map((name) => [name, 'lang'] as const),
]);

/** What was said of an element. */
const told = new WeakMap<Element, Set<string>>();

/**
 * Tells who builds the page, on the console, of attributes that are none or say what they can't: each
 * slip once, with what was probably meant. Goes on to look as they change.
 */
export function watchAttributes(host: HTMLElement): void {
  if (told.has(host)) return;
  told.set(host, new Set());
  const look = () => {
    tell(host);
  };
  const observer = new MutationObserver(look);
  observer.observe(host, { attributes: true });
  const place = placeOf(host);
  if (place) observer.observe(place, { attributes: true });
  look();
}

/** The mount point that an element stands in. */
const placeOf = ({ parentElement }: Element) =>
  parentElement?.hasAttribute('data-treatment-comparison') ? parentElement : undefined;

function tell(host: HTMLElement) {
  const place = placeOf(host);
  const id = (place ?? host).id;
  const name = place ? `${place.localName} data-treatment-comparison` : host.localName;
  for (const slip of [...(place ? slipsOfPlace(place, host) : slipsOf(host))]) {
    if (told.get(host)?.has(slip)) continue;
    told.get(host)?.add(slip);
    // eslint-disable-next-line no-console -- It is for who builds the page, and not for readers.
    console.warn(`<${name}${id && ` id="${id}"`}>: ${slip}`);
  }
}

const namesOf = ({ constructor }: Element): readonly string[] => [
  ...(constructor as typeof LitElement).observedAttributes,
  'lang',
];

/** What is wrong with what an element was given. */
function* slipsOf(host: HTMLElement) {
  const names = namesOf(host);
  for (const { name, value } of host.attributes) {
    if (names.includes(name)) yield* slipsIn(name, value, checks.get(name));
    else if (name === 'data-src' && !host.hasAttribute('src')) {
      yield '"data-src" is read only on a mount point. Write "src" here, and the others without "data-" too.';
    } else if (!isOfOthers(name)) yield* unknown(name, otherNames.get(name) ?? near(name, names));
  }
  yield* slipsTogether(host, '');
}

/** The same for a mount point. Only what is close to ours is looked at: pages put much in `data-`. */
function* slipsOfPlace(place: Element, host: HTMLElement) {
  const names = namesOf(host);
  for (const { name, value } of place.attributes) {
    const own = name.replace(/^data-/, '');
    if (own === name) {
      if (names.includes(name) && name !== 'lang') {
        yield `"${name}" is not read on a mount point. Write "data-${name}".`;
      }
    } else if (names.includes(own)) yield* slipsIn(name, value, checks.get(own));
    else {
      const meant = near(own, names);
      if (meant !== undefined) yield* unknown(name, `data-${meant}`);
    }
  }
  yield* slipsTogether(host, 'data-');
}

function* slipsIn(name: string, value: string, check: Check | undefined) {
  const slip = /[“”„‟«»]/.test(value)
    ? 'has typographic quotes in it. Write straight ones around it: "".'
    : check?.(value);
  if (slip !== undefined) yield `${name}="${value}" ${slip}`;
}

function* unknown(name: string, meant: string | undefined) {
  if (meant !== undefined) yield `there is no attribute "${name}". Did you mean "${meant}"?`;
}

/** What is wrong only with one attribute beside another one. */
function* slipsTogether(host: HTMLElement, before: string) {
  const named = sectionsIn(host.getAttribute('sections'));
  if (named.length === 0) return;
  const mode = host.getAttribute('mode');
  if (mode === 'visit' || mode === 'card') {
    yield `"${before}sections" counts only in the mode "full", and the mode is "${mode}".`;
  } else if (!host.getAttribute('compare')?.trim() && !named.includes('picker')) {
    yield `nothing is compared, and "${before}sections" leaves out "picker", so nobody can choose. Add "picker", or name options in "${before}compare".`;
  }
}

// HTML's own are properties of every element; and frameworks write some of theirs.
const isOfOthers = (name: string) =>
  (!otherNames.has(name) && name in HTMLElement.prototype) ||
  /^\W|^_|^(aria|data|hx|ng|v|x)-/.test(name);

/** The word that was probably meant: a slip away, or of the same letters. */
const near = (word: string, words: readonly string[]) =>
  nearest(word, words) ?? words.find((other) => sorted(other) === sorted(word));

const sorted = (word: string) => Array.from(word).sort().join('');

const meant = (word: string, words: readonly string[]) => {
  const found = near(word, words);
  return found === undefined ? '' : ` Did you mean "${found}"?`;
};

/** @param words - The first one is what counts where none of them is said. */
function oneOf(...words: readonly string[]): Check {
  return (value) =>
    words.includes(value)
      ? undefined
      : `is not known, so "${words[0] ?? ''}" is used.${meant(value, words)} It can be: ${words.join(', ')}.`;
}

function onlySections(value: string): string | undefined {
  const names = value.split(/\s+/).filter(Boolean);
  const right = sectionsIn(value);
  const wrong = names.filter((name) => !right.some((one) => one === name));
  if (wrong.length === 0) return undefined;
  const so = right.length === 0 ? 'so everything is shown' : 'and they are left out';
  const hints = value.includes(',')
    ? ['Put spaces between names, and no commas.']
    : wrong.map((name) => `"${name}" is none.${meant(name, sectionNames)}`);
  return `names what is no part of the page, ${so}. ${hints.join(' ')} There are: ${sectionNames.join(', ')}.`;
}

function headingLevel(value: string): string | undefined {
  if (/^[1-6]$/.test(value)) return undefined;
  const level = Math.trunc(Number(value));
  const used = level >= 1 ? Math.min(level, 6) : 2;
  return `is no whole number from 1 to 6, so ${used} is used.`;
}

function minutes(value: string): string | undefined {
  return value.trim() !== '' && Number(value) >= 0
    ? undefined
    : 'is no number of minutes, so a visit never asks whether anybody is there.';
}

function onOrOff(name: string): Check {
  return (value) =>
    ['', 'true', 'false', name].includes(value)
      ? undefined
      : 'counts as on, as all but "false" does. To switch it off, leave it out.';
}

function language(value: string): string | undefined {
  try {
    Intl.getCanonicalLocales(value || 'en');
    return undefined;
  } catch {
    return 'is no language as HTML writes it, so English is used. Write it as "en" or "es-MX".';
  }
}

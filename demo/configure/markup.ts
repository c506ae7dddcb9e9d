// What several kinds of code are written with.
import { inHtml } from './escape.js';
import { srcOf, type Attribute, type Settings } from './settings.js';

/** What the code needs to know beside the settings. */
export interface Build {
  readonly version: string;
  /** Integrity of built files, by name. */
  readonly integrity: Readonly<Record<string, string>>;
  /** The question of the dataset, once that is known: the name of a frame. */
  readonly question: string;
}

/** A piece of code to copy, with where it goes. */
export interface Block {
  readonly title: string;
  readonly code: string;
}

/** All that one way needs. */
export interface Snippet {
  readonly blocks: readonly Block[];
  /** Lines that a content security policy has to allow. */
  readonly policy: readonly string[];
  /** What else has to be known or done. */
  readonly notes: readonly string[];
}

export const fallback = '<p>The comparison needs JavaScript.</p>';

/** A tag with its attributes, one a line if there are several. */
export function openTag(name: string, attributes: readonly string[], end = '>'): string {
  if (attributes.length < 2) return `<${[name, ...attributes].join(' ')}${end}`;
  return `<${name}\n${attributes.map((one) => `  ${one}`).join('\n')}\n${end}`;
}

export const htmlAttribute = ([name, value]: Attribute): string =>
  value === true ? name : `${name}="${inHtml(value)}"`;

export const indented = (text: string, by: string): string =>
  text
    .split('\n')
    .map((line) => by + line)
    .join('\n');

/** Whether a value is a number to programs, and not a text. */
export const isNumber = (name: string, value: string | true): boolean =>
  name === 'idle' && value !== true && Number.isFinite(Number(value));

/** Whether an address names a site. */
export const isElsewhere = (address: string): boolean => /^https?:\/\//i.test(address.trim());

/** The addresses that data are read from. */
export const dataAddresses = (settings: Settings): readonly string[] =>
  [srcOf(settings), settings.local.trim()].filter((address) => address !== '');

/** The sources of a policy that allow these addresses. */
export function sources(of: readonly string[]): string {
  const origins = of.map((address) =>
    isElsewhere(address) && URL.canParse(address) ? new URL(address).origin : "'self'",
  );
  return [...new Set(origins)].join(' ');
}

// What a browser makes of markup, for tests on Node.
import { parse, parseFragment, type Element, type Node } from 'parse5';

export type { Element } from 'parse5';

/** A parsed text, and what a browser had to mend in it. */
export interface Parsed {
  readonly root: Node;
  readonly errors: readonly string[];
}

function noting(errors: string[]) {
  return {
    sourceCodeLocationInfo: true,
    // Not in its types.
    onParseError: ({ code, startLine }: { code: string; startLine: number }) =>
      errors.push(`${startLine}: ${code}`),
  };
}

/** Reads a whole document. */
export function readDocument(text: string): Parsed {
  const errors: string[] = [];
  return { root: parse(text, noting(errors)), errors };
}

/** Reads a part of one. */
export function readFragment(text: string): Parsed {
  const errors: string[] = [];
  return { root: parseFragment(text, noting(errors)), errors };
}

function childrenOf(node: Node): readonly Node[] {
  // What a template holds is a document of its own.
  if ('content' in node) return childrenOf(node.content as Node);
  return 'childNodes' in node ? node.childNodes : [];
}

/** Every element, in order. */
export const elementsIn = (node: Node): readonly Element[] =>
  childrenOf(node).flatMap((child) => [
    ...('tagName' in child ? [child] : []),
    ...elementsIn(child),
  ]);

/** The elements of some name. */
export const allOf = (node: Node, tag: string): readonly Element[] =>
  elementsIn(node).filter(({ tagName }) => tagName === tag);

const hidden = new Set(['style', 'script', 'title']);

/** The words of a node as they are read, with one space between them. */
export function textOf(node: Node): string {
  const raw = (one: Node): string =>
    'value' in one
      ? one.value
      : 'tagName' in one && hidden.has(one.tagName)
        ? ''
        : `${childrenOf(one).map(raw).join('')}${'tagName' in one && isBlock(one.tagName) ? ' ' : ''}`;
  return raw(node).replace(/\s+/g, ' ').trim();
}

const inline = new Set(['a', 'b', 'bdi', 'span', 'strong', 'sup']);
const isBlock = (tag: string) => !inline.has(tag);

/** The attributes of an element. */
export const attributesOf = ({ attrs }: Element): Readonly<Record<string, string>> =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]));

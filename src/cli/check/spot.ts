import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { Problem } from '../../domain/result.js';

/** Part of a text. */
export interface Spot {
  readonly offset: number;
  readonly length: number;
}

/** Fields of a thing that a problem is about, where its path names the thing itself. */
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  'too-low': ['value'],
  'too-high': ['value'],
  'not-above': ['value'],
  'events-above-people': ['events'],
  'events-disagree': ['value'],
  'two-figures': ['notReported', 'doesNotApply', 'noneSeen', 'range', 'value'],
  'benefit-with-seriousness': ['seriousness'],
};

const keys = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

const step = (node: Node, key: string) =>
  findNodeAtLocation(node, [node.type === 'array' ? Number(key) : key]);

/** The value at a JSON Pointer, or the nearest one around it. */
export function nodeAt(tree: Node, pointer: string): Node {
  let node = tree;
  for (const key of keys(pointer)) node = step(node, key) ?? node;
  return node;
}

const nameNode = (node: Node | undefined) =>
  node?.parent?.type === 'property' ? node.parent.children?.[0] : undefined;

const isBlock = ({ type }: Node) => type === 'object' || type === 'array';

/** Where in a file a problem is best shown: a name or a value, and not a bracket. */
export function spotOf({ code, path, detail }: Problem, tree: Node): Spot {
  const node = nodeAt(tree, path);
  const name = detail?.['name'];
  const own = nameNode(node);
  if (code === 'unknown-field' && typeof name === 'string') {
    return nameNode(findNodeAtLocation(node, [name])) ?? node;
  }
  for (const field of node.type === 'object' ? (fieldsOf[code] ?? []) : []) {
    const value = findNodeAtLocation(node, [field]);
    if (value && !isBlock(value)) return value;
  }
  if (!isBlock(node)) return node;
  if (own) return own;
  const first = node.children?.find((child) => child.children?.[0]?.value !== '$comment');
  return first?.type === 'property' ? first : { ...node, length: 1 };
}

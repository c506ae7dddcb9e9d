import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import { at } from '../../domain/finding.js';
import { diagnose } from './diagnose.js';
import type { Diagnosis, Fault, Mend } from './fault.js';
import { placeOf } from './text-places.js';

/** What a text holds, as far as it could be read, and all that is wrong with it as JSON. */
export interface ReadJson {
  readonly faults: readonly Fault[];
  /** Absent when a fault kept the rest from being read. */
  readonly content?: { readonly value: unknown; readonly tree: Node };
}

// Each round costs a reading of the whole text.
const mostRounds = 200;

/** A text that is mended while it is read, and knows where each character was at first. */
class Mended {
  text: string;
  #origins: number[];

  constructor(text: string) {
    this.text = text;
    this.#origins = Array.from({ length: text.length + 1 }, (_, index) => index);
  }

  readonly originOf = (offset: number): number => this.#origins[offset] ?? offset;

  apply({ from, to, text }: Mend): void {
    const before = this.text;
    this.text = before.slice(0, from) + text + before.slice(to);
    // Most mends are as long as what they replace, and move nothing.
    if (text.length === to - from) return;
    const origins = Array.from(text, (_, index) => this.originOf(Math.min(from + index, to)));
    const rest = this.#origins.slice(to);
    this.#origins = this.#origins.slice(0, from).concat(origins, rest);
  }
}

const nameOf = (property: Node) => String(property.children?.[0]?.value);

/** Fields that are in an object twice, anywhere in a tree. */
function* twice(node: Node, text: string, path = ''): Generator<Fault> {
  const seen = new Map<string, number>();
  for (const [index, child] of (node.children ?? []).entries()) {
    const key = child.type === 'property' ? child.children?.[0] : undefined;
    const value = key ? child.children?.[1] : child;
    if (key) {
      const name = nameOf(child);
      const { offset, length } = key;
      const first = seen.get(name);
      if (first !== undefined) {
        const { line } = placeOf(text, first);
        yield { code: 'duplicate-field', offset, length, detail: { name, line }, path };
      }
      seen.set(name, first ?? offset);
    }
    if (value) yield* twice(value, text, at(path, key ? nameOf(child) : index));
  }
}

/** Offsets of a tree as they were before anything was mended. */
function withOrigins(node: Node, originOf: (offset: number) => number, parent?: Node): Node {
  const offset = originOf(node.offset);
  // By its last character: what follows may have been mended away.
  const end = node.length > 0 ? originOf(node.offset + node.length - 1) + 1 : offset;
  const moved: Node = { ...node, offset, length: end - offset };
  if (parent) Object.assign(moved, { parent });
  const { children } = node;
  return children
    ? Object.assign(moved, {
        children: children.map((child) => withOrigins(child, originOf, moved)),
      })
    : moved;
}

/** Word processors put their quotes everywhere: one fault says it for the whole file. */
function oneOfQuotes(faults: readonly Fault[]): readonly Fault[] {
  const [first, ...others] = faults.filter(({ code }) => code === 'wrong-quotes');
  return faults.filter((fault) => fault === first || !others.includes(fault));
}

function valueOf(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** What is wrong first; comments up to the next other fault at once, since there may be hundreds. */
function diagnoses(text: string, errors: readonly ParseError[]): readonly Diagnosis[] {
  const all: Diagnosis[] = [];
  for (const error of errors.length > 0 ? errors : [undefined]) {
    const found = diagnose(text, error);
    if (!found || (all.length > 0 && found.fault.code !== 'comment')) break;
    all.push(found);
    if (found.fault.code !== 'comment') break;
  }
  return all;
}

/** What a mended text holds, and what is wrong in fields that were read. */
function contentOf(mended: Mended, tree: Node, source: string): ReadJson {
  const origin = withOrigins(tree, mended.originOf);
  const value = valueOf(mended.text);
  if (!value) return { faults: [{ code: 'bad-json', offset: 0, length: 1 }] };
  return { faults: [...twice(origin, source)], content: { ...value, tree: origin } };
}

/** Reads JSON and goes on after a fault wherever it is clear what was meant. */
export function readJson(source: string): ReadJson {
  const faults: Fault[] = [];
  const mended = new Mended(source);
  const place = ({ fault }: Diagnosis): Fault => {
    const offset = mended.originOf(fault.offset);
    const end = mended.originOf(fault.offset + fault.length);
    return { ...fault, offset, length: Math.max(1, end - offset) };
  };
  for (let round = 0; round < mostRounds; round += 1) {
    const errors: ParseError[] = [];
    const { text } = mended;
    const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    const found = diagnoses(text, errors);
    if (found.length === 0 && tree) {
      const { faults: more, ...content } = contentOf(mended, tree, source);
      return { faults: [...oneOfQuotes(faults), ...more], ...content };
    }
    // What was left after a mend says nothing of the file.
    if (found[0]?.fault.code === 'empty-file' && faults.length > 0) break;
    faults.push(...found.map(place));
    const mends = found.flatMap(({ mend }) => mend ?? []);
    if (mends.length < found.length || mends.length === 0) break;
    for (const mend of mends) mended.apply(mend);
    const last = faults.at(-1);
    if (last && round === mostRounds - 1) faults.push({ ...last, code: 'more' });
  }
  return { faults: oneOfQuotes(faults) };
}

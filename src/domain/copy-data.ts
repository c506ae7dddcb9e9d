import { at, type Finding } from './finding.js';
import { limits } from './limits.js';

/** The copy, or what kept it from being made; `findings` are about texts that are too long. */
export interface Copy {
  readonly value: unknown;
  readonly findings: readonly Finding[];
  readonly isWhole: boolean;
}

// What they inherit from is empty, so that they have nothing but their own. Engines keep objects that
// inherit from nothing at all as dictionaries, which are several times slower to read.
const Bare = function () {
  // Nothing to begin with.
} as unknown as new () => Record<string, unknown>;
Bare.prototype = Object.freeze(Object.create(null) as object);

/**
 * Copies data of any origin into frozen lists and objects that inherit nothing, so that no getter,
 * proxy or key such as `__proto__` reaches the code that reads it, and nobody changes it later.
 * What is no data (a function, a bigint) is left for the schema to refuse.
 */
export function copyData(input: unknown): Copy {
  const findings: Finding[] = [];
  let refusal: Finding | undefined;
  // Names and numbers on the way to the value that is being copied.
  const trail: (string | number)[] = [];
  let nodes = 0;

  function refuse(code: Finding[0], limit: number, count = 0): never {
    refusal = [code, code === 'too-large' ? '' : at('', ...trail), { limit, count }];
    throw new Error(code);
  }

  function copyInside(value: unknown, key: string | number): unknown {
    trail.push(key);
    const made = copy(value);
    trail.pop();
    return made;
  }

  function copy(value: unknown): unknown {
    nodes += 1;
    if (nodes > limits.nodes) refuse('too-large', limits.nodes);
    if (typeof value === 'string' && value.length > limits.text) {
      findings.push(['too-long', at('', ...trail), { limit: limits.text }]);
    }
    if (typeof value !== 'object' || value === null) return value;
    if (trail.length >= limits.depth) refuse('too-deep', limits.depth);
    return Object.freeze(Array.isArray(value) ? copyList(value) : copyObject(value));
  }

  function copyList(list: readonly unknown[]): unknown[] {
    const made: unknown[] = [];
    // By index: an iterator or a map() of the input would be the input's own code.
    const { length } = list;
    if (length > limits.entries) refuse('too-many', limits.entries, length);
    for (let index = 0; index < length; index += 1) made.push(copyInside(list[index], index));
    return made;
  }

  function copyObject(object: object): object {
    const made = new Bare();
    for (const key of Object.keys(object)) {
      if (key.length > limits.fieldName) refuse('too-long', limits.fieldName);
      const value = (object as Readonly<Record<string, unknown>>)[key];
      // As in JSON, a field that is undefined is not there; and comments are for authors alone.
      if (value !== undefined && key !== '$comment') made[key] = copyInside(value, key);
    }
    return made;
  }

  try {
    return { value: copy(input), findings, isWhole: true };
  } catch {
    // Not ours when nothing was refused: the input itself threw, in a getter or a proxy.
    return { value: undefined, findings: [refusal ?? ['unreadable', '']], isWhole: false };
  }
}

import { isFields, isSame, mainText } from './said.js';

/** An entry of two lists: in both, only before, or only after. */
export interface Pair {
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What tells entries of a list apart: their id, or what a result is about. */
export function keyOf(item: unknown): string | undefined {
  if (!isFields(item)) return undefined;
  if (typeof item['id'] === 'string') return item['id'];
  const isResult = typeof item['outcome'] === 'string' && isFields(item['arms']);
  return isResult ? JSON.stringify([item['outcome'], item['weeks'], item['span']]) : undefined;
}

const wordsOf = (item: unknown) =>
  new Set((mainText(item) ?? JSON.stringify(item)).toLowerCase().match(/[\p{L}\d]+/gu));

/** The share of words that two entries have in common, of those in either. */
function likeness(a: unknown, b: unknown): number {
  const [own, other] = [wordsOf(a), wordsOf(b)];
  const common = [...own].filter((word) => other.has(word)).length;
  return common / Math.max(1, own.size + other.size - common);
}

const leastLikeness = 0.4;

/** Takes the first item that fits out of a list. */
function take(list: unknown[], fits: (item: unknown) => boolean): unknown {
  const index = list.findIndex(fits);
  return index < 0 ? undefined : list.splice(index, 1)[0];
}

function mostLike(item: unknown, list: readonly unknown[]): unknown {
  const best = list
    .map((other) => ({ other, share: likeness(item, other) }))
    .sort((a, b) => b.share - a.share)[0];
  return best && best.share >= leastLikeness ? best.other : undefined;
}

/** Pairs the entries of two lists: by what tells them apart, else the same ones, else like ones. */
export function pairsOf(before: readonly unknown[], after: readonly unknown[]): readonly Pair[] {
  const left = [...after];
  const pairs: Pair[] = [];
  const lone: unknown[] = [];
  for (const item of before) {
    const key = keyOf(item);
    const same = take(left, (other) =>
      key === undefined ? isSame(item, other) : keyOf(other) === key,
    );
    if (same === undefined) lone.push(item);
    else pairs.push({ before: item, after: same });
  }
  for (const item of lone) {
    const like = keyOf(item) === undefined && isFields(item) ? mostLike(item, left) : undefined;
    if (like !== undefined) take(left, (other) => other === like);
    pairs.push(like === undefined ? { before: item } : { before: item, after: like });
  }
  return [...pairs, ...left.map((item) => ({ after: item }))];
}

import type { Change } from './change.js';
import { labelOf } from './labels.js';
import { keyOf, pairsOf } from './pairs.js';
import { isFields, isSame, mainText, said, type Fields } from './said.js';

const joined = (label: string, part: string) => (label ? `${label}, ${part}` : part);

const labelWith = (label: string, item: unknown) => {
  const id = isFields(item) && typeof item['id'] === 'string' ? item['id'] : undefined;
  return id === undefined ? label : `${label} ${id}`;
};

/** A text in one language or several is one thing to a reader. */
const isText = (value: unknown) =>
  isFields(value) && Object.values(value).every((text) => typeof text === 'string');

const plainList = (list: readonly unknown[]) => list.every((item) => !isFields(item));

const isOrderChanged = (before: readonly unknown[], after: readonly unknown[]) => {
  const keys = after.map((item) => keyOf(item) ?? JSON.stringify(item));
  const places = before.map((item) => keys.indexOf(keyOf(item) ?? JSON.stringify(item)));
  const kept = places.filter((place) => place >= 0);
  return kept.some((place, index) => index > 0 && place < (kept[index - 1] ?? 0));
};

function* compareLists(
  label: string,
  before: readonly unknown[],
  after: readonly unknown[],
): Generator<Change> {
  if (plainList([...before, ...after])) {
    yield { label, before: said(before), after: said(after) };
    return;
  }
  for (const pair of pairsOf(before, after)) {
    const own = labelWith(label, pair.before ?? pair.after);
    if ('before' in pair && 'after' in pair) {
      const name = mainText(pair.after);
      const isTextSame = name === mainText(pair.before);
      const inner = name !== undefined && isTextSame && own === label ? `${label} ${name}` : own;
      yield* compare(inner, pair.before, pair.after);
    } else if ('before' in pair) yield { label: own, before: said(pair.before) };
    else yield { label: own, after: said(pair.after) };
  }
  if (isOrderChanged(before, after)) {
    yield { label: joined(label, 'order'), before: 'another order', after: 'changed' };
  }
}

/** Every difference between two values, with its place in words. */
export function* compare(label: string, before: unknown, after: unknown): Generator<Change> {
  if (isSame(before, after)) return;
  if (before === undefined) yield { label, after: said(after) };
  else if (after === undefined) yield { label, before: said(before) };
  else if (Array.isArray(before) && Array.isArray(after)) yield* compareLists(label, before, after);
  else if (isFields(before) && isFields(after) && !(isText(before) && isText(after))) {
    yield* compareFields(label, before, after);
  } else yield { label, before: said(before), after: said(after) };
}

/** Every difference between the fields of two things, some fields left out. */
export function* compareFields(
  label: string,
  before: Fields,
  after: Fields,
  apart: readonly string[] = [],
): Generator<Change> {
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (apart.includes(key)) continue;
    const isMain = key === 'text' && label !== '';
    yield* compare(isMain ? label : joined(label, labelOf(key)), before[key], after[key]);
  }
}

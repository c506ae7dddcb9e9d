/** Exceptions from "where it was read and what stands there" to what that excuses, word for word. */
export type Reasons = readonly (readonly [reason: string, excused: readonly string[]])[];

/** Each exception with its reason. */
export function exceptionsFor(...reasons: Reasons): ReadonlyMap<string, string> {
  const all = reasons.flatMap(([reason, excused]) => excused.map((one) => [one, reason] as const));
  const exceptions = new Map(all);
  if (exceptions.size < all.length) throw new Error('an exception stands twice');
  return exceptions;
}

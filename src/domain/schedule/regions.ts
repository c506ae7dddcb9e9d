/** In how many of the regions asked for something holds. Not asked for any: it may hold. */
export function holding(
  limited: readonly string[] | undefined,
  asked: readonly string[] | undefined,
): 'all' | 'some' | 'none' {
  if (!limited) return 'all';
  if (!asked) return 'some';
  const found = asked.filter((region) => limited.includes(region)).length;
  if (found === 0) return 'none';
  return found === asked.length ? 'all' : 'some';
}

function isWithin(a: string, b: string, edits: number): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  if (!restA || !restB) return restA.length + restB.length <= edits;
  if (edits === 0) return false;
  return (
    isWithin(restA.slice(1), restB.slice(1), edits - 1) ||
    isWithin(restA.slice(1), restB, edits - 1) ||
    isWithin(restA, restB.slice(1), edits - 1)
  );
}

/** The known name that was probably meant: a slip or two away, or the longer form of this one. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  // Among thousands of names a guess is not worth the time it takes on a reader's phone.
  const names = [...known].slice(0, 1_000);
  const typed = name.toLowerCase();
  const most = Math.min(2, Math.floor(typed.length / 2.5));
  for (let edits = 0; edits <= most; edits += 1) {
    const found = names.find(
      (other) =>
        Math.abs(other.length - typed.length) <= edits &&
        isWithin(typed, other.toLowerCase(), edits),
    );
    if (found !== undefined) return found;
  }
  return typed.length > 3 ? names.find((other) => other.startsWith(`${typed}-`)) : undefined;
}

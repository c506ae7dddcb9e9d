/**
 * Says on the console that two versions meet on a page.
 *
 * @param tag - The name that both want.
 * @param first - The version that has it; left out where it is another element altogether.
 */
export function tellOfOther(tag: string, version: string, first = 'another element'): void {
  // eslint-disable-next-line no-console -- The one thing that only who built the page can mend.
  console.warn(
    `<${tag}>: the page loads version ${version}, but ${first} was there first and is used. Load one of them only.`,
  );
}

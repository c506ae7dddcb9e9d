/** An object whose fields nobody has looked at yet. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an entry is known by: the words of it that a reader sees first. */
export function mainText(value: unknown): string | undefined {
  if (!isFields(value)) return undefined;
  const main = ['text', 'what', 'name', 'title', 'outcome', 'reason'].find((key) => key in value);
  return main === undefined ? undefined : said(value[main]);
}

const isTranslated = (value: Fields) =>
  Object.entries(value).every(
    ([key, text]) => typeof text === 'string' && /^[a-z]{2,3}(-|$)/.test(key),
  );

/** A value in a few words. */
export function said(value: unknown): string {
  if (typeof value === 'string') return `“${value}”`;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(said).join(', ');
  if (!isFields(value)) return String(value);
  if (isTranslated(value)) {
    return Object.entries(value)
      .map(([language, text]) => `${language}: ${said(text)}`)
      .join(', ');
  }
  const main = mainText(value);
  if (main !== undefined) return main;
  const fields = Object.entries(value).map(([key, inner]) => `${key} ${said(inner)}`);
  return fields.join(', ');
}

/** Whether two values say the same; the order of fields says nothing. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  }
  if (!isFields(a) || !isFields(b)) return Object.is(a, b);
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}

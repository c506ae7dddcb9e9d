// How a value is written in each kind of text, so that it stays a value.

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Inside `"…"` in HTML, and so in the template of a Vue file. */
export const inHtml = (value: string): string =>
  value
    .replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign)
    .replaceAll(/[\r\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A string of JavaScript, with its quotes. It ends no script element that it may stand in. */
export const inScript = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    /[<>\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** An attribute's value in JSX, with its quotes or braces. */
export const inJsx = (value: string): string =>
  /^[^"&<>{}\\\p{Cc}]*$/u.test(value) ? `"${value}"` : `{${inScript(value)}}`;

/** One word of a command line. Plain ones are written so that Windows takes them too. */
export function inShell(value: string): string {
  if (/^[\w./:@=,+-]+$/.test(value)) return value;
  if (/^[^"`$\\!%^\p{Cc}]*$/u.test(value)) return `"${value}"`;
  return `'${value.replaceAll("'", String.raw`'\''`)}'`;
}

/**
 * Inside `"…"` in a WordPress shortcode. WordPress takes a bracket for the shortcode's end and knows no
 * escape there: in an address such signs are written with %, elsewhere as entities for the browser.
 */
export const inShortcode = (value: string, isAddress: boolean): string =>
  isAddress
    ? value.replaceAll(/["'<>[\]\s]/g, percent)
    : inHtml(value).replaceAll('[', '&#091;').replaceAll(']', '&#093;');

const percent = (sign: string) => (sign === "'" ? '%27' : encodeURIComponent(sign));

/** The attributes of a WordPress block: JSON inside an HTML comment, as WordPress itself writes it. */
export const inBlock = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('--', String.raw`\u002d\u002d`)
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('>', String.raw`\u003e`)
    .replaceAll('&', String.raw`\u0026`)
    .replaceAll(String.raw`\"`, String.raw`\u0022`);

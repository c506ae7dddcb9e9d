/** Markup that was put together here: all that came from outside is escaped. */
export interface Markup {
  readonly markup: string;
}

/** What can stand in a template: text, markup, a list of these, or nothing. */
export type Part = string | number | Markup | undefined | false | readonly Part[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is text in HTML, between tags as well as between quotation marks. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

function written(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(written).join('');
}

/**
 * A template of markup. Its own line breaks and indents are for whoever reads the code: they become
 * one space.
 */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: strings.reduce(
    (before, string, place) =>
      before + (place > 0 ? written(parts[place - 1]) : '') + string.replace(/\s*\n\s*/g, ' '),
    '',
  ),
});

const blocks =
  'body|caption|col|colgroup|dd|div|dl|dt|footer|h[1-6]|head|header|html|li|link|main|meta|ol|p|section|script|style|table|tbody|td|template|th|thead|title|tr|ul';
const aroundBlocks = new RegExp(` ?(</?(?:${blocks})(?: [^<>]*)?>) ?`, 'g');
const beforeLines = new RegExp(
  `(<(?:caption|div|dl|footer|h[1-6]|header|li|link|main|meta|ol|p|section|table|tbody|thead|title|tr|ul)[ >]|</(?:div|dl|footer|main|ol|section|table|tbody|thead|ul)>)`,
  'g',
);

/**
 * Markup as text: each block on a line of its own, no space beside its tags. Editors that make
 * paragraphs of line breaks find none inside one.
 */
export const lines = ({ markup: text }: Markup): string =>
  `${text
    .replace(/  +/g, ' ')
    .replace(aroundBlocks, '$1')
    .replace(beforeLines, '\n$1')
    .replace(/^\n/, '')}\n`;

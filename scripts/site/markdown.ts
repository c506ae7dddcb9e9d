// The pages for authors are Markdown in the repository; here they become pages of the site.
import { Marked, type Token, type Tokens } from 'marked';
import { codeBlock, escaped, printedBlock } from './code-block.ts';
import { slugOf } from './head-of.ts';

/** Where the files that the pages for authors name are on the site. */
const addresses: Readonly<Record<string, string>> = {
  'README.md': './data-rules.html',
  'TUTORIAL.md': './data-tutorial.html',
  'FIELDS.md': './data-fields.html',
};

/** What those pages are called on the site. */
const pageNames: Readonly<Record<string, string>> = {
  'README.md': 'Rules for authors',
  'TUTORIAL.md': 'A dataset in fifteen minutes',
  'FIELDS.md': 'Every field',
};

/** The address on the site of what a Markdown file links to. */
function addressOf(href: string): string {
  if (/^(#|https:)/.test(href)) return href;
  const [file = '', fragment] = href.split('#');
  const address = addresses[file] ?? `./data/${file}`;
  return fragment === undefined ? address : `${address}#${fragment}`;
}

const languages: Readonly<Record<string, string>> = {
  sh: 'Command',
  json: 'JSON',
  html: 'HTML',
};

const isFields = ({ header }: Tokens.Table): boolean =>
  header.map(({ text }) => text).join() === 'Field,Needed,Kind,What goes in,Example';

const plain = (html: string): Token => ({ type: 'html', raw: html, text: html, block: false });

/** Five columns have no room on a phone: what a field is goes below its name. */
function inTwoColumns(table: Tokens.Table): void {
  const cells = table.rows.map(([field, needed, kind, what, example]) => [
    [
      ...(field?.tokens ?? []),
      plain(needed?.text === 'yes' ? '<small>needed: ' : '<small>'),
      ...(kind?.tokens ?? []),
      plain('</small>'),
    ],
    [
      ...(what?.tokens ?? []),
      ...(example?.text ? [plain('<small>'), ...example.tokens, plain('</small>')] : []),
    ],
  ]);
  const [field, , , what] = table.header;
  if (!field || !what) return;
  table.header = [field, what];
  table.align = [null, null];
  table.rows = cells.map((row) => row.map((tokens) => ({ text: '', tokens })));
}

/** A Markdown text as HTML. It is our own text, so what it says in HTML is taken as it is. */
export function markdownPage(text: string): string {
  const used = new Map<string, number>();
  const idOf = (raw: string) => {
    const slug = slugOf(raw);
    const times = used.get(slug) ?? 0;
    used.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${String(times)}`;
  };
  const marked = new Marked({
    gfm: true,
    walkTokens(token) {
      if (token.type === 'table' && isFields(token as Tokens.Table)) {
        inTwoColumns(token as Tokens.Table);
      }
    },
    renderer: {
      heading: (html, level, raw) =>
        `<h${String(level)} id="${idOf(raw)}">${html}</h${String(level)}>`,
      code: (code, language = '') =>
        language === 'text'
          ? printedBlock(code, 'What you see')
          : codeBlock(code, languages[language] ?? 'Text'),
      // A page of the site has a name of its own and is no file; what runs on the reader's own
      // machine is no link.
      link: (href, _title, html) =>
        href.startsWith('http://localhost')
          ? `<code>${html}</code>`
          : `<a href="${escaped(addressOf(href))}">${pageNames[html] ?? html}</a>`,
      // Orders to the tests that run a page, and no text.
      html: (html) => (html.trimStart().startsWith('<!--') ? '' : html),
    },
  });
  const html = marked.parse(text);
  if (typeof html !== 'string') throw new Error('Markdown is read at once.');
  return html.replaceAll('<table>', '<table class="listing">');
}

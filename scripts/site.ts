// Makes the site of the pages in demo/: their frame, the code they show, what is made from other files.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { version } from '../src/version.ts';
import { codeBlock } from './site/code-block.ts';
import { footer, further, head, header, way } from './site/frame.ts';
import { description, withAddresses } from './site/head-of.ts';
import { markdownPage } from './site/markdown.ts';
import { nameOf, pagesBelow, parts } from './site/pages.ts';
import { referenceTables } from './site/reference.ts';

/** The integrity attribute's value for a built file. */
export const integrityOf = (bytes: Uint8Array): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** Puts what changes with each build into a text: `%VERSION%`, `%INTEGRITY:name.js%`, `%IMPORTMAP%`. */
export const filledIn = (text: string, dist: string): string =>
  text
    .replaceAll('%VERSION%', version)
    .replaceAll('%IMPORTMAP%', () => readFileSync(join(dist, 'importmap.json'), 'utf8').trimEnd())
    .replaceAll(/%INTEGRITY:([\w./-]+)%/g, (_, file: string) =>
      integrityOf(readFileSync(join(dist, file))),
    );

/** The pages of a part as a list, for the page that leads to them. */
function listOf(page: string, demo: string): string {
  const part = parts.find((one) => one.page === page);
  if (!part) throw new Error(`There is no part "${page}".`);
  const items = pagesBelow(part, demo).map(
    (name) => `<li><a href="./${name}.html">${nameOf(name, demo)}</a></li>`,
  );
  return `<ul>${items.join('')}</ul>`;
}

/** What stands for an order such as `<!-- file: recipes/script.html -->`. */
function carriedOut(order: string, about: string, demo: string, dist: string): string {
  const read = () => readFileSync(join(demo, about), 'utf8');
  switch (order) {
    case 'file':
      return codeBlock(filledIn(read(), dist), basename(about), about);
    case 'live':
      return read();
    case 'markdown':
      return markdownPage(readFileSync(join(demo, '..', about), 'utf8'));
    case 'reference': {
      const found = referenceTables(join(dist, 'custom-elements.json')).get(about);
      if (found === undefined) throw new Error(`The reference has no "${about}".`);
      return found;
    }
    default:
      return listOf(about, demo);
  }
}

/**
 * Completes each page of the site. A page is a whole document with its own `<title>` and its content
 * in `<body data-site>`; it gets the common head, menu and footer, unless it is without `data-site`.
 *
 * - `<!-- file: path -->` becomes the text of a file below `demo`, as a code block to read and copy;
 * - `<!-- live: path -->` that file itself, so that it runs on the page;
 * - `<!-- markdown: path -->` a Markdown file of the project;
 * - `<!-- reference: events -->` that table of the reference;
 * - `<!-- pages: embedding -->` links to the pages of a part.
 */
export function site(demo: string, dist: string): Plugin {
  return {
    name: 'site',
    transformIndexHtml: {
      order: 'pre',
      handler(html, { path }) {
        const page = basename(path, '.html');
        const whole = html.replaceAll(
          /[ \t]*<!-- (file|live|markdown|reference|pages): ([\w./-]+) -->/g,
          (_, order: string, about: string) => carriedOut(order, about, demo, dist),
        );
        const framed = !/<body[^>]*\sdata-site/.test(whole)
          ? whole
          : withAddresses(whole)
              .replace('<head>', () => `<head>${head}${description(whole)}`)
              .replace(
                /<body[^>]*>/,
                (body) => `${body}${header(page)}<main id="main">${way(page)}`,
              )
              .replace('</body>', () => `</main>${further(page, demo)}${footer}</body>`);
        return filledIn(framed, dist);
      },
    },
  };
}

// The frame of every page of the site, and the files that a page shows as examples.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { version } from '../src/version.ts';

/** The pages that the menu names: what is in it, and which pages belong to it. */
const menu = [
  { href: 'index.html', name: 'Start', pages: [] },
  {
    href: 'examples.html',
    name: 'Examples',
    pages: [
      'compare',
      'plain',
      'conditions',
      'clinic',
      'clinician',
      'visit',
      'card',
      'broken',
      'hostile',
    ],
  },
  { href: 'configure.html', name: 'Make your own', pages: [] },
  { href: 'embedding.html', name: 'Embed', pages: ['embed-', 'web-team'] },
  { href: 'data.html', name: 'Data', pages: ['data-'] },
  { href: 'reference.html', name: 'Reference', pages: ['theming'] },
  { href: 'about.html', name: 'About', pages: ['accessibility', 'privacy', 'purpose'] },
] as const;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The integrity attribute's value for a built file. */
export const integrityOf = (bytes: Uint8Array): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** Puts what changes with each build into a text: `%VERSION%`, `%INTEGRITY:name.js%`. */
export const filledIn = (text: string, dist: string): string =>
  text
    .replaceAll('%VERSION%', version)
    .replaceAll(/%INTEGRITY:([\w./-]+)%/g, (_, file: string) =>
      integrityOf(readFileSync(join(dist, file))),
    );

const isIn = (page: string, pages: readonly string[]) =>
  pages.some((one) => (one.endsWith('-') ? page.startsWith(one) : page === one));

function header(page: string): string {
  const items = menu.map(({ href, name, pages }) => {
    const current =
      href === `${page}.html`
        ? ' aria-current="page"'
        : isIn(page, pages)
          ? ' aria-current="true"'
          : '';
    return `<li><a href="./${href}"${current}>${name}</a></li>`;
  });
  return `<a class="skip" href="#main">Skip to the content</a>
<header class="bar"><div>
<a class="name" href="./index.html">treatment-comparison</a>
<nav aria-label="Site"><ul>${items.join('')}</ul></nav>
<button type="button" id="theme" aria-pressed="false">Dark</button>
</div></header>`;
}

const footer = `<footer class="foot"><p>treatment-comparison ${version}. It informs and does not recommend. The datasets
have not been reviewed by clinicians yet. <a href="./purpose.html">What it is not</a> ·
<a href="./accessibility.html">Accessibility</a> · <a href="./privacy.html">Privacy</a></p></footer>`;

const head = `<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<link rel="icon" href="data:," />
<link rel="stylesheet" href="./demo.css" />
<script type="module" src="./theme.ts"></script>`;

/**
 * Completes each page of the site. A page is a whole document with its own `<title>` and its content
 * in `<body data-site>`; it gets the common head, menu and footer, unless it is without `data-site`.
 * `<!-- file: path -->` becomes the text of a file below `demo`, as a code block to read and copy.
 */
export function site(demo: string, dist: string): Plugin {
  return {
    name: 'site',
    transformIndexHtml: {
      order: 'pre',
      handler(html, { path }) {
        const page = basename(path, '.html');
        const whole = html.replaceAll(/[ \t]*<!-- file: ([\w./-]+) -->/g, (_, file: string) => {
          const text = filledIn(readFileSync(join(demo, file), 'utf8'), dist).trimEnd();
          const name = basename(file);
          return `<pre class="file" data-file="${name}" tabindex="0" role="region" aria-label="${name}"><code>${escaped(text)}</code></pre>`;
        });
        const framed = !/<body[^>]*\sdata-site/.test(whole)
          ? whole
          : whole
              .replace('<head>', `<head>${head}`)
              .replace(/<body[^>]*>/, (body) => `${body}${header(page)}<main id="main">`)
              .replace('</body>', `</main>${footer}</body>`);
        return filledIn(framed, dist);
      },
    },
  };
}

// Head, menu, way on and footer of every page.
import { version } from '../../src/version.ts';
import { nameOf, pagesBelow, partOf, parts } from './pages.ts';

export const head = `<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<link rel="icon" href="data:," />
<link rel="stylesheet" href="./demo.css" />
<script type="module" src="./theme.ts"></script>
<script type="module" src="./copy.ts"></script>`;

export function header(page: string): string {
  const here = partOf(page);
  const items = parts.map((part) => {
    const current = part === here ? (part.page === page ? 'page' : 'true') : undefined;
    const mark = current ? ` aria-current="${current}"` : '';
    return `<li><a href="./${part.page}.html"${mark}>${part.name}</a></li>`;
  });
  return `<a class="skip" href="#main">Skip to the content</a>
<header class="bar"><div>
<a class="name" href="./index.html">treatment-comparison</a>
<nav aria-label="Site"><ul>${items.join('')}</ul></nav>
<button type="button" id="theme" aria-pressed="false">Dark</button>
</div></header>`;
}

/** Where a page below another one belongs, over its heading. */
export function way(page: string): string {
  const part = partOf(page);
  if (!part || part.page === page) return '';
  return `<p class="over"><a href="./${part.page}.html">${part.name}</a></p>`;
}

/** The other pages of the same part, at the end of a page. */
export function further(page: string, demo: string): string {
  const part = partOf(page);
  if (!part || part.page === page) return '';
  const links = pagesBelow(part, demo).map((name) =>
    name === page
      ? `<li><span aria-current="page">${nameOf(name, demo)}</span></li>`
      : `<li><a href="./${name}.html">${nameOf(name, demo)}</a></li>`,
  );
  return `<nav class="further" aria-labelledby="further"><div><h2 id="further">${part.name}</h2>
<ul>${links.join('')}</ul></div></nav>`;
}

export const footer = `<footer class="foot"><div>
<p>treatment-comparison ${version}. It informs and does not recommend. The datasets have not been
reviewed by clinicians yet.</p>
<ul><li><a href="./purpose.html">What it is not</a></li>
<li><a href="./accessibility.html">Accessibility</a></li>
<li><a href="./privacy.html">Privacy</a></li></ul>
</div></footer>`;

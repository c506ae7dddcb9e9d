// The built pages of the site as files, for tests that need no browser.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distDemo } from './host.js';

export const demo = join(distDemo, '../demo');

export const sitePages: readonly string[] = readdirSync(distDemo).filter((name) =>
  name.endsWith('.html'),
);

/** A screen with nothing else on it: it has no menu on purpose. */
export const alone: readonly string[] = ['visit.html'];

/** Under which the site is served: all that it needs comes from itself, and nothing is inline. */
export const policy = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
    "img-src 'self' data:; frame-src 'self'",
};

export const sourceOf = (page: string): string => readFileSync(join(distDemo, page), 'utf8');

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** Values of an attribute on a page, in its order. What is shown as code is no attribute. */
export const attributesOf = (source: string, name: string): readonly string[] =>
  [...source.matchAll(new RegExp(`<[^<>]*?\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    unescaped(value),
  );

/** The blocks of code on a page that show a recipe: its file, and what is shown. */
export const shownRecipes = (source: string) =>
  [...source.matchAll(/<pre[^>]*\sdata-file="([^"]*)"[^>]*><code>(.*?)<\/code>/gs)].map(
    ([, file = '', code = '']) => ({ file, code: unescaped(code) }),
  );

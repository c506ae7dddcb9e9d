import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dist, newPage, readme, serveHost, tablesShown, until, withBrowser } from './host.js';

withBrowser();

const text = readFileSync(readme, 'utf8');
const snippets = [...text.matchAll(/^```html\n(.*?)^```$/gms)].map(([, code = '']) => code);

describe('the HTML in the README', () => {
  it('is there', () => {
    expect(snippets.length).toBeGreaterThan(0);
  });

  it.each(snippets)('works on a page when it is pasted: %#', async (snippet) => {
    const other = await serveHost('');
    const { url } = await serveHost(
      snippet.replaceAll(/https:\/\/files\.example\/[^/"]+/g, `${other.url}/dist`),
    );
    const { page, diary } = await newPage();
    await page.goto(`${url}/`);
    await until(page, 'tc-ready');
    expect([await tablesShown(page), diary.said]).toEqual([[true], []]);
    expect(diary.asked.filter((one) => !one.startsWith(url) && !one.startsWith(other.url))).toEqual(
      [],
    );
  });
});

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}

/** The element as its class comment describes it, from the built manifest. */
interface Described {
  readonly tagName?: string;
  readonly attributes: readonly Named[];
  readonly events: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
}

function described(): Described {
  const { modules } = JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8')) as {
    modules: readonly { declarations: readonly Described[] }[];
  };
  const found = modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === 'treatment-comparison');
  if (!found) throw new Error('The manifest does not describe the element.');
  return found;
}

/** The names in the first column of the table under a heading word. */
const column = (heading: string) => {
  const [, rows = ''] =
    new RegExp(`^\\| ${heading} .*\\n\\| -.*\\n((?:\\|.*\\n)+)`, 'm').exec(text) ?? [];
  return [...rows.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name);
};

/** The paragraph that begins with a word. */
const paragraph = (start: string) => text.split('\n\n').find((one) => one.startsWith(start)) ?? '';

const codeIn = (words: string) => [...words.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

// The analyser also guesses events from calls in the code: those have no words.
const names = (list: readonly Named[]) =>
  list
    .filter(({ description }) => description !== undefined)
    .map(({ name }) => name)
    .sort();

describe('what the README says a page may rely on', () => {
  it('are the attributes of the element, and lang, which every element has', () => {
    expect(column('attribute').sort()).toEqual([...names(described().attributes), 'lang'].sort());
  });

  it('are its events', () => {
    expect(column('event').sort()).toEqual(names(described().events));
  });

  it('are its parts', () => {
    expect(codeIn(paragraph('Parts:')).sort()).toEqual(names(described().cssParts));
  });

  it('are its tokens, with their defaults', () => {
    const said = paragraph('Tokens').replaceAll(/\s+/g, ' ');
    expect(codeIn(said).sort()).toEqual(names(described().cssProperties));
    for (const [, name, value] of said.matchAll(/`(--tc-[\w-]+)` (#\w+)/g)) {
      expect(described().cssProperties).toContainEqual(
        expect.objectContaining({ name, default: value }),
      );
    }
  });
});

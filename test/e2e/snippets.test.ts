// Whatever is shown to be pasted names the version and the hash of the file that was built.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { integrityOf } from '../../scripts/integrity.mjs';
import { root } from '../../scripts/run.mjs';
import { loadingTags, refreshed, sourcePages, versionsIn } from '../../scripts/snippets.mjs';
import { version } from '../../src/version.js';
import { dist, distDemo } from './host.js';

const wayOut = 'Run "npm run build && npm run snippets".';

const marks = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

/** The text of code in a page, without what colours it. */
const unescaped = (html: string) =>
  Object.entries(marks).reduce(
    (text, [mark, sign]) => text.replaceAll(mark, sign),
    html.replaceAll(/<[^>]+>/g, ''),
  );

/** What a page shows as code: blocks of Markdown, or of the built site. */
const blocksIn = (text: string) => [
  ...[...text.matchAll(/^```html\n(.*?)^```$/gms)].map(([, code = '']) => code),
  ...[...text.matchAll(/<pre[^>]*><code>(.*?)<\/code>/gs)].map(([, code = '']) => unescaped(code)),
];

const pages = [
  ...sourcePages().map((path) => join(root, path)),
  ...readdirSync(distDemo)
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(distDemo, name)),
]
  .map((path) => ({
    name: path.slice(root.length + 1),
    blocks: blocksIn(readFileSync(path, 'utf8')),
  }))
  .filter(({ blocks }) => blocks.length > 0);

/** Tags that load a built file of ours, in all blocks. */
const tagsOf = (blocks: readonly string[]) =>
  blocks.flatMap(loadingTags).filter(({ name }) => existsSync(join(dist, name)));

describe.each(pages)('what $name shows to be pasted', ({ blocks }) => {
  it('has the hash of each file that it checks', () => {
    for (const { name, integrity } of tagsOf(blocks)) {
      if (integrity === undefined) continue;
      expect(integrity, wayOut).toBe(integrityOf(readFileSync(join(dist, name))));
    }
  });

  it('checks the single file, and every file from elsewhere', () => {
    const bare = tagsOf(blocks).filter(({ name, integrity, isFromElsewhere, isCors }) => {
      const isToCheck = isFromElsewhere || name.endsWith('.all.js');
      return (isToCheck && integrity === undefined) || (isFromElsewhere && !isCors);
    });
    expect(bare.map(({ tag }) => tag)).toEqual([]);
  });

  it('has this version in each address that has one', () => {
    expect(
      versionsIn(blocks.join('\n')).filter((one) => one !== version),
      wayOut,
    ).toEqual([]);
  });
});

it('is found in the README and on the site', () => {
  const found = pages.filter(({ blocks }) => tagsOf(blocks).some(({ integrity }) => integrity));
  expect(found.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['README.md', 'dist-demo/embed-script.html']),
  );
});

describe('npm run snippets', () => {
  it('puts the hash and the version in the place of older ones, and leaves the rest', () => {
    const old = `<script defer src="https://a.example/treatment-comparison-0.0.1/treatment-comparison.all.js"
      integrity="sha384-old" crossorigin="anonymous"></script>
      <script src="./other.js" integrity="sha384-theirs"></script>`;
    const hash = integrityOf(readFileSync(join(dist, 'treatment-comparison.all.js')));
    expect(refreshed(old, dist)).toBe(old.replace('0.0.1', version).replace('sha384-old', hash));
  });
});

describe('integrity.json', () => {
  const { version: said, files } = JSON.parse(
    readFileSync(join(dist, 'integrity.json'), 'utf8'),
  ) as { version: string; files: Record<string, string> };

  it('has the hash of each script, style, page and dataset that a page may load', () => {
    const loaded = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /^(treatment-comparison(\.all)?\.js|chunks\/.*|data\/.*|.*\.(css|html))$/.test(
        path.replaceAll('\\', '/'),
      ),
    );
    const isFile = (path: string) => /\.\w+$/.test(path);
    expect(Object.keys(files)).toEqual(expect.arrayContaining(loaded.filter(isFile)));
    for (const [path, hash] of Object.entries(files)) {
      expect(hash).toBe(integrityOf(readFileSync(join(dist, path))));
    }
    expect(said).toBe(version);
  });

  it('has nothing that only tools read', () => {
    const others = Object.keys(files).filter((path) => /\.d\.ts$|^npm\/|^cli\.js$/.test(path));
    expect(others).toEqual([]);
  });
});

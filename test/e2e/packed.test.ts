// The recipes of the site for scripts, run with the files of the packed package and nothing else.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { filledIn } from '../../scripts/site.js';
import {
  dataset,
  drawn,
  nearChart,
  newPage,
  readme,
  serve,
  serveHost,
  tablesShown,
  until,
  violations,
  withBrowser,
} from './host.js';
import { withPacked } from './packed.js';

withBrowser();
const packed = withPacked();

const built = () => join(packed.folder, 'dist');

/** A recipe of the site, as its page shows it. */
const recipe = (name: string) =>
  filledIn(readFileSync(join(import.meta.dirname, '../../demo/recipes', name), 'utf8'), built());

const strict = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types treatment-comparison",
};

/** Opens a page with this in it, beside the packed files. */
async function opened(body: string, headers: Record<string, string> = {}) {
  const host = await serveHost(body, headers, built());
  const { page, diary } = await newPage();
  await page.goto(`${host.url}/`);
  return { host, page, diary };
}

/** Reads on to the charts. */
async function readOn(page: Page) {
  await until(page, 'tc-ready');
  await nearChart(page);
  await until(page, 'tc-charts-ready');
  await drawn(page);
}

const pathsOf = (asked: readonly string[], url: string) =>
  asked.map((address) => address.replace(`${url}/`, '/').replace(/-[\w-]{8}\.js$/, '.js'));

/** A recipe with a hash that is no longer that of the file. */
const withOtherHash = (body: string) => body.replace(/sha384-./, (start) => flipped(start));
const flipped = (start: string) => start.slice(0, -1) + (start.endsWith('A') ? 'B' : 'A');

/** What a reader sees when the script did not run. */
async function fallbackOf(page: Page) {
  await page.waitForLoadState('load');
  return page.evaluate(() => {
    const element = document.querySelector('treatment-comparison');
    return [
      customElements.get('treatment-comparison') === undefined,
      element?.shadowRoot ?? null,
      element?.checkVisibility(),
      element?.textContent.trim(),
    ];
  });
}
const kept = [true, null, true, 'Shown until the comparison is drawn, and again if it can’t be.'];

describe('the script with parts that come later', () => {
  it('draws table and charts from its own files and the dataset, under a strict policy', async () => {
    const { page, diary, host } = await opened(recipe('script.html'), strict);
    await readOn(page);
    expect(await tablesShown(page)).toEqual([true]);
    const paths = pathsOf(diary.asked, host.url);
    expect(paths.filter((path) => !/^\/dist\/(chunks\/)?[\w-]+\.js$/.test(path))).toEqual([
      '/',
      `/dist/${dataset}`,
    ]);
    expect(paths).toContain('/dist/chunks/late.js');
    expect([diary.said, diary.failed, await violations(page)]).toEqual([[], [], []]);
  });

  it('is checked in each of its files by an import map', async () => {
    const { page, diary, host } = await opened(recipe('import-map.html'));
    await readOn(page);
    expect(await tablesShown(page)).toEqual([true]);
    const { integrity } = JSON.parse(readFileSync(join(built(), 'importmap.json'), 'utf8')) as {
      integrity: Record<string, string>;
    };
    const scripts = diary.asked.filter((url) => url.endsWith('.js'));
    const known = Object.keys(integrity).map((path) => new URL(path, `${host.url}/`).href);
    expect(scripts.filter((url) => !known.includes(url))).toEqual([]);
    expect([diary.said, diary.failed]).toEqual([[], []]);
  });

  it('leaves what was inside when one of its files is not what the import map says', async () => {
    const other = recipe('import-map.html').replace(/(chunks\/core-.*sha384-)./, (start) =>
      flipped(start),
    );
    const { page } = await opened(other);
    expect(await fallbackOf(page)).toEqual(kept);
  });
});

describe('the single file', () => {
  const single = () => recipe('single-file.html');

  it.each([
    ['a deferred script', single],
    ['a module', () => single().replace('defer', 'type="module"')],
  ])('draws table and charts as %s, with its hash, under a strict policy', async (_, body) => {
    const { page, diary, host } = await opened(body(), strict);
    await readOn(page);
    expect(await tablesShown(page)).toEqual([true]);
    expect(pathsOf(diary.asked, host.url)).toEqual([
      '/',
      '/dist/treatment-comparison.all.js',
      `/dist/${dataset}`,
    ]);
    expect([diary.said, diary.failed, await violations(page)]).toEqual([[], [], []]);
  });

  it('leaves what was inside when it is not what the hash says', async () => {
    const { page } = await opened(withOtherHash(single()));
    expect(await fallbackOf(page)).toEqual(kept);
  });

  it('comes from another site with its dataset, and nothing comes from elsewhere', async () => {
    const other = await serveHost('', {}, built());
    const body = recipe('other-site.html').replaceAll(
      /https:\/\/files\.example\/treatment-comparison-[\d.]+/g,
      `${other.url}/dist`,
    );
    const { page, diary, host } = await opened(body);
    await readOn(page);
    expect(await tablesShown(page)).toEqual([true]);
    expect(diary.asked).toEqual([
      `${host.url}/`,
      `${other.url}/dist/treatment-comparison.all.js`,
      `${other.url}/dist/${dataset}`,
    ]);
    expect([diary.said, diary.failed]).toEqual([[], []]);
  });
});

describe('a newcomer', () => {
  it('comes from the tarball to a working page with the lines of the README', async () => {
    const start = performance.now();
    const place = join(packed.folder, '../site');
    await mkdir(place);
    await promisify(execFile)('tar', ['-xzf', packed.tarball, '-C', place]);
    const site = join(place, 'package');
    const [, lines = ''] = /^<!-- embed -->\n+```html\n(.*?)^```$/ms.exec(
      readFileSync(readme, 'utf8'),
    ) ?? [''];
    await writeFile(
      join(site, 'index.html'),
      `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>My page</title>\n<link rel="icon" href="data:,">\n${lines}`,
    );
    const { url } = await serve(site);
    const { page, diary } = await newPage();
    await page.goto(`${url}/`);
    await until(page, 'tc-ready');
    expect([await tablesShown(page), diary.said, diary.failed]).toEqual([[true], [], []]);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    // eslint-disable-next-line no-console -- For whoever wants to know; no machine is held to it.
    console.info(`From the tarball to the table: ${seconds} s, without the reading.`);
  });
});

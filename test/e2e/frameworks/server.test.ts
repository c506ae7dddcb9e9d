// Pages that a server writes and that swap their parts: htmx, and whole bodies as Turbo swaps them.
import { copyFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until, withBrowser } from '../host.js';
import { withPacked } from '../packed.js';
import { drawnColumns, expectNothingLeft, expectQuiet, open } from './watch.js';

withBrowser();
const packed = withPacked();
const root = join(import.meta.dirname, '../../..');
const recipes = join(root, 'demo/recipes');
const server = { site: '' };

const element = (compare: string, src = './dist/data/multiple-sclerosis/dataset.json') =>
  `<treatment-comparison src="${src}" compare="${compare}"><p>Fallback</p></treatment-comparison>`;
const mountPoint = (compare: string) =>
  `<div id="place" data-treatment-comparison data-src="./dist/data/multiple-sclerosis/dataset.json"
    data-compare="${compare}"><p>Fallback</p></div>`;

const two = ['Alemtuzumab', 'Ocrelizumab (infusion)'];
const others = ['Ofatumumab', 'Ublituximab'];

/** A whole page as a server sends it. */
const whole = (body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <title>Server</title><link rel="icon" href="data:,"><script src="./htmx.min.js"></script>
  <script type="module" src="./dist/treatment-comparison.js"></script></head><body>${body}</body></html>`;

beforeAll(async () => {
  server.site = await mkdtemp(join(tmpdir(), 'server-'));
  const put = (name: string, text: string) => writeFile(join(server.site, name), text);
  await cp(join(packed.folder, 'dist'), join(server.site, 'dist'), { recursive: true });
  await copyFile(
    join(root, 'node_modules/htmx.org/dist/htmx.min.js'),
    join(server.site, 'htmx.min.js'),
  );
  await copyFile(join(recipes, 'htmx-fragment.html'), join(server.site, 'htmx-fragment.html'));
  const recipe = await readFile(join(recipes, 'htmx.html'), 'utf8');
  await put(
    'index.html',
    `<!doctype html><meta charset="utf-8"><title>H</title><link rel="icon" href="data:,">${recipe}`,
  );
  const button = (swap: string, from: string, more = '') =>
    `<button hx-get="./${from}.html" hx-target="#here" hx-swap="${swap}" ${more}>${swap}</button>`;
  await put('element.html', element('alemtuzumab ocrelizumab-iv'));
  await put('other.html', `<div id="here">${mountPoint('ofatumumab ublituximab')}</div>`);
  await put('nothing.html', '<p>Nothing</p>');
  await put(
    'parts.html',
    whole(`${button('innerHTML', 'element')}${button('outerMorph', 'other')}
      ${button('delete', 'nothing')}${button('textContent', 'nothing', 'hx-push-url="./pushed.html"')}
      <div id="here">${mountPoint('alemtuzumab ocrelizumab-iv')}</div>`),
  );
  await put('pushed.html', whole('<p>Pushed</p>'));
  await put('next.html', whole(`<h1>Next</h1>${mountPoint('ofatumumab ublituximab')}`));
});
afterAll(() => rm(server.site, { recursive: true, force: true }));

const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

describe('the recipe for htmx', () => {
  it('swaps in a mount point, and the script that is there fills it', async () => {
    const { page, diary, url } = await open(server);
    await press(page, 'Compare treatments');
    await until(page, 'tc-ready');
    await drawnColumns(page, two);
    await expectQuiet(page, diary, url);
  });
});

describe('a page with htmx', () => {
  it('swaps in the element itself', async () => {
    const { page, diary, url } = await open(server, '/parts.html');
    await until(page, 'tc-ready');
    await press(page, 'innerHTML');
    await until(page, 'tc-ready', 2);
    await drawnColumns(page, two);
    await expectQuiet(page, diary, url);
  });

  it('morphs a filled mount point into another one', async () => {
    const { page, diary, url } = await open(server, '/parts.html');
    await until(page, 'tc-ready');
    await press(page, 'outerMorph');
    await drawnColumns(page, others);
    expect(await page.locator('treatment-comparison').count()).toBe(1);
    expect(await page.getByText('Fallback').isVisible()).toBe(false);
    await expectQuiet(page, diary, url);
  });

  it('goes back in its history to a comparison', async () => {
    const { page, diary, url } = await open(server, '/parts.html');
    await until(page, 'tc-ready');
    await press(page, 'textContent');
    await page.waitForURL(/pushed/);
    await page.locator('treatment-comparison').waitFor({ state: 'detached' });
    await page.goBack();
    await until(page, 'tc-ready', 2);
    await drawnColumns(page, two);
    await expectQuiet(page, diary, url);
  });

  it('leaves nothing behind of what it swaps out', { timeout: 60_000 }, async () => {
    const { page, diary, url } = await open(server);
    await expectNothingLeft(page, {
      mount: () => press(page, 'Compare treatments'),
      unmount: () =>
        page.evaluate(() => {
          document.querySelector('#comparison')?.replaceChildren();
        }),
    });
    await expectQuiet(page, diary, url);
  });
});

/** Puts the body of another page in the place of this one, as Turbo does, and keeps a copy. */
const visit = (page: Page, address: string) =>
  page.evaluate(async (address) => {
    const text = await (await fetch(address)).text();
    const { body } = new DOMParser().parseFromString(text, 'text/html');
    Object.assign(globalThis, { cached: document.body.cloneNode(true) });
    document.documentElement.replaceChild(document.adoptNode(body), document.body);
  }, address);

describe('a page whose whole body is swapped', () => {
  it('draws the comparison of the next page, and follows its theme', async () => {
    const { page, diary, url } = await open(server, '/parts.html');
    await until(page, 'tc-ready');
    await visit(page, './next.html');
    await until(page, 'tc-ready', 2);
    await drawnColumns(page, others);
    const theme = () =>
      page
        .locator('treatment-comparison .tc')
        .evaluate((inside) => inside.getAttribute('data-theme'));
    expect(await theme()).toBe('light');
    await page.evaluate(() => {
      document.body.style.background = '#111';
    });
    await page.locator('treatment-comparison [data-theme="dark"]').waitFor();
    await expectQuiet(page, diary, url);
  });

  it('draws again what was copied before the swap', async () => {
    const { page, diary, url } = await open(server, '/parts.html');
    await until(page, 'tc-ready');
    await visit(page, './next.html');
    await until(page, 'tc-ready', 2);
    await page.evaluate(() => {
      const { cached } = globalThis as typeof globalThis & { cached: HTMLElement };
      document.documentElement.replaceChild(cached, document.body);
    });
    await until(page, 'tc-ready', 3);
    await drawnColumns(page, two);
    expect(await page.locator('treatment-comparison').count()).toBe(1);
    await expectQuiet(page, diary, url);
  });
});

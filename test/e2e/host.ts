// A browser, servers, and pages that write down all that happens on them.
import { existsSync } from 'node:fs';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';
import { startServer } from '../../scripts/serve.mjs';

const root = join(import.meta.dirname, '../..');
export const dist = join(root, 'dist');
export const distDemo = join(root, 'dist-demo');
export const readme = join(root, 'README.md');
export const dataset = 'data/multiple-sclerosis/dataset.json';

let browser: Browser | undefined;
const closing: (() => Promise<unknown>)[] = [];

/** Opens a browser for the tests of a file, and closes after each what it opened. */
export function withBrowser(): void {
  // An event that never comes must not hold up the rest for long.
  vi.setConfig({ testTimeout: 15_000 });
  beforeAll(async () => {
    if (!existsSync(dist) || !existsSync(distDemo)) throw new Error('Run "npm run build" first.');
    const { executablePath, args } = await findBrowser();
    browser = await chromium.launch({ executablePath, args });
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });
}

/** Serves a folder until the end of the test. */
export async function serve(folder: string, headers: Record<string, string> = {}) {
  const server = await startServer({ root: folder, headers });
  closing.push(server.close);
  return server;
}

/** What happened on a page, in its order. */
export interface Diary {
  /** Lines of the console and errors that nobody caught. */
  readonly said: string[];
  /** Address of each request that left the page. */
  readonly asked: string[];
  /** Address of each request that failed or was refused. */
  readonly failed: string[];
}

/** What a page noted before anything of it ran. */
interface Noted {
  readonly events: { readonly type: string; readonly from: string }[];
  readonly violations: string[];
  shift: number;
}

type Noting = typeof globalThis & { noted: Noted };

/** Runs in the page, first of all. */
function note() {
  const noted: Noted = { events: [], violations: [], shift: 0 };
  (globalThis as Noting).noted = noted;
  for (const type of ['tc-ready', 'tc-charts-ready', 'tc-error']) {
    document.addEventListener(type, ({ target }) => {
      noted.events.push({ type, from: target instanceof Element ? target.id : '' });
      document.dispatchEvent(new Event('noted'));
    });
  }
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    noted.violations.push(`${violatedDirective} ${blockedURI}`);
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[]) {
      if (!entry.hadRecentInput) noted.shift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** A new page, with nothing on it yet, and its diary. */
export async function newPage(
  width = 1280,
  height = 800,
  { hasTouch = false, hasScript = true } = {},
): Promise<{ page: Page; diary: Diary }> {
  if (!browser) throw new Error('Call withBrowser() at the top of the file.');
  const page = await browser.newPage({
    viewport: { width, height },
    hasTouch,
    javaScriptEnabled: hasScript,
  });
  closing.push(() => page.close());
  const diary: Diary = { said: [], asked: [], failed: [] };
  page.on('console', (message) => diary.said.push(message.text()));
  page.on('pageerror', (error) => diary.said.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) diary.asked.push(request.url());
  });
  page.on('requestfailed', (request) => diary.failed.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) diary.failed.push(response.url());
  });
  await page.addInitScript(note);
  return { page, diary };
}

/**
 * A site with a page that holds `body`, and our built files in its folder `dist`.
 *
 * @param built - Where these are.
 */
export async function serveHost(body: string, headers: Record<string, string> = {}, built = dist) {
  // Real files: what a test answers in a server's place has no address, and browsers keep a page
  // without one from asking another site on this machine.
  const folder = await mkdtemp(join(tmpdir(), 'host-'));
  closing.push(() => rm(folder, { recursive: true }));
  await symlink(built, join(folder, 'dist'), 'junction');
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
    <link rel="icon" href="data:,">${body}`,
  );
  return serve(folder, headers);
}

/**
 * Waits until an event came `times` times, and says which ones came by then. A failure that was not
 * waited for ends the waiting.
 */
export const until = (page: Page, type: string, times = 1) =>
  page.evaluate(
    ({ type, times }) =>
      new Promise<Noted['events']>((resolve, reject) => {
        const look = () => {
          const { events } = (globalThis as Noting).noted;
          if (events.filter((one) => one.type === type).length >= times) resolve(events);
          else if (type !== 'tc-error' && events.some((one) => one.type === 'tc-error')) {
            reject(new Error('The comparison could not be shown.'));
          }
        };
        document.addEventListener('noted', look);
        look();
      }),
    { type, times },
  );

/** What went against the page's content security policy. */
export const violations = (page: Page) =>
  page.evaluate(() => (globalThis as Noting).noted.violations);

/** How much the page's content jumped, as browsers count it, up to the last drawn frame. */
export async function layoutShift(page: Page) {
  await drawn(page);
  return page.evaluate(() => (globalThis as Noting).noted.shift);
}

/** Waits until what there is to draw was drawn, and observers of it were told. */
export const drawn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const observer = new IntersectionObserver(() => {
              observer.disconnect();
              resolve();
            });
            observer.observe(document.body);
          }),
        );
      }),
  );

/** Waits until a reader sees something of the page. */
export async function painted(page: Page) {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        new PerformanceObserver((list) => {
          if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await drawn(page);
}

/** Scrolls on as a reader does, until the place of the chart is not far below the screen. */
export const nearChart = (page: Page) =>
  page.evaluate(() => {
    const place = document
      .querySelector('treatment-comparison')
      ?.shadowRoot?.querySelector('tc-chart');
    if (!place) throw new Error('There is no place for a chart.');
    scrollBy(0, place.getBoundingClientRect().top - innerHeight - 200);
  });

/** How many pixels a page is wider than its window. */
export const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Whether the comparison table of each element can be seen, with at least one figure's row. */
export const tablesShown = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('treatment-comparison')].map((element) => {
      const table = element.shadowRoot
        ?.querySelector('tc-table')
        ?.shadowRoot?.querySelector('table');
      return (table?.rows.length ?? 0) > 5 && (table?.checkVisibility() ?? false);
    }),
  );

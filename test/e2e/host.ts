// A browser, servers, and pages that write down all that happens on them.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
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
export async function newPage(width = 1280): Promise<{ page: Page; diary: Diary }> {
  if (!browser) throw new Error('Call withBrowser() at the top of the file.');
  const page = await browser.newPage({ viewport: { width, height: 800 } });
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

/** A page of some other site, with nothing on it but `body`. */
export async function hostPage(site: string, body: string, policy?: string) {
  const { page, diary } = await newPage();
  await page.route(`${site}/`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: policy === undefined ? {} : { 'Content-Security-Policy': policy },
      body: `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">${body}`,
    }),
  );
  await page.goto(`${site}/`);
  return { page, diary };
}

/** Waits until an event came `times` times, and says which ones came by then. */
export const until = (page: Page, type: string, times = 1) =>
  page.evaluate(
    ({ type, times }) =>
      new Promise<Noted['events']>((resolve) => {
        const look = () => {
          const { events } = (globalThis as Noting).noted;
          if (events.filter((one) => one.type === type).length >= times) resolve(events);
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

/** Brings the place of an element's chart on the screen. */
export const showChart = (page: Page) =>
  page.evaluate(() => {
    const place = document
      .querySelector('treatment-comparison')
      ?.shadowRoot?.querySelector('tc-chart');
    if (!place) throw new Error('There is no place for a chart.');
    place.scrollIntoView();
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

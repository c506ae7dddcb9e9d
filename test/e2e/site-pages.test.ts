// Each page of the site, opened once: what it is made of, what it asks for, and how it looks where.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { distDemo, drawn, newPage, overhang, serve, violations, withBrowser } from './host.js';
import { alone, policy, sitePages } from './site-files.js';

withBrowser();

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is meant to fail on a page. */
const meant: Readonly<Record<string, string>> = { 'broken.html': 'no-such-file.json' };

async function open(name: string) {
  const server = await serve(distDemo, policy);
  const { page, diary } = await newPage();
  await page.goto(`${server.url}/${name}`);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('treatment-comparison')].every(({ shadowRoot }) =>
      shadowRoot?.querySelector('tc-table, tc-card, tc-visit, tc-problems'),
    ),
  );
  await drawn(page);
  return { page, diary, server };
}

/** What axe says against a page, in lines. */
async function faults(page: Page): Promise<string> {
  await drawn(page);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (where: unknown, options: RunOptions) => Promise<AxeResults> };
    };
    const { violations } = await axe.run(
      // The table that hostile styles are to spoil.
      { exclude: ['.own'] },
      { iframes: false, resultTypes: ['violations'] },
    );
    return violations
      .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
      .join('\n');
  });
}

const stored = (page: Page) =>
  page.evaluate(async () => [
    document.cookie,
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ]);

/** Links to places on the page that are not there. */
const lostPlaces = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
      .filter(({ hash }) => !document.getElementById(decodeURIComponent(hash.slice(1))))
      .map(({ hash }) => hash),
  );

describe.each(sitePages)('the page %s', (name) => {
  it('is whole, quiet and without barriers', { timeout: 60_000 }, async () => {
    const { page, diary, server } = await open(name);
    const failed = diary.failed.filter((url) => !url.endsWith(meant[name] ?? ' '));
    expect(failed).toEqual([]);
    expect(diary.said.filter((text) => !(meant[name] && text.includes('404')))).toEqual([]);
    expect(diary.asked.filter((url) => !url.startsWith(`${server.url}/`))).toEqual([]);
    expect(await violations(page)).toEqual([]);
    expect(await stored(page)).toEqual(['', 0, 0, 0, 0]);

    expect(await page.title()).toMatch(/\S/);
    expect(await page.getAttribute('html', 'lang')).toBe('en-GB');
    expect(await page.locator('main').count()).toBe(1);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    const current = page.locator('nav[aria-label="Site"] [aria-current]');
    expect(await current.count()).toBe(alone.includes(name) ? 0 : 1);
    expect(await lostPlaces(page)).toEqual([]);

    await page.evaluate(axe);
    expect(await faults(page), 'wide and light').toBe('');
    await page.setViewportSize({ width: 360, height: 800 });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(page), 'narrow and dark').toBe('');
    await page.setViewportSize({ width: 320, height: 800 });
    await drawn(page);
    expect(await overhang(page)).toBe(0);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await drawn(page);
    expect(await overhang(page)).toBe(0);
    // As far as WCAG 1.4.12 goes; what is inherited reaches into the element.
    await page.evaluate(() => {
      document.body.style.cssText =
        'letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5';
    });
    await drawn(page);
    expect(await overhang(page)).toBe(0);
  });
});

// What a person does on the site: copies, changes to dark, follows its first steps, looks at themes.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { dist, distDemo, drawn, newPage, serve, until, withBrowser } from './host.js';
import { demo, policy } from './site-files.js';

withBrowser();

const recipe = (name: string) => readFileSync(join(demo, 'recipes', name), 'utf8');

async function open(name: string) {
  const server = await serve(distDemo, policy);
  const { page, diary } = await newPage();
  await page.goto(`${server.url}/${name}`);
  return { page, diary, server };
}

describe('the button beside a block of code', () => {
  const button = (page: Page) => page.getByRole('button', { name: 'Copy: script.html' });
  const said = (page: Page) => page.locator('.code', { has: button(page) }).getByRole('status');

  it('copies the recipe by keyboard, and says so', async () => {
    const { page, server } = await open('index.html');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: server.url,
    });
    await button(page).focus();
    await page.keyboard.press('Enter');
    await said(page).getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      recipe('script.html').trimEnd(),
    );
  });

  it('marks the code where the page may not copy', async () => {
    const { page } = await open('index.html');
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await button(page).click();
    await said(page).getByText('Selected').waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toContain('</treatment-comparison>');
  });

  it('is not there without script, and the code is', async () => {
    const server = await serve(distDemo, { 'Content-Security-Policy': "script-src 'none'" });
    const { page } = await newPage();
    await page.goto(`${server.url}/index.html`);
    expect(await page.locator('.copy').first().isVisible()).toBe(false);
    expect(await page.locator('pre').first().isVisible()).toBe(true);
  });
});

describe('light and dark', () => {
  const ground = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  it('follow the system, and then the reader', async () => {
    const { page } = await open('about.html');
    const dark = page.getByRole('button', { name: 'Dark' });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect([await dark.getAttribute('aria-pressed'), await ground(page)]).toEqual([
      'true',
      'rgb(16, 23, 29)',
    ]);
    await dark.click();
    expect([await dark.getAttribute('aria-pressed'), await ground(page)]).toEqual([
      'false',
      'rgb(255, 255, 255)',
    ]);
  });
});

describe('the page on data', () => {
  it('name the commands that there are', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      join(dist, 'cli.js'),
      '--help',
    ]);
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) (?:\[options\]|<)/gm)].map(
      ([, one]) => one,
    );
    const { page } = await open('data.html');
    const listed = page.getByRole('table').filter({ hasText: 'Command' }).locator('tbody th');
    expect((await listed.allInnerTexts()).sort()).toEqual(commands.sort());
  });
});

/** Contrast of two colours as WCAG counts it. */
function contrast(one: string, other: string): number {
  const light = (color: string) => {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  };
  const [a, b] = [light(one), light(other)];
  return Math.max(a, b) / Math.min(a, b);
}

/** What a theme's comparison is drawn in: its ground, its text, its button, and all its shapes. */
const colours = (page: Page, theme: string) =>
  page.evaluate((theme) => {
    const element = document.querySelector(`.theme:has(#${theme}) treatment-comparison`);
    const around = element?.shadowRoot?.querySelector('.tc');
    const card = around?.querySelector('tc-card')?.shadowRoot;
    const button = card?.querySelector('.button, button, a[href]');
    if (!around || !card || !button) throw new Error(`There is no theme ${theme}.`);
    const shapes = [...card.querySelectorAll('svg *')].flatMap((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return shape.closest('defs')
        ? []
        : [fill, stroke].filter((color) => color.startsWith('rgb('));
    });
    const { backgroundColor, color } = getComputedStyle(around);
    return {
      paper: backgroundColor,
      ink: color,
      button: getComputedStyle(button).backgroundColor,
      shapes: [...new Set(shapes)].filter((one) => one !== backgroundColor),
    };
  }, theme);

const themes = ['plain', 'brand', 'warm', 'dark', 'contrast', 'large'];

async function gallery() {
  const { page } = await open('theming.html');
  await until(page, 'tc-ready', themes.length);
  await drawn(page);
  return page;
}

describe('the gallery of themes', () => {
  it.each(['light', 'dark'] as const)('keeps its contrasts on a %s page', async (colorScheme) => {
    const page = await gallery();
    await page.emulateMedia({ colorScheme });
    await drawn(page);
    for (const theme of themes) {
      const { paper, ink, button, shapes } = await colours(page, theme);
      expect(contrast(paper, ink), theme).toBeGreaterThanOrEqual(4.5);
      expect(shapes.length, theme).toBeGreaterThan(1);
      for (const colour of [button, ...shapes]) {
        expect(contrast(paper, colour), `${theme}: ${colour}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('shows what its code says', async () => {
    const page = await gallery();
    const [plain, brand, warm, dark, strong] = await Promise.all(
      themes.map((theme) => colours(page, theme)),
    );
    expect([plain?.paper, brand?.button, warm?.paper, dark?.paper, strong?.button]).toEqual([
      'rgb(255, 255, 255)',
      'rgb(122, 31, 92)',
      'rgb(251, 248, 242)',
      'rgb(19, 26, 43)',
      'rgb(0, 0, 107)',
    ]);
  });

  it('shows larger type all through', async () => {
    const page = await gallery();
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll('.theme treatment-comparison')].map(({ shadowRoot }) => {
        const heading = shadowRoot?.querySelector('tc-card')?.shadowRoot?.querySelector('h3');
        return heading ? parseFloat(getComputedStyle(heading).fontSize) : 0;
      }),
    );
    expect(sizes[5]).toBeCloseTo((sizes[0] ?? 0) * 1.25);
  });
});

describe('what a reader does on the page with the whole comparison', () => {
  it('is as private as the notice for other sites says', async () => {
    const { page, diary, server } = await open('compare.html');
    await until(page, 'tc-ready');
    await page
      .getByRole('button', { name: /What matters to me/ })
      .first()
      .click();
    await page
      .getByRole('button', { name: /infections/i })
      .first()
      .click();
    await page
      .getByRole('button', { name: /My questions/ })
      .first()
      .click();
    await page.getByRole('textbox').first().fill('Something of my own');
    const asked = diary.asked.filter((url) => !url.startsWith(`${server.url}/`));
    const kept = await page.evaluate(async () => [
      document.cookie,
      localStorage.length + sessionStorage.length,
      (await indexedDB.databases()).length + (await caches.keys()).length,
    ]);
    expect([asked, kept, await page.context().cookies()]).toEqual([[], ['', 0, 0], []]);
    expect(decodeURIComponent(page.url())).not.toContain('Something');
    await page.reload();
    await until(page, 'tc-ready');
    expect(await page.getByText('Something of my own').count()).toBe(0);
    const notice = recipe('privacy-notice.txt');
    expect(notice).toMatch(/no cookies.*stores\s+nothing.*no other site/s);
  });
});

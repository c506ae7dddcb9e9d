import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  dataset,
  distDemo,
  drawn,
  layoutShift,
  nearChart,
  newPage,
  overhang,
  painted,
  serve,
  tablesShown,
  until,
  withBrowser,
} from './host.js';

withBrowser();

/** The pages that show one thing each. What every page of the site must be is in site.test.ts. */
const pages = [
  'broken.html',
  'card.html',
  'clinic.html',
  'clinician.html',
  'compare.html',
  'conditions.html',
  'hostile.html',
  'plain.html',
  'visit.html',
];

/** What is meant to fail on a page, and what the browser then says. */
const meant: Readonly<Record<string, readonly string[]>> = { 'broken.html': ['no-such-file.json'] };

/** Pages on which no chart comes. */
const withoutChart = ['broken.html', 'card.html', 'visit.html'];

/** Opens a page of the demo and waits until each element on it came to its end. */
async function open(name: string, width?: number) {
  const server = await serve(distDemo);
  const { page, diary } = await newPage(width);
  await page.goto(`${server.url}/${name}`);
  const elements = await page.evaluate(
    () => document.querySelectorAll('treatment-comparison').length,
  );
  await until(page, name === 'broken.html' ? 'tc-error' : 'tc-ready', elements);
  await drawn(page);
  return { page, diary, server };
}

describe('each example page', () => {
  it.each(pages)('%s loads all it asks for, from its own site, and says nothing', async (name) => {
    const { diary, server } = await open(name);
    const wrong = meant[name] ?? [];
    const isMeant = (url: string) => wrong.some((end) => url.endsWith(end));
    expect(diary.failed.filter((url) => !isMeant(url))).toEqual([]);
    expect(diary.said.filter((text) => !text.includes('404 (Not Found)'))).toEqual([]);
    expect(diary.said).toHaveLength(wrong.length);
    expect(diary.asked.filter((url) => !url.startsWith(`${server.url}/`))).toEqual([]);
  });

  it.each(pages.flatMap((name) => [320, 1280].map((width) => ({ name, width }))))(
    '$name has no sideways scrolling at $width pixels',
    async ({ name, width }) => {
      const { page } = await open(name, width);
      if (!withoutChart.includes(name)) {
        await nearChart(page);
        await until(page, 'tc-charts-ready');
        await drawn(page);
      }
      expect(await overhang(page)).toBe(0);
    },
  );
});

describe('the page with the whole comparison', () => {
  it('shows the comparison of the real dataset', async () => {
    const { page } = await open('compare.html');
    expect(await tablesShown(page)).toEqual([true]);
  });

  it('takes the element along when the page turns dark', async () => {
    const { page } = await open('compare.html');
    const background = () =>
      page.evaluate(() => {
        const drawnOn = document
          .querySelector('treatment-comparison')
          ?.shadowRoot?.querySelector('.tc');
        return drawnOn && getComputedStyle(drawnOn).backgroundColor;
      });
    const light = await background();
    await page.getByRole('button', { name: 'Dark' }).click();
    await drawn(page);
    expect([light, await background()]).toEqual(['rgb(255, 255, 255)', 'rgb(16, 23, 29)']);
  });
});

describe('the page that embeds in two lines', () => {
  it('shows its own table where scripts are blocked', async () => {
    const server = await serve(distDemo, { 'Content-Security-Policy': "script-src 'none'" });
    const { page } = await newPage();
    await page.goto(`${server.url}/plain.html`);
    expect(await page.getByRole('row', { name: /^Ocrelizumab \(Ocrevus\)/ }).isVisible()).toBe(
      true,
    );
  });

  it('takes its table away once the comparison is drawn', async () => {
    const { page } = await open('plain.html');
    expect(
      await page.getByRole('caption').filter({ hasText: 'how they are taken' }).isVisible(),
    ).toBe(false);
  });

  it.each([320, 1280])('hardly moves on a slow line, at %i pixels', async (width) => {
    const server = await serve(distDemo);
    const { page } = await newPage(width);
    // What is on the page is seen before the script comes, and again before the dataset comes.
    for (const late of ['**/treatment-comparison.js', `**/${dataset}`]) {
      await page.route(late, async (route) => {
        await painted(page);
        await route.continue();
      });
    }
    await page.goto(`${server.url}/plain.html`);
    await until(page, 'tc-ready');
    await nearChart(page);
    await until(page, 'tc-charts-ready');
    await page.evaluate(() => {
      scrollTo(0, document.body.scrollHeight);
    });
    expect(await layoutShift(page)).toBeLessThan(0.1);
  });
});

describe('the page of broken data', () => {
  const cases = {
    missing: 'The server answered with status 404.',
    'web-page': 'A web page came back.',
    'cut-off': 'The file ends too early.',
    schema: 'Unknown field "brand". Did you mean "brands"?',
    rules: '"2026-02-30" is not in the calendar.',
    'unknown-id': 'Did you mean "betan"?',
    five: '"compare" names 5 options.',
  };

  it('has these cases', async () => {
    const { page } = await open('broken.html');
    const ids = await page.evaluate(() =>
      [...document.querySelectorAll('.cases section')].map(({ id }) => id),
    );
    expect(ids).toEqual(Object.keys(cases));
  });

  it.each(Object.entries(cases))('says in case "%s" what is wrong', async (id, message) => {
    const { page } = await open('broken.html');
    const alert = page.locator(`#${id}`).getByRole('alert');
    expect(await alert.innerText()).toContain(message);
    expect(await alert.isVisible()).toBe(true);
  });

  it.each(Object.keys(cases))('shows in case "%s" the table of the page', async (id) => {
    const { page } = await open('broken.html');
    const fallback = page.locator(`#${id}`).getByRole('row', { name: 'Alphan Infusion' });
    expect(await fallback.isVisible()).toBe(true);
    expect(await tablesShown(page)).not.toContain(true);
  });
});

/** The smallest text inside the elements of a page, in pixels. */
const smallestText = (page: Page) =>
  page.evaluate(() => {
    const sizes: number[] = [];
    const visit = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        const hasText = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        );
        if (hasText && element.checkVisibility()) {
          sizes.push(Number.parseFloat(getComputedStyle(element).fontSize));
        }
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    };
    for (const { shadowRoot } of document.querySelectorAll('treatment-comparison')) {
      if (shadowRoot) visit(shadowRoot);
    }
    return Math.min(...sizes);
  });

describe('the page with hostile styles', () => {
  it('spoils what is its own', async () => {
    const { page } = await open('hostile.html');
    const display = await page.evaluate(() => {
      const table = document.querySelector('.own table');
      return table && getComputedStyle(table).display;
    });
    expect(display).toBe('block');
  });

  it('leaves every text in the elements at 14 pixels or more', async () => {
    const { page } = await open('hostile.html');
    expect(await smallestText(page)).toBeGreaterThanOrEqual(14);
  });

  it('leaves the tables to be seen, as tables', async () => {
    const { page } = await open('hostile.html');
    expect(await tablesShown(page)).toEqual([true, true]);
    const displays = await page.evaluate(() =>
      [...document.querySelectorAll('treatment-comparison')].map((element) => {
        const inside = element.shadowRoot?.querySelector('tc-table')?.shadowRoot;
        const cell = inside?.querySelector('tbody td');
        return cell && getComputedStyle(cell).display;
      }),
    );
    expect(displays).toEqual(['table-cell', 'table-cell']);
  });

  it('gives each element the theme of what it stands on', async () => {
    const { page } = await open('hostile.html');
    const themes = await page.evaluate(() =>
      [...document.querySelectorAll('treatment-comparison')].map(
        (element) => element.shadowRoot?.querySelector<HTMLElement>('.tc')?.dataset['theme'],
      ),
    );
    expect(themes).toEqual(['light', 'dark']);
  });
});

describe('a page with two conditions', () => {
  it('shows the one, and then the other in the same element', async () => {
    const { page, diary } = await open('conditions.html');
    const shown = () =>
      page.evaluate(() => {
        const root = document.querySelector('treatment-comparison')?.shadowRoot;
        const text = (tag: string) => root?.querySelector(tag)?.shadowRoot?.textContent ?? '';
        return { question: text('tc-decision'), table: text('tc-table') };
      });
    expect((await shown()).question).toContain('migraine');
    expect((await shown()).table).toContain('Erenumab');
    await page.selectOption('#dataset', { label: 'Multiple sclerosis' });
    await until(page, 'tc-ready', 2);
    await drawn(page);
    expect((await shown()).question).toContain('multiple sclerosis');
    const { table } = await shown();
    expect(table).toContain('Cladribine');
    expect(table).not.toContain('Erenumab');
    expect(diary.failed).toEqual([]);
  });
});

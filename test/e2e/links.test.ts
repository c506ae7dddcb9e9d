import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  dataset,
  drawn,
  layoutShift,
  newPage,
  serveHost,
  tablesShown,
  until,
  violations,
  withBrowser,
} from './host.js';

withBrowser();

const chosen = ['ocrelizumab-iv', 'alemtuzumab', 'interferon-beta-1a-sc', 'dimethyl-fumarate'];

/** A page with a strict policy that compares the first options; not opened yet. */
async function comparing(options: number, width?: number) {
  const { url } = await serveHost(
    `<script type="module" src="./dist/treatment-comparison.js"></script>
    <treatment-comparison
      src="./dist/${dataset}"
      compare="${chosen.slice(0, options).join(' ')}"
    ></treatment-comparison>`,
    { 'Content-Security-Policy': "default-src 'self'; img-src data:" },
  );
  const { page, diary } = await newPage(width);
  return { page, diary, url: `${url}/` };
}

/** Scrolls on until the place of the links fills the screen, but for the end of what is above it. */
const toLinks = (page: Page) =>
  page.evaluate(() => {
    const place = document
      .querySelector('treatment-comparison')
      ?.shadowRoot?.querySelector('tc-links');
    if (!place) throw new Error('There is no place for the links.');
    scrollBy(0, place.getBoundingClientRect().top - 100);
  });

const links = (page: Page) =>
  page.getByRole('heading', { name: 'Were they tested against each other?' });

describe('whether options were tested against each other', () => {
  const sizes = [320, 360, 768, 1280].flatMap((width) =>
    [2, 3, 4].map((options) => ({ options, width })),
  );

  it.each(sizes)(
    'comes late and hardly moves the table: $options options at $width pixels',
    async ({ options, width }) => {
      const { page, url } = await comparing(options, width);
      let goOn: (() => void) | undefined;
      const seen = new Promise<void>((resolve) => (goOn = resolve));
      await page.route('**/after-table-*.js', async (route) => {
        await seen;
        await route.continue();
      });
      await page.goto(url);
      await until(page, 'tc-ready');
      await toLinks(page);
      await drawn(page);
      expect(await links(page).count()).toBe(0);
      goOn?.();
      await links(page).waitFor();
      expect(await layoutShift(page)).toBeLessThan(0.05);
    },
  );

  it('is said not to be known when its code does not come, with no place left empty', async () => {
    const { page, url } = await comparing(4);
    await page.route('**/after-table-*.js', (route) => route.abort());
    await page.goto(url);
    const said = page.getByText('Don’t set figures of different trials side by side.');
    await said.waitFor();
    const height = await page.evaluate(
      () =>
        document.querySelector('treatment-comparison')?.shadowRoot?.querySelector('tc-links')
          ?.firstElementChild?.clientHeight,
    );
    expect(height).toBeLessThan(150);
    expect(await tablesShown(page)).toEqual([true]);
  });

  it('comes within a strict policy, right after the table', async () => {
    const { page, diary, url } = await comparing(3);
    await page.goto(url);
    await until(page, 'tc-ready');
    await links(page).waitFor();
    expect([diary.said, diary.failed, await violations(page)]).toEqual([[], [], []]);
  });
});

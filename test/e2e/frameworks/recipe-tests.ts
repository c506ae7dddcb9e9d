// What the recipe of every framework has to do.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { until } from '../host.js';
import { onServer, type Consumer } from './consumer.js';
import type { Driver } from './apps/driver.ts';
import { addOption, drawnColumns, expectNothingLeft, expectQuiet, open } from './watch.js';

type World = typeof globalThis & { driver: Driver };

const show = (page: Page, compare: string) =>
  page.evaluate((ids) => {
    (globalThis as World).driver.show(ids);
  }, compare);
const unmount = (page: Page) =>
  page.evaluate(() => {
    (globalThis as World).driver.unmount();
  });
const told = (page: Page) => page.evaluate(() => (globalThis as World).driver.told);
const element = (page: Page) => page.locator('treatment-comparison');

/** What else is tried: rendering on a server, and a strict policy with these names in it. */
interface Further {
  readonly ssr?: boolean;
  readonly trustedTypes?: string;
}

export function describeRecipe(
  name: string,
  consumer: Consumer,
  { ssr = false, trustedTypes }: Further = {},
) {
  describe(`the recipe for ${name}`, () => {
    it('draws the comparison, with its attributes and its property', async () => {
      const { page, diary, url } = await open(consumer);
      await show(page, 'alemtuzumab ocrelizumab-iv');
      await until(page, 'tc-ready');
      await drawnColumns(page, ['Alemtuzumab', 'Ocrelizumab (infusion)']);
      const set = await element(page).evaluate((element) => {
        const { src, link } = element as Element & { src?: string; link?: boolean };
        return { src, link };
      });
      expect(set).toEqual({ src: '/data/multiple-sclerosis/dataset.json', link: true });
      await expectQuiet(page, diary, url);
    });

    it('hears what the reader compares', async () => {
      const { page, diary, url } = await open(consumer);
      await show(page, 'alemtuzumab ocrelizumab-iv');
      await until(page, 'tc-ready');
      await addOption(page, 'Natalizumab');
      expect(await told(page)).toEqual([['alemtuzumab', 'ocrelizumab-iv', 'natalizumab']]);
      await expectQuiet(page, diary, url);
    });

    it('follows a changed property in the same element', async () => {
      const { page, diary, url } = await open(consumer);
      await show(page, 'alemtuzumab ocrelizumab-iv');
      await until(page, 'tc-ready');
      const before = await element(page).elementHandle();
      await show(page, 'ofatumumab ublituximab');
      await drawnColumns(page, ['Ofatumumab', 'Ublituximab']);
      expect(await element(page).evaluate((one, other) => one === other, before)).toBe(true);
      await expectQuiet(page, diary, url);
    });

    it('leaves nothing behind when it goes, and comes again', { timeout: 60_000 }, async () => {
      const { page, diary, url } = await open(consumer);
      await expectNothingLeft(page, {
        mount: () => show(page, 'alemtuzumab ocrelizumab-iv'),
        unmount: () => unmount(page),
      });
      await expectQuiet(page, diary, url);
    });

    if (trustedTypes)
      it('keeps to a strict policy with Trusted Types', async () => {
        const { page, diary, url } = await open(consumer, '/', {
          'Content-Security-Policy': `default-src 'none'; script-src 'self'; style-src 'self';
          img-src data:; connect-src 'self'; require-trusted-types-for 'script';
          trusted-types ${trustedTypes}`.replaceAll(/\s+/g, ' '),
        });
        await show(page, 'alemtuzumab ocrelizumab-iv');
        await until(page, 'tc-ready');
        await show(page, 'ofatumumab ublituximab');
        await drawnColumns(page, ['Ofatumumab', 'Ublituximab']);
        await expectQuiet(page, diary, url);
      });

    if (!ssr) return;
    it('is a tag with its attributes and its fallback on a server', () => {
      expect(consumer.html).toMatch(/<treatment-comparison [^>]*src="\/data\/multiple-sclerosis\//);
      expect(consumer.html).toMatch(
        new RegExp(`<treatment-comparison [^>]*compare="${onServer}"[^>]*>.*<p>Shown until`, 's'),
      );
    });

    it('takes over what a server sent, in silence', async () => {
      const { page, diary, url } = await open(consumer, '/server.html');
      const before = await element(page).elementHandle();
      await page.evaluate((ids) => {
        (globalThis as World).driver.hydrate?.(ids);
      }, onServer);
      await until(page, 'tc-ready');
      await drawnColumns(page, ['Alemtuzumab', 'Ocrelizumab (infusion)']);
      await addOption(page, 'Natalizumab');
      expect(await told(page)).toHaveLength(1);
      await show(page, 'ofatumumab ublituximab');
      await drawnColumns(page, ['Ofatumumab', 'Ublituximab']);
      expect(await element(page).evaluate((one, other) => one === other, before)).toBe(true);
      await expectQuiet(page, diary, url);
    });
  });
}

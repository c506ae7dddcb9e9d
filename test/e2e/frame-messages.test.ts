import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawnIn, fits, framed, frameIn, host, recipe, siteWith } from './frame-host.js';
import { serveHost, withBrowser } from './host.js';
import { withPacked } from './packed.js';

const packed = withPacked();
withBrowser();

describe('what anybody else says', () => {
  /** Every height that a frame was given from now on. */
  const watch = (page: Page) =>
    page.evaluate(() => {
      const frame = document.querySelector('iframe');
      const heights: string[] = [];
      Object.assign(globalThis, { heights });
      if (!frame) throw new Error('There is no frame.');
      new MutationObserver(() => heights.push(frame.style.height)).observe(frame, {
        attributes: true,
        attributeFilter: ['style'],
      });
    });
  const given = (page: Page) =>
    page.evaluate(() => (globalThis as unknown as { heights: string[] }).heights);
  const message = { type: 'treatment-comparison-frame', version: 1 };

  it('does nothing when it is junk, though it comes from the frame', async () => {
    const { page, frame } = await framed(packed);
    await fits(frame);
    await watch(page);
    await frame.evaluate((message) => {
      const junk = [
        { ...message, height: 1e9 },
        { ...message, height: Number.NaN },
        { ...message, height: -5 },
        { ...message, height: '<img src=x onerror=alert(1)>' },
        { ...message, show: { top: 5e8, bottom: 6e8 } },
        { ...message, version: 99, height: 10 },
        { type: 'resize', height: 10 },
        '<b>10</b>',
        null,
      ];
      for (const data of [...junk, { ...message, height: 1234 }]) parent.postMessage(data, '*');
    }, message);
    await page.waitForFunction(() => document.querySelector('iframe')?.style.height === '1234px');
    expect(await given(page)).toEqual(['1234px']);
  });

  /** Sends a height from a frame, and waits until the page has heard it. */
  async function send(page: Page, from: Frame) {
    await page.evaluate(() => {
      const heard = new Promise<void>((resolve) => {
        addEventListener('message', ({ data }: MessageEvent<{ height?: number } | undefined>) => {
          if (data?.height === 555) resolve();
        });
      });
      Object.assign(globalThis, { heard: () => heard });
    });
    await from.evaluate(
      (data) => {
        parent.postMessage(data, '*');
      },
      { ...message, height: 555 },
    );
    await page.evaluate(() => (globalThis as unknown as { heard: () => Promise<void> }).heard());
  }

  it('does nothing when it comes from another frame, or from the page itself', async () => {
    const site = await siteWith(packed);
    const stranger = await serveHost('<p>Somebody else</p>');
    const body = await recipe('iframe.html', site.shut);
    // One of the same site too: its word counts for itself only.
    const others = [stranger.url, `${site.shut}/integrity.json`];
    const { page } = await host(
      `${body}${others.map((src) => `<iframe src="${src}"></iframe>`).join('')}`,
    );
    const frame = await frameIn(page);
    await drawnIn(frame);
    await fits(frame);
    await watch(page);
    await send(page, await frameIn(page, 1));
    await send(page, await frameIn(page, 2));
    await send(page, page.mainFrame());
    expect(await given(page)).toEqual([]);
  });

  it('does nothing once the frame was led to another site', async () => {
    const site = await siteWith(packed);
    const stranger = await serveHost('<p id="stranger">Somebody else</p>');
    const { page } = await host(await recipe('iframe.html', site.shut));
    const frame = await frameIn(page);
    await drawnIn(frame);
    await fits(frame);
    await frame.goto(stranger.url);
    await watch(page);
    await send(page, frame);
    expect(await given(page)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { drawnIn, fits, frameIn, host, recipe, siteWith } from './frame-host.js';
import { newPage, serveHost, violations, withBrowser } from './host.js';
import { withPacked } from './packed.js';

const packed = withPacked();
withBrowser();

describe('a page that has the script for frames in its head', () => {
  it('gives the frame its height and its theme all the same, and says nothing', async () => {
    const site = await siteWith(packed);
    const frameAlone = (await recipe('iframe.html', site.shut)).replace(/<script.*<\/script>/s, '');
    const own = await serveHost(`<script src="${site.shut}/embed.js"></script><h1>A page</h1>
      ${frameAlone}`);
    const { page, diary } = await newPage();
    await page.goto(`${own.url}/`);
    const frame = await frameIn(page);
    await drawnIn(frame);
    await fits(frame);
    await page.evaluate(() => {
      document.body.style.background = '#10171d';
    });
    await frame.locator('treatment-comparison[theme=dark]').waitFor({ state: 'attached' });
    expect([diary.said, diary.failed, await violations(page)]).toEqual([[], [], []]);
  });
});

describe('a frame whose data do not come', () => {
  it('does not grow while they are asked for again', async () => {
    const site = await siteWith(packed);
    const { page } = await host(await recipe('iframe.html', site.shut));
    let tries = 0;
    await page.route('**/dataset.json', async (route) => {
      tries += 1;
      // The second one never ends.
      if (tries === 1) await route.fulfill({ status: 503 });
    });
    await page.reload();
    await page.locator('iframe').scrollIntoViewIfNeeded();
    const frame = await frameIn(page);
    const again = frame.getByRole('button', { name: /again/i });
    await again.waitFor();
    const height = await fits(frame);
    await again.click();
    await frame.getByText(/^Loading/).waitFor();
    const heights = await page.evaluate(async () => {
      const seen = new Set<number>();
      for (let frames = 0; frames < 60; frames += 1) {
        await new Promise(requestAnimationFrame);
        seen.add(document.querySelector('iframe')?.clientHeight ?? 0);
      }
      return [...seen];
    });
    expect(Math.max(...heights)).toBeLessThanOrEqual(height + 400);
    expect(heights.length).toBeLessThan(4);
    expect(tries).toBe(2);
  });
});

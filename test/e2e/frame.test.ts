import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fits, framed, frameIn, drawnIn, host, recipe, siteWith } from './frame-host.js';
import { layoutShift, violations, withBrowser } from './host.js';
import { withPacked } from './packed.js';

const packed = withPacked();
withBrowser();

const options = { width: 360, height: 740 };

const withoutScript = (html: string) => html.replace(/<script.*<\/script>/s, '');

const fold = (frame: Frame) => frame.getByText('How do these two compare?').first();

describe('a comparison in a frame of another site', () => {
  it.each([
    ['a phone', 360, 740],
    ['a desk', 1280, 800],
  ])('is as high as what is in it, at once and without a jump, on %s', async (_, width, height) => {
    const { page, frame } = await framed(packed, { width, height });
    expect(await fits(frame)).toBeGreaterThan(1000);
    expect(await layoutShift(page)).toBeLessThan(0.1);
  });

  it('asks for its own files and the dataset, and nothing is said on either page', async () => {
    const { page, diary, site, own, frame } = await framed(packed);
    await fits(frame);
    const paths = site.requests.map(({ path }) => path.replace(/[?].*|-[\w-]{8}\.js$/, ''));
    expect(paths.filter((path) => !path.startsWith('/compare/chunks/')).sort()).toEqual([
      '/compare/data/multiple-sclerosis/dataset.json',
      '/compare/embed.css',
      '/compare/embed.frame.js',
      '/compare/embed.html',
      '/compare/embed.js',
      '/compare/treatment-comparison.js',
    ]);
    const known = [`${own.url}/`, `${site.shut}/`];
    expect(diary.asked.filter((url) => !known.some((start) => url.startsWith(start)))).toEqual([]);
    expect([diary.said, diary.failed, await violations(page)]).toEqual([[], [], []]);
  });

  it('is named by its question, in the language of the address', async () => {
    const { frame } = await framed(packed, {}, (html) =>
      html.replace('&amp;', '&amp;lang=en-GB&amp;'),
    );
    await fits(frame);
    expect(await frame.title()).toBe(
      'Which medicine, if any, should I take for multiple sclerosis?',
    );
    expect(await frame.locator('html').getAttribute('lang')).toBe('en-GB');
  });

  it('grows and shrinks with what a reader opens, and when the phone is turned', async () => {
    const { page, frame } = await framed(packed, options);
    const before = await fits(frame);
    await fold(frame).click();
    const opened = await heightOtherThan(page, before);
    expect(opened).toBeGreaterThan(before);
    await fits(frame);
    await fold(frame).click();
    await heightOtherThan(page, opened);
    expect(await fits(frame)).toBe(before);
    await page.setViewportSize({ width: 740, height: 360 });
    await heightOtherThan(page, before);
    expect(await fits(frame)).not.toBe(before);
  });

  it('takes the reader to the top of each step, and the keyboard with them', async () => {
    const { page, frame } = await framed(packed, options);
    await fits(frame);
    const next = frame.getByRole('button', { name: /^Next: my questions/ });
    await next.scrollIntoViewIfNeeded();
    await next.press('Enter');
    const status = frame.getByText('Step 4 of 5');
    await page.waitForFunction(() => {
      const top = document.querySelector('iframe')?.getBoundingClientRect().top ?? -1e9;
      return top > -1000;
    });
    await status.waitFor();
    const { y = -1 } = (await status.boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(740);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
  });

  it('tells the page where the keyboard was taken to', async () => {
    // In Chromium a frame of another site may move the page by itself. Others need to be told.
    const { page, frame } = await framed(packed, options, withoutScript);
    await page.evaluate(() => {
      const shown: number[] = [];
      addEventListener('message', ({ data }: MessageEvent<{ show?: { top: number } }>) => {
        if (data.show) shown.push(data.show.top);
      });
      Object.assign(globalThis, { shown });
    });
    await frame.getByRole('button', { name: /My questions/ }).press('Enter');
    const status = frame.getByText('Step 4 of 5');
    await status.waitFor();
    // The step that was pressed is told first, at its place; then where it leads to, at the top.
    await page.waitForFunction(() => {
      const { shown } = globalThis as unknown as { shown: number[] };
      return shown.length > 0 && (shown.at(-1) ?? 1e9) < 100;
    });
  });

  it('moves the page to a place in it, while the reader is in the frame and not else', async () => {
    const { page, frame } = await framed(packed, options);
    const height = await fits(frame);
    const show = (top: number) =>
      frame.evaluate((top) => {
        const message = { type: 'treatment-comparison-frame', version: 1 };
        parent.postMessage({ ...message, show: { top, bottom: top + 20 } }, '*');
      }, top);
    await page.evaluate(() => {
      const heard = new Promise<number>((resolve) => {
        addEventListener('message', ({ data }) => {
          if (data === 'after') resolve(scrollY);
        });
      });
      Object.assign(globalThis, { heard: () => heard });
    });
    const start = await page.evaluate(() => scrollY);
    await show(height - 100);
    // What one window says is heard in its order.
    await frame.evaluate(() => {
      parent.postMessage('after', '*');
    });
    const after = () => (globalThis as unknown as { heard: () => Promise<number> }).heard();
    expect(await page.evaluate(after)).toBe(start);
    await frame.getByRole('heading').first().click();
    await page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME');
    await show(height - 100);
    const isSeen = (top: number) => {
      const start = document.querySelector('iframe')?.getBoundingClientRect().top ?? -1e9;
      // Screens have no parts of pixels.
      return start + top > -1 && start + top + 19 < innerHeight;
    };
    await page.waitForFunction(isSeen, height - 100);
    await show(0);
    await page.waitForFunction(isSeen, 0);
  });

  it('can be read and scrolled where the script of the page is missing', async () => {
    const { frame } = await framed(packed, {}, withoutScript);
    const { high, window } = await frame.evaluate(() => {
      scrollTo(0, 1e6);
      return { high: document.documentElement.scrollHeight, window: innerHeight };
    });
    expect(window).toBe(900);
    expect(high).toBeGreaterThan(1000);
    // A page ends at a part of a pixel; what says its height is a whole number.
    const below = await frame.evaluate(() => scrollY + innerHeight);
    expect(Math.abs(below - high)).toBeLessThanOrEqual(1);
  });

  it('follows the theme of the page around it, unless its address has one', async () => {
    const { page, frame } = await framed(packed);
    const theme = (one: Frame) =>
      one.locator('treatment-comparison').evaluate((element) => element.getAttribute('theme'));
    await frame.locator('treatment-comparison[theme=light]').waitFor({ state: 'attached' });
    await page.evaluate(() => {
      document.body.style.background = '#10171d';
    });
    await frame.locator('treatment-comparison[theme=dark]').waitFor({ state: 'attached' });
    const shade = () => getComputedStyle(document.documentElement).backgroundColor;
    expect(await frame.evaluate(shade)).toBe('rgb(16, 23, 29)');
    const other = await framed(packed, {}, (html) =>
      html.replace('&amp;', '&amp;theme=light&amp;'),
    );
    await other.page.evaluate(() => {
      document.body.style.background = '#10171d';
    });
    await fits(other.frame);
    expect(await theme(other.frame)).toBe('light');
  });
});

const heightOtherThan = async (page: Page, height: number) => {
  const found = await page.waitForFunction((height) => {
    const now = document.querySelector('iframe')?.clientHeight;
    return now === height ? 0 : now;
  }, height);
  return (await found.jsonValue()) ?? 0;
};

describe('several frames', () => {
  it('have each its own height, those that come later or move too', async () => {
    const asCard = (html: string) => html.replace('&amp;', '&amp;mode=card&amp;');
    const { page, frame, site } = await framed(packed, {}, asCard);
    const first = await fits(frame);
    await page.evaluate((src) => {
      const later = document.createElement('iframe');
      later.dataset['treatmentComparisonFrame'] = '';
      later.src = src;
      later.width = '320';
      document.body.append(later);
    }, `${site.shut}/embed.html?compare=alemtuzumab+ocrelizumab-iv&mode=card`);
    // Browsers draw a frame of another site when it is on the screen.
    await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
    expect(await fits(await frameIn(page, 1))).toBeGreaterThan(first);
    // A frame that moves loads again.
    await page.evaluate(() => {
      const [one] = document.querySelectorAll('iframe');
      if (one) document.body.append(one);
    });
    await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
    const moved = await frameIn(page, 1);
    await drawnIn(moved);
    expect(await fits(moved)).toBe(first);
  });

  it('keep their height within the borders that a page gives them', async () => {
    const border = '<link rel="stylesheet" href="./border.css">';
    const site = await siteWith(packed);
    const body = await recipe('iframe.html', site.shut);
    const { page } = await host(`${border}${body}`);
    await page.addStyleTag({
      content: 'iframe { box-sizing: border-box; border: 7px solid; padding: 5px }',
    });
    const frame = await frameIn(page);
    await drawnIn(frame);
    await fits(frame);
  });
});

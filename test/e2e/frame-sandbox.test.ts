import type { Frame } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawnIn, fits, frameIn, host, recipe, siteWith } from './frame-host.js';
import { withBrowser } from './host.js';
import { withPacked } from './packed.js';

const packed = withPacked();
withBrowser();

/** The recipe in a sandbox; `isOpen` says whether the server lets everybody read its files. */
async function sandboxed(isOpen: boolean, sandbox = 'sandbox="allow-scripts"', more = '') {
  const site = await siteWith(packed);
  const text = await recipe('iframe.html', isOpen ? site.open : site.shut);
  const body = text
    .replace('<iframe', `<iframe ${sandbox}`)
    .replace('allow="clipboard-write"', '')
    .replace('ocrelizumab-iv', `$&${more}`);
  const opened = await host(body, { width: 1000, height: 900 });
  return { ...opened, site, frame: await frameIn(opened.page) };
}

const byRole = (frame: Frame, name: RegExp) => frame.getByRole('button', { name }).first();

describe('in a sandbox, of a server that lets everybody read', () => {
  it('the comparison is there, from one script, as high as it is', async () => {
    const { page, diary, site, frame } = await sandboxed(true);
    await drawnIn(frame);
    expect(await fits(frame)).toBeGreaterThan(1000);
    expect(site.requests.map(({ path }) => path.replace(/[?].*/, '')).sort()).toEqual([
      '/dist/data/multiple-sclerosis/dataset.json',
      '/dist/embed.css',
      '/dist/embed.frame.js',
      '/dist/embed.html',
      '/dist/embed.js',
      '/dist/treatment-comparison.all.js',
    ]);
    expect([diary.said, diary.failed]).toEqual([[], []]);
    expect(await page.locator('iframe').evaluate((one) => one.clientHeight)).toBeGreaterThan(1000);
  });

  it('every button says so where the sandbox does not let it do what it does', async () => {
    const { frame } = await sandboxed(true, undefined, '&amp;link');
    await drawnIn(frame);
    await byRole(frame, /Take along/).click();
    await byRole(frame, /^Print/).click();
    await frame.getByText(/^No window for printing opened\?/).waitFor();
    await byRole(frame, /^Copy as text/).click();
    await frame.getByText(/^The browser did not allow copying\. The text is below/).waitFor();
    await byRole(frame, /^Copy the link/).click();
    await frame.getByRole('textbox', { name: /link/i }).waitFor();
    await byRole(frame, /^Show a QR code/).click();
    await frame.getByRole('img').filter({ visible: true }).first().waitFor();
  });

  it('a file for the calendar that may not come is not said to be there', async () => {
    const { frame } = await sandboxed(true, undefined, '&amp;sections=calendar');
    await frame.locator('input[type=date]').fill('2027-01-04');
    await byRole(frame, /^Save as a calendar file/).click();
    await frame.getByText(/If it does not come, the page around this one keeps it back/).waitFor();
  });

  it('a link that opens nothing shows its address, and gives the keyboard back', async () => {
    const { frame } = await sandboxed(true);
    await drawnIn(frame);
    await byRole(frame, /^Source/).click();
    const link = frame.locator('a[rel~=external]').first();
    await link.click();
    await frame.getByText(/^The page around this one opens no links/).waitFor();
    expect(await frame.locator('.of-link code').innerText()).toBe(await link.getAttribute('href'));
    await frame.getByRole('button', { name: 'Close' }).click();
    expect(await frame.locator('.of-link').count()).toBe(0);
    expect(await link.evaluate((one: HTMLElement) => one.matches(':focus'))).toBe(true);
  });

  it('a link opens where the sandbox lets it', async () => {
    const { page, frame } = await sandboxed(true, 'sandbox="allow-scripts allow-popups"');
    await drawnIn(frame);
    await byRole(frame, /^Source/).click();
    await page.context().route(/^https:/, (route) => route.fulfill({ body: 'A source' }));
    const opening = page.context().waitForEvent('page');
    await frame.locator('a[rel~=external]').first().click();
    const opened = await opening;
    expect(opened.url()).toMatch(/^https:/);
    expect(await opened.evaluate(() => document.referrer)).toBe('');
    // The page that is opened may be anybody's.
    const led = await opened.evaluate(() => {
      try {
        (opener as Window).location.href = 'https://elsewhere.invalid/';
        return 'led elsewhere';
      } catch {
        return 'refused';
      }
    });
    expect([led, await frame.locator('.of-link').count()]).toEqual(['refused', 0]);
    await opened.close();
  });
});

describe('in a sandbox, of a server that does not', () => {
  it('the options are there, and the address of a page of its own', async () => {
    const { frame, page } = await sandboxed(false);
    await frame.getByText(/^The page around this one keeps the data away from it/).waitFor();
    const address = page.frames()[1]?.url() ?? '';
    await frame.getByRole('link', { name: address }).waitFor();
    await frame.getByRole('row', { name: /Natalizumab.*Infusion into a vein/ }).waitFor();
    await frame.getByText('Informs. Does not recommend.').waitFor();
    expect(await fits(frame)).toBeGreaterThan(1000);
  });

  it('another dataset is not answered with the options of this one', async () => {
    const site = await siteWith(packed);
    const src = `${site.shut}/embed.html?src=./data/migraine-prevention/dataset.json`;
    const { page } = await host(`<iframe sandbox="allow-scripts" title="x" src="${src}"></iframe>`);
    const frame = await frameIn(page);
    await frame.getByRole('link', { name: src }).waitFor();
    expect(await frame.getByRole('table').count()).toBe(0);
    expect(await frame.title()).toBe('Comparison of treatments');
  });
});

describe('without any script', () => {
  it('the options are there, and a link to a page of its own', async () => {
    const { frame } = await sandboxed(false, 'sandbox=""');
    await frame.getByRole('row', { name: /Natalizumab.*Infusion into a vein/ }).waitFor();
    await frame.getByRole('link', { name: 'Open the comparison on a page of its own' }).waitFor();
  });
});

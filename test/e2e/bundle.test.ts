import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';
import { startServer } from '../../scripts/serve.mjs';

const root = join(import.meta.dirname, '../../dist');
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:";

let browser: Browser;
const closing: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  if (!existsSync(root)) throw new Error('Run "npm run build" first.');
  const { executablePath, args } = await findBrowser();
  browser = await chromium.launch({ executablePath, args });
});
afterAll(() => browser.close());
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A page of a host that allows only what `policy` says, with the script loaded from its own site. */
async function hostPage(policy: string, script = 'treatment-comparison.js') {
  const server = await startServer({ root, headers: { 'Content-Security-Policy': policy } });
  const page = await browser.newPage();
  closing.push(() => page.close(), server.close);
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.route(`${server.url}/`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'Content-Security-Policy': policy },
      body: `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">
        <script type="module" src="./${script}"></script>
        <treatment-comparison><p>Fallback</p></treatment-comparison>`,
    }),
  );
  await page.goto(`${server.url}/`);
  return { page, said, server };
}

const isDefined = (page: Page) =>
  page.evaluate(() => customElements.get('treatment-comparison') !== undefined);

const isDrawn = (page: Page) =>
  page.evaluate(() => document.querySelector('treatment-comparison')?.shadowRoot?.innerHTML !== '');

describe.each(['treatment-comparison.js', 'treatment-comparison.all.js'])('%s', (script) => {
  it('registers and draws under a strict policy that allows our Trusted Types name', async () => {
    const policy = `${strict}; require-trusted-types-for 'script'; trusted-types treatment-comparison`;
    const { page, said } = await hostPage(policy, script);
    expect([await isDefined(page), await isDrawn(page), said]).toEqual([true, true, []]);
  });

  it('registers beside another Lit that took the name lit-html', async () => {
    const policy = `${strict}; require-trusted-types-for 'script'; trusted-types lit-html treatment-comparison`;
    const { page, said } = await hostPage(policy, script);
    await page.evaluate(() => {
      (
        globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): unknown } }
      ).trustedTypes?.createPolicy('lit-html', {});
    });
    expect([await isDefined(page), said]).toEqual([true, []]);
  });

  it('leaves the fallback to be read where no policy may be made', async () => {
    const policy = `${strict}; require-trusted-types-for 'script'; trusted-types 'none'`;
    const { page } = await hostPage(policy, script);
    expect(await page.getByText('Fallback').isVisible()).toBe(true);
  });
});

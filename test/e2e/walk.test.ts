import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { dataset, newPage, overhang, serveHost, until, withBrowser } from './host.js';

withBrowser();

const mostTaps = 12;

type Counting = Window & { prints?: number };

/** Runs in the page, first of all: a browser without a screen opens no window to print. */
function notePrints() {
  const owner = (window.top ?? window) as Counting;
  window.print = () => {
    owner.prints = (owner.prints ?? 0) + 1;
    window.dispatchEvent(new Event('afterprint'));
  };
}

const printed = (page: Page) => page.waitForFunction(() => (window as Counting).prints === 1);

async function opened(attributes: string, width: number, height: number, hasTouch: boolean) {
  const host = await serveHost(
    `<meta name="viewport" content="width=device-width">
    <script type="module" src="dist/treatment-comparison.js"></script>
    <treatment-comparison src="dist/${dataset}" ${attributes}></treatment-comparison>`,
  );
  const { page } = await newPage(width, height, { hasTouch });
  await page.addInitScript(notePrints);
  await page.goto(host.url);
  await until(page, 'tc-ready');
  return page;
}

/** What a new patient does, from what there is to what is taken along. */
const wishes: readonly (readonly ['checkbox' | 'button', RegExp])[] = [
  ['checkbox', /^Natalizumab/],
  ['checkbox', /^Dimethyl fumarate/],
  ['button', /^Next: what matters/],
  ['button', /infections/i],
  ['button', /^How it is taken/],
  ['button', /^Next: compare/],
  ['button', /^Next: my questions/],
  ['button', /^Next: take it along/],
  ['button', /^Print/],
];

describe('a step whose code cannot be loaded', () => {
  it.each([
    ['late-marks', /^2\s*What matters/],
    ['late-visit', /^4\s*My questions/],
  ])('says so, and can be tried again: %s', async (file, step) => {
    const host = await serveHost(
      `<script type="module" src="dist/treatment-comparison.js"></script>
      <treatment-comparison src="dist/${dataset}"></treatment-comparison>`,
    );
    const { page } = await newPage();
    const isLate = new RegExp(`/${file}-[^/]*\\.js`);
    await page.route(isLate, (route) => route.abort());
    await page.goto(host.url);
    await page.getByRole('button', { name: step }).click();
    await page.getByText('This could not be loaded.').filter({ visible: true }).waitFor();
  });
});

describe('on a phone', () => {
  it.each([
    'alemtuzumab ocrelizumab-iv',
    'alemtuzumab dimethyl-fumarate ocrelizumab-iv no-treatment',
  ])('at most one screen stands before the comparison of %s', async (compare) => {
    const page = await opened(`compare="${compare}"`, 360, 740, true);
    const comparison = page.getByRole('heading', { name: 'Were they tested against each other?' });
    await comparison.waitFor();
    const { y = Infinity } = (await comparison.boundingBox()) ?? {};
    expect(y).toBeLessThan(740);
  });
});

describe('a new patient, from the first sight to the printed page', () => {
  it('takes at most twelve taps on a phone, and never scrolls sideways', async () => {
    const page = await opened('', 360, 740, true);
    let taps = 0;
    for (const [role, name] of wishes) {
      await page.getByRole(role, { name }).first().tap();
      taps += 1;
      expect(await overhang(page)).toBe(0);
    }
    await printed(page);
    expect(taps).toBeLessThanOrEqual(mostTaps);
  });

  it('gets there by keyboard alone', async () => {
    const page = await opened('', 360, 740, false);
    for (const [role, name] of wishes) {
      await tabTo(page, role, name);
      await page.keyboard.press(role === 'checkbox' ? 'Space' : 'Enter');
    }
    await printed(page);
  });
});

/** What stands at the keyboard: the words of the button, or of the label around the box. */
const atKeyboard = (page: Page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return (at?.closest('label') ?? at)?.textContent.trim().replaceAll(/\s+/g, ' ') ?? '';
  });

/** Presses Tab until the keyboard is at what has this role and name. */
async function tabTo(page: Page, role: 'checkbox' | 'button', name: RegExp) {
  // It may still be coming.
  await page.getByRole(role, { name }).first().waitFor();
  const passed: string[] = [];
  while (passed.length < 150) {
    await page.keyboard.press('Tab');
    const at = await atKeyboard(page);
    if (name.test(at)) return;
    passed.push(at);
  }
  throw new Error(`Tab does not lead to ${role} ${String(name)}, but to ${passed.join(' | ')}`);
}

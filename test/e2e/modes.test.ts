import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  dataset,
  drawn,
  newPage,
  overhang,
  serveHost,
  tablesShown,
  until,
  violations,
  withBrowser,
} from './host.js';

withBrowser();

const three = 'alemtuzumab interferon-beta-1a-sc ocrelizumab-iv';

type Counting = Window & { prints?: number };

/** Runs in the page, first of all: a browser without a screen opens no window to print. */
function notePrints() {
  const owner = (window.top ?? window) as Counting;
  window.print = () => {
    owner.prints = (owner.prints ?? 0) + 1;
    document.dispatchEvent(new Event('printed'));
    window.top?.document.dispatchEvent(new Event('printed'));
    window.dispatchEvent(new Event('afterprint'));
  };
}

interface Opened {
  readonly attributes: string;
  readonly width?: number;
  readonly height?: number;
  readonly hasTouch?: boolean;
  /** Files that don't come. */
  readonly without?: string;
}

async function opened(wanted: Opened) {
  const { attributes, width = 1024, height = 768, hasTouch = false, without } = wanted;
  const host = await serveHost(
    `<meta name="viewport" content="width=device-width">
    <style>body { margin: 8px 16px; font: 16px/1.5 sans-serif }</style>
    <script type="module" src="dist/treatment-comparison.js"></script>
    <treatment-comparison src="dist/${dataset}" heading-level="1" ${attributes}
    ></treatment-comparison>`,
  );
  const { page, diary } = await newPage(width, height, { hasTouch });
  if (without !== undefined) await page.route(without, (route) => route.abort());
  await page.addInitScript(notePrints);
  await page.goto(host.url);
  await until(page, 'tc-ready');
  return { page, diary };
}

const inVisit = (over: Partial<Opened> = {}) =>
  opened({ attributes: `mode="visit" compare="${three}"`, ...over });

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Waits until something was printed once. */
const printed = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          const { prints = 0 } = window as Counting;
          if (prints > 0) resolve(prints);
        };
        document.addEventListener('printed', look);
        look();
      }),
  );

/** How far down the last line of a visit stands, which says what it is. */
const lowest = async (page: Page) => {
  const box = await page.getByText('Informs. Does not recommend.').locator('..').boundingBox();
  return box ? box.y + box.height : Infinity;
};

describe('a visit on a tablet', () => {
  it('goes from the first sight to the print by touch, in four taps', async () => {
    const { page } = await inVisit({ hasTouch: true });
    for (const name of ['Next', 'Next', 'Take it along', /^Print/]) {
      await button(page, name).tap();
      expect(await overhang(page)).toBe(0);
    }
    expect(await printed(page)).toBe(1);
  });

  it('goes there by arrow keys, Tab and Enter', async () => {
    const { page } = await inVisit();
    for (const place of ['Question 2 of 3', 'Question 3 of 3']) {
      await page.keyboard.press('ArrowRight');
      await page.getByText(place).waitFor();
    }
    await page.keyboard.press('ArrowRight');
    await button(page, /^Print/).waitFor();
    // The keyboard is at the top of what has come, and printing is the first thing there.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await printed(page)).toBe(1);
  });

  it('opens a question that is touched, and the others close', async () => {
    const { page } = await inVisit({ hasTouch: true });
    await button(page, /^Your time/).tap();
    await page.getByText('Question 3 of 3').waitFor();
    expect(await page.getByRole('button', { expanded: true }).count()).toBe(1);
  });

  it.each([
    ['three options', three],
    ['two options', 'dimethyl-fumarate ocrelizumab-iv'],
    ['no treatment among them', 'fingolimod natalizumab no-treatment'],
    ['figures out of a thousand', 'ofatumumab teriflunomide'],
  ])('needs no scrolling on 1024 × 768 with %s, at any of its questions', async (_, compare) => {
    const { page } = await inVisit({ attributes: `mode="visit" compare="${compare}"` });
    for (const place of [1, 2, 3]) {
      await page.getByText(`Question ${place} of 3`).waitFor();
      await drawn(page);
      expect(await lowest(page)).toBeLessThanOrEqual(768);
      await page.keyboard.press('ArrowRight');
    }
  });

  it.each([320, 360, 768])('has no sideways scrolling at %i pixels', async (width) => {
    const { page } = await inVisit({ width });
    await drawn(page);
    expect(await overhang(page)).toBe(0);
    for (const step of ['Next', 'More questions', 'Sources', 'Take it along']) {
      await button(page, step).first().click();
      await drawn(page);
      expect(await overhang(page)).toBe(0);
    }
  });

  it('leaves nothing after a new start', async () => {
    const { page } = await inVisit({
      attributes: `mode="visit" link compare="${three} no-treatment"`,
      hasTouch: true,
    });
    for (const name of ['Next', 'Next', 'Take it along']) await button(page, name).tap();
    await page.getByLabel('Your own question').fill('My secret');
    await button(page, /^Add/).tap();
    await page.getByText('My secret').first().waitFor();
    await button(page, 'Start again').tap();
    await page.getByText('Question 1 of 3').waitFor();
    expect(await page.getByText('My secret').count()).toBe(0);
    for (const name of ['Next', 'Next', 'Take it along']) await button(page, name).tap();
    await button(page, /^Print/).waitFor();
    expect(await page.getByText('My secret').count()).toBe(0);
    expect(page.url()).not.toContain('secret');
  });

  it('breaks no rule of a strict policy', async () => {
    const { page, diary } = await inVisit();
    for (const name of ['Sources', 'Next', 'More questions', 'Take it along']) {
      await button(page, name).first().click();
    }
    await button(page, /^Print/).waitFor();
    expect([diary.said, diary.failed, await violations(page)]).toEqual([[], [], []]);
  });
});

describe('a mode whose code does not come', () => {
  it.each(['visit', 'card'])('%s is drawn as the full page', async (mode) => {
    const attributes = `mode="${mode}" compare="${three}"`;
    const { page } = await opened({ attributes, without: `**/${mode}-*.js` });
    expect(await tablesShown(page)).toEqual([true]);
  });
});

describe('a card', () => {
  const attributes = 'mode="card" compare="dimethyl-fumarate ocrelizumab-iv"';

  it.each([320, 360])('fits %i pixels', async (width) => {
    const { page } = await opened({ attributes, width });
    expect(await overhang(page)).toBe(0);
  });

  it('asks for little: no table’s late parts, no chart', async () => {
    const { page, diary } = await opened({ attributes });
    await drawn(page);
    expect(diary.asked.filter((url) => /chart|calendar|anchored/.test(url))).toEqual([]);
  });

  it('opens the full comparison in its place', async () => {
    const { page } = await opened({ attributes });
    await button(page, 'See the full comparison').click();
    await page.getByRole('heading', { name: 'Side by side' }).waitFor();
  });
});

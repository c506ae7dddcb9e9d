// What a framework has to be able to do with the element, whatever its templates look like: the
// children, and the attributes and properties of every kind.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { until } from '../host.js';
import type { DrawElement } from './apps/driver.ts';
import type { Consumer } from './consumer.js';
import { drawnColumns, expectQuiet, open } from './watch.js';

export type Ours = HTMLElement & Record<string, unknown>;
type World = typeof globalThis & { drawElement: DrawElement; element: () => Ours };

export const two = ['Alemtuzumab', 'Ocrelizumab (infusion)'];
export const given = {
  src: '/data/multiple-sclerosis/dataset.json',
  compare: 'alemtuzumab ocrelizumab-iv',
};

/** A page with a framework on it, and what tests ask of it. */
export async function openApp(consumer: Consumer) {
  const opened = await open(consumer);
  await opened.page.evaluate(() => {
    const element = () => document.querySelector('treatment-comparison');
    Object.assign(globalThis, { element, heard: [] });
  });
  return { ...opened, quiet: () => expectQuiet(opened.page, opened.diary, opened.url) };
}

/** Draws the element with properties, and with text in a paragraph inside if there is any. */
const draw = (page: Page, props: Readonly<Record<string, unknown>>, text?: string) =>
  page.evaluate(({ props, text }) => (globalThis as World).drawElement(props, text), {
    props,
    text,
  });

const property = (page: Page, name: string) =>
  page.evaluate((name) => (globalThis as World).element()[name], name);

export function describeElement(name: string, consumer: Consumer) {
  describe(`the element in ${name}: children`, () => {
    childrenTests(consumer);
  });
  describe(`the element in ${name}: attributes and properties`, () => {
    plainTests(consumer);
    richTests(consumer);
  });
}

function childrenTests(consumer: Consumer) {
  it('is drawn without any', async () => {
    const { page, quiet } = await openApp(consumer);
    await draw(page, given);
    await until(page, 'tc-ready');
    await drawnColumns(page, two);
    await quiet();
  });

  it('keeps those it has, and shows them when it can’t be drawn', async () => {
    const { page } = await openApp(consumer);
    await draw(page, { ...given, src: '/none.json' }, 'Fallback');
    await until(page, 'tc-error');
    expect(await page.getByText('Fallback').isVisible()).toBe(true);
  });

  it('lets them change, before and after it was drawn', async () => {
    const { page, quiet } = await openApp(consumer);
    await draw(page, given, 'First');
    await draw(page, given, 'Second');
    await until(page, 'tc-ready');
    await draw(page, given, 'Third');
    expect(await page.evaluate(() => (globalThis as World).element().textContent)).toBe('Third');
    await draw(page, given);
    expect(await page.evaluate(() => (globalThis as World).element().children.length)).toBe(0);
    await drawnColumns(page, two);
    await quiet();
  });
}

function plainTests(consumer: Consumer) {
  it('passes a string, a number, a boolean and a property of two words', async () => {
    const { page, quiet } = await openApp(consumer);
    const values = { compare: 'ofatumumab ublituximab', idle: 5, measures: true, headingLevel: 3 };
    await draw(page, { ...given, ...values });
    for (const [name, value] of Object.entries(values))
      expect(await property(page, name)).toBe(value);
    await until(page, 'tc-ready');
    await draw(page, { ...given, measures: false });
    expect(await property(page, 'measures')).toBe(false);
    await quiet();
  });

  it('passes an attribute of two words', async () => {
    const { page, quiet } = await openApp(consumer);
    await draw(page, { ...given, 'heading-level': 4 });
    await until(page, 'tc-ready');
    expect(await property(page, 'headingLevel')).toBe(4);
    await quiet();
  });

  it('leaves the attributes that every element has to the page', async () => {
    const { page, quiet } = await openApp(consumer);
    await draw(page, { ...given, id: 'one', class: 'wide', lang: 'en', 'data-x': 'y' });
    await until(page, 'tc-ready');
    const attributes = await page.evaluate(() => {
      const element = (globalThis as World).element();
      return ['id', 'class', 'lang', 'data-x'].map((name) => element.getAttribute(name));
    });
    expect(attributes).toEqual(['one', 'wide', 'en', 'y']);
    await quiet();
  });
}

function richTests(consumer: Consumer) {
  it('passes an object, and draws it', async () => {
    const { page, quiet } = await openApp(consumer);
    const isSame = await page.evaluate(async ({ src, compare }) => {
      const { drawElement, element } = globalThis as World;
      const data: unknown = await (await fetch(src)).json();
      await drawElement({ data, compare });
      return element()['data'] === data;
    }, given);
    expect(isSame).toBe(true);
    await until(page, 'tc-ready');
    await drawnColumns(page, two);
    await quiet();
  });

  it('passes an array, and says that it is no dataset', async () => {
    const { page, quiet } = await openApp(consumer);
    const isSame = await page.evaluate(async () => {
      const { drawElement, element } = globalThis as World;
      const data = [1, 2];
      await drawElement({ data });
      return element()['data'] === data;
    });
    expect(isSame).toBe(true);
    await until(page, 'tc-error');
    await quiet();
  });

  it('goes back to its defaults when properties are null, undefined or left out later', async () => {
    const { page, quiet } = await openApp(consumer);
    const all = {
      population: 'relapsing',
      current: 'ocrelizumab-iv',
      mode: 'card',
      layout: 'page',
      link: true,
      measures: true,
      full: './full.html',
      idle: 3,
      theme: 'dark',
      headingLevel: 3,
      audience: 'clinician',
      sections: 'table',
    };
    const allOf = (value: unknown) =>
      Object.fromEntries(Object.keys(all).map((name) => [name, value]));
    const theme = (name: string) =>
      page.locator(`treatment-comparison .tc[data-theme="${name}"]`).waitFor();
    for (const none of [allOf(null), allOf(undefined), {}]) {
      await draw(page, { ...given, ...all });
      await theme('dark');
      await draw(page, { ...given, ...none });
      await theme('light');
      await drawnColumns(page, two);
    }
    await quiet();
  });
}

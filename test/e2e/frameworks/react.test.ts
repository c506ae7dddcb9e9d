import type { ReactNode, ReactPortal } from 'react';
import type * as React from 'react';
import { describe, expect, it } from 'vitest';
import { until, withBrowser } from '../host.js';
import { withConsumer } from './consumer.js';
import { describeRecipe } from './recipe-tests.js';
import { drawnColumns, expectQuiet, open } from './watch.js';

withBrowser();
const consumer = withConsumer('react.tsx', { ssr: 'react-server.tsx' });

describeRecipe('React', consumer, { ssr: true, trustedTypes: 'lit-html' });

/** What `apps/react.tsx` gives the tests. */
type App = typeof React & {
  readonly h: typeof React.createElement;
  readonly createPortal: (node: ReactNode, place: Element) => ReactPortal;
  readonly draw: (node: ReactNode) => void;
};

type Ours = HTMLElement & Record<string, unknown>;
type World = typeof globalThis & { app: App; tag: string; element: () => Ours; heard: unknown[] };
type Page = Awaited<ReturnType<typeof open>>['page'];

const two = ['Alemtuzumab', 'Ocrelizumab (infusion)'];
const given = {
  src: '/data/multiple-sclerosis/dataset.json',
  compare: 'alemtuzumab ocrelizumab-iv',
};

/** A page with React on it, and what tests ask of it. */
async function openReact() {
  const opened = await open(consumer);
  await opened.page.evaluate(() => {
    const element = () => document.querySelector('treatment-comparison');
    Object.assign(globalThis, { element, heard: [] });
  });
  return { ...opened, quiet: () => expectQuiet(opened.page, opened.diary, opened.url) };
}

/** Draws the element with properties, and with text in a paragraph inside if there is any. */
const draw = (page: Page, props: Record<string, unknown>, text?: string) =>
  page.evaluate(
    ({ props, text }) => {
      const { app } = globalThis as World;
      app.draw(app.h('treatment-comparison', props, text && app.h('p', null, text)));
    },
    { props, text },
  );

const property = (page: Page, name: string) =>
  page.evaluate((name) => (globalThis as World).element()[name], name);

describe('the element in React: children', () => {
  it('is drawn without any', async () => {
    const { page, quiet } = await openReact();
    await draw(page, given);
    await until(page, 'tc-ready');
    await drawnColumns(page, two);
    await quiet();
  });

  it('keeps those it has, and shows them when it can’t be drawn', async () => {
    const { page } = await openReact();
    await draw(page, { ...given, src: '/none.json' }, 'Fallback');
    await until(page, 'tc-error');
    expect(await page.getByText('Fallback').isVisible()).toBe(true);
  });

  it('lets them change, before and after it was drawn', async () => {
    const { page, quiet } = await openReact();
    await draw(page, given, 'First');
    await draw(page, given, 'Second');
    await until(page, 'tc-ready');
    await draw(page, given, 'Third');
    expect(await page.evaluate(() => (globalThis as World).element().textContent)).toBe('Third');
    await draw(page, given);
    expect(await page.evaluate(() => (globalThis as World).element().childNodes.length)).toBe(0);
    await drawnColumns(page, two);
    await quiet();
  });

  it('is hidden and shown with different views', async () => {
    const { page, quiet } = await openReact();
    for (const times of [1, 2]) {
      await draw(page, given);
      await until(page, 'tc-ready', times);
      await page.evaluate(() => {
        const { app } = globalThis as World;
        app.draw(app.h('p', null, 'Another view'));
      });
      expect(await page.locator('treatment-comparison').count()).toBe(0);
    }
    await quiet();
  });
});

describe('the element in React: attributes and properties', () => {
  it('passes a string, a number, a boolean and a property of two words', async () => {
    const { page, quiet } = await openReact();
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
    const { page, quiet } = await openReact();
    await draw(page, { ...given, 'heading-level': 4 });
    await until(page, 'tc-ready');
    expect(await property(page, 'headingLevel')).toBe(4);
    await quiet();
  });

  it('passes an object, and draws it', async () => {
    const { page, quiet } = await openReact();
    const isSame = await page.evaluate(async ({ src, compare }) => {
      const { app, element } = globalThis as World;
      const data: unknown = await (await fetch(src)).json();
      app.draw(app.h('treatment-comparison', { data, compare }));
      return element()['data'] === data;
    }, given);
    expect(isSame).toBe(true);
    await until(page, 'tc-ready');
    await drawnColumns(page, two);
    await quiet();
  });

  it('passes an array, and says that it is no dataset', async () => {
    const { page, quiet } = await openReact();
    const isSame = await page.evaluate(() => {
      const { app, element } = globalThis as World;
      const data = [1, 2];
      app.draw(app.h('treatment-comparison', { data }));
      return element()['data'] === data;
    });
    expect(isSame).toBe(true);
    await until(page, 'tc-error');
    await quiet();
  });

  it('leaves the attributes that every element has to the page', async () => {
    const { page, quiet } = await openReact();
    await draw(page, { ...given, id: 'one', className: 'wide', lang: 'en', 'data-x': 'y' });
    await until(page, 'tc-ready');
    const attributes = await page.evaluate(() => {
      const element = (globalThis as World).element();
      return ['id', 'class', 'lang', 'data-x'].map((name) => element.getAttribute(name));
    });
    expect(attributes).toEqual(['one', 'wide', 'en', 'y']);
    await quiet();
  });

  it('goes back to its defaults when properties are null, undefined or left out later', async () => {
    const { page, quiet } = await openReact();
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
});

describe('the element in React: events', () => {
  /** Fires an event on the element. */
  const fire = (page: Page, type: string) =>
    page.evaluate((type) => {
      (globalThis as World).element().dispatchEvent(new Event(type, { bubbles: true }));
    }, type);
  const heard = (page: Page) => page.evaluate(() => (globalThis as World).heard);

  it('are heard where a listener was added by hand', async () => {
    const { page, quiet } = await openReact();
    await page.evaluate((given) => {
      const { app, heard } = globalThis as World;
      const ref = (element: HTMLElement | null) =>
        element?.addEventListener('tc-ready', ({ type }) => heard.push(type));
      app.draw(app.h('treatment-comparison', { ...given, ref }));
    }, given);
    await until(page, 'tc-ready');
    expect(await heard(page)).toEqual(['tc-ready']);
    await quiet();
  });

  it('are heard by declared listeners: lowercase, kebab-case, camelCase, capitals, Pascal', async () => {
    const { page, quiet } = await openReact();
    const types = ['lowercase', 'kebab-case', 'camelCase', 'CAPSCASE', 'PascalCase'];
    await page.evaluate(
      ({ given, types }) => {
        const { app, heard } = globalThis as World;
        const listener = (event: Event) => heard.push(event.type);
        const listeners = types.map((type) => [`on${type}`, listener] as const);
        app.draw(app.h('treatment-comparison', { ...given, ...Object.fromEntries(listeners) }));
      },
      { given, types: ['tc-ready', ...types] },
    );
    await until(page, 'tc-ready');
    for (const type of types) await fire(page, type);
    expect(await heard(page)).toEqual(['tc-ready', ...types]);
    await quiet();
  });

  it('are heard by the listener of now, and by none once there is none', async () => {
    const { page, quiet } = await openReact();
    const listen = (name?: string) =>
      page.evaluate(
        ({ given, name }) => {
          const { app, heard } = globalThis as World;
          const listener = name && (() => heard.push(name));
          app.draw(app.h('treatment-comparison', { ...given, 'ontc-change': listener }));
        },
        { given, name },
      );
    await listen('first');
    await until(page, 'tc-ready');
    await listen('second');
    await fire(page, 'tc-change');
    await listen();
    await fire(page, 'tc-change');
    expect(await heard(page)).toEqual(['second']);
    await quiet();
  });

  it('of what the reader clicks are heard as those of any other element', async () => {
    const { page, quiet } = await openReact();
    await page.evaluate((given) => {
      const { app, heard } = globalThis as World;
      const onClick = ({ type }: { type: string }) => heard.push(type);
      app.draw(app.h('div', { onClick }, app.h('treatment-comparison', given)));
    }, given);
    await until(page, 'tc-ready');
    await page.getByRole('button', { name: 'Change' }).click();
    expect(await heard(page)).toEqual(['click']);
    await quiet();
  });
});

describe('what React does with the element', () => {
  it('mounts it twice in strict mode, and it is drawn once', async () => {
    const { page, quiet } = await openReact();
    await page.evaluate((given) => {
      const { app } = globalThis as World;
      app.draw(app.h(app.StrictMode, null, app.h('treatment-comparison', given)));
    }, given);
    await until(page, 'tc-ready');
    await drawnColumns(page, two);
    expect(await page.locator('treatment-comparison').count()).toBe(1);
    await quiet();
  });

  it('hides it while something beside it is awaited, and it goes on as it was', async () => {
    const { page, quiet } = await openReact();
    await page.evaluate((given) => {
      const { app } = globalThis as World;
      const Waiting = ({ on }: { on: Promise<string> }) => app.use(on);
      const view = (on: Promise<string>) =>
        app.h(
          app.Suspense,
          { fallback: 'Loading' },
          app.h('treatment-comparison', given),
          app.h(Waiting, { on }),
        );
      app.draw(view(Promise.resolve('')));
      Object.assign(globalThis, {
        wait: () => {
          let end: (text: string) => void = String;
          const promise = new Promise<string>((resolve) => {
            end = resolve;
          });
          app.draw(view(promise));
          return end;
        },
      });
    }, given);
    await until(page, 'tc-ready');
    const whole = page.locator('treatment-comparison');
    const before = await whole.elementHandle();
    const end = await page.evaluateHandle(() =>
      (globalThis as World & { wait: () => (text: string) => void }).wait(),
    );
    await whole.waitFor({ state: 'hidden' });
    await end.evaluate((resolve) => {
      resolve('Done');
    });
    await whole.waitFor({ state: 'visible' });
    expect(await whole.evaluate((one, other) => one === other, before)).toBe(true);
    await drawnColumns(page, two);
    await quiet();
  });

  it('moves it within a list, and what the reader chose stays', async () => {
    const { page, quiet } = await openReact();
    const list = (keys: readonly string[]) =>
      page.evaluate(
        ({ given, keys }) => {
          const { app } = globalThis as World;
          const item = (key: string) =>
            key === 'ours'
              ? app.h('treatment-comparison', { ...given, key })
              : app.h('p', { key }, key);
          app.draw(keys.map(item));
        },
        { given, keys },
      );
    await list(['ours', 'a', 'b']);
    await until(page, 'tc-ready');
    await page.getByRole('button', { name: 'Change' }).click();
    await page.getByRole('checkbox', { name: 'Natalizumab' }).click();
    await drawnColumns(page, ['Alemtuzumab', 'Natalizumab', 'Ocrelizumab (infusion)']);
    await list(['a', 'b', 'ours']);
    await drawnColumns(page, ['Alemtuzumab', 'Natalizumab', 'Ocrelizumab (infusion)']);
    await quiet();
  });

  it('draws it in a portal, within another shadow root too', async () => {
    const { page, quiet } = await openReact();
    await page.evaluate((given) => {
      const { app } = globalThis as World;
      const host = document.body.appendChild(document.createElement('section'));
      const place = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
      app.draw(app.createPortal(app.h('treatment-comparison', given), place));
    }, given);
    await until(page, 'tc-ready');
    expect(await page.locator('section tc-table table').isVisible()).toBe(true);
    await quiet();
  });
});

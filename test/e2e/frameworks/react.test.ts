import type { ReactNode, ReactPortal } from 'react';
import type * as React from 'react';
import { describe, expect, it } from 'vitest';
import { until, withBrowser } from '../host.js';
import { withConsumer } from './consumer.js';
import { describeElement, given, openApp, two, type Ours } from './element-tests.js';
import { describeRecipe } from './recipe-tests.js';
import { drawnColumns } from './watch.js';

withBrowser();
const consumer = withConsumer('react.tsx', { ssr: 'react-server.tsx' });

describeRecipe('React', consumer, { ssr: true, trustedTypes: 'lit-html' });
describeElement('React', consumer);

/** What `apps/react.tsx` gives the tests. */
type App = typeof React & {
  readonly h: typeof React.createElement;
  readonly createPortal: (node: ReactNode, place: Element) => ReactPortal;
  readonly draw: (node: ReactNode) => void;
};

type World = typeof globalThis & { app: App; element: () => Ours; heard: unknown[] };
type Page = Awaited<ReturnType<typeof openApp>>['page'];

const openReact = () => openApp(consumer);

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
  it('is hidden and shown with different views', async () => {
    const { page, quiet } = await openReact();
    for (const times of [1, 2]) {
      await page.evaluate((given) => {
        const { app } = globalThis as World;
        app.draw(app.h('treatment-comparison', given));
      }, given);
      await until(page, 'tc-ready', times);
      await page.evaluate(() => {
        const { app } = globalThis as World;
        app.draw(app.h('p', null, 'Another view'));
      });
      expect(await page.locator('treatment-comparison').count()).toBe(0);
    }
    await quiet();
  });

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

// What the tests of the frameworks look at: what is on the page, and what is left behind.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { drawn, newPage, serve, until, violations, type Diary } from '../host.js';
import type { Consumer } from './consumer.js';

/** Said once by a framework that runs with its checks on, whatever is on the page. */
const usual =
  /Download the React DevTools|<Suspense> is an experimental|Angular is running in development/;

/** What is noted in the page. */
type Watching = typeof globalThis & {
  /** How many observers that observe something, and listeners on what outlives an element, live. */
  held: () => number;
};

/** Runs in the page, first of all: counts the observers and listeners that are still on guard. */
function watch() {
  const counts = new WeakMap<object, number>();
  // Held weakly: who observes only what is gone is gone as well.
  const known: WeakRef<object>[] = [];
  const add = (key: object, by: number) => {
    if (!counts.has(key)) known.push(new WeakRef(key));
    counts.set(key, Math.max(0, (counts.get(key) ?? 0) + by));
  };
  (globalThis as Watching).held = () =>
    known.reduce((sum, one) => sum + (counts.get(one.deref() ?? {}) ?? 0), 0);
  for (const { prototype } of [MutationObserver, IntersectionObserver, ResizeObserver]) {
    const { observe, disconnect } = prototype;
    Object.assign(prototype, {
      observe(this: typeof prototype, ...args: Parameters<typeof observe>) {
        if (!counts.get(this)) add(this, 1);
        observe.apply(this as never, args as never);
      },
      disconnect(this: typeof prototype) {
        add(this, -1);
        disconnect.call(this as never);
      },
    });
  }
  countListeners(add);
}

/** Runs in the page: says which listeners come and go on what outlives an element. */
function countListeners(add: (listener: object, by: number) => void) {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  type Args = Parameters<typeof addEventListener>;
  const known = new WeakMap<object, Set<string>>();
  // Capturing or not, a listener is one of its target, type and function. The tests' own waiting is
  // not meant.
  const keyed = (type: string, how: Args[2]) =>
    `${type} ${String(typeof how === 'object' ? how.capture === true : how === true)}`;
  const lasts = (target: EventTarget, type: string) =>
    type !== 'noted' &&
    (!(target instanceof Node) || target === document || target === document.body);
  Object.assign(EventTarget.prototype, {
    addEventListener(this: EventTarget | undefined, ...[type, listener, how]: Args) {
      const target = this ?? globalThis;
      if (listener && lasts(target, type)) {
        const keys = known.get(listener) ?? new Set();
        known.set(listener, keys);
        if (!keys.has(keyed(type, how))) add(listener, 1);
        keys.add(keyed(type, how));
      }
      addEventListener.call(target, type, listener, how);
    },
    removeEventListener(this: EventTarget | undefined, ...[type, listener, how]: Args) {
      const target = this ?? globalThis;
      if (listener && known.get(listener)?.delete(keyed(type, how))) add(listener, -1);
      removeEventListener.call(target, type, listener, how);
    },
  });
}

/** What a page still keeps, after it was asked to tidy up. */
async function left(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const onGuard = await page.evaluate(() => (globalThis as Watching).held());
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'customElements.get("treatment-comparison").prototype',
  });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
  });
  const { result: count } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
  });
  await session.detach();
  return { onGuard, elements: count.value as number };
}

/**
 * Runs in the page: Vue's development code keeps all that happens for its tools, and with it every
 * element, for some seconds, unless something listens.
 */
function listenForVue() {
  Object.assign(globalThis, { __VUE_DEVTOOLS_GLOBAL_HOOK__: { emit: () => undefined } });
}

/** Opens the app of a consumer. */
export async function open(
  consumer: Pick<Consumer, 'site'>,
  path = '/',
  headers: Record<string, string> = {},
) {
  const { url } = await serve(consumer.site, headers);
  const { page, diary } = await newPage();
  await page.addInitScript(`${countListeners.toString()}; (${watch.toString()})()`);
  await page.addInitScript(listenForVue);
  await page.goto(url + path);
  return { page, diary, url };
}

/** Waits until these options are compared, by the names that a reader sees. */
export const drawnColumns = (page: Page, names: readonly string[]) =>
  page.waitForFunction((wanted) => {
    const root = document.querySelector('treatment-comparison')?.shadowRoot;
    const picker = root?.querySelector('tc-picker')?.shadowRoot;
    const shown = [...(picker?.querySelectorAll('li .name') ?? [])];
    return shown.map(({ textContent }) => textContent.trim()).join() === wanted;
  }, names.join());

/** Brings every part of the element, as a reader who goes through the whole page does. */
async function readAll(page: Page) {
  await page.evaluate(async () => {
    const element = document.querySelector('treatment-comparison');
    element?.setAttribute('layout', 'page');
    element?.setAttribute('audience', 'clinician');
    const whole = ['tc-chart', 'tc-calendar', 'tc-harms', 'tc-stopping', 'tc-questions', 'tc-take'];
    for (const tag of whole) {
      const frame = () => new Promise(requestAnimationFrame);
      let part: Element | null | undefined;
      while (!(part = element?.shadowRoot?.querySelector(tag))) await frame();
      part.scrollIntoView();
      await customElements.whenDefined(tag);
      while (part.shadowRoot?.childElementCount === 0) await frame();
    }
  });
}

/** Mounts and unmounts again and again: nothing stays on the page, on guard, or in memory. */
export async function expectNothingLeft(
  page: Page,
  { mount, unmount }: { mount: () => Promise<unknown>; unmount: () => Promise<unknown> },
) {
  const guards: number[] = [];
  for (const times of [1, 2]) {
    await mount();
    await until(page, 'tc-ready', times);
    await readAll(page);
    await unmount();
    await page.locator('treatment-comparison').waitFor({ state: 'detached' });
    await drawn(page);
    const { onGuard, elements } = await left(page);
    guards.push(onGuard);
    // A framework may hold on to what it showed last.
    expect(elements).toBeLessThan(2);
  }
  // The first time brings what a framework, and the page's printing, sets up once and for all.
  expect(guards[1]).toBeLessThanOrEqual(guards[0] ?? 0);
}

/** Adds an option as a reader does, and waits until the page was told of it. */
export async function addOption(page: Page, name: string) {
  await page.getByRole('button', { name: 'Change' }).click();
  const told = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        document.addEventListener(
          'tc-change',
          () => {
            resolve();
          },
          { once: true },
        );
      }),
  );
  await page.getByRole('checkbox', { name }).click();
  await told;
}

/** The page asked for its own files and the dataset, and there is nothing to say about it. */
export async function expectQuiet(page: Page, { said, asked, failed }: Diary, url: string) {
  expect(said.filter((line) => !usual.test(line))).toEqual([]);
  expect(asked.filter((address) => !address.startsWith(`${url}/`))).toEqual([]);
  expect(failed).toEqual([]);
  expect(await violations(page)).toEqual([]);
}

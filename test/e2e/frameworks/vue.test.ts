import type * as Vue from 'vue';
import { describe, expect, it } from 'vitest';
import { until, withBrowser } from '../host.js';
import { withConsumer } from './consumer.js';
import { describeRecipe } from './recipe-tests.js';
import { addOption, drawnColumns, expectQuiet, open } from './watch.js';

withBrowser();
const consumer = withConsumer('vue.ts', { ssr: 'vue-server.ts' });

describeRecipe('Vue', consumer, { ssr: true, trustedTypes: 'vue lit-html' });

/** What `apps/vue.ts` gives the tests. */
type App = typeof Vue & {
  readonly draw: (render: () => Vue.VNode | readonly Vue.VNode[]) => Promise<void>;
  readonly Events: Vue.Component;
  readonly Views: Vue.Component;
};

type Ours = HTMLElement & Record<string, unknown>;
type World = typeof globalThis & { app: App; element: () => Ours; heard: string[] };
type Page = Awaited<ReturnType<typeof open>>['page'];

const two = ['Alemtuzumab', 'Ocrelizumab (infusion)'];
const three = ['Alemtuzumab', 'Natalizumab', 'Ocrelizumab (infusion)'];
const given = {
  src: '/data/multiple-sclerosis/dataset.json',
  compare: 'alemtuzumab ocrelizumab-iv',
};

/** A page with Vue on it, and what tests ask of it. */
async function openVue() {
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
      return app.draw(() => app.h('treatment-comparison', props, text && [app.h('p', text)]));
    },
    { props, text },
  );

/** Draws `apps/views.vue`. */
const views = (page: Page, isShown: boolean, keys: readonly string[] = []) =>
  page.evaluate(
    ({ given, isShown, keys }) => {
      const { app } = globalThis as World;
      return app.draw(() => app.h(app.Views, { given, isShown, keys }));
    },
    { given, isShown, keys },
  );

const property = (page: Page, name: string) =>
  page.evaluate((name) => (globalThis as World).element()[name], name);

describe('the element in Vue: children', () => {
  it('is drawn without any', async () => {
    const { page, quiet } = await openVue();
    await draw(page, given);
    await until(page, 'tc-ready');
    await drawnColumns(page, two);
    await quiet();
  });

  it('keeps those it has, and shows them when it can’t be drawn', async () => {
    const { page } = await openVue();
    await draw(page, { ...given, src: '/none.json' }, 'Fallback');
    await until(page, 'tc-error');
    expect(await page.getByText('Fallback').isVisible()).toBe(true);
  });

  it('lets them change, before and after it was drawn', async () => {
    const { page, quiet } = await openVue();
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

  it('is hidden and shown with different views, by v-if', async () => {
    const { page, quiet } = await openVue();
    for (const times of [1, 2]) {
      await views(page, true);
      await until(page, 'tc-ready', times);
      await views(page, false);
      expect(await page.locator('treatment-comparison').count()).toBe(0);
    }
    await quiet();
  });
});

describe('the element in Vue: attributes and properties', () => {
  it('passes a string, a number, a boolean and a property of two words', async () => {
    const { page, quiet } = await openVue();
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
    const { page, quiet } = await openVue();
    await draw(page, { ...given, 'heading-level': 4 });
    await until(page, 'tc-ready');
    expect(await property(page, 'headingLevel')).toBe(4);
    await quiet();
  });

  it.each(['as it is', 'that Vue watches deeply'])(
    'passes an object %s, and draws it',
    async (how) => {
      const { page, quiet } = await openVue();
      const isSame = await page.evaluate(
        async ({ src, compare, isWatched }) => {
          const { app, element } = globalThis as World;
          const read = (await (await fetch(src)).json()) as object;
          const data = isWatched ? app.reactive(read) : read;
          await app.draw(() => app.h('treatment-comparison', { data, compare }));
          return element()['data'] === data;
        },
        { ...given, isWatched: how !== 'as it is' },
      );
      expect(isSame).toBe(true);
      await until(page, 'tc-ready');
      await drawnColumns(page, two);
      await quiet();
    },
  );

  it('passes an array, and says that it is no dataset', async () => {
    const { page, quiet } = await openVue();
    const isSame = await page.evaluate(async () => {
      const { app, element } = globalThis as World;
      const data = [1, 2];
      await app.draw(() => app.h('treatment-comparison', { data }));
      return element()['data'] === data;
    });
    expect(isSame).toBe(true);
    await until(page, 'tc-error');
    await quiet();
  });

  it('goes back to its defaults when properties are null, undefined or left out later', async () => {
    const { page, quiet } = await openVue();
    const all = { current: 'ocrelizumab-iv', mode: 'card', theme: 'dark', sections: 'table' };
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

  it('leaves the attributes that every element has to the page', async () => {
    const { page, quiet } = await openVue();
    await draw(page, { ...given, id: 'one', class: 'wide', lang: 'en', 'data-x': 'y' });
    await until(page, 'tc-ready');
    const attributes = await page.evaluate(() => {
      const element = (globalThis as World).element();
      return ['id', 'class', 'lang', 'data-x'].map((name) => element.getAttribute(name));
    });
    expect(attributes).toEqual(['one', 'wide', 'en', 'y']);
    await quiet();
  });
});

describe('the element in Vue: events', () => {
  const heard = (page: Page) => page.evaluate(() => (globalThis as World).heard);

  it('are heard where a listener was added by hand', async () => {
    const { page, quiet } = await openVue();
    await page.evaluate((given) => {
      const { app, heard } = globalThis as World;
      const onVnodeMounted = ({ el }: Vue.VNode) => {
        (el as Ours).addEventListener('tc-ready', ({ type }) => heard.push(type));
      };
      return app.draw(() => app.h('treatment-comparison', { ...given, onVnodeMounted }));
    }, given);
    await until(page, 'tc-ready');
    expect(await heard(page)).toEqual(['tc-ready']);
    await quiet();
  });

  it('are heard by declared listeners: lowercase, kebab-case, camelCase, capitals, Pascal', async () => {
    const { page, quiet } = await openVue();
    const types = ['lowercase', 'kebab-case', 'camelCase', 'CAPSCASE', 'PascalCase'];
    await page.evaluate((given) => {
      const { app, heard } = globalThis as World;
      return app.draw(() => app.h(app.Events, { given, heard }));
    }, given);
    await until(page, 'tc-ready');
    await page.evaluate((types) => {
      for (const type of types) (globalThis as World).element().dispatchEvent(new Event(type));
    }, types);
    expect(await heard(page)).toEqual(['tc-ready', ...types]);
    await quiet();
  });

  it('are heard by the listener of now, and by none once there is none', async () => {
    const { page, quiet } = await openVue();
    for (const name of ['first', 'second', undefined]) {
      await page.evaluate(
        ({ given, name }) => {
          const { app, heard } = globalThis as World;
          const onTcChange = name && (() => heard.push(name));
          return app.draw(() => app.h('treatment-comparison', { ...given, onTcChange }));
        },
        { given, name },
      );
      await page.evaluate(() =>
        (globalThis as World).element().dispatchEvent(new Event('tc-change')),
      );
    }
    expect(await heard(page)).toEqual(['first', 'second']);
    await until(page, 'tc-ready');
    await quiet();
  });
});

describe('what Vue does with the element', () => {
  it('moves it within a v-for, and what the reader chose stays', async () => {
    const { page, quiet } = await openVue();
    await views(page, false, ['ours', 'a', 'b']);
    await until(page, 'tc-ready');
    await addOption(page, 'Natalizumab');
    await views(page, false, ['a', 'b', 'ours']);
    await drawnColumns(page, three);
    await views(page, false, ['b', 'ours', 'a']);
    await drawnColumns(page, three);
    await quiet();
  });

  it('puts it aside in KeepAlive, and it comes back as the reader left it', async () => {
    const { page, quiet } = await openVue();
    const show = (isOurs: boolean) =>
      page.evaluate(
        ({ given, isOurs }) => {
          const world = globalThis as World & { tab?: Vue.Component };
          const { app } = world;
          const tab = (world.tab ??= { render: () => app.h('treatment-comparison', given) });
          return app.draw(() =>
            app.h(app.KeepAlive, null, { default: () => (isOurs ? app.h(tab) : []) }),
          );
        },
        { given, isOurs },
      );
    await show(true);
    await until(page, 'tc-ready');
    await addOption(page, 'Natalizumab');
    await show(false);
    expect(await page.locator('treatment-comparison').count()).toBe(0);
    await show(true);
    await drawnColumns(page, three);
    await quiet();
  });

  it('draws it in a Teleport', async () => {
    const { page, quiet } = await openVue();
    await page.evaluate((given) => {
      const { app } = globalThis as World;
      document.body.append(document.createElement('section'));
      return app.draw(() =>
        app.h(app.Teleport, { to: 'section' }, app.h('treatment-comparison', given)),
      );
    }, given);
    await until(page, 'tc-ready');
    expect(await page.locator('section tc-table table').isVisible()).toBe(true);
    await quiet();
  });

  it('awaits something beside it in Suspense', async () => {
    const { page, quiet } = await openVue();
    await page.evaluate((given) => {
      const { app } = globalThis as World;
      const Late = app.defineComponent({
        async setup() {
          await fetch(given.src);
          return () => app.h('p', 'Done');
        },
      });
      return app.draw(() =>
        app.h(app.Suspense, null, {
          default: () => app.h('div', [app.h('treatment-comparison', given), app.h(Late)]),
          fallback: () => app.h('p', 'Loading'),
        }),
      );
    }, given);
    await until(page, 'tc-ready');
    await drawnColumns(page, two);
    await quiet();
  });
});

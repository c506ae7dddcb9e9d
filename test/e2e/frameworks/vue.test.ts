import type * as Vue from 'vue';
import { describe, expect, it } from 'vitest';
import { until, withBrowser } from '../host.js';
import { withConsumer } from './consumer.js';
import { describeElement, given, openApp, two, type Ours } from './element-tests.js';
import { describeRecipe } from './recipe-tests.js';
import { addOption, drawnColumns } from './watch.js';

withBrowser();
const consumer = withConsumer('vue.ts', { ssr: 'vue-server.ts' });

describeRecipe('Vue', consumer, { ssr: true, trustedTypes: 'vue lit-html' });
describeElement('Vue', consumer);

/** What `apps/vue.ts` gives the tests. */
type App = typeof Vue & {
  readonly draw: (render: () => Vue.VNode | readonly Vue.VNode[]) => Promise<void>;
  readonly Events: Vue.Component;
  readonly Views: Vue.Component;
};

type World = typeof globalThis & { app: App; element: () => Ours; heard: string[] };
type Page = Awaited<ReturnType<typeof openApp>>['page'];

const three = ['Alemtuzumab', 'Natalizumab', 'Ocrelizumab (infusion)'];
const openVue = () => openApp(consumer);

/** Draws `apps/views.vue`. */
const views = (page: Page, isShown: boolean, keys: readonly string[] = []) =>
  page.evaluate(
    ({ given, isShown, keys }) => {
      const { app } = globalThis as World;
      return app.draw(() => app.h(app.Views, { given, isShown, keys }));
    },
    { given, isShown, keys },
  );

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

  it('passes a dataset that it watches deeply, and it is drawn', async () => {
    const { page, quiet } = await openVue();
    await page.evaluate(async ({ src, compare }) => {
      const { app } = globalThis as World;
      const data = app.reactive((await (await fetch(src)).json()) as object);
      await app.draw(() => app.h('treatment-comparison', { data, compare }));
    }, given);
    await until(page, 'tc-ready');
    await drawnColumns(page, two);
    await quiet();
  });

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

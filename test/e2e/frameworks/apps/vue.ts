// What the tests of Vue work with: the recipe, templates, and Vue itself.
import * as Vue from 'vue';
import Comparison from '../recipes/vue.vue';
import { offer, place, type DrawElement, type Driver } from './driver.ts';
import Events from './events.vue';
import Views from './views.vue';

let app: Vue.App | undefined;
const drawn = Vue.shallowRef<() => Vue.VNode | readonly Vue.VNode[]>(() => []);

/** Draws what a function gives, in place of what was drawn before. */
async function draw(render: typeof drawn.value, make = Vue.createApp) {
  drawn.value = render;
  if (!app) {
    app = make({ render: () => drawn.value() });
    app.mount(place);
  }
  await Vue.nextTick();
}

const told: (readonly string[])[] = [];
const recipe = (compare: string) => () =>
  Vue.h(Comparison, { compare, onChange: (ids: readonly string[]) => told.push(ids) });

const driver: Driver = {
  told,
  show(compare) {
    void draw(recipe(compare));
  },
  hydrate(compare) {
    void draw(recipe(compare), Vue.createSSRApp);
  },
  unmount() {
    app?.unmount();
    app = undefined;
  },
};

const drawElement: DrawElement = (props, text) =>
  draw(() => Vue.h('treatment-comparison', props, text && [Vue.h('p', text)]));

offer({ driver, drawElement, app: { ...Vue, draw, Events, Views } });

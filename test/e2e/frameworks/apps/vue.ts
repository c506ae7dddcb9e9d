// What the tests of Vue work with: the recipe, and Vue itself.
import * as Vue from 'vue';
import Comparison from '../recipes/vue.vue';
import { offer, place, type Driver } from './driver.ts';

let app: Vue.App | undefined;

function draw(render: () => Vue.VNode, make = Vue.createApp) {
  app = make({ render });
  app.mount(place);
}

const told: (readonly string[])[] = [];
const compare = Vue.ref('');
const recipe = () =>
  Vue.h(Comparison, {
    compare: compare.value,
    onChange: (ids: readonly string[]) => told.push(ids),
  });

const driver: Driver = {
  told,
  show(ids) {
    compare.value = ids;
    if (!app) draw(recipe);
  },
  hydrate(ids) {
    compare.value = ids;
    draw(recipe, Vue.createSSRApp);
  },
  unmount() {
    app?.unmount();
    app = undefined;
  },
};

offer({ driver, app: { ...Vue, draw } });

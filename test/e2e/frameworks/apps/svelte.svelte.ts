// What the tests of Svelte work with: the recipe.
import { flushSync, hydrate, mount, unmount } from 'svelte';
import Comparison from '../recipes/svelte.svelte';
import { offer, place, type Driver } from './driver.ts';

const told: (readonly string[])[] = [];
const props = $state({ compare: '', onchange: (ids: readonly string[]) => told.push(ids) });
let shown: Record<string, unknown> | undefined;

const driver: Driver = {
  told,
  show(compare) {
    props.compare = compare;
    shown ??= mount(Comparison, { target: place, props });
    flushSync();
  },
  hydrate(compare) {
    props.compare = compare;
    shown = hydrate(Comparison, { target: place, props });
  },
  unmount() {
    if (shown) void unmount(shown);
    shown = undefined;
  },
};

offer({ driver });

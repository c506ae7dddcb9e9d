// Svelte 5: what the compiler of templates looks up.
import 'treatment-comparison/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

type Props = SvelteHTMLElements['treatment-comparison'];

export const good: Props = {
  src: './dataset.json',
  mode: 'card',
  'heading-level': 3,
  link: true,
  class: 'wide',
  id: 'one',
  onclick: (event) => event.currentTarget.reload(),
  'ontc-ready': (event) => event.currentTarget.reload(),
  'ontc-change': ({ compare }) => console.log(compare.join()),
};

// @ts-expect-error -- There is no such mode.
export const badMode: Props = { mode: 'cards' };
// @ts-expect-error -- The event has no detail.
export const badEvent: Props = { 'ontc-change': (event) => console.log(event.detail) };

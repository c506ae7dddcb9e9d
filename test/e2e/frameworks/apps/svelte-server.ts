// The recipe on a server: in Node, without a page.
import { render } from 'svelte/server';
import Comparison from '../recipes/svelte.svelte';

export const html = (compare: string) =>
  render(Comparison, { props: { compare, onchange: () => undefined } }).body;

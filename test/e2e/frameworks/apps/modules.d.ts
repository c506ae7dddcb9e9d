// What the checkers of Vue and Svelte know of a component's file.
declare module '*.vue' {
  import type { Component } from 'vue';
  const component: Component;
  export default component;
}

declare module '*.svelte' {
  import type { Component } from 'svelte';
  const component: Component<{
    compare: string;
    onchange: (compare: readonly string[]) => unknown;
  }>;
  export default component;
}

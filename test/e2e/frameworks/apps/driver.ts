/** How the tests drive the recipe of a framework. */
export interface Driver {
  /** Mounts the recipe, or gives the mounted one other properties. */
  show: (compare: string) => void;
  /** Takes over what a server sent. */
  hydrate?: (compare: string) => void;
  unmount: () => void;
  /** What the recipe was told of. */
  readonly told: (readonly string[])[];
}

/** Draws the element itself, with properties and perhaps a text in a paragraph inside. */
export type DrawElement = (
  props: Readonly<Record<string, unknown>>,
  text?: string,
) => void | Promise<void>;

/** Where the app is on its page. */
export const place = document.querySelector('#app') ?? document.body;

/** Gives the tests what they work with. */
export const offer = (tools: Readonly<Record<string, unknown>>) => {
  Object.assign(globalThis, tools);
};

import { render, type TemplateResult } from 'lit';
import type { Choice } from '../../src/domain/choice.js';
import { indexDataset } from '../../src/domain/dataset-index.js';
import type { Dataset } from '../../src/domain/dataset-types.js';
import { en } from '../../src/messages/en.js';
import { comparisonView } from '../../src/view/comparison-view.js';
import { wordsFor } from '../../src/view/words.js';
import { aDataset, aTherapy } from './dataset.js';

const places: HTMLElement[] = [];

afterEach(() => {
  for (const place of places.splice(0)) place.remove();
});

/** Puts a template on the page until the end of the test and gives the place it stands in. */
export function put(template: TemplateResult): HTMLElement {
  const place = document.createElement('main');
  places.push(place);
  document.body.append(place);
  render(template, place);
  return place;
}

/** Every match inside an element, in its shadow root if it has one. */
export function all<K extends keyof HTMLElementTagNameMap>(
  within: Element,
  css: K,
): HTMLElementTagNameMap[K][];
export function all(within: Element, css: string): HTMLElement[];
export function all(within: Element, css: string): HTMLElement[] {
  return [...(within.shadowRoot ?? within).querySelectorAll<HTMLElement>(css)];
}

/** The first match inside an element; it must be there. */
export function the<K extends keyof HTMLElementTagNameMap>(
  within: Element,
  css: K,
): HTMLElementTagNameMap[K];
export function the(within: Element, css: string): HTMLElement;
export function the(within: Element, css: string): HTMLElement {
  const [found] = all(within, css);
  if (!found) throw new Error(`no ${css} in “${textOf(within)}”`);
  return found;
}

/** The match that says these words. */
export function named<K extends keyof HTMLElementTagNameMap>(
  within: Element,
  css: K,
  words: string,
): HTMLElementTagNameMap[K];
export function named(within: Element, css: string, words: string): HTMLElement;
export function named(within: Element, css: string, words: string): HTMLElement {
  const found = all(within, css).find((element) => textOf(element).includes(words));
  if (!found) throw new Error(`no ${css} says “${words}” in “${textOf(within)}”`);
  return found;
}

/** What stands in an element and in everything drawn within it, white space as one space. */
export function textOf(element: Node): string {
  const words = (node: Node): string => {
    if (node instanceof Text) return node.data;
    const root = node instanceof Element ? (node.shadowRoot ?? node) : node;
    return [...root.childNodes].map(words).join(' ');
  };
  return words(element).replaceAll(/\s+/g, ' ').trim();
}

/** The focused element, inside whatever shadow roots it is. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Waits until a claim about what is drawn in an element is true; looks again at each change. */
export function becomes(element: Element, claim: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!claim()) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    const changes = { attributes: true, childList: true, characterData: true, subtree: true };
    observer.observe(element, changes);
    if (element.shadowRoot) observer.observe(element.shadowRoot, changes);
    look();
  });
}

/** Waits for the next event of a type that reaches an element, and gives it. */
export const next = <K extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: K,
): Promise<HTMLElementEventMap[K]> =>
  new Promise((resolve) => {
    const settle = (event: Event) => {
      resolve(event as HTMLElementEventMap[K]);
    };
    target.addEventListener(type, settle, { once: true });
  });

/** Notes what events of some types reach an element, until the end of the test. */
export function heard(target: EventTarget, ...types: readonly string[]): string[] {
  const events: string[] = [];
  for (const type of types) target.addEventListener(type, () => events.push(type));
  return events;
}

/** A dataset with six medicines, so that more could be ticked than may be. */
export const manyOptions = (over: Partial<Dataset> = {}): Dataset =>
  aDataset({
    therapies: [
      ...aDataset().therapies,
      aTherapy({ id: 'gamma-tablets', name: 'gamma', route: 'oral' }),
      aTherapy({ id: 'delta-tablets', name: 'delta', route: 'oral' }),
      aTherapy({ id: 'epsilon-tablets', name: 'epsilon', route: 'oral' }),
    ],
    ...over,
  });

interface Shown {
  readonly dataset?: Dataset;
  readonly compare?: readonly string[];
  readonly choice?: Partial<Choice>;
  readonly today?: string;
}

/** The finished view of a dataset, as the root gives it to its parts. */
export function shownView({
  dataset = aDataset(),
  compare = ['alpha-infusion', 'beta-tablets'],
  choice = {},
  today = '2026-06-01',
}: Shown = {}) {
  const population = dataset.populations[0]?.id ?? '';
  return comparisonView(
    indexDataset(dataset),
    { chosen: compare, population, route: 'any', ...choice },
    wordsFor(en, 'en', dataset.language),
    today,
  );
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type Theme = 'light' | 'dark';

/**
 * Which theme the host page is in. `auto` follows the page and not the system: a dark system on a
 * light page would give a dark box on white. It reads the nearest painted background; where that is a
 * picture or the browser's own, what the page writes on it.
 */
export class ThemeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement & { readonly theme: string };
  readonly #system = matchMedia('(prefers-color-scheme: dark)');
  #shown: Theme | undefined;
  // Pages switch theme by a class or attribute somewhere around, or by the system's setting.
  readonly #observer = new MutationObserver((changes) => {
    // What is the same is not drawn again: a page may move what is around at every frame.
    if (changes.some(({ attributeName }) => attributeName === 'lang')) this.#host.requestUpdate();
    this.#look();
  });

  constructor(host: ReactiveControllerHost & HTMLElement & { readonly theme: string }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    for (let at = parentOf(this.#host); at; at = parentOf(at)) {
      this.#observer.observe(at, { attributes: true });
    }
    // A page that fades has its new colour at the end.
    document.addEventListener('transitionend', this.#look);
    this.#system.addEventListener('change', this.#look);
    // Moved: the new place may be of another theme and language.
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    this.#observer.disconnect();
    document.removeEventListener('transitionend', this.#look);
    this.#system.removeEventListener('change', this.#look);
  }

  /** The theme for what the author asked for. */
  themeFor(wanted: string): Theme {
    this.#shown = wanted === 'light' || wanted === 'dark' ? wanted : themeAround(this.#host);
    return this.#shown;
  }

  readonly #look = () => {
    const before = this.#shown;
    if (this.themeFor(this.#host.theme) !== before) this.#host.requestUpdate();
  };
}

/** The theme of the place where an element stands. */
export function themeAround(element: Element): Theme {
  let isDark: boolean | undefined;
  for (let at: Element | null = element; at && isDark === undefined; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    isDark = darkness(backgroundColor);
    if (backgroundImage !== 'none') break;
  }
  return (isDark ?? darkness(getComputedStyle(element).color) === false) ? 'dark' : 'light';
}

/** The element around this one, out of shadow roots too. */
function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Whether a computed colour is dark; undefined when it is see-through. */
function darkness(color: string): boolean | undefined {
  // Of `color(display-p3 …)` the name of the space is no number.
  const numbers = color.replace(/^color\(\S+/, 'c').match(/[\d.]+(e-\d+)?|none/g) ?? [];
  const [one = 0, two = 0, three = 0, alpha = 1] = numbers.map((text) => parseFloat(text) || 0);
  if (alpha < 0.5) return undefined;
  // Rec. 601 luma: good enough to tell a dark page from a light one. The others say their lightness
  // first: 0 to 1 with `ok`, of which middle grey is 0.6, else 0 to 100.
  const luma = 0.299 * one + 0.587 * two + 0.114 * three;
  const light = { r: luma / 255, c: luma, o: one - 0.1 }[color[0] ?? ''] ?? one / 100;
  return light < 0.5;
}

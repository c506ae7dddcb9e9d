import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type Theme = 'light' | 'dark';

/**
 * Which theme the host page is in. `auto` follows the page and not the system: a dark system on a
 * light page would give a dark box on white. It reads the nearest painted background, and the
 * system only where the page says that it follows the system itself.
 */
export class ThemeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #system = matchMedia('(prefers-color-scheme: dark)');
  // Pages switch theme by a class or attribute high up, or by their system setting.
  readonly #observer = new MutationObserver(() => {
    this.#host.requestUpdate();
  });

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    for (const element of [document.documentElement, document.body]) {
      this.#observer.observe(element, { attributes: true });
    }
    // A page that fades has its new colour at the end.
    document.body.addEventListener('transitionend', this.#update);
    this.#system.addEventListener('change', this.#update);
    // Moved: the new place may be of another theme and language.
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    this.#observer.disconnect();
    document.body.removeEventListener('transitionend', this.#update);
    this.#system.removeEventListener('change', this.#update);
  }

  /** The theme for what the author asked for. */
  themeFor(wanted: string): Theme {
    return wanted === 'light' || wanted === 'dark' ? wanted : themeAround(this.#host);
  }

  readonly #update = ({ target, currentTarget }: Event) => {
    if (target === currentTarget) this.#host.requestUpdate();
  };
}

/** The theme of the place where an element stands. */
export function themeAround(element: Element): Theme {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const darkness = darknessOf(getComputedStyle(at).backgroundColor);
    if (darkness !== undefined) return darkness;
  }
  const scheme = getComputedStyle(element).colorScheme;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const follows = scheme.includes('dark') && (!scheme.includes('light') || system.matches);
  return follows ? 'dark' : 'light';
}

/** The element around this one, out of shadow roots too. */
function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Whether a computed colour is dark; undefined when it is see-through or in an unknown form. */
function darknessOf(color: string): Theme | undefined {
  if (!color.startsWith('rgb')) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (alpha < 0.5) return undefined;
  // Rec. 601 luma, 0 to 255: good enough to tell a dark page from a light one.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Fields that have the arrow keys for themselves. */
const fields = 'input, select, textarea, [contenteditable], [role=slider]';

/**
 * Which way an arrow key goes: on is where the text goes. Only for keys that are pressed in the
 * element, or where nothing on the page has the keyboard, as on a tablet with a remote.
 */
function stepOf(event: KeyboardEvent, element: HTMLElement): 'next' | 'back' | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || defaultPrevented) return undefined;
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return undefined;
  const path = event.composedPath();
  const [first] = path;
  if (first instanceof Element && first.matches(fields)) return undefined;
  if (!path.includes(element) && first !== document.body) return undefined;
  const isRtl = getComputedStyle(element).direction === 'rtl';
  return (key === 'ArrowRight') === isRtl ? 'back' : 'next';
}

/** Hears the arrow keys for as long as the element is on the page. */
export class KeysController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #step: (step: 'next' | 'back') => void;

  constructor(host: ReactiveControllerHost & HTMLElement, step: (step: 'next' | 'back') => void) {
    this.#host = host;
    this.#step = step;
    host.addController(this);
  }

  hostConnected() {
    document.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected() {
    document.removeEventListener('keydown', this.#onKey);
  }

  readonly #onKey = (event: KeyboardEvent) => {
    const step = stepOf(event, this.#host);
    if (!step) return;
    event.preventDefault();
    this.#step(step);
  };
}

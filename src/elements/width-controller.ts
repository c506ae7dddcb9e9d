import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Width of an element in its own em, so that larger text counts like a narrower page. */
export class WidthController implements ReactiveController {
  /** Width in em; that of a wide page until it was measured. */
  width = 60;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer: ResizeObserver;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    // Not within the callback: a new layout there is an error that the page's own handlers get.
    this.#observer = new ResizeObserver(() => {
      requestAnimationFrame(() => {
        this.#measure();
      });
    });
    host.addController(this);
  }

  hostConnected() {
    this.#observer.observe(this.#host);
    this.#measure();
  }

  hostDisconnected() {
    this.#observer.disconnect();
  }

  #measure() {
    const em = this.#host.offsetWidth / parseFloat(getComputedStyle(this.#host).fontSize);
    // An element that is not shown has no width; it keeps its layout until it is.
    if (!em || em === this.width) return;
    this.width = em;
    this.#host.requestUpdate();
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far below the screen counts as near, so that a chart is there when the reader is. */
const nearMargin = '400px';

/** Says once that the element has come near the screen. */
export class NearController implements ReactiveController {
  /** True from the first time it was near. */
  isNear = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer: IntersectionObserver;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#arrive();
      },
      { rootMargin: nearMargin },
    );
    host.addController(this);
  }

  hostConnected() {
    if (!this.isNear) this.#observer.observe(this.#host);
  }

  hostDisconnected() {
    this.#observer.disconnect();
  }

  #arrive() {
    this.isNear = true;
    this.#observer.disconnect();
    this.#host.requestUpdate();
  }
}

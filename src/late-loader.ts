import type { LitElement, ReactiveController } from 'lit';

/** How far below the screen counts as near, so that the parts are there when the reader is. */
const nearMargin = '400px';

/** Brings what stands below the table once its place has come near the screen. */
export class LateLoader implements ReactiveController {
  readonly #host: LitElement;
  readonly #observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) void this.#load();
    },
    { rootMargin: nearMargin },
  );

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated() {
    const place = this.#host.renderRoot.querySelector('tc-chart');
    if (place && !customElements.get('tc-chart')) this.#observer.observe(place);
  }

  hostDisconnected() {
    this.#observer.disconnect();
  }

  async #load() {
    this.#observer.disconnect();
    // Without its code the place stays empty: the table above holds the same figures.
    const late = await import('./late.js').catch(() => undefined);
    late?.registerLate();
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far below the screen counts as near, so that the parts are there when the reader is. */
const nearMargin = '400px';

/** Brings what stands below the table once its place has come near the screen. */
export class LateLoader implements ReactiveController {
  readonly #place: () => Element | null;
  readonly #observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) void this.#load();
    },
    { rootMargin: nearMargin },
  );
  #watched: Element | null = null;

  constructor(host: ReactiveControllerHost, place: () => Element | null) {
    this.#place = place;
    host.addController(this);
  }

  hostUpdated() {
    const place = this.#place();
    if (place === this.#watched) return;
    this.hostDisconnected();
    this.#watched = place;
    if (place) this.#observer.observe(place);
  }

  hostDisconnected() {
    this.#observer.disconnect();
    this.#watched = null;
  }

  async #load() {
    this.#observer.disconnect();
    // Without its code the place stays empty: the table above holds the same figures.
    const late = await import('./late.js').catch(() => undefined);
    late?.registerLate();
  }
}

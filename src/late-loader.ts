import type { LitElement, ReactiveController } from 'lit';
import { languageOf } from './language.js';

/** How far below the screen counts as near, so that the parts are there when the reader is. */
const nearMargin = '400px';

/** What stands below the table: the first place of each file in a step, and what brings it. */
const files: Readonly<Record<string, () => Promise<{ readonly registerLate: () => void }>>> = {
  'tc-marks': () => import('./late-marks.js'),
  'tc-chart': () => import('./late.js'),
  // In short steps there is nothing else before it.
  'tc-about': () => import('./late.js'),
  'tc-calendar': () => import('./late-weeks.js'),
  'tc-harms': () => import('./late-weeks.js'),
  'tc-stopping': () => import('./late-weeks.js'),
  'tc-questions': () => import('./late-visit.js'),
  // A link may open this step at once, with the one before it out of sight.
  'tc-take': () => import('./late-visit.js'),
};

/**
 * Brings what stands below the table once its place has come near the screen, or the step that it
 * belongs to was opened.
 */
export class LateLoader implements ReactiveController {
  readonly #host: LitElement;
  readonly #seen = new Set<Element>();
  readonly #observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) void this.#load(target);
    },
    { rootMargin: nearMargin },
  );

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated() {
    for (const tag of Object.keys(files)) {
      const place = this.#host.renderRoot.querySelector(tag);
      if (!place || this.#seen.has(place) || customElements.get(tag)) continue;
      this.#seen.add(place);
      this.#observer.observe(place);
    }
  }

  hostDisconnected() {
    this.#observer.disconnect();
    this.#seen.clear();
  }

  async #load(place: Element) {
    this.#observer.unobserve(place);
    const late = await files[place.localName]?.().catch(() => undefined);
    late?.registerLate();
    if (late) return;
    // A step would be empty. What is said goes out of sight once the code draws there after all:
    // the next change of the page tries again.
    const note = document.createElement('p');
    note.className = 'note';
    note.role = 'status';
    note.textContent = languageOf(this.#host).say.panelFailed();
    place.replaceChildren(note);
    this.#seen.delete(place);
  }
}

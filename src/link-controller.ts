import type { LitElement } from 'lit';
import {
  isOurs,
  linkText,
  missingIn,
  partIn,
  readLink,
  withOwnWords,
  withPart,
} from './domain/link.js';
import type { Choice } from './domain/choice.js';
import { languageOf } from './language.js';
import type { Linkable } from './link.js';
import { linkWordsFor } from './messages/link.js';

/** Reads the comparison from the page's address and writes it there, in what stands after `#`. */
export class LinkController {
  /** Why the link could not be followed, in words. */
  note: string | undefined;
  readonly #host: LitElement;
  readonly #now: () => Linkable | undefined;
  /** Id of the dataset that the address was read for. */
  #readFor: string | undefined;
  #written: Choice | undefined;

  constructor(host: LitElement, now: () => Linkable | undefined) {
    this.#host = host;
    this.#now = now;
  }

  /** Follows links within the page. */
  start() {
    addEventListener('hashchange', this.#follow);
  }

  stop() {
    removeEventListener('hashchange', this.#follow);
  }

  /** Reads the address for these data, once. */
  read(now: Linkable) {
    const [{ dataset }, { choice }] = now;
    if (!choice || this.#readFor === dataset.id) return;
    this.#readFor = dataset.id;
    this.#take(now);
  }

  /** Writes what the reader changed. The page's history keeps its length and its state. */
  save([{ dataset }, { choice, isTouched }]: Linkable) {
    if (!choice || !isTouched || choice === this.#written) return;
    this.#written = choice;
    this.note = undefined;
    const { hash } = location;
    // What stands there may be the page's own way to where the reader is: that is never taken away.
    if (!isOurs(hash)) return;
    const address = withPart(hash, this.#id, linkText({ dataset: dataset.id, choice }));
    if (address === hash) return;
    try {
      history.replaceState(history.state, '', new URL(address, location.href.replace(/#.*/s, '')));
    } catch {
      // Frames without an origin, and browsers that were asked too often, refuse. The link to copy
      // still holds it.
    }
  }

  /** The address of this page with a choice in it; none where the page itself has no lasting one. */
  addressOf(choice: Choice): string | undefined {
    const now = this.#now();
    if (!now || !/^(https?|file):$/.test(location.protocol)) return undefined;
    const url = new URL(location.href);
    const dataset = now[0].dataset.id;
    url.hash = withPart(location.hash, this.#id, linkText({ dataset, choice }));
    return url.href;
  }

  #take(now: Linkable) {
    const [index, state, local] = now;
    const text = partIn(location.hash, this.#id);
    if (text === undefined) return;
    const say = linkWordsFor(languageOf(this.#host).locale);
    const read = readLink(text);
    this.note = undefined;
    if (read.kind !== 'linked') {
      this.note = read.kind === 'other-version' ? say.otherVersion() : say.unreadable();
    } else if (read.linked.dataset !== index.dataset.id) {
      this.note = say.otherData({ id: read.linked.dataset });
    } else {
      const missing = missingIn(index, read.linked);
      if (missing.length === 0) {
        const places = local?.layer?.questions?.length ?? 0;
        const { choice = read.linked.choice } = state;
        state.follow(withOwnWords(index, read.linked.choice, choice, places), local);
      } else this.note = say.missing({ ids: missing.join(', ') });
    }
  }

  // The element of a mount point goes by the id of its place.
  get #id() {
    return this.#host.id || (this.#host.closest('[data-treatment-comparison]')?.id ?? '');
  }

  readonly #follow = () => {
    const now = this.#now();
    if (!now?.[1].choice) return;
    this.#take(now);
    this.#host.requestUpdate();
  };
}

import { html, nothing, type LitElement, type ReactiveController } from 'lit';
import type { ChoiceState } from './choice-state.js';
import type { Local } from './dataset-controller.js';
import type { DatasetIndex } from './domain/dataset-index.js';
import { languageOf } from './language.js';
import type { LinkController } from './link-controller.js';

type Host = LitElement & { readonly link: boolean };

/** What a link is read into, once there are data. */
export type Linkable = readonly [DatasetIndex, ChoiceState, Local | undefined];

/**
 * The link to what is compared, in the page's address. Its code comes only where the page allows
 * links, and the comparison is drawn when it is there: a link wins over what the page begins with.
 */
export class LinkPart implements ReactiveController {
  readonly #host: Host;
  readonly #now: () => Linkable | undefined;
  #code: LinkController | 'coming' | 'failed' | undefined;

  constructor(host: Host, now: () => Linkable | undefined) {
    this.#host = host;
    this.#now = now;
    host.addController(this);
  }

  /** Whether the code that reads the address is still on its way. */
  get isAwaited(): boolean {
    return this.#code === 'coming';
  }

  /** Address that brings the comparison back. */
  get address(): string | undefined {
    const choice = this.#now()?.[1].choice;
    return choice && this.#here?.addressOf(choice);
  }

  /** Why a link could not be followed. */
  note() {
    const isLost = this.#code === 'failed' && location.hash.includes('tc');
    const text = isLost ? languageOf(this.#host).say.panelFailed() : this.#here?.note;
    return text === undefined ? nothing : html`<p class="note" role="status">${text}</p>`;
  }

  hostConnected() {
    this.#here?.start();
  }

  hostDisconnected() {
    this.#here?.stop();
  }

  hostUpdate() {
    if (!this.#host.link) {
      this.#here?.stop();
      this.#code = undefined;
    } else if (this.#code === undefined) void this.#bring();
    const now = this.#now();
    if (now) this.#here?.read(now);
  }

  hostUpdated() {
    const now = this.#now();
    if (now) this.#here?.save(now);
  }

  get #here(): LinkController | undefined {
    return typeof this.#code === 'object' ? this.#code : undefined;
  }

  async #bring() {
    this.#code = 'coming';
    const late = await import('./link-controller.js').catch(() => undefined);
    this.#code = late ? new late.LinkController(this.#host, this.#now) : 'failed';
    if (this.#host.isConnected) this.#here?.start();
    this.#host.requestUpdate();
  }
}

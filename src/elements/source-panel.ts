import { html, nothing, type LitElement, type ReactiveController } from 'lit';
import type { Behind } from '../view/behind.js';
import type { SourceButtonView } from '../view/figure-view.js';
import type { Opener } from './cell.js';

/** Opens what stands behind a row, one at a time; Esc closes it and gives the focus back. */
export class SourcePanel implements ReactiveController {
  readonly #host: LitElement;
  #open: string | undefined;
  #isFailed = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#host.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected() {
    this.#host.removeEventListener('keydown', this.#onKey);
  }

  /** Whether the row's sources are open, and how to change that. */
  opener(id: string): Opener {
    const isOpen = this.#open === id;
    return {
      isOpen,
      toggle: () => {
        if (isOpen) this.#close();
        else void this.#bring(id);
      },
    };
  }

  /** The button of a row. */
  button({ open, hide }: SourceButtonView, id: string) {
    const { isOpen, toggle } = this.opener(id);
    const { text, label } = isOpen ? hide : open;
    return html`<button
      type="button"
      class="link source"
      aria-expanded=${isOpen}
      aria-label=${label}
      @click=${toggle}
    >
      ${text}
    </button>`;
  }

  /** What stands behind the row, while it is open. */
  panel(id: string, behind: Behind, failed: string) {
    if (this.#open !== id) return nothing;
    return this.#isFailed
      ? html`<p class="note">${failed}</p>`
      : html`<tc-provenance .behind=${behind}></tc-provenance>`;
  }

  async #bring(id: string) {
    const late = await import('./tc-provenance.js').catch(() => undefined);
    late?.registerProvenance();
    this.#isFailed = !late;
    this.#open = id;
    this.#host.requestUpdate();
  }

  #close() {
    this.#open = undefined;
    this.#host.requestUpdate();
  }

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || this.#open === undefined) return;
    event.stopPropagation();
    this.#host.renderRoot.querySelector<HTMLElement>('.source[aria-expanded=true]')?.focus();
    this.#close();
  };
}

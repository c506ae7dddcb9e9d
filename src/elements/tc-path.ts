import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { base } from '../styles/base.js';
import { buttonStyles } from '../styles/buttons.js';
import { css } from '../styles/css.js';
import type { OptionsSource } from '../view/options-view.js';
import { pathView, type GoView, type PathView } from '../view/path-view.js';
import { ChooseEvent } from './events.js';

/**
 * The steps of the way through the page. At the top it says where the reader is and leads to any
 * step; at the end it holds the one next thing to do.
 *
 * @element tc-path
 * @fires {ChooseEvent} tc-choose - The reader went to another step.
 */
export class TcPath extends LitElement {
  static override properties = {
    source: { attribute: false },
    place: { reflect: true },
  };

  static override styles = [
    base,
    buttonStyles,
    css`
      :host {
        margin-block-start: 1.25em;
      }
      :host([place='end']) {
        margin-block-start: 3em;
      }
      .way {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0 1.5em;
        scroll-margin-block-start: 1em;
      }
      ol {
        display: flex;
        flex-wrap: wrap;
        list-style: none;
        gap: 0 1.75em;
      }
      .step {
        appearance: none;
        display: flex;
        align-items: center;
        gap: 0.6em;
        min-inline-size: max(2.75em, 44px);
        min-block-size: max(2.75em, 44px);
        padding: 0;
        border: 0;
        background: none;
        font: inherit;
        color: var(--_accent);
        text-align: start;
        cursor: pointer;
      }
      .number {
        display: grid;
        place-items: center;
        inline-size: 1.9em;
        block-size: 1.9em;
        border: 1.5px solid var(--_accent);
        border-radius: 50%;
        font-size: var(--_size-note);
        font-weight: 600;
      }
      .step:hover .text {
        text-decoration: underline;
        text-underline-offset: 3px;
      }
      [aria-current] {
        color: var(--_ink);
        font-weight: 600;
      }
      [aria-current] .number {
        background: var(--_ink);
        border-color: var(--_ink);
        color: var(--_paper);
      }
      @media (forced-colors: active) {
        [aria-current] .number {
          forced-color-adjust: none;
          background: CanvasText;
          color: Canvas;
        }
      }
      .status {
        font-weight: 600;
      }
      .status:focus {
        outline: none;
      }
      .status:focus-visible {
        outline: 2px solid var(--_focus);
      }
      .layout {
        min-block-size: 3.2em;
      }
      .end {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75em;
        padding-block-start: 1.25em;
        border-block-start: 2px solid var(--_ink);
      }
      .end .layout {
        display: none;
        inline-size: fit-content;
      }
      @container (min-width: 56em) {
        .is-stepwise .status {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
      }
      @container (max-width: 56em) {
        .is-stepwise {
          display: grid;
          grid-template-columns: minmax(0, 1fr);
          justify-items: start;
        }
        ol {
          gap: 0 0.5em;
        }
        .text {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
        :host {
          margin-block-start: 0.75em;
        }
        .step {
          justify-content: center;
        }
        .number {
          inline-size: 2.4em;
          block-size: 2.4em;
        }
        /* Little stands between a reader on a phone and the first figures. */
        .is-stepwise .layout {
          display: none;
        }
        .end .layout {
          display: block;
        }
      }
      @container (max-width: 30em) {
        .end {
          display: grid;
        }
        .end .main {
          order: -1;
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** What the reader looks at. Nothing is drawn until it is set. */
  source?: OptionsSource;

  /** Above what the steps show, or below it. */
  place: 'top' | 'end' = 'top';

  protected override render() {
    const { source, place } = this;
    if (!source) return nothing;
    const view = pathView(source);
    return place === 'top' ? this.#top(view) : this.#end(view);
  }

  // Another step, another page: the reader begins at its top, and hears where that is.
  protected override updated(changed: PropertyValues<this>) {
    const before = changed.get('source')?.choice;
    const { step } = this.source?.choice ?? {};
    if (this.place !== 'top' || !before || before.step === step) return;
    this.renderRoot.querySelector('.way')?.scrollIntoView();
    this.renderRoot.querySelector<HTMLElement>('.status')?.focus({ preventScroll: true });
  }

  #top({ label, status, isStepwise, steps, layout }: PathView) {
    // A group and no landmark: those are the page's, and there may be two of us on it.
    return html`<div
      class=${isStepwise ? 'way is-stepwise' : 'way'}
      role="group"
      aria-label=${label}
    >
      <p class="status" tabindex="-1">${status}</p>
      ${
        isStepwise
          ? html`<ol>
              ${steps.map(
                ({ number, text, isCurrent, go }) =>
                  html`<li>
                    <button
                      type="button"
                      class="step"
                      aria-current=${isCurrent ? 'step' : nothing}
                      @click=${this.#goes(go)}
                    >
                      <span class="number">${number}</span><span class="text">${text}</span>
                    </button>
                  </li>`,
              )}
            </ol>`
          : nothing
      }
      ${this.#button(layout, 'link layout')}
    </div>`;
  }

  #end({ back, next, layout }: PathView) {
    if (!back && !next) return nothing;
    return html`<div class="end">
      ${back ? this.#button(back, 'button') : nothing}
      ${next ? this.#button(next, 'button main') : nothing} ${this.#button(layout, 'link layout')}
    </div>`;
  }

  #button({ text, go }: GoView, look: string) {
    return html`<button type="button" class=${look} @click=${this.#goes(go)}>${text}</button>`;
  }

  #goes(change: GoView['go']) {
    return () => {
      this.dispatchEvent(new ChooseEvent(change));
    };
  }
}

/** Registers it, if it is not yet. */
export function registerPath(): void {
  if (!customElements.get('tc-path')) customElements.define('tc-path', TcPath);
}

declare global {
  interface HTMLElementTagNameMap {
    'tc-path': TcPath;
  }
}

import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { base } from '../styles/base.js';
import { css } from '../styles/css.js';
import type { OptionView } from '../view/option-view.js';
import type { PickerView } from '../view/picker-view.js';
import { ChooseEvent } from './events.js';
import { heading } from './heading.js';
import { markerIcon } from './icons.js';

/**
 * What is compared, in short, with a button that opens the panel for choosing. The panel’s code
 * comes when it is first opened.
 *
 * @element tc-picker
 * @slot - The panel: on show while it is open.
 * @fires {ChooseEvent} tc-choose - The reader has chosen and goes on to the next step.
 */
export class TcPicker extends LitElement {
  static override properties = {
    view: { attribute: false },
    level: { attribute: false },
    stays: { attribute: false },
  };

  static override styles = [
    base,
    css`
      .chosen {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
        gap: 1em var(--_gutter);
      }
      .name {
        display: flex;
        gap: 9px;
        align-items: baseline;
        font-size: 1.125em;
      }
      li .note {
        display: inline-block;
        margin-inline-end: 1em;
      }
      li .note:empty {
        margin: 0;
      }
      .kept {
        margin-block-start: 1em;
        max-inline-size: 38em;
      }
      .bar {
        display: flex;
        align-items: center;
        gap: 1.5em;
        margin-block-start: 0.35em;
      }
      .change {
        font-size: 1em;
        min-block-size: max(2.75em, 44px);
      }
      ::slotted(*) {
        grid-column: 1/-1;
        margin-block-start: 0.5em;
      }
      /* Little stands between a reader on a phone and the first figures. */
      @container (max-width: 40em) {
        .section {
          margin-block-start: 0.9em;
          row-gap: 0.35em;
        }
        .chosen {
          gap: 0.3em;
        }
        .bar {
          margin: 0;
        }
        li {
          display: flex;
          flex-wrap: wrap;
          align-items: baseline;
          gap: 0 0.6em;
        }
        .name {
          font-size: 1em;
        }
        li .note {
          margin: 0;
        }
        /* The first row below says it again. */
        li .route {
          display: none;
        }
      }
      @media print {
        .bar,
        slot {
          display: none;
        }
      }
    `,
  ];

  /** What to show. Nothing is drawn until it is set. */
  view?: PickerView;

  /** Level of the title's heading. */
  level = 3;

  /** Whether choosing is what the reader is here for: the panel stays open then. */
  stays = false;

  #isOpen = false;
  /** What is said in place of the panel, when its code could not be loaded. */
  #failed: string | undefined;

  protected override firstUpdated() {
    // Too few to compare: choosing is what there is to do.
    if (this.stays || (this.view && this.view.chosen.length < 2)) void this.#open();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!this.hasUpdated || !changed.has('stays')) return;
    if (this.stays) void this.#open();
    else this.#isOpen = false;
  }

  protected override render() {
    const { view } = this;
    if (!view) return nothing;
    const isOpen = this.#isOpen;
    return html`
      <section class="section" @keydown=${this.#onKey} @tc-done=${this.#close}>
        <div>
          ${heading(this.level, view.title)}
          <p class="note">${view.population}</p>
        </div>
        <div>
          <ul class="chosen">
            ${view.chosen.map(chosenItem)}
          </ul>
          ${view.keptOut && html`<p class="kept note">${view.keptOut}</p>`}
          <div class="bar">
            <p class="note">${view.count}</p>
            <button
              type="button"
              class="link change"
              ?hidden=${this.stays}
              aria-expanded=${isOpen}
              @click=${isOpen ? this.#close : this.#open}
            >
              ${view.change}
            </button>
          </div>
          ${isOpen ? this.#failed : nothing}
        </div>
        ${isOpen ? html`<slot></slot>` : nothing}
      </section>
    `;
  }

  readonly #open = async () => {
    const late = await import('./tc-options.js').catch(() => undefined);
    late?.registerOptions();
    this.#failed = late ? undefined : this.view?.panelFailed;
    this.#isOpen = true;
    this.requestUpdate();
  };

  readonly #close = () => {
    if (this.stays) {
      this.dispatchEvent(new ChooseEvent((choice) => ({ ...choice, step: 'matters' })));
      return;
    }
    this.#isOpen = false;
    this.requestUpdate();
    this.renderRoot.querySelector('button')?.focus();
  };

  // Esc closes from anywhere in it.
  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this.#isOpen || this.stays) return;
    event.stopPropagation();
    this.#close();
  };
}

const chosenItem = ({ name, brand, marker, routeText }: OptionView) =>
  html`<li>
    <span class="name">${markerIcon(marker)}<b>${name}</b></span>
    <span class="note">${brand}</span> <span class="note route">${routeText}</span>
  </li>`;

declare global {
  interface HTMLElementTagNameMap {
    'tc-picker': TcPicker;
  }
}

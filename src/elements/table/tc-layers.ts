import { LitElement, html, nothing } from 'lit';
import { base } from '../../styles/base.js';
import { css } from '../../styles/css.js';
import { layersView } from '../../view/layers-view.js';
import type { TableView } from '../../view/table-view.js';
import { ChooseEvent } from '../events.js';

/** The reader asked for words alone, or for pictures and figures too, in all rows. */
export class LayersEvent extends Event {
  static readonly type = 'tc-layers';
  readonly isFull: boolean;

  constructor(isFull: boolean) {
    super(LayersEvent.type);
    this.isFull = isFull;
  }
}

/** The page goes to a printer, or is back on the screen. */
export class PaperEvent extends Event {
  static readonly type = 'tc-paper';
  readonly isPrinting: boolean;

  constructor(isPrinting: boolean) {
    super(PaperEvent.type);
    this.isPrinting = isPrinting;
  }
}

const printing = ['beforeprint', 'afterprint'];

/**
 * Short answers or pictures too, and only what differs: what the reader can ask of all rows. It comes
 * right after the table.
 *
 * @element tc-layers
 * @fires {LayersEvent} tc-layers - The reader asked for less or more in all rows.
 * @fires {PaperEvent} tc-paper - The page goes to a printer, or is back on the screen.
 * @fires {ChooseEvent} tc-choose - The reader asked for only what differs, or for all again.
 */
export class TcLayers extends LitElement {
  static override properties = {
    view: { attribute: false },
    isFull: { attribute: false },
  };

  static override styles = [
    base,
    css`
      :host,
      div,
      label {
        display: flex;
      }
      :host {
        flex-wrap: wrap;
        gap: 0 1.5em;
      }
      button {
        appearance: none;
        min-block-size: max(2.75em, 44px);
        padding-inline: 0.9em;
        border: 1px solid var(--_rule-mid);
        background: none;
        font: inherit;
        color: var(--_accent);
        cursor: pointer;
      }
      button:hover {
        text-decoration: underline;
        text-underline-offset: 3px;
      }
      button + button {
        margin-inline-start: -1px;
      }
      [aria-pressed='true'] {
        position: relative;
        border-color: var(--_accent);
        box-shadow: inset 0 0 0 1px var(--_accent);
        background: var(--_wash);
        color: inherit;
        font-weight: 600;
      }
      label {
        align-items: center;
        gap: 10px;
        min-block-size: max(2.75em, 44px);
        cursor: pointer;
      }
      input {
        flex: none;
        inline-size: 20px;
        block-size: 20px;
        margin: 0;
        accent-color: var(--_accent);
        cursor: inherit;
      }
      @media (forced-colors: active) {
        [aria-pressed='true'] {
          border: 3px solid Highlight;
        }
      }
    `,
  ];

  /** The table. Nothing is drawn until it is set. */
  view?: TableView;

  /** Whether rows show all that there is, as long as the reader said nothing else of one of them. */
  isFull = false;

  override connectedCallback() {
    super.connectedCallback();
    for (const type of printing) window.addEventListener(type, this.#print);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    for (const type of printing) window.removeEventListener(type, this.#print);
  }

  protected override render() {
    if (!this.view) return nothing;
    const { of, layers, onlyDifferent } = layersView(this.view);
    return html`
      <div role="group" aria-label=${of}>
        ${layers.map(
          ({ text, isFull }) =>
            html`<button
              type="button"
              aria-pressed=${isFull === this.isFull}
              @click=${() => this.dispatchEvent(new LayersEvent(isFull))}
            >
              ${text}
            </button>`,
        )}
      </div>
      ${
        onlyDifferent &&
        html`<label
          ><input
            type="checkbox"
            .checked=${onlyDifferent.isOn}
            @change=${() => this.dispatchEvent(new ChooseEvent(onlyDifferent.toggle))}
          />${onlyDifferent.label}</label
        >`
      }
    `;
  }

  readonly #print = ({ type }: Event) => {
    this.dispatchEvent(new PaperEvent(type === 'beforeprint'));
  };
}

/** Registers it, if it is not yet. */
export function registerLayers(): void {
  if (!customElements.get('tc-layers')) customElements.define('tc-layers', TcLayers);
}

declare global {
  interface HTMLElementTagNameMap {
    'tc-layers': TcLayers;
  }
  interface HTMLElementEventMap {
    'tc-layers': LayersEvent;
    'tc-paper': PaperEvent;
  }
}

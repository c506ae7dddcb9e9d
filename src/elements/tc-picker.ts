import { LitElement, css, html, nothing } from 'lit';
import { base } from '../styles/base.js';
import type { PickerView, PickView, RouteView, SelectView } from '../view/picker-view.js';
import { FilterEvent, OptionToggleEvent } from './events.js';
import { heading } from './heading.js';
import { markerIcon, routeIcon } from './icons.js';
import { WidthController } from './width-controller.js';

/**
 * Choosing what to compare: two filters over columns of checkboxes, one column per way of taking it.
 *
 * @element tc-picker
 * @fires {OptionToggleEvent} tc-option-toggle - The reader ticked or unticked an option.
 * @fires {FilterEvent} tc-filter - The reader set a filter.
 */
export class TcPicker extends LitElement {
  static override properties = {
    view: { attribute: false },
    level: { attribute: false },
  };

  static override styles = [
    base,
    css`
      .filters,
      .routes {
        display: grid;
        grid-template-columns: repeat(4, minmax(0, 1fr));
        column-gap: var(--_gutter);
      }
      .routes {
        margin-block-start: 1.5em;
        row-gap: 1.75em;
      }
      legend {
        display: flex;
        gap: 8px;
        align-items: center;
        font-weight: 600;
        padding-block-end: 4px;
      }
      .check {
        display: flex;
        gap: 10px;
        align-items: flex-start;
        padding-block: 6px;
        min-block-size: 2.75em;
        line-height: 1.25;
        cursor: pointer;
      }
      .check.is-full {
        cursor: default;
      }
      .check .brand {
        display: block;
        font-size: var(--_size-note);
        color: var(--_ink-2);
      }
      input {
        flex: none;
        inline-size: 20px;
        block-size: 20px;
        margin: 0;
        accent-color: var(--_accent);
        cursor: inherit;
      }
      input[aria-disabled='true'] {
        opacity: 0.5;
      }
      .top {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
        gap: 1em;
      }
      .change {
        font-size: 1em;
        min-block-size: 2.75em;
      }
      .chosen li {
        padding-block: 0.75em;
        border-block-end: 1px solid var(--_rule);
      }
      .chosen-name {
        display: flex;
        gap: 9px;
        align-items: baseline;
        font-size: 1.125em;
      }
      .chosen .note {
        display: block;
      }
      .count,
      .kept {
        margin-block-start: 0.6em;
      }
      @container (max-width: 56em) {
        .filters,
        .routes {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
      }
      @container (max-width: 26em) {
        .filters,
        .routes {
          grid-template-columns: minmax(0, 1fr);
          row-gap: 1em;
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** What to show. Nothing is drawn until it is set. */
  view?: PickerView;

  /** Level of the title's heading. */
  level = 3;

  /** On a narrow page the list opens on request, so that the comparison is not a long way down. */
  #isOpen = false;

  readonly #width = new WidthController(this);

  protected override render() {
    const { view } = this;
    if (!view) return nothing;
    const isNarrow = this.#width.width < 40;
    return isNarrow ? this.#narrow(view) : this.#whole(view, nothing);
  }

  #narrow(view: PickerView) {
    const isOpen = this.#isOpen;
    const toggle = async () => {
      this.#isOpen = !isOpen;
      this.requestUpdate();
      await this.updateComplete;
      // The button went with what stood around it: the keyboard goes on at the one in its place.
      this.renderRoot.querySelector<HTMLElement>('.change')?.focus();
    };
    const button = html`<button
      type="button"
      class="link change"
      aria-expanded=${isOpen}
      @click=${toggle}
    >
      ${isOpen ? view.done : view.change}
    </button>`;
    if (isOpen) return this.#whole(view, button);
    return html`
      <section class="section">
        <div class="top">${heading(this.level, view.yourOptions)}${button}</div>
        ${
          view.chosen.length === 0
            ? html`<p class="note">${view.none}</p>`
            : html`<ul class="chosen">
                ${view.chosen.map(
                  ({ name, brand, marker, routeText }) =>
                    html`<li>
                      <span class="chosen-name">${markerIcon(marker)}<b>${name}</b></span>
                      <span class="note"
                        >${brand === '' ? routeText : `${brand}, ${routeText}`}</span
                      >
                    </li>`,
                )}
              </ul>`
        }
      </section>
    `;
  }

  #whole(view: PickerView, button: unknown) {
    return html`
      <section class="section">
        <div>
          <div class="top">${heading(this.level, view.title)}${button}</div>
          <p class="note count" role="status">${view.count}</p>
        </div>
        <div>
          <div class="filters">
            ${this.#select('population', view.population)} ${this.#select('route', view.route)}
          </div>
          <div class="routes">${view.routes.map((route) => this.#route(route))}</div>
          ${view.keptOut === undefined ? nothing : html`<p class="kept note">${view.keptOut}</p>`}
          ${button}
        </div>
      </section>
    `;
  }

  #select(filter: FilterEvent['filter'], { label, options }: SelectView) {
    const change = ({ target }: Event) => {
      if (target instanceof HTMLSelectElement)
        this.dispatchEvent(new FilterEvent(filter, target.value));
    };
    return html`<label class="select">
      ${label}
      <select @change=${change}>
        ${options.map(
          ({ value, text, isSelected }) =>
            html`<option value=${value} .selected=${isSelected}>${text}</option>`,
        )}
      </select>
    </label>`;
  }

  #route({ route, title, picks }: RouteView) {
    return html`<fieldset>
      <legend>${routeIcon(route)}${title}</legend>
      ${picks.map((pick) => this.#pick(pick))}
    </fieldset>`;
  }

  // Not `disabled`: a box that leaves the tab order the moment four are chosen loses the keyboard.
  #pick({ id, name, brand, isChosen, isFull }: PickView) {
    const toggle = (event: Event) => {
      if (isFull) event.preventDefault();
      else this.dispatchEvent(new OptionToggleEvent(id));
    };
    return html`<label class=${isFull ? 'check is-full' : 'check'}>
      <input type="checkbox" .checked=${isChosen} aria-disabled=${isFull} @click=${toggle} />
      <span>${name}${brand === '' ? nothing : html`<span class="brand">${brand}</span>`}</span>
    </label>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tc-picker': TcPicker;
  }
}

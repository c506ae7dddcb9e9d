import { LitElement, html, nothing } from 'lit';
import { base } from '../styles/base.js';
import { css } from '../styles/css.js';
import { selectStyles } from '../styles/select.js';
import {
  optionsView,
  type OptionsSource,
  type PickView,
  type RouteView,
  type SelectView,
} from '../view/options-view.js';
import { ChooseEvent, DoneEvent } from './events.js';
import { routeIcon } from './icons.js';

/**
 * Choosing what to compare: two filters and what is taken now, over columns of checkboxes, by the way
 * they are taken. It comes when the reader first opens it.
 *
 * @element tc-options
 * @fires {ChooseEvent} tc-choose - The reader ticked or unticked an option, set a filter, or said
 *   what is taken now.
 * @fires {DoneEvent} tc-done - The reader has chosen.
 */
export class TcOptions extends LitElement {
  static override properties = {
    source: { attribute: false },
  };

  static override styles = [
    base,
    selectStyles,
    css`
      .panel {
        padding: 1.5em 1.5em 0;
        background: var(--_wash);
        border-block-start: 2px solid var(--_accent);
      }
      .filters {
        display: grid;
        grid-template-columns: repeat(4, minmax(0, 1fr));
        gap: 1em var(--_gutter);
      }
      .select select {
        background: var(--_wash);
      }
      /* Columns and no grid: ways of taking it differ much in how many options they have. */
      .routes {
        columns: 4 11em;
        column-gap: var(--_gutter);
        margin-block-start: 1.75em;
      }
      fieldset {
        break-inside: avoid;
        padding-block-end: 1.25em;
      }
      legend {
        display: flex;
        gap: 10px;
        align-items: center;
        font-weight: 600;
        padding-block-end: 4px;
      }
      .check {
        display: flex;
        gap: 10px;
        align-items: flex-start;
        padding-block: 6px;
        min-block-size: max(2.75em, 44px);
        line-height: 1.25;
        cursor: pointer;
      }
      .check.is-full {
        cursor: default;
      }
      .brand {
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
        /* Clear of the foot that stays in sight. */
        scroll-margin-block-end: 6em;
      }
      input[aria-disabled='true'] {
        opacity: 0.5;
      }
      .foot {
        position: sticky;
        inset-block-end: 0;
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 1.5em;
        background: var(--_wash);
        border-block-start: 1px solid var(--_rule-mid);
      }
      .done {
        font-size: 1em;
        min-block-size: 3.25em;
      }
      @container (max-width: 56em) {
        .filters {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
      }
      @container (max-width: 30em) {
        .panel {
          padding: 1.1em 1.1em 0;
        }
        .filters {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  /** What there is to choose from. Nothing is drawn until it is set. */
  source?: OptionsSource;

  protected override render() {
    if (!this.source) return nothing;
    const view = optionsView(this.source);
    return html`<div class="panel" role="group" aria-label=${view.title}>
      <div class="filters">
        ${[view.population, view.route, view.current].map((select) => this.#select(select))}
      </div>
      <div class="routes">${view.routes.map((route) => this.#route(route))}</div>
      <div class="foot">
        <p class="note" role="status">${view.count}</p>
        <button type="button" class="link done" @click=${this.#done}>${view.done}</button>
      </div>
    </div>`;
  }

  #select({ label, options }: SelectView) {
    const change = ({ target }: Event) => {
      const chosen = target instanceof HTMLSelectElement && options[target.selectedIndex];
      if (chosen) this.dispatchEvent(new ChooseEvent(chosen.select));
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
  #pick({ name, brand, now, isChosen, isFull, toggle }: PickView) {
    const click = (event: Event) => {
      if (isFull) event.preventDefault();
      else this.dispatchEvent(new ChooseEvent(toggle));
    };
    return html`<label class=${isFull ? 'check is-full' : 'check'}>
      <input type="checkbox" .checked=${isChosen} aria-disabled=${isFull} @click=${click} />
      <span
        >${name}${brand === '' ? nothing : html`<span class="brand">${brand}</span>`}${
          now && html`<b class="brand">${now}</b>`
        }</span
      >
    </label>`;
  }

  readonly #done = () => {
    this.dispatchEvent(new DoneEvent());
  };
}

/** Registers it. */
export function registerOptions(): void {
  if (!customElements.get('tc-options')) customElements.define('tc-options', TcOptions);
}

declare global {
  interface HTMLElementTagNameMap {
    'tc-options': TcOptions;
  }
}

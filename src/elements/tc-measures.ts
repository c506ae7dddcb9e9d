import { LitElement, html, nothing } from 'lit';
import { base } from '../styles/base.js';
import { buttonStyles } from '../styles/buttons.js';
import { css } from '../styles/css.js';
import {
  measuresView,
  unfilled,
  type Filled,
  type ItemView,
  type MeasureView,
} from '../view/measures-view.js';
import type { PageSource } from '../view/page-source.js';
import { heading } from './heading.js';
import { MeasureEvent } from './measure-event.js';

/**
 * Two published questionnaires about the decision and the visit, SURE and CollaboRATE, for readers who
 * ask for them. Answers leave this element only when the reader gives them, as an event to the page;
 * they are kept nowhere.
 *
 * @element tc-measures
 * @fires {MeasureEvent} tc-measure - The reader gave the answers of a questionnaire to the page.
 */
export class TcMeasures extends LitElement {
  static override properties = {
    source: { attribute: false },
    level: { attribute: false },
  };

  static override styles = [
    base,
    buttonStyles,
    css`
      /* Numbers stand in one row or in two, whatever this stands in. */
      details {
        container-type: inline-size;
      }
      summary {
        inline-size: fit-content;
        padding-block: 12px;
      }
      .privacy {
        max-inline-size: 38em;
      }
      form {
        margin-block-start: 1.5em;
        padding-block-start: 1em;
        border-block-start: 1px solid var(--_ink);
        max-inline-size: 44em;
      }
      .title {
        font-size: 1.125em;
      }
      fieldset {
        margin-block-start: 1.25em;
      }
      .answers {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1.5em;
      }
      label {
        display: flex;
        gap: 10px;
        align-items: center;
        min-block-size: max(2.75em, 44px);
        min-inline-size: max(2.75em, 44px);
        cursor: pointer;
      }
      .scale {
        display: grid;
        grid-template-columns: repeat(10, minmax(2.75em, 1fr));
        gap: 0;
        max-inline-size: 36em;
      }
      .scale label {
        flex-direction: column;
        gap: 2px;
        justify-content: center;
        padding-block: 6px;
      }
      .ends {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0 1.5em;
        max-inline-size: 41em;
      }
      input {
        flex: none;
        inline-size: 20px;
        block-size: 20px;
        margin: 0;
        accent-color: var(--_accent);
        cursor: inherit;
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75em;
        margin-block: 1em 0.75em;
      }
      .reference {
        margin-block-start: 0.6em;
      }
      @container (max-width: 29em) {
        .scale {
          grid-template-columns: repeat(5, minmax(2.75em, 1fr));
        }
      }
      @media print {
        details {
          display: none;
        }
      }
    `,
  ];

  /** What the page is made from. Nothing is drawn until it is set. */
  source?: PageSource;

  /** Level of the questionnaires' headings. */
  level = 4;

  /** What the reader answered. It goes with this element. */
  #filled: Partial<Record<MeasureView['id'], Filled>> = {};

  protected override render() {
    if (!this.source) return nothing;
    const { ask, privacy, measures } = measuresView(this.source.words, this.#filled);
    return html`<details open>
      <summary class="link">${ask}</summary>
      <p class="note privacy">${privacy}</p>
      ${measures.map((measure) => this.#measure(measure))}
    </details>`;
  }

  /** Where the reader goes who asked for them: the button that brought them may be gone. */
  override focus() {
    this.renderRoot.querySelector('summary')?.focus();
  }

  #measure(measure: MeasureView) {
    const { id, title, items, ends, reference, give, reset, status } = measure;
    // Not sent anywhere: a page may hold a form of its own around this.
    const submit = (event: Event) => {
      event.preventDefault();
      this.#give(measure);
    };
    return html`<form novalidate @submit=${submit}>
      ${heading(this.level, title)}
      ${items.map(
        (item, place) =>
          html`<fieldset>
            <legend>${item.question}</legend>
            <div class=${ends.length > 0 ? 'answers scale' : 'answers'}>
              ${this.#answers(id, item, place)}
            </div>
            ${
              ends.length > 0
                ? html`<p class="note ends">${ends.map((end) => html`<span>${end}</span>`)}</p>`
                : nothing
            }
          </fieldset>`,
      )}
      <div class="buttons">
        <button class="button main" aria-label=${give.label}>${give.text}</button>
        <button
          type="button"
          class="button"
          aria-label=${reset.label}
          @click=${() => {
            this.#fill(id, { answers: [], wish: 'cleared' });
          }}
        >
          ${reset.text}
        </button>
      </div>
      <p role="status">${status}</p>
      <p class="note reference">${reference}</p>
    </form>`;
  }

  #answers(id: MeasureView['id'], { name, answers }: ItemView, place: number) {
    const choose = (value: number) => () => {
      const given = [...(this.#filled[id] ?? unfilled).answers];
      given[place] = value;
      this.#fill(id, { answers: given, wish: 'none' });
    };
    return answers.map(
      ({ value, text, isChosen }) =>
        html`<label>
          <input
            type="radio"
            name=${name}
            value=${value}
            .checked=${isChosen}
            @change=${choose(value)}
          />
          ${text}
        </label>`,
    );
  }

  #give({ id, result }: MeasureView) {
    this.#fill(id, { ...(this.#filled[id] ?? unfilled), wish: 'given' });
    if (result) this.dispatchEvent(new MeasureEvent(id, result.answers, result.score));
  }

  #fill(id: MeasureView['id'], filled: Filled) {
    this.#filled = { ...this.#filled, [id]: filled };
    this.requestUpdate();
  }
}

/** Registers it, if it is not yet. */
export function registerMeasures(): void {
  if (!customElements.get('tc-measures')) customElements.define('tc-measures', TcMeasures);
}

declare global {
  interface HTMLElementTagNameMap {
    'tc-measures': TcMeasures;
  }
}

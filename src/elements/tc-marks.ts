import { LitElement, html, nothing } from 'lit';
import { base } from '../styles/base.js';
import { css } from '../styles/css.js';
import { marksView, type ChipView, type MarksView } from '../view/marks-view.js';
import type { PageSource } from '../view/page-source.js';
import { ChooseEvent } from './events.js';
import { heading } from './heading.js';

/**
 * What matters to the reader: chips to mark, and a paragraph for each mark that says where the options
 * differ in it, where they don't, and where that can't be told. It scores nothing and moves no option.
 *
 * @element tc-marks
 * @fires {ChooseEvent} tc-choose - The reader marked something or took a mark away.
 */
export class TcMarks extends LitElement {
  static override properties = {
    source: { attribute: false },
    level: { attribute: false },
  };

  static override styles = [
    base,
    css`
      .chips {
        display: flex;
        flex-wrap: wrap;
        gap: 10px;
        align-items: center;
      }
      .chip {
        appearance: none;
        display: inline-flex;
        align-items: center;
        gap: 8px;
        min-block-size: max(2.75em, 44px);
        padding: 4px 1.05em;
        font: inherit;
        color: inherit;
        text-align: start;
        line-height: 1.25;
        background: var(--_paper);
        border: 1px solid var(--_rule-mid);
        border-radius: 1.375em;
        cursor: pointer;
      }
      .chip[hidden] {
        display: none;
      }
      .chip:hover {
        border-color: var(--_ink);
      }
      .chip[aria-pressed='true'] {
        padding-inline: calc(1.05em - 1px);
        padding-block: 3px;
        font-weight: 600;
        background: var(--_wash);
        border: 2px solid var(--_accent);
      }
      .chip[aria-disabled='true'] {
        color: var(--_ink-2);
        cursor: default;
      }
      .more {
        min-block-size: 3.2em;
        padding-inline: 6px;
      }
      .count {
        margin-block-start: 0.9em;
      }
      .count:empty {
        display: none;
      }
      .told {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
        gap: 1.5em var(--_gutter);
        margin-block-start: 1.75em;
      }
      .told > div {
        max-inline-size: 38em;
      }
      .told p + p {
        margin-block-start: 0.5em;
      }
      .told .title {
        font-size: 1em;
        letter-spacing: 0;
        margin-block-end: 0.25em;
      }
      @media print {
        .chip[aria-pressed='false'],
        .more,
        .count {
          display: none;
        }
      }
      @media (forced-colors: active) {
        .chip[aria-pressed='true'] {
          border: 3px solid Highlight;
        }
      }
    `,
  ];

  /** What there is to mark. Nothing is drawn until it is set. */
  source?: PageSource;

  /** Level of the title's heading. */
  level = 3;

  /** Whether the reader asked for all chips. */
  #isWhole = false;
  /** Chips that have been in sight: none goes from under the reader's finger. */
  readonly #seen = new Set<string>();
  /** What was not marked, as the reader is told. */
  #refused: string | undefined;

  protected override render() {
    if (!this.source) return nothing;
    const view = marksView(this.source);
    if (view.chips.length === 0) return nothing;
    return html`<section class="section">
      <div>
        ${heading(this.level, view.title)}
        <p class="note">${view.note}</p>
      </div>
      <div>
        <div class="chips" role="group" aria-label=${view.label}>
          ${view.chips.map((chip) => this.#chip(chip))} ${this.#more(view)}
        </div>
        <p class="note count" role="status">${this.#refused ?? view.count}</p>
        ${this.#told(view)}
      </div>
    </section>`;
  }

  // Not `disabled`: a chip that leaves the tab order the moment five are marked loses the keyboard.
  #chip({ id, name, isMarked, isAtOnce, refused, toggle }: ChipView) {
    if (isAtOnce || this.#isWhole) this.#seen.add(id);
    const click = () => {
      this.#refused = refused;
      if (refused === undefined) this.dispatchEvent(new ChooseEvent(toggle));
      this.requestUpdate();
    };
    return html`<button
      type="button"
      class="chip"
      aria-pressed=${isMarked}
      aria-disabled=${refused === undefined ? nothing : 'true'}
      ?hidden=${!this.#seen.has(id)}
      @click=${click}
    >
      ${isMarked ? tick : nothing}${name}
    </button>`;
  }

  #more({ more }: MarksView) {
    if (this.#isWhole || more === undefined) return nothing;
    return html`<button type="button" class="link more" aria-expanded="false" @click=${this.#open}>
      ${more}
    </button>`;
  }

  #told({ told }: MarksView) {
    if (told.length === 0) return nothing;
    return html`<div class="told">
      ${told.map(
        ({ title, texts }) =>
          html`<div>
            ${heading(this.level + 1, title)} ${texts.map((text) => html`<p>${text}</p>`)}
          </div>`,
      )}
    </div>`;
  }

  // The button goes away with its work done: the keyboard goes on to what it brought.
  readonly #open = async () => {
    const first = this.renderRoot.querySelector<HTMLElement>('.chip[hidden]');
    this.#isWhole = true;
    this.requestUpdate();
    await this.updateComplete;
    first?.focus();
  };
}

const tick = html`<svg aria-hidden="true" width="13" height="13" viewBox="0 0 12 12">
  <path
    d="M1.5 6.5 4.5 9.500 10.500 2.500"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
  ></path>
</svg>`;

/** Registers it, if it is not yet. */
export function registerMarks(): void {
  if (!customElements.get('tc-marks')) customElements.define('tc-marks', TcMarks);
}

declare global {
  interface HTMLElementTagNameMap {
    'tc-marks': TcMarks;
  }
}

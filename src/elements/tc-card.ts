import { LitElement, html, nothing } from 'lit';
import { base } from '../styles/base.js';
import { briefStyles } from '../styles/brief.js';
import { buttonStyles } from '../styles/buttons.js';
import { cardStyles } from '../styles/card.js';
import { cellStyles } from '../styles/cells.js';
import type { BriefCell } from '../view/brief-rows.js';
import { cardView, type CardRow, type CardView } from '../view/card-view.js';
import type { OptionView } from '../view/option-view.js';
import type { PageSource } from '../view/page-source.js';
import { linkSign, openCell, shortCell } from './brief.js';
import { heading } from './heading.js';
import { markerIcon } from './icons.js';
import { patterns } from './pictures.js';

/**
 * Two options in little room: how each is taken, one thing that it may do for a person and one that it
 * may do to a person, both as bars beside what they were compared with, and the way to all the rest.
 *
 * @element tc-card
 */
export class TcCard extends LitElement {
  static override properties = {
    source: { attribute: false },
    level: { attribute: false },
    full: { attribute: false },
  };

  static override styles = [base, buttonStyles, cellStyles, briefStyles, cardStyles];

  /** Opens the whole comparison in the place of a card. The root sets it. */
  static open: (card: TcCard) => void = () => undefined;

  /** What is compared. Nothing is drawn until it is set. */
  source?: PageSource;

  /** Level of the question's heading. */
  level = 2;

  /** Address of a page with the whole comparison. Without one it opens here. */
  full = '';

  protected override render() {
    if (!this.source) return nothing;
    const view = cardView(this.source, this.full);
    return html`
      ${patterns}
      <div class="card">
        <p class="note">${view.overline}</p>
        ${heading(this.level, view.question)}
        ${view.pastReview && html`<p class="past" role="note">${view.pastReview}</p>`}
        ${view.rows.length > 0 ? table(view) : nothing}
        ${view.link ? html`<p class="badge note">${linkSign(view.link)}${view.badge}</p>` : nothing}
        ${view.note && html`<p class="more note">${view.note}</p>`} ${this.#wayOn(view)}
        <p class="disclosure note">
          <b>${view.informs}</b> ${view.disclosure.map((fact) => html`<span>${fact}</span> `)}
        </p>
      </div>
    `;
  }

  #wayOn({ full: { text, href } }: CardView) {
    if (href !== undefined) return html`<a class="button main" href=${href}>${text}</a>`;
    return html`<button
      type="button"
      class="button main"
      @click=${() => {
        TcCard.open(this);
      }}
    >
      ${text}
    </button>`;
  }
}

const table = ({ caption, options, rows }: CardView) =>
  html`<table>
    <caption class="sr">
      ${caption}
    </caption>
    <thead>
      <tr>
        ${options.map((option) => html`<th scope="col">${head(option)}</th>`)}
      </tr>
    </thead>
    ${rows.map(
      (row) =>
        html`<tbody>
          <tr>
            <th class="row" colspan=${options.length} scope="rowgroup">
              <b>${row.label}</b>
              ${row.unit ? html`<span class="note">${row.unit}</span>` : nothing}
            </th>
          </tr>
          <tr>
            ${row.cells.map((cell, place) => html`<td>${cardCell(cell, row, place)}</td>`)}
          </tr>
        </tbody>`,
    )}
  </table>`;

const head = ({ name, brand, marker }: OptionView) =>
  html`<span class="option-name">${markerIcon(marker)}<span>${name}</span></span>
    <span class="note">${brand}</span>`;

function cardCell(cell: BriefCell, { time, timeUnit }: CardRow, place: number) {
  const took = time?.[place];
  return html`${openCell(cell)}
  ${
    took
      ? html`<div class="time">
          ${shortCell(took)}
          <p class="note">${timeUnit}</p>
        </div>`
      : nothing
  }`;
}

declare global {
  interface HTMLElementTagNameMap {
    'tc-card': TcCard;
  }
}

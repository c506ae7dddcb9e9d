import { html, nothing } from 'lit';
import type { OptionView } from '../../view/option-view.js';
import type { GroupView, RowView, TableView } from '../../view/table-view.js';
import { markerIcon, routeIcon } from '../icons.js';

/** The options, each over its column. */
export const columnHeads = ({ orderNote, options }: TableView) =>
  html`<thead>
    <tr>
      <td class="note">${orderNote}</td>
      ${options.map(
        (option) => html`<th scope="col" class=${nowClass(option)}>${optionHead(option)}</th>`,
      )}
    </tr>
  </thead>`;

/** Sets off the column or the lines of what the reader takes now. */
export const nowClass = (option: OptionView | undefined) => (option?.now ? ' now' : '');

const optionHead = ({ name, brand, marker, route, routeText, now }: OptionView) =>
  html`<span class="option-name">${markerIcon(marker)}${name}</span>
    ${brand && html`<span class="option-brand note">${brand}</span>`}
    <span class="option-route">${routeIcon(route)}${routeText}</span>
    ${now && html`<b class="option-route">${now}</b>`}`;

/** What a row is about: a button that opens and shuts it. Its note comes with what it explains. */
export const rowLabel = ({ label, note, cells }: RowView, isOpen: boolean, toggle: () => void) =>
  cells.length === 0
    ? html`<b>${label}</b>`
    : html`<button type="button" class="opener" aria-expanded=${isOpen} @click=${toggle}>
          <b>${label}</b><span class="plus" aria-hidden="true">${isOpen ? '−' : '+'}</span>
        </button>
        ${isOpen && note ? html`<span class="note">${note}</span>` : nothing}`;

/** Who a line is about, where there are no columns. */
export const lineName = ({ marker, name, now }: OptionView) =>
  html`${markerIcon(marker)}<b>${name}</b>${now && html` <span class="note">${now}</span>`}`;

/** What is left out: at once where there is room, or where it is little. */
export function leftOutRow({ leftOut, leftOutTitle }: GroupView, span: number, isWide: boolean) {
  if (leftOut === undefined) return nothing;
  return html`<tr class="left-out">
    <td colspan=${span} class="note">
      ${
        isWide || leftOutTitle === undefined
          ? leftOut
          : html`<details>
              <summary class="link">${leftOutTitle}</summary>
              <p>${leftOut}</p>
            </details>`
      }
    </td>
  </tr>`;
}

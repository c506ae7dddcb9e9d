import { html, nothing } from 'lit';
import type { OptionView } from '../../view/option-view.js';
import type { QuestionView, VisitView } from '../../view/visit-view.js';
import { openCell, shortCell } from '../brief.js';
import { markerIcon, routeIcon } from '../icons.js';

/** With a column of labels; with a column for each option alone; or all below each other. */
type Layout = 'wide' | 'columns' | 'narrow';

/** The layout that fits a width in em; larger text needs more. */
export function layoutFor(width: number, options: number, isBig: boolean): Layout {
  const [wide, columns] = isBig
    ? [30 + options * 16, 7 + options * 13]
    : [22 + options * 11, 5 + options * 9];
  if (width >= wide) return 'wide';
  return width >= columns ? 'columns' : 'narrow';
}

/** How the rows are drawn. */
interface Drawn {
  readonly layout: Layout;
  readonly rows: readonly QuestionView[];
  /** Id of the row that is open. */
  readonly open: string | undefined;
  /** Opens a row. */
  readonly toggle: (place: number) => void;
}

/** The questions as a table: one open, the others in a line. It is a table in every layout. */
export function questionsTable(view: VisitView, drawn: Drawn) {
  const { layout } = drawn;
  const isNarrow = layout === 'narrow';
  return html`<table class=${layout}>
    <caption class="sr">
      ${view.caption}
    </caption>
    ${isNarrow ? nothing : heads(view, layout === 'wide')}
    ${drawn.rows.map((row, place) => {
      const label = () => {
        drawn.toggle(place);
      };
      const isOpen = row.id === drawn.open;
      if (isNarrow) return narrowRow(row, view.options, isOpen, label);
      return layout === 'wide' ? wideRow(row, isOpen, label) : columnsRow(row, isOpen, label);
    })}
  </table>`;
}

const heads = ({ orderNote, options }: VisitView, hasLabels: boolean) =>
  html`<thead>
    <tr>
      ${hasLabels ? html`<td class="note">${orderNote}</td>` : nothing}
      ${options.map((option) => html`<th scope="col">${head(option)}</th>`)}
    </tr>
  </thead>`;

const head = ({ name, brand, marker, route, routeText, now }: OptionView) =>
  html`<span class="option-name">${markerIcon(marker)}${name}</span>
    <span class="option-route"
      >${routeIcon(route)}
      <span class="brands">
        ${brand === '' ? nothing : html`<span>${brand}</span>`}
        <span>${routeText}</span>
        ${now === undefined ? nothing : html`<b>${now}</b>`}
      </span></span
    >`;

const rowClass = (isOpen: boolean) => (isOpen ? 'row is-shown' : 'row');

const cellsOf = ({ cells }: QuestionView, isOpen: boolean) =>
  cells.map((cell) => html`<td>${isOpen ? openCell(cell) : shortCell(cell)}</td>`);

const wideRow = (row: QuestionView, isOpen: boolean, open: () => void) =>
  html`<tbody>
    <tr class=${rowClass(isOpen)}>
      <th scope="row">${label(row, isOpen, open)}</th>
      ${cellsOf(row, isOpen)}
    </tr>
  </tbody>`;

const columnsRow = (row: QuestionView, isOpen: boolean, open: () => void) =>
  html`<tbody class=${rowClass(isOpen)}>
    <tr>
      <th scope="rowgroup" colspan=${row.cells.length}>${label(row, isOpen, open)}</th>
    </tr>
    <tr>
      ${cellsOf(row, isOpen)}
    </tr>
  </tbody>`;

// One column: `headers` ties each cell to its row's label and its option's name.
const narrowRow = (
  row: QuestionView,
  options: readonly OptionView[],
  isOpen: boolean,
  open: () => void,
) =>
  html`<tbody class=${rowClass(isOpen)}>
    <tr>
      <th id=${row.id}>${label(row, isOpen, open)}</th>
    </tr>
    ${row.cells.map((cell, place) => {
      const option = options[place];
      if (!option) return nothing;
      const id = `${row.id}-${option.id}`;
      return html`<tr>
          <th id=${id} class="name">${markerIcon(option.marker)}${option.name}</th>
        </tr>
        <tr>
          <td headers=${`${row.id} ${id}`}>${isOpen ? openCell(cell) : shortCell(cell)}</td>
        </tr>`;
    })}
  </tbody>`;

const label = (
  { label: text, unit, definition, more, marked }: QuestionView,
  isOpen: boolean,
  open: () => void,
) =>
  html`<button type="button" class="pick" aria-expanded=${isOpen} @click=${open}>
    <b>${text}</b>
    ${isOpen && marked ? html`<span class="note">${marked}</span>` : nothing}
    ${isOpen && definition ? html`<span class="note">${definition}</span>` : nothing}
    ${unit ? html`<span class="note">${unit}</span>` : nothing}
    ${isOpen && more ? html`<span class="note">${more}</span>` : nothing}
  </button>`;

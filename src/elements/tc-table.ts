import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { base } from '../styles/base.js';
import { cellStyles } from '../styles/cells.js';
import { tableStyles } from '../styles/table.js';
import type { CellView, StateView } from '../view/figure-view.js';
import type { foldedRows } from '../view/folded-rows.js';
import type { OptionView } from '../view/option-view.js';
import type { GroupView, RowView, TableView } from '../view/table-view.js';
import { cellContent } from './cell.js';
import { heading } from './heading.js';
import { markerIcon, routeIcon } from './icons.js';
import { patterns } from './pictures.js';
import { WidthController } from './width-controller.js';

type Sourced = Exclude<CellView, StateView>;

/** The narrowest wide table, in em: the label column and what each option needs. */
const wideFrom = (options: number) => Math.max(40, 13.75 + options * 10);

/**
 * The comparison as a real table. Wide, options are columns; narrow, each row becomes a body with
 * one line per option. Both are tables: nothing scrolls sideways and no role is lost.
 *
 * @element tc-table
 */
export class TcTable extends LitElement {
  static override properties = {
    view: { attribute: false },
    level: { attribute: false },
  };

  static override styles = [base, tableStyles, cellStyles];

  /** What to show. Nothing is drawn until it is set. */
  view?: TableView;

  /** Level of the title's heading. */
  level = 3;

  /** Name of the button whose sources are open; one at a time. */
  #openCell: string | undefined;
  /** What is said in place of the sources, when their code could not be loaded. */
  #failed: string | undefined;
  /** Folded groups that are open. */
  readonly #openGroups = new Set<string>();
  /** What makes their rows; it comes when the first one is opened. */
  #foldedRows: typeof foldedRows | undefined;

  readonly #width = new WidthController(this);

  protected override render() {
    const { view } = this;
    if (!view) return nothing;
    const isWide = this.#width.width >= wideFrom(view.options.length);
    return html`
      ${patterns}
      <div class="top">${heading(this.level, view.title)}</div>
      ${view.options.length === 0 ? html`<p>${view.nothingChosen}</p>` : this.#table(view, isWide)}
    `;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    // Other options, other figures. Else (a new theme, a filter) what is open stays open.
    const before = changed.get('view');
    if (before && before.caption !== this.view?.caption) this.#openCell = undefined;
  }

  #table(view: TableView, isWide: boolean) {
    const span = isWide ? view.options.length + 1 : 1;
    return html`<table class=${isWide ? 'wide' : 'narrow'} @keydown=${this.#onKey}>
      <caption class="sr">
        ${view.caption}
      </caption>
      <colgroup>
        <col class="labels" />
      </colgroup>
      ${isWide ? columnHeads(view) : nothing}
      ${view.groups.map((group) => {
        const leftOut = this.#leftOut(group, span);
        const rows = this.#shown(group, view);
        return isWide
          ? html`<tbody>
              ${this.#groupHead(group, span)} ${rows.map((row) => this.#wideRow(row, span))}
              ${leftOut}
            </tbody>`
          : html`<tbody>
                ${this.#groupHead(group, span)}
              </tbody>
              ${rows.map((row) => this.#narrowRow(row, view.options))}
              <tbody>
                ${leftOut}
              </tbody>`;
      })}
    </table>`;
  }

  #wideRow(row: RowView, span: number) {
    return html`
      <tr class="row">
        <th scope="row" class="label">${rowLabel(row)}</th>
        ${row.cells.map(
          (cell) => html`<td class=${this.#isOpen(cell) ? 'is-open' : ''}>${this.#cell(cell)}</td>`,
        )}
      </tr>
      ${row.cells.map((cell) => this.#behind(cell, span))}
    `;
  }

  // One column: `headers` ties each cell to its row's label and its option's name.
  #narrowRow(row: RowView, options: readonly OptionView[]) {
    return html`<tbody>
      <tr>
        <th class="label" id=${row.id}>${rowLabel(row)}</th>
      </tr>
      ${row.cells.map((cell, place) => {
        const option = options[place];
        if (!option) return nothing;
        const id = `${row.id}-${option.id}`;
        return html`
          <tr>
            <th id=${id} class="name">${markerIcon(option.marker)}${option.name}</th>
          </tr>
          <tr>
            <td headers=${`${row.id} ${id}`}>${this.#cell(cell)}</td>
          </tr>
          ${this.#behind(cell, 1)}
        `;
      })}
    </tbody>`;
  }

  #groupHead(group: GroupView, span: number) {
    if (!group.isFolded) {
      return html`<tr class="group">
        <th scope="rowgroup" colspan=${span}>
          <b class="title">${group.title}</b>
          ${group.reading && html`<span class="note">${group.reading}</span>`}
        </th>
      </tr>`;
    }
    const isOpen = this.#openGroups.has(group.id);
    return html`<tr class="fold">
      <th scope="rowgroup" colspan=${span}>
        <button type="button" aria-expanded=${isOpen} @click=${() => void this.#toggleGroup(group)}>
          <span class="plus" aria-hidden="true">${isOpen ? '−' : '+'}</span>
          <b>${group.title}</b>
          <span class="note">${group.note}</span>
        </button>
      </th>
    </tr>`;
  }

  #leftOut({ leftOut }: GroupView, span: number) {
    if (leftOut === undefined) return nothing;
    return html`<tr class="left-out">
      <td colspan=${span} class="note">${leftOut}</td>
    </tr>`;
  }

  #isOpen(cell: CellView) {
    return cell.kind !== 'state' && cell.source.open.label === this.#openCell;
  }

  #cell(cell: CellView) {
    const isOpen = this.#isOpen(cell);
    return cellContent(cell, {
      isOpen,
      toggle: () => {
        if (isOpen) this.#close();
        else if (cell.kind !== 'state') void this.#open(cell);
      },
    });
  }

  #behind(cell: CellView, span: number) {
    if (cell.kind === 'state' || !this.#isOpen(cell)) return nothing;
    return html`<tr class="behind">
      <td colspan=${span}>
        ${this.#failed ?? html`<tc-provenance .behind=${cell.behind}></tc-provenance>`}
      </td>
    </tr>`;
  }

  /** The rows that are on show: none of a folded group that is shut. */
  #shown({ id, isFolded, folded, rows }: GroupView, view: TableView): readonly RowView[] {
    if (isFolded && !this.#openGroups.has(id)) return [];
    if (folded === undefined) return rows;
    return (
      this.#foldedRows?.(folded, view.folded) ?? [
        { id: 'failed', label: view.panelFailed, cells: [] },
      ]
    );
  }

  async #toggleGroup({ id, folded }: GroupView) {
    if (!this.#openGroups.delete(id)) {
      if (folded !== undefined) {
        const late = await import('../view/folded-rows.js').catch(() => undefined);
        this.#foldedRows = late?.foldedRows;
      }
      this.#openGroups.add(id);
    }
    this.requestUpdate();
  }

  async #open({ source }: Sourced) {
    const late = await import('./tc-provenance.js').catch(() => undefined);
    late?.registerProvenance();
    this.#failed = late ? undefined : this.view?.panelFailed;
    this.#openCell = source.open.label;
    this.requestUpdate();
  }

  #close() {
    this.#openCell = undefined;
    this.requestUpdate();
  }

  // Esc closes from anywhere in the table; focus goes back to the button that opened.
  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || this.#openCell === undefined) return;
    event.stopPropagation();
    this.renderRoot.querySelector<HTMLElement>('.source[aria-expanded=true]')?.focus();
    this.#close();
  };
}

const columnHeads = ({ orderNote, options }: TableView) =>
  html`<thead>
    <tr>
      <td class="note">${orderNote}</td>
      ${options.map((option) => html`<th scope="col">${optionHead(option)}</th>`)}
    </tr>
  </thead>`;

const rowLabel = ({ label, note }: RowView) =>
  html`<b>${label}</b>${note && html`<span class="note">${note}</span>`}`;

const optionHead = ({ name, brand, marker, route, routeText }: OptionView) =>
  html`<span class="option-name">${markerIcon(marker)}${name}</span>
    ${brand && html`<span class="option-brand note">${brand}</span>`}
    <span class="option-route">${routeIcon(route)}${routeText}</span>`;

declare global {
  interface HTMLElementTagNameMap {
    'tc-table': TcTable;
  }
}

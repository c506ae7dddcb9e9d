import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { base } from '../styles/base.js';
import { cellStyles } from '../styles/cells.js';
import { tableStyles } from '../styles/table.js';
import type { CellView } from '../view/figure-view.js';
import type { foldedRows } from '../view/folded-rows.js';
import type { OptionView } from '../view/option-view.js';
import type { GroupView, RowView, TableView } from '../view/table-view.js';
import { briefContent, cellContent } from './cell.js';
import { heading } from './heading.js';
import { patterns } from './pictures.js';
import { columnHeads, leftOutRow, lineName, nowClass, rowLabel } from './table/heads.js';
import type { LayersEvent, PaperEvent } from './table/tc-layers.js';
import { WidthController } from './width-controller.js';

/** The narrowest wide table, in em: the label column and what each option needs. */
const wideFrom = (options: number) => Math.max(40, 13.75 + options * 10);

/** A row as it is drawn: with its pictures and figures, or in short. */
interface DrawnRow extends RowView {
  readonly isOpen: boolean;
  readonly options: readonly OptionView[];
}

/**
 * The comparison as a real table. Wide, options are columns; narrow, each row becomes a body with
 * one line per option. Both are tables: nothing scrolls sideways and no role is lost. A row has
 * three layers: words, then pictures with their figures, then what stands behind a figure.
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
  /** What the reader asked of all rows, and since then of one: a row may move, or be gone for a while. */
  #allOpen: boolean | undefined;
  readonly #openRows = new Map<string, boolean>();
  #isPrinting = false;
  readonly #width = new WidthController(this);

  protected override render() {
    const { view } = this;
    if (!view) return nothing;
    const isWide = this.#width.width >= wideFrom(view.options.length);
    return html`
      ${patterns}
      <div class="top">
        ${heading(this.level, view.title)}
        ${
          view.options.length === 0
            ? html`<p>${view.nothingChosen}</p>`
            : html`<tc-layers
                .view=${view}
                .isFull=${this.#allOpen ?? isWide}
                @tc-layers=${this.#onLayers}
                @tc-paper=${this.#onPaper}
              ></tc-layers>`
        }
      </div>
      ${view.options.length === 0 ? nothing : this.#table(view, isWide)}
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
        const leftOut = leftOutRow(group, span, isWide);
        const rows = this.#shown(group, view).map((row) => ({
          ...row,
          options: view.options,
          isOpen: this.#isRowOpen(row, group, isWide),
        }));
        return isWide
          ? html`<tbody>
              ${this.#groupHead(group, span)} ${rows.map((row) => this.#wideRow(row, span))}
              ${leftOut}
            </tbody>`
          : html`<tbody>
                ${this.#groupHead(group, span)}
              </tbody>
              ${rows.map((row) => this.#narrowRow(row))}
              <tbody>
                ${leftOut}
              </tbody>`;
      })}
    </table>`;
  }

  #wideRow(row: DrawnRow, span: number) {
    return html`
      <tr class="row">
        <th scope="row" class="label">${this.#label(row)}</th>
        ${row.cells.map(
          (cell, place) =>
            html`<td class=${(this.#isOpen(cell) ? 'is-open' : '') + nowClass(row.options[place])}>
              ${this.#cell(cell, row)}
            </td>`,
        )}
      </tr>
      ${row.cells.map((cell) => this.#behind(cell, span))}
    `;
  }

  // One column: `headers` ties each cell to its row's label and its option's name. In short, the
  // name begins the cell.
  #narrowRow(row: DrawnRow) {
    return html`<tbody>
      <tr>
        <th class="label" id=${row.id}>${this.#label(row)}</th>
      </tr>
      ${row.cells.map((cell, place) => {
        const option = row.options[place];
        if (!option) return nothing;
        const id = `${row.id}-${option.id}`;
        const name = lineName(option);
        return html`
          ${
            row.isOpen
              ? html`<tr>
                  <th id=${id} class=${`name${nowClass(option)}`}>${name}</th>
                </tr>`
              : nothing
          }
          <tr>
            <td headers=${row.isOpen ? `${row.id} ${id}` : row.id} class=${nowClass(option)}>
              ${this.#cell(cell, row, name)}
            </td>
          </tr>
          ${this.#behind(cell, 1)}
        `;
      })}
    </tbody>`;
  }

  #label(row: DrawnRow) {
    return rowLabel(row, row.isOpen, () => {
      this.#openRows.set(row.id, !row.isOpen);
      if (row.cells.some((cell) => this.#isOpen(cell))) this.#openCell = undefined;
      this.requestUpdate();
    });
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

  // Who opens a group, or marks what matters, has asked for its rows. Of statements in a folded
  // group, how many there are is no answer. And nobody asked for pictures on paper.
  #isRowOpen({ id, cells }: RowView, group: GroupView, isWide: boolean) {
    const asked = this.#allOpen ?? (group.id === 'marked' || (isWide && !this.#isPrinting));
    const isSaid = group.isFolded && cells.every(({ kind }) => kind !== 'figure');
    return this.#openRows.get(id) ?? (isSaid || asked);
  }

  #isOpen(cell: CellView) {
    return cell.kind !== 'state' && cell.source.open.label === this.#openCell;
  }

  #cell(cell: CellView, row: DrawnRow, name?: unknown) {
    if (!row.isOpen) return briefContent(cell, name);
    const isOpen = this.#isOpen(cell);
    return cellContent(cell, {
      isOpen,
      toggle: () => {
        if (isOpen) this.#close();
        else if (cell.kind !== 'state') void this.#open(cell.source.open.label, row);
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

  async #open(label: string, { id }: RowView) {
    const late = await import('./tc-provenance.js').catch(() => undefined);
    late?.registerProvenance();
    this.#failed = late ? undefined : this.view?.panelFailed;
    this.#openCell = label;
    // Who reads the sources of a row keeps it open, in whatever width.
    this.#openRows.set(id, true);
    this.requestUpdate();
  }

  #close() {
    this.#openCell = undefined;
    this.requestUpdate();
  }

  readonly #onLayers = ({ isFull }: LayersEvent) => {
    this.#allOpen = isFull;
    this.#openRows.clear();
    this.#close();
  };

  // Drawn at once: it is printed as it is when the event is over.
  readonly #onPaper = ({ isPrinting }: PaperEvent) => {
    this.#isPrinting = isPrinting;
    this.requestUpdate();
    this.performUpdate();
  };

  // Esc closes from anywhere in the table; focus goes back to the button that opened.
  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || this.#openCell === undefined) return;
    event.stopPropagation();
    this.renderRoot.querySelector<HTMLElement>('.source[aria-expanded=true]')?.focus();
    this.#close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tc-table': TcTable;
  }
}

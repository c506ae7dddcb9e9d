import { LitElement, html, nothing, svg } from 'lit';
import { base } from '../styles/base.js';
import { cellStyles } from '../styles/cells.js';
import { stoppingStyles } from '../styles/stopping.js';
import type { OptionView } from '../view/option-view.js';
import type { PageSource } from '../view/page-source.js';
import {
  stoppingView,
  type AfterGroupView,
  type AfterPartView,
  type AfterRowView,
  type StoppingView,
  type TimeView,
} from '../view/stopping-view.js';
import { cellContent } from './cell.js';
import { heading } from './heading.js';
import { markerIcon } from './icons.js';
import { patterns } from './pictures.js';
import { SourcePanel } from './source-panel.js';
import { WidthController } from './width-controller.js';

/** The narrowest table with the words beside the scale, in em. */
const wideFrom = 52;

/**
 * What stopping, switching and having children involve: for each topic what is said of each option,
 * and how long it lasts after the last dose, on one scale.
 *
 * @element tc-stopping
 */
export class TcStopping extends LitElement {
  static override properties = {
    source: { attribute: false },
    level: { attribute: false },
  };

  static override styles = [base, cellStyles, stoppingStyles];

  /** What was chosen. Nothing is drawn until it is set, and while nothing is chosen. */
  source?: PageSource;

  /** Level of the title's heading. */
  level = 3;

  readonly #width = new WidthController(this);
  readonly #sources: SourcePanel = new SourcePanel(this);

  protected override render() {
    const view = this.source && stoppingView(this.source);
    if (!view || this.source?.table.options.length === 0) return nothing;
    const isWide = this.#width.width >= wideFrom;
    return html`
      ${patterns}
      <section class="section">
        ${heading(this.level, view.title)}
        <div>
          <p class="note">${view.note}</p>
          ${view.said.map((text) => html`<p class="said">${text}</p>`)}
        </div>
      </section>
      ${view.groups.length === 0 ? nothing : isWide ? this.#wide(view) : this.#narrow(view)}
      ${view.missing === undefined ? nothing : html`<p class="note missing">${view.missing}</p>`}
    `;
  }

  #wide(view: StoppingView) {
    const [option, time, text] = view.heads;
    return html`<table class="wide">
      <caption class="sr">
        ${view.caption}
      </caption>
      <colgroup>
        <col class="labels" />
        <col class="times" />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col"><span class="sr">${option}</span></th>
          <th scope="col">${time}${axis(view)}</th>
          <th scope="col"><span class="sr">${text}</span></th>
        </tr>
      </thead>
      ${view.groups.map(
        (group) =>
          html`<tbody>
            <tr class="group">
              <th scope="rowgroup" colspan="3"><b>${group.title}</b></th>
            </tr>
            ${group.rows.map((row) => this.#wideRow(row, group, view))}
          </tbody>`,
      )}
    </table>`;
  }

  #wideRow(row: AfterRowView, { isTimed }: AfterGroupView, { panelFailed }: StoppingView) {
    const { parts, option, cell } = row;
    const behind = this.#behind(row, panelFailed);
    const panel =
      behind === nothing
        ? nothing
        : html`<tr>
            <td colspan="3">${behind}</td>
          </tr>`;
    if (!isTimed || cell.kind !== 'facts') {
      return html`<tr class="row">
          <th scope="row">${optionHead(option)}</th>
          ${isTimed ? html`<td></td>` : nothing}
          <td colspan=${isTimed ? 1 : 2}>${this.#cell(row)}</td>
        </tr>
        ${panel}`;
    }
    return html`${parts.map(
      (part, place) =>
        html`<tr class=${place === 0 ? 'row' : 'part'}>
          ${
            place === 0
              ? html`<th scope="row" rowspan=${parts.length}>${optionHead(option)}</th>`
              : nothing
          }
          <td>${times(part)}</td>
          <td>${statement(part)}${part === parts.at(-1) ? this.#button(row) : nothing}</td>
        </tr>`,
    )}
    ${panel}`;
  }

  // One column: `headers` ties each cell to its topic and its option.
  #narrow(view: StoppingView) {
    const [, time] = view.heads;
    return html`<div class="scale">
        <p class="note">${time}</p>
        ${axis(view)}
      </div>
      <table>
        <caption class="sr">
          ${view.caption}
        </caption>
        ${view.groups.map(
          (group) =>
            html`<tbody>
              <tr class="group">
                <th id=${group.id}><b>${group.title}</b></th>
              </tr>
              ${group.rows.map(
                (row) =>
                  html`<tr class="row">
                      <th id=${row.id}>${optionHead(row.option)}</th>
                    </tr>
                    <tr>
                      <td headers=${`${group.id} ${row.id}`}>
                        ${
                          group.isTimed && row.cell.kind === 'facts'
                            ? html`${row.parts.map(
                                (part) =>
                                  html`<div class="part">${times(part)}${statement(part)}</div>`,
                              )}
                              ${this.#button(row)}`
                            : this.#cell(row)
                        }
                        ${this.#behind(row, view.panelFailed)}
                      </td>
                    </tr>`,
              )}
            </tbody>`,
        )}
      </table>`;
  }

  #cell({ id, cell }: AfterRowView) {
    return cellContent(cell, this.#sources.opener(id));
  }

  #button({ id, cell }: AfterRowView) {
    return cell.kind === 'facts' ? this.#sources.button(cell.source, id) : nothing;
  }

  #behind({ id, cell }: AfterRowView, failed: string) {
    return cell.kind === 'facts' ? this.#sources.panel(id, cell.behind, failed) : nothing;
  }
}

const optionHead = ({ marker, name }: OptionView) =>
  html`<span class="option">${markerIcon(marker)}${name}</span>`;

const axis = ({ axis: months }: StoppingView) =>
  html`<span class="axis">${months.map((month) => html`<span>${month}</span>`)}</span>`;

const statement = ({ item: { label, text } }: AfterPartView) =>
  html`<p>${label === undefined ? nothing : html`<span class="label">${label}</span> `}${text}</p>`;

const times = ({ times: all, noTime }: AfterPartView) =>
  html`${all.map((time) => html`<div class="lasts">${bar(time)}<span>${time.text}</span></div>`)}
  ${noTime === undefined ? nothing : html`<p class="note">${noTime}</p>`}`;

/** The scale with a time on it: solid for everyone, hatched where it may be, an arrow where it goes on. */
const bar = ({ surely, perhaps, arrow }: TimeView) =>
  html`<svg class="track" aria-hidden="true" width="100%" height="16">
    <path class="end" d="M.5 0V16"></path>
    ${['25%', '50%', '75%', '100%'].map(
      (x) => svg`<line class="end" x1=${x} x2=${x} y1="5" y2="16"></line>`,
    )}
    ${surely === undefined ? nothing : svg`<rect class="own" y="3" width=${surely} height="10"></rect>`}
    ${
      perhaps === undefined
        ? nothing
        : svg`<rect class="against" x=${perhaps.from} y="3.6" width=${perhaps.width} height="8.8" fill="url(#hatch)"></rect>`
    }
    ${
      arrow === undefined
        ? nothing
        : svg`<svg class="arrow" x=${arrow} overflow="visible"><path d="M2 2l7 6-7 6"></path></svg>`
    }
  </svg>`;

/** Registers it, if it is not yet. */
export function registerStopping(): void {
  if (!customElements.get('tc-stopping')) customElements.define('tc-stopping', TcStopping);
}

declare global {
  interface HTMLElementTagNameMap {
    'tc-stopping': TcStopping;
  }
}

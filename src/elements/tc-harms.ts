import { LitElement, html, nothing } from 'lit';
import { base } from '../styles/base.js';
import { harmsStyles } from '../styles/harms.js';
import type { HarmRowView } from '../view/harm-row.js';
import { harmsView, type HarmOptionView, type HarmsView } from '../view/harms-view.js';
import type { PageSource } from '../view/page-source.js';
import { heading } from './heading.js';
import { markerIcon } from './icons.js';
import { SourcePanel } from './source-panel.js';
import { WidthController } from './width-controller.js';

/** The narrowest table, in em: under it, words would have no room under a stage. */
const wideFrom = 52;

/**
 * When harms happen: each grave harm of each option on a line over six stages, with how often it
 * happens and what watches for it. Wide it is a table, narrow a list.
 *
 * @element tc-harms
 */
export class TcHarms extends LitElement {
  static override properties = {
    source: { attribute: false },
    level: { attribute: false },
  };

  static override styles = [base, harmsStyles];

  /** What was chosen. Nothing is drawn until it is set, and while nothing is chosen. */
  source?: PageSource;

  /** Level of the title's heading. */
  level = 3;

  readonly #width = new WidthController(this);
  readonly #sources: SourcePanel = new SourcePanel(this);

  protected override render() {
    const view = this.source && harmsView(this.source);
    if (!view || view.options.length === 0) return nothing;
    return html`
      ${ticks}
      <section class="section">
        ${heading(this.level, view.title)}
        <div class="note key">
          <span>${line(true)}${view.known}</span>
          <span>${line(false)}${view.unknown}</span>
          <span>${view.note}</span>
        </div>
      </section>
      ${this.#width.width >= wideFrom ? this.#table(view) : this.#list(view)}
    `;
  }

  #table(view: HarmsView) {
    return html`<table>
      <caption class="sr">
        ${view.caption}
      </caption>
      <colgroup>
        <col class="labels" />
        <col span="6" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col"><span class="sr">${view.optionHead}</span></th>
          ${view.stages.map((stage) => html`<th scope="col">${stage}</th>`)}
        </tr>
      </thead>
      ${view.options.map(
        (one) =>
          html`<tbody>
            ${one.harms.map(
              (row, place) =>
                html`<tr>
                  ${place === 0 ? optionHead(one) : nothing}
                  ${row.cells.map(({ isBar, span }) =>
                    isBar
                      ? html`<td colspan=${span}>
                          ${line(row.isRateKnown)}
                          <div class=${`words span-${span} shift-${row.shift}`}>${words(row)}</div>
                        </td>`
                      : html`<td></td>`,
                  )}
                </tr>`,
            )}
            <tr class="foot">
              ${one.harms.length === 0 ? optionHead(one) : nothing}
              <td colspan="6">${this.#foot(one, view)}</td>
            </tr>
          </tbody>`,
      )}
    </table>`;
  }

  #list(view: HarmsView) {
    return view.options.map(
      (one) =>
        html`<div class="option">
          <div class="who">
            ${markerIcon(one.option.marker)}${heading(this.level + 1, one.option.name)}
          </div>
          ${
            one.harms.length > 0
              ? html`<ul>
                  ${one.harms.map(listItem)}
                </ul>`
              : nothing
          }
          <div class="foot">${this.#foot(one, view)}</div>
        </div>`,
    );
  }

  #foot({ option, said, lists, source }: HarmOptionView, { panelFailed }: HarmsView) {
    return html`
      ${said === undefined ? nothing : html`<p class="said">${said}</p>`}
      ${lists.map(
        ({ lead, items }) =>
          html`<div class="rest note">
            <p>${lead}</p>
            <ul>
              ${items.map((item) => html`<li>${boxedWord(item.boxed)}${item.text}</li>`)}
            </ul>
          </div>`,
      )}
      ${
        source
          ? html`${this.#sources.button(source.button, option.id)}
            ${this.#sources.panel(option.id, source.behind, panelFailed)}`
          : nothing
      }
    `;
  }
}

const optionHead = ({ option, rows }: HarmOptionView) =>
  html`<th scope="rowgroup" rowspan=${rows}>
    <span class="who">${markerIcon(option.marker)}${option.name}</span>
  </th>`;

const boxedWord = (said: string | undefined) =>
  said === undefined ? nothing : html`<span class="boxed">${said}</span> `;

const words = ({ name, isName, boxed, when, lines, watched }: HarmRowView) =>
  html`<p class="name">${boxedWord(boxed)}${isName ? html`<b>${name}</b>` : name}</p>
    <p class="when">${when}</p>
    ${lines.map((text) => html`<p class="note">${text}</p>`)}
    ${watched === '' ? nothing : html`<p class="note">${watched}</p>`}`;

const listItem = (row: HarmRowView) =>
  html`<li>
    <span class="strip" aria-hidden="true"
      >${row.strip.map((isOn) => (isOn ? line(row.isRateKnown) : html`<i></i>`))}</span
    >
    ${words(row)}
  </li>`;

/** A stretch of the line: solid where how often is known, else ticked. */
const line = (isRateKnown: boolean) =>
  html`<svg class="line" aria-hidden="true" width="100%" height="8">
    <rect
      class=${isRateKnown ? 'known' : 'unknown'}
      width="100%"
      height="8"
      fill=${isRateKnown ? nothing : 'url(#ticks)'}
    ></rect>
  </svg>`;

const ticks = html`<svg class="sr" aria-hidden="true" width="0" height="0">
  <defs>
    <pattern id="ticks" width="5" height="8" patternUnits="userSpaceOnUse">
      <path class="tick" d="M1 0V8"></path>
    </pattern>
  </defs>
</svg>`;

/** Registers it, if it is not yet. */
export function registerHarms(): void {
  if (!customElements.get('tc-harms')) customElements.define('tc-harms', TcHarms);
}

declare global {
  interface HTMLElementTagNameMap {
    'tc-harms': TcHarms;
  }
}

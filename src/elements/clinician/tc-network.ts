import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { base } from '../../styles/base.js';
import { networkStyles } from '../../styles/network.js';
import { networkView, type NetworkView } from '../../view/clinician/network-view.js';
import type { ClinicalSource } from '../../view/clinician/source.js';
import { heading } from '../heading.js';
import { networkGraph } from './network-graph.js';

/**
 * The network of trials: which treatments studies set side by side, as a picture and as a table that
 * says the same. In a narrow place the table stands alone.
 *
 * @element tc-network
 */
export class TcNetwork extends LitElement {
  static override properties = {
    source: { attribute: false },
    level: { type: Number },
  };

  static override styles = [base, networkStyles];

  /** What it is about. Nothing is drawn until it is set. */
  source?: ClinicalSource;

  /** Level of the title's heading. */
  level = 3;

  /** Whether the reader asked for every treatment. */
  #isAll = false;

  protected override willUpdate(changed: PropertyValues<this>) {
    // Another form of the condition has a network of its own.
    const before = changed.get('source');
    if (before && before.choice.population !== this.source?.choice.population) this.#isAll = false;
  }

  protected override render() {
    if (!this.source) return nothing;
    const view = networkView(this.source, this.#isAll);
    const { title, note, key, numbered, toggle, apart, rows, picture } = view;
    return html`
      <section class="section">
        <div>
          ${heading(this.level, title)}
          <p class="note">${note}</p>
          ${rows.length === 0 ? nothing : html`<p class="note picture-note">${key}</p>`}
          ${numbered === undefined ? nothing : html`<p class="note picture-note">${numbered}</p>`}
          ${apart === undefined ? nothing : html`<p class="note">${apart}</p>`}
          ${
            toggle === undefined
              ? nothing
              : html`<button type="button" class="link" @click=${this.#toggle}>${toggle}</button>`
          }
        </div>
        ${
          rows.length === 0
            ? nothing
            : html`<div class="network">${networkGraph(picture)}${linkTable(view)}</div>`
        }
      </section>
    `;
  }

  readonly #toggle = () => {
    this.#isAll = !this.#isAll;
    this.requestUpdate();
  };
}

const linkTable = ({ caption, linkHead, peopleHead, rows }: NetworkView) =>
  html`<table>
    <caption class="sr">
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${linkHead}</th>
        <th scope="col" class="people">${peopleHead}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ number, name, studies, people }) =>
          html`<tr>
            <th scope="row">
              <div>
                ${number === undefined ? nothing : html`<span class="number">${number}</span>`}
                <span>${name}<span class="note">${studies}</span></span>
              </div>
            </th>
            <td class="people">${people}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;

declare global {
  interface HTMLElementTagNameMap {
    'tc-network': TcNetwork;
  }
}

import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { base } from '../../styles/base.js';
import { selectStyles } from '../../styles/select.js';
import type { IndirectRow } from '../../view/clinician/indirect-rows.js';
import {
  indirectView,
  type FoldView,
  type IndirectView,
  type NoIndirectView,
} from '../../view/clinician/indirect-view.js';
import type { PairView } from '../../view/clinician/pair-view.js';
import { isSameSource, type ClinicalSource } from '../../view/clinician/source.js';
import { heading } from '../heading.js';
import { stateIcon } from '../icons.js';
import { WidthController } from '../width-controller.js';
import { indirectStyles } from './indirect-styles.js';
import { leagueStyles, leagueTable } from './league.js';
import { outcomeSelect } from './select.js';

/** The narrowest table of pairs, in em. */
const widePairs = 44;

/**
 * Each pair of chosen options on one outcome: what reviews print, what we work out over the trials,
 * what that assumes, and every pair of the network on request.
 *
 * @element tc-indirect
 */
export class TcIndirect extends LitElement {
  static override properties = {
    source: { attribute: false },
    level: { attribute: false },
  };

  static override styles = [base, selectStyles, leagueStyles, indirectStyles];

  /** What to show. Nothing is drawn until it is set. */
  source?: ClinicalSource;

  /** Level of the title's heading. */
  level = 3;

  #outcome: string | undefined;
  #view: IndirectView | NoIndirectView | undefined;
  readonly #width = new WidthController(this);

  protected override willUpdate(changed: PropertyValues<this>) {
    // The networks behind it take their time: not again for a new theme.
    if (changed.has('source') && !isSameSource(changed.get('source'), this.source)) this.#look();
  }

  protected override render() {
    const view = this.#view;
    if (!view) return nothing;
    return html`
      <section class="section">
        <div>
          ${heading(this.level, view.title)}
          <p class="note">${view.note}</p>
        </div>
        ${'pairs' in view ? this.#body(view) : nothing}
      </section>
      ${'pairs' in view ? view.leagues.map(leagueTable) : nothing}
    `;
  }

  #body(view: IndirectView) {
    return html`<div class="body">
      <div>
        ${outcomeSelect({
          label: view.outcomeLabel,
          entries: view.outcomes,
          chosen: view.outcome,
          choose: this.#choose,
        })}
        <p class="note reading">${view.reading}</p>
      </div>
      ${view.pairs.map((pair) => this.#pair(pair, view))} ${this.#list(view.assumes)}
      ${this.#list(view.network)}
      ${
        view.leftOut
          ? html`<details>
              <summary>${view.leftOut.title}</summary>
              ${items(view.leftOut)}
            </details>`
          : nothing
      }
    </div>`;
  }

  #pair(pair: PairView, view: IndirectView) {
    return html`<div class="pair">
      ${heading(this.level + 1, pair.title)}
      ${pair.rows.length > 0 ? this.#rows(pair, view) : nothing}
      ${pair.differences.map((text) => html`<p class="note differences">${text}</p>`)}
      ${pair.unable.map((text) =>
        pair.hasOurs
          ? html`<p class="note differences">${text}</p>`
          : html`<div class="state">
              ${stateIcon('not-reported')}
              <p>${text}</p>
            </div>`,
      )}
    </div>`;
  }

  // The same table in every width: a narrow one has no room for its heads beside each other.
  #rows({ caption, rows }: PairView, { heads }: IndirectView) {
    const isWide = this.#width.width >= widePairs;
    return html`<table class=${isWide ? 'pairs wide' : 'pairs'}>
      <caption class="sr">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="basis">${heads.basis}</th>
          <th scope="col" class="value">${heads.value}</th>
          ${isWide ? html`<th scope="col">${heads.rests}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <th scope="row">
                <span class=${row.isPublished ? 'is-published' : ''}>${row.basis}</span>
                ${isWide ? nothing : rests(row)}
              </th>
              <td>
                <b>${row.value}</b> ${row.interval}
                ${
                  row.scale === undefined
                    ? nothing
                    : html`<span class="note"><br />${row.scale}</span>`
                }
              </td>
              ${isWide ? html`<td>${rests(row)}</td>` : nothing}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #list(fold: FoldView) {
    return fold.items.length > 0
      ? html`<div>
          <p><b>${fold.title}</b></p>
          ${items(fold)}
        </div>`
      : nothing;
  }

  readonly #choose = (outcome: string) => {
    this.#outcome = outcome;
    this.#look();
    this.requestUpdate();
  };

  #look() {
    this.#view = this.source && indirectView(this.source, this.#outcome);
  }
}

const rests = ({ rests }: IndirectRow) =>
  html`<div class="rests note">${rests.map((text) => html`<p>${text}</p>`)}</div>`;

const items = ({ items }: FoldView) =>
  html`<ul class="list note">
    ${items.map((text) => html`<li>${text}</li>`)}
  </ul>`;

declare global {
  interface HTMLElementTagNameMap {
    'tc-indirect': TcIndirect;
  }
}

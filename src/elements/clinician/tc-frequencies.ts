import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { base } from '../../styles/base.js';
import { css } from '../../styles/css.js';
import { selectStyles } from '../../styles/select.js';
import {
  frequenciesView,
  type FrequenciesView,
  type FrequencyWish,
} from '../../view/clinician/frequencies-view.js';
import { isSameSource, type ClinicalSource } from '../../view/clinician/source.js';
import { heading } from '../heading.js';
import { outcomeSelect } from './select.js';

/**
 * What ratios mean for 100 people whose untreated risk is that of a named trial.
 *
 * @element tc-frequencies
 */
export class TcFrequencies extends LitElement {
  static override properties = {
    source: { attribute: false },
    level: { attribute: false },
  };

  static override styles = [
    base,
    selectStyles,
    css`
      .lists {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
        gap: 1em var(--_gutter);
      }
      .personal {
        margin-block: 1em;
        max-inline-size: 40em;
      }
      table {
        inline-size: 100%;
        border-collapse: collapse;
        line-height: 1.35;
      }
      :is(th, td) {
        text-align: start;
        font-weight: 400;
        vertical-align: top;
        padding-block: 8px;
        padding-inline-end: 16px;
        border-block-end: 1px solid var(--_rule);
      }
      thead th {
        font-size: var(--_size-note);
        color: var(--_ink-2);
        vertical-align: bottom;
      }
      caption {
        text-align: start;
        font-weight: 600;
        padding-block-end: 0.5em;
      }
      .rules {
        margin-block-start: 0.75em;
        max-inline-size: 46em;
      }
      @container (max-width: 30em) {
        td.note {
          font-size: var(--_size-note);
        }
      }
      @media print {
        .lists {
          display: none;
        }
      }
    `,
  ];

  /** What to show. Nothing is drawn until it is set. */
  source?: ClinicalSource;

  /** Level of the title's heading. */
  level = 3;

  #wish: FrequencyWish = {};
  #view: FrequenciesView | undefined;

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
        <div>
          <div class="lists">
            ${outcomeSelect({
              label: view.outcomeLabel,
              entries: view.outcomes,
              chosen: view.outcome,
              choose: (outcome) => {
                this.#want({ outcome });
              },
            })}
            ${outcomeSelect({
              label: view.baselineLabel,
              entries: view.baselines,
              chosen: view.baseline,
              choose: (baseline) => {
                this.#want({ outcome: view.outcome, baseline });
              },
            })}
          </div>
          <p class="personal"><b>${view.notPersonal}</b></p>
          ${table(view)}
          <p class="note rules">${view.rules.join(' ')}</p>
        </div>
      </section>
    `;
  }

  #want(wish: FrequencyWish) {
    this.#wish = wish;
    this.#look();
    this.requestUpdate();
  }

  #look() {
    this.#view = this.source && frequenciesView(this.source, this.#wish);
  }
}

const table = ({ caption, heads, rows }: FrequenciesView) =>
  html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${heads.option}</th>
        <th scope="col">${heads.value}</th>
        <th scope="col">${heads.from}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ option, value, interval, from }) =>
          html`<tr>
            <th scope="row">${option}</th>
            <td><b>${value}</b> ${interval}</td>
            <td class="note">${from}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;

declare global {
  interface HTMLElementTagNameMap {
    'tc-frequencies': TcFrequencies;
  }
}

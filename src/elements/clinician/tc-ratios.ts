import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { base } from '../../styles/base.js';
import { css } from '../../styles/css.js';
import { ratiosView, type RatiosView } from '../../view/clinician/ratios-view.js';
import type { ClinicalSource } from '../../view/clinician/source.js';
import { heading } from '../heading.js';
import { WidthController } from '../width-controller.js';
import { forestStyles } from './forest-styles.js';
import { forestTable, wideForest } from './forest.js';

/**
 * Forest plots of the chosen options: a table whose rows also carry a drawing.
 *
 * @element tc-ratios
 */
export class TcRatios extends LitElement {
  static override properties = {
    source: { attribute: false },
    level: { attribute: false },
  };

  static override styles = [
    base,
    forestStyles,
    css`
      .key {
        max-inline-size: 52em;
        padding-block-start: 5px;
      }
    `,
  ];

  /** What to show. Nothing is drawn until it is set. */
  source?: ClinicalSource;

  /** Level of the title's heading. */
  level = 3;

  #view: RatiosView | undefined;
  #isOpen = false;
  readonly #width = new WidthController(this);

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('source')) this.#view = this.source && ratiosView(this.source);
  }

  protected override render() {
    const view = this.#view;
    if (!view) return nothing;
    const isWide = this.#width.width >= wideForest;
    return html`
      <section class="section">
        <div>${heading(this.level, view.title)}</div>
        <div class="key note">
          <p>${view.note}</p>
          <p>${view.benefits || view.harms ? view.key : nothing}</p>
        </div>
      </section>
      ${view.benefits ? forestTable(view.benefits, isWide) : html`<p>${view.empty}</p>`}
      ${
        view.harms
          ? html`<details @toggle=${this.#toggle}>
              <summary>${view.harms.title}</summary>
              ${this.#isOpen ? forestTable(view.harms.view(), isWide) : nothing}
            </details>`
          : nothing
      }
    `;
  }

  readonly #toggle = (event: Event) => {
    this.#isOpen = (event.target as HTMLDetailsElement).open;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tc-ratios': TcRatios;
  }
}

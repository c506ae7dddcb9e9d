import { LitElement, html, nothing, type PropertyValues } from 'lit';
import type { DrawnChart } from '../chart/anchored-pairs.js';
import { base } from '../styles/base.js';
import { chartStyles } from '../styles/chart.js';
import { selectStyles } from '../styles/select.js';
import { chartsView, type ChartsView, type ChartView } from '../view/chart-view.js';
import type { TableView } from '../view/table-view.js';
import { chartTable } from './chart-table.js';
import { chartLook } from './chart-look.js';
import { ChartDrawnEvent } from './late-events.js';
import { heading } from './heading.js';

/**
 * One outcome as anchored pairs. The canvas is an illustration and hidden from assistive
 * technology; the sentences and the table beside it say the same. It comes, with Chart.js, when it is
 * near the screen.
 *
 * @element tc-chart
 * @fires {ChartDrawnEvent} tc-chart-drawn - The chart was drawn.
 */
export class TcChart extends LitElement {
  static override properties = {
    table: { attribute: false },
    level: { type: Number },
    theme: {},
  };

  static override styles = [base, selectStyles, chartStyles];

  /** The table whose figures are drawn. Nothing is drawn until it is set. */
  table?: TableView;

  /** Level of the title's heading. */
  level = 3;

  /** Changes when the page's colours do: the canvas is drawn anew. */
  theme = 'light';

  /** The outcome that the reader chose; the first of the table if none. */
  #chosenRow: string | undefined;
  #isFailed = false;
  #view: ChartsView | undefined;
  #drawn: DrawnChart | undefined;
  #drawing = 0;

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#end();
  }

  override connectedCallback() {
    super.connectedCallback();
    // Moved within the page: the canvas is drawn again in its new place.
    if (this.hasUpdated) this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('table')) this.#view = this.table && chartsView(this.table);
  }

  protected override render() {
    const view = this.#view;
    const chart = this.#chart();
    if (!view || !chart) return nothing;
    return html`
      <section class="section">
        <div>${heading(this.level, view.title)}</div>
        <div>
          <label class="select">
            ${view.chooseLabel}
            <select @change=${this.#choose}>
              ${view.rows.map(
                ({ id, label }) =>
                  html`<option value=${id} .selected=${id === this.#rowId()}>${label}</option>`,
              )}
            </select>
          </label>
          <p class="hint note">${view.hint} ${chart.why}</p>
          <div class="sentences">
            ${chart.sentences.map((sentence) => html`<p>${sentence}</p>`)}
          </div>
          ${this.#key(view)}
          <div class="canvas" aria-hidden="true">
            ${this.#isFailed ? html`<p class="note">${view.failed}</p>` : html`<canvas></canvas>`}
          </div>
          ${chartTable(chart, view.noFigure)}
        </div>
      </section>
    `;
  }

  // Whatever changed (figures, colours, the chosen outcome), the canvas is drawn anew.
  protected override updated() {
    if (!this.#isFailed) void this.#draw();
  }

  #rowId() {
    const view = this.#view;
    const isThere = this.#chosenRow !== undefined && view?.charts.has(this.#chosenRow);
    return isThere ? this.#chosenRow : view?.rows[0]?.id;
  }

  #chart(): ChartView | undefined {
    const id = this.#rowId();
    return id === undefined ? undefined : this.#view?.charts.get(id);
  }

  #key({ keyOwn, keyAgainst }: ChartsView) {
    return html`<p class="key note" aria-hidden="true">
      <span>
        <svg width="28" height="12"><rect class="own" width="28" height="12"></rect></svg>${keyOwn}
      </span>
      <span>
        <svg width="28" height="12">
          <defs>
            <pattern
              id="key-hatch"
              width="4.5"
              height="4.5"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <path class="hatch" d="M1 0V4.5"></path>
            </pattern>
          </defs>
          <rect
            class="against"
            x="0.6"
            y="0.6"
            width="26.8"
            height="10.8"
            fill="url(#key-hatch)"
          ></rect></svg
        >${keyAgainst}
      </span>
    </p>`;
  }

  readonly #choose = (event: Event) => {
    if (!(event.target instanceof HTMLSelectElement)) return;
    this.#chosenRow = event.target.value;
    this.requestUpdate();
  };

  async #draw() {
    const turn = ++this.#drawing;
    try {
      const { drawAnchoredPairs, heightInLines } = await import('../chart/anchored-pairs.js');
      const chart = this.#chart();
      const canvas = this.renderRoot.querySelector('canvas');
      // A newer wish overtook this one while the code was loading, or the element is gone.
      if (turn !== this.#drawing || !chart || !canvas || !this.isConnected) return;
      this.#end();
      const look = chartLook(this);
      const wrapper = canvas.parentElement;
      if (wrapper) {
        const lines = heightInLines(chart, wrapper.clientWidth, look.size);
        wrapper.style.blockSize = `${Math.round(lines * look.size)}px`;
      }
      this.#drawn = drawAnchoredPairs(canvas, chart, look);
      this.dispatchEvent(new ChartDrawnEvent());
    } catch {
      this.#isFailed = true;
      this.requestUpdate();
    }
  }

  #end() {
    this.#drawn?.end();
    this.#drawn = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tc-chart': TcChart;
  }
}

import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { bringClinical } from './audience.js';
import {
  DatasetController,
  type Failure,
  type Local,
  type ReadyState,
} from './dataset-controller.js';
import { choiceFrom, type Choice } from './domain/choice.js';
import type { DatasetIndex } from './domain/dataset-index.js';
import { audienceSwitch, clinicalPart } from './elements/clinician/places.js';
import type { ChooseEvent } from './elements/events.js';
import { linksPlace } from './elements/links-place.js';
import { ThemeController, type Theme } from './elements/theme-controller.js';
import { ChangeEvent, ChartsReadyEvent, ProblemsEvent, ReadyEvent } from './events.js';
import { languageOf } from './language.js';
import { LateLoader } from './late-loader.js';
import { base } from './styles/base.js';
import { css } from './styles/css.js';
import { places } from './styles/places.js';
import { tokens } from './styles/tokens.js';
import { comparisonView } from './view/comparison-view.js';
import type { ProblemsView } from './view/problems-view.js';
import { wordsFor } from './view/words.js';

/**
 * Compares treatments from a dataset: what each may do for a person and to a person, every figure
 * with its comparator, time span, people and source. It informs and never recommends.
 *
 * @element treatment-comparison
 * @slot - Shown until the comparison is drawn, and again if it can't be: a table or a link.
 * @csspart decision - The question and what it is about.
 * @csspart picker - What is compared, and choosing it.
 * @csspart links - Whether the chosen options were tested against each other.
 * @csspart clinician - For clinicians: ratios, the network of trials, indirect comparisons.
 * @csspart table - The comparison table.
 * @csspart chart - One outcome as a chart.
 * @csspart about - Who made the data, and how.
 * @csspart problems - Why the comparison can't be shown.
 * @cssproperty [--tc-paper=#ffffff] - Background.
 * @cssproperty [--tc-wash=#f3f6f7] - Background of an opened panel.
 * @cssproperty [--tc-ink=#14202a] - Text and heavy rules.
 * @cssproperty [--tc-ink-2=#495660] - Secondary text.
 * @cssproperty [--tc-rule=#d3dae0] - Hairlines between rows.
 * @cssproperty [--tc-rule-mid=#7c8893] - Borders of controls.
 * @cssproperty [--tc-accent=#0b5a78] - What can be pressed, and the options' own bars.
 * @cssproperty [--tc-focus=#0b5a78] - Focus ring.
 * @cssproperty [--tc-mark=#0b5a78] - Bars and dots of an option.
 * @cssproperty [--tc-mark-against=#55626d] - Bars and dots of what it was compared with.
 * @cssproperty [--tc-mark-rest=#7c8893] - Dots of people without the event.
 * @fires {ReadyEvent} tc-ready - The table of a dataset was drawn.
 * @fires {ChartsReadyEvent} tc-charts-ready - The charts near the screen were drawn.
 * @fires {ChangeEvent} tc-change - The reader changed what is compared.
 * @fires {ProblemsEvent} tc-error - The comparison can't be shown; carries every problem.
 */
export class TreatmentComparison extends LitElement {
  static override properties = {
    src: { useDefault: true },
    local: { useDefault: true },
    compare: { useDefault: true },
    population: { useDefault: true },
    theme: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    audience: {},
    data: { attribute: false },
  };

  static override styles = [
    base,
    tokens,
    css`
      .tc {
        container-type: inline-size;
        line-height: 1.45;
        color: var(--_ink);
        background: var(--_paper);
        font-variant-numeric: tabular-nums;
        text-align: start;
        overflow-wrap: break-word;
      }
    `,
    places,
  ];

  /** Address of the dataset, relative to the document. */
  src = '';

  /** Address of the local layer, relative to the document: what one place offers, and at what cost. */
  local = '';

  /** Ids of the options to compare at first, separated by spaces: at most four. */
  compare = '';

  /** Id of the form of the condition to begin with. The first of the dataset if left out. */
  population = '';

  /** `auto` follows the host page; `light` and `dark` don't. */
  theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Level of the heading of the question; the others follow. */
  headingLevel = 2;

  /** Whose words and figures are shown at first; the reader can switch. */
  audience: 'patient' | 'clinician' = 'patient';

  /** The dataset itself instead of an address. It is copied. Not `dataset`: HTML has that name. */
  data: unknown;

  #choice: Choice | undefined;
  /** Set once clinicians' words were asked for. */
  #clinical: Promise<void> | undefined;
  /** The problems in words, once these have come. */
  #problems: ProblemsView | undefined;

  /** The code of the links could not be loaded. */
  #hasNoLinks = false;

  readonly #theme = new ThemeController(this);
  readonly #loading = new DatasetController(this, () => ({
    data: this.data,
    inline:
      this.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined,
    src: this.src,
    local: this.local,
  }));
  #index: DatasetIndex | undefined;
  #local: Local | undefined;
  #failure: Failure | undefined;
  /** The state that the page was told of. */
  #told: unknown;

  constructor() {
    super();
    new LateLoader(this);
  }

  /** Loads the dataset again, as the button after a failure does. */
  reload() {
    void this.#loading.start();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!this.hasUpdated || ['src', 'data', 'local'].some((name) => changed.has(name as 'src'))) {
      void this.#loading.start();
    }
    if (this.audience === 'clinician') {
      this.#clinical ??= bringClinical(this, languageOf(this).say.panelFailed());
    }
    const { state } = this.#loading;
    const { index, local }: Partial<ReadyState> = state.kind === 'ready' ? state : {};
    this.#local = local;
    const isAskedAnew =
      index !== this.#index || changed.has('compare') || changed.has('population');
    this.#index = index;
    if (state.kind === 'failed') this.#failure = state.failure;
    else if (!index) this.#failure = undefined;
    else if (isAskedAnew) {
      const asked = { compare: this.compare, population: this.population };
      const choice = choiceFrom(index, asked);
      this.#choice = (choice && local?.choice?.(choice)) ?? choice;
      this.#failure = choice ? undefined : { kind: 'choice', index, asked };
    }
    if (this.#told !== (this.#failure ?? index)) this.#problems = undefined;
  }

  protected override render() {
    const { say, locale } = languageOf(this);
    const theme = this.#theme.themeFor(this.theme);
    const shown = this.#comparison(theme);
    const inside = html`<div class="tc" data-theme=${theme} lang=${locale} dir=${say.direction()}>
      ${this.#problemsPart()} ${shown ?? this.#waiting()}
    </div>`;
    // What the author put inside stays until the comparison is drawn, and comes back if it fails.
    return shown ? inside : html`${inside}<slot></slot>`;
  }

  protected override updated() {
    const now = this.#failure ?? this.#index;
    if (now === undefined || this.#told === now) return;
    this.#told = now;
    if (!this.#failure) void this.#tellReady(now);
    const failure = this.#failure ?? this.#local?.failure;
    if (failure) void this.#explain(failure, now);
  }

  #problemsPart() {
    return this.#problems
      ? html`<tc-problems
          part="problems"
          .view=${this.#problems}
          .level=${this.#level()}
          @tc-retry=${this.#retry}
        ></tc-problems>`
      : nothing;
  }

  #waiting() {
    const { say } = languageOf(this);
    if (this.#problems) return nothing;
    return html`<p class="note" role="status">
      ${this.#failure ? say.failedTitle() : say.loading()}
    </p>`;
  }

  /** @param told - What the page was told of when the failure came. */
  async #explain(failure: Failure, told: unknown) {
    const words = await import('./failure.js').catch(() => undefined);
    if (this.#told !== told) return;
    const { say, locale } = languageOf(this);
    words?.registerProblems();
    const title = say.failedTitle();
    const { problems, view } = words?.explain(failure, title, locale) ?? {
      problems: [{ code: failure.kind, path: '', message: title }],
    };
    this.#problems = view;
    this.requestUpdate();
    this.dispatchEvent(new ProblemsEvent(problems));
  }

  #comparison(theme: Theme) {
    const index = this.#index;
    const choice = this.#choice;
    if (!index || !choice || this.#failure) return undefined;
    const { say, locale } = languageOf(this);
    const words = wordsFor(say, locale, index.dataset.language);
    const whole = comparisonView(index, choice, words, today());
    const view = this.#local?.view?.(whole, words, today()) ?? whole;
    const level = this.#level();
    const audience = audienceSwitch(this);
    return html`
      <tc-decision part="decision" .view=${view.decision} .level=${level}></tc-decision>
      ${this.#clinical ? audience : nothing}
      <tc-picker part="picker" .view=${view.picker} .level=${level + 1}>
        <tc-options .source=${view.choosing} @tc-choose=${this.#choose}></tc-options>
      </tc-picker>
      <tc-links part="links" .source=${view.links} .level=${level + 1}>
        ${linksPlace(view.links, this.#hasNoLinks)}
      </tc-links>
      ${this.audience === 'clinician' ? clinicalPart(view.choosing, level + 1) : nothing}
      <tc-table part="table" .view=${view.table} .level=${level + 1}></tc-table>
      <tc-chart
        part="chart"
        .table=${view.table}
        .level=${level + 1}
        .theme=${theme}
        @tc-chart-drawn=${this.#chartDrawn}
      ></tc-chart>
      ${this.#clinical ? nothing : audience}
      <tc-about part="about" .source=${view.about} .level=${level + 1}></tc-about>
    `;
  }

  #level() {
    return Number.isFinite(this.headingLevel) ? this.headingLevel : 2;
  }

  async #tellReady(index: unknown) {
    await this.renderRoot.querySelector('tc-table')?.updateComplete;
    // Something newer may have come while the table was drawn.
    if (this.#told !== index) return;
    this.dispatchEvent(new ReadyEvent());
    const late = await import('./elements/tc-links.js').catch(() => undefined);
    this.#hasNoLinks = !late;
    if (late) late.registerLinks();
    else this.requestUpdate();
  }

  // The parts' events don't leave this element: it tells the page in its own.
  readonly #chartDrawn = () => {
    this.dispatchEvent(new ChartsReadyEvent());
  };

  readonly #retry = () => {
    this.reload();
  };

  readonly #choose = ({ change }: ChooseEvent) => {
    if (!this.#choice) return;
    const choice = change(this.#choice);
    this.#choice = choice;
    this.requestUpdate();
    this.dispatchEvent(new ChangeEvent(choice.chosen, choice.population));
  };
}

/** The reader's day, year-month-day: the way days are written in Swedish. */
const today = () => new Date().toLocaleDateString('sv');

declare global {
  interface HTMLElementTagNameMap {
    'treatment-comparison': TreatmentComparison;
  }
  interface HTMLElementEventMap {
    'tc-ready': ReadyEvent;
    'tc-charts-ready': ChartsReadyEvent;
    'tc-change': ChangeEvent;
    'tc-error': ProblemsEvent;
  }
}

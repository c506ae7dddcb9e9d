import { html, nothing, type LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { bringClinical } from './audience.js';
import { ChoiceState, needsArranging } from './choice-state.js';
import { DatasetController, type Failure, type Local } from './dataset-controller.js';
import type { DatasetIndex } from './domain/dataset-index.js';
import type { ChooseEvent } from './elements/events.js';
import { ThemeController, type Theme } from './elements/theme-controller.js';
import { ChangeEvent, ChartsReadyEvent, ProblemsEvent, ReadyEvent } from './events.js';
import { explained } from './explained.js';
import { languageOf, today, type Language } from './language.js';
import { LateLoader } from './late-loader.js';
import { LinkPart } from './link.js';
import { LateParts } from './mode-parts.js';
import { PageAttributes } from './page-attributes.js';
import { pageTemplate, problemsPart } from './elements/page-template.js';
import { base } from './styles/base.js';
import { places } from './styles/places.js';
import { tokens } from './styles/tokens.js';
import { comparisonView } from './view/comparison-view.js';
import type { ProblemsView } from './view/problems-view.js';
import { version } from './version.js';
import { wordsFor } from './view/words.js';

/**
 * Compares treatments from a dataset: what each may do for a person and to a person, every figure
 * with its comparator, time span, people and source. It informs and never recommends.
 *
 * @element treatment-comparison
 * @slot - Shown until the comparison is drawn, and again if it can't be: a table or a link.
 * @csspart decision - The question and what it is about.
 * @csspart path - The steps of the way, and what comes next.
 * @csspart picker - What is compared, and choosing it.
 * @csspart marks - What matters to the reader.
 * @csspart links - Whether the chosen options were tested against each other.
 * @csspart clinician - For clinicians: ratios, the network of trials, indirect comparisons.
 * @csspart table - The comparison table.
 * @csspart chart - One outcome as a chart.
 * @csspart calendar - What each option asks for in two years.
 * @csspart harms - When harms happen.
 * @csspart stopping - What stopping, switching and having children involve.
 * @csspart questions - Questions for the visit.
 * @csspart take - What can be taken along.
 * @csspart visit - The comparison for a visit, when `mode` is `visit`.
 * @csspart card - The small comparison, when `mode` is `card`.
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
 * @cssproperty [--tc-room=100vh] - Height that is kept until the comparison is drawn.
 * @fires {ReadyEvent} tc-ready - The table of a dataset was drawn.
 * @fires {ChartsReadyEvent} tc-charts-ready - The charts near the screen were drawn.
 * @fires {ChangeEvent} tc-change - The reader changed what is compared.
 * @fires {MeasureEvent} tc-measure - The reader gave the answers of a questionnaire to the page.
 * @fires {ProblemsEvent} tc-error - The comparison can't be shown; carries every problem.
 */
export class TreatmentComparison extends PageAttributes {
  static override styles = [base, tokens, places];

  /** Version of the package: two copies on a page compare theirs. */
  static readonly version = version;

  readonly #choice = new ChoiceState();
  /** Set once clinicians' words were asked for. */
  #clinical: Promise<void> | undefined;
  /** The problems in words, once these have come. */
  #problems: ProblemsView | undefined;
  /** The code of the links could not be loaded. */
  #hasNoLinks = false;
  readonly #theme = new ThemeController(this);
  readonly #parts: LateParts = new LateParts(this);
  readonly #link: LinkPart = new LinkPart(
    this,
    () => this.#index && [this.#index, this.#choice, this.#local],
  );
  readonly #loading = new DatasetController(this, () => ({
    data: this.data,
    inline:
      this.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined,
    src: this.src,
    local: this.local,
  }));
  #index: DatasetIndex | undefined;
  /** Whether the comparison is on the page, and not only on its way. */
  #isShown = false;
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
    const { index, local } = state.kind === 'ready' ? state : nothingYet;
    this.#local = local;
    const isAskedAnew = beginnings.some((name) => changed.has(name));
    const isOther = index !== this.#index;
    const isNew = index?.dataset.id !== this.#index?.dataset.id;
    this.#index = index;
    if (state.kind === 'failed') this.#failure = state.failure;
    else if (!index) this.#failure = undefined;
    else if (isOther || isAskedAnew) this.#failure = this.#choice.take(index, this, local, isNew);
    if (this.#told !== (this.#failure ?? index)) this.#problems = undefined;
  }

  protected override render(): TemplateResult {
    const language = languageOf(this);
    const theme = this.#theme.themeFor(this.theme);
    const shown = this.#comparison(theme);
    this.#isShown = shown !== undefined;
    const inside = html`<div
      class="tc"
      data-theme=${theme}
      lang=${language.locale}
      dir=${language.say.direction()}
      @tc-choose=${this.#choose}
    >
      ${problemsPart(this.#problems, this.#level(), this.reload)} ${this.#link.note()}
      ${shown ?? this.#waiting(language)}
    </div>`;
    // What the author put inside stays until the comparison is drawn, and comes back if it fails.
    return shown ? inside : html`${inside}<slot class=${this.#failure ? '' : 'wait'}></slot>`;
  }

  protected override updated() {
    const now = this.#failure ?? (this.#isShown ? this.#index : undefined);
    if (now === undefined || this.#told === now) return;
    this.#told = now;
    if (!this.#failure) void this.#tellReady(now);
    const failure = this.#failure ?? this.#local?.failure;
    if (failure) void this.#explain(failure, now);
  }

  #waiting({ say }: Language) {
    const text = this.#failure ? say.failedTitle() : say.loading();
    return this.#problems ? nothing : html`<p class="note" role="status">${text}</p>`;
  }

  /** @param told - What the page was told of when the failure came. */
  async #explain(failure: Failure, told: unknown) {
    const { problems, view } = await explained(failure, this);
    if (this.#told !== told) return;
    this.#problems = view;
    this.requestUpdate();
    this.dispatchEvent(new ProblemsEvent(problems));
  }

  #comparison(theme: Theme) {
    const index = this.#index;
    const { choice } = this.#choice;
    if (!index || !choice || this.#failure) return undefined;
    const { mode } = this;
    const parts = this.#parts;
    const isArranged = needsArranging(choice);
    // At first nothing is drawn that would change at once; later the page stays while code comes.
    const isAwaited = parts.awaits(mode, isArranged) || this.#link.isAwaited;
    if (isAwaited && !this.#isShown) return undefined;
    const { say, locale } = languageOf(this);
    const words = wordsFor(say, locale, index.dataset.language);
    const day = this.today();
    const whole = comparisonView(index, choice, words, day);
    const local = this.#local?.view?.(whole, words, day) ?? whole;
    return pageTemplate((isArranged ? parts.arranged?.(local) : undefined) ?? local, {
      day,
      theme,
      level: this.#level(),
      root: this,
      mode: parts.has(mode) ? mode : 'full',
      isClinical: this.#clinical !== undefined,
      hasNoLinks: this.#hasNoLinks,
      layer: this.#local?.layer,
      link: this.#link.address,
      onChartDrawn: this.#chartDrawn,
    });
  }

  /** The reader's day, year-month-day. */
  protected today() {
    return today();
  }

  #level() {
    return this.headingLevel >= 1 ? this.headingLevel : 2;
  }

  async #tellReady(index: unknown) {
    await this.renderRoot.querySelector<LitElement>('tc-table, tc-visit, tc-card')?.updateComplete;
    // Something newer may have come while the table was drawn.
    if (this.#told !== index) return;
    this.dispatchEvent(new ReadyEvent());
    const late = await import('./after-table.js').catch(() => undefined);
    this.#hasNoLinks = !late;
    if (late) late.registerAfterTable(this);
    // Without the code of the steps, nothing may wait behind one.
    else this.#change((choice) => ({ ...choice, step: undefined }));
  }

  // The parts' events don't leave this element: it tells the page in its own.
  readonly #chartDrawn = () => {
    this.dispatchEvent(new ChartsReadyEvent());
  };

  readonly #choose = (event: ChooseEvent) => {
    event.stopPropagation();
    this.#change(event.change);
  };

  #change(change: ChooseEvent['change']) {
    const told = this.#choice.change(change);
    this.requestUpdate();
    if (told) this.dispatchEvent(new ChangeEvent(told.chosen, told.population));
  }
}

const nothingYet: { readonly index?: DatasetIndex; readonly local?: Local } = {};
const beginnings = ['compare', 'population', 'current', 'layout', 'sections'] as const;

declare global {
  interface HTMLElementTagNameMap {
    'treatment-comparison': TreatmentComparison;
  }
}

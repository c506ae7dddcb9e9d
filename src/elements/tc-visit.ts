import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { base } from '../styles/base.js';
import { buttonStyles } from '../styles/buttons.js';
import { cellStyles } from '../styles/cells.js';
import { selectStyles } from '../styles/select.js';
import { visitStyles } from '../styles/visit.js';
import type { PageSource } from '../view/page-source.js';
import { backward, beginning, forward, type Flow } from '../view/visit-flow.js';
import { startAgain, visitView, type QuestionView, type VisitView } from '../view/visit-view.js';
import { ChooseEvent } from './events.js';
import { patterns } from './pictures.js';
import { askedStill } from './visit/asked-still.js';
import { IdleController, wait, type Wait } from './visit/idle-controller.js';
import { layoutFor, questionsTable } from './visit/questions-table.js';
import { KeysController } from './visit/keys.js';
import { sourcesPanel } from './visit/sources-panel.js';
import { badges, otherStage } from './visit/stages.js';
import { bar, chooser, foot, swap, type Actions, type ScreenModel } from './visit/templates.js';
import { WidthController } from './width-controller.js';

/**
 * The comparison for a visit: few questions in large type, one of them open, big targets and arrow
 * keys to go on and back, what is taken along at the end. Nothing of the reader stays after a new
 * start, which comes by itself too where the page asks for it.
 *
 * @element tc-visit
 * @fires {ChooseEvent} tc-choose - A new start was made.
 */
export class TcVisit extends LitElement {
  static override properties = {
    source: { attribute: false },
    level: { attribute: false },
    idle: { attribute: false },
    wait: { attribute: false },
  };

  static override styles = [base, buttonStyles, selectStyles, cellStyles, ...visitStyles];

  /** Brings the code of what is taken along; says whether it came. The root sets it. */
  static bring: () => Promise<boolean> = () => Promise.resolve(true);

  /** What is compared. Nothing is drawn until it is set. */
  source?: PageSource;

  /** Level of the question's heading. */
  level = 2;

  /** Minutes without a touch or a key after which it asks, and then starts again. 0: never. */
  idle = 0;

  /** How it waits: a test has its own clock. */
  wait: Wait = wait;

  #view: VisitView | undefined;
  #flow: Flow = beginning;
  #areSourcesOpen = false;
  #isBig = false;
  /** Id of the option without a column, where four are chosen. */
  #leftOut: string | undefined;
  /** Whether what a screen is made of could not be loaded. */
  #isFailed = false;
  /** Whether it is asking if somebody is there. */
  #isAsking = false;
  /** Said once, after a new start. */
  #said = '';

  readonly #width = new WidthController(this);
  readonly #watch = new IdleController(this, {
    minutes: () => this.idle,
    wait: () => this.wait,
    ask: () => {
      this.#isAsking = true;
      this.requestUpdate();
    },
    over: () => {
      this.#on.startAgain();
    },
  });

  constructor() {
    super();
    new KeysController(this, (step) => {
      if (!this.#isAsking) this.#on[step]();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('source')) this.#look();
  }

  protected override updated() {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  /** Makes the view anew. Other options have other questions; else one stays where one is. */
  #look() {
    const { source } = this;
    const before = this.#view?.caption;
    this.#view = source && visitView(source, this.#leftOut);
    if (!this.#view || before === this.#view.caption) return;
    this.#areSourcesOpen = false;
    const { screen } = this.#flow;
    this.#flow = { ...beginning, screen };
    if (this.#view.options.length < 2 && screen !== 'options') void this.#go('options');
  }

  protected override render() {
    const view = this.#view;
    if (!view) return nothing;
    const model: ScreenModel = {
      flow: this.#flow,
      counts: view.counts,
      isBig: this.#isBig,
      areSourcesOpen: this.#areSourcesOpen,
    };
    return html`
      ${patterns}
      <div class=${this.#isBig ? 'visit is-big' : 'visit'} @keydown=${this.#onEscape}>
        ${bar(view, this.level, model, this.#on)}
        <div class="stage" tabindex="-1">${this.#stage(view)}</div>
        ${foot(view, model, this.#on)}
        <p class="disclosure note">
          <b>${view.informs}</b> ${view.disclosure.map((fact) => html`<span>${fact}</span> `)}
        </p>
        <p class="sr" role="status">${this.#said}</p>
        ${
          this.#isAsking
            ? askedStill(view, view.idle(this.idle), {
                level: this.level + 1,
                stay: this.#stay,
                startAgain: this.#on.startAgain,
              })
            : nothing
        }
      </div>
    `;
  }

  #stage(view: VisitView): TemplateResult {
    switch (this.#flow.screen) {
      case 'questions':
      case 'more':
        return this.#questions(view);
      case 'take':
      case 'options':
        return otherStage(view, {
          screen: this.#flow.screen,
          source: this.source,
          level: this.level + 1,
          isFailed: this.#isFailed,
          done: this.#done,
        });
    }
  }

  #questions(view: VisitView) {
    const { notShown, links, options } = view;
    const { screen, other } = this.#flow;
    const isMore = screen === 'more';
    const open = this.#open(view);
    return html`
      ${notShown ? swap(notShown, this.#leaveOut) : nothing}
      ${isMore ? chooser(view, other, this.#openOther) : nothing}
      ${questionsTable(view, {
        layout: layoutFor(this.#width.width, options.length, this.#isBig),
        rows: isMore ? (open ? [open] : []) : view.first,
        open: open?.id,
        toggle: this.#openFirst,
      })}
      ${links.length > 0 ? badges(view) : nothing}
      ${this.#areSourcesOpen && open ? sourcesPanel(open, view, this.#isFailed) : nothing}
    `;
  }

  #open({ first, more }: VisitView): QuestionView | undefined {
    const { screen, first: at, other } = this.#flow;
    return screen === 'more' ? more.flatMap(({ rows }) => rows)[other] : first[at];
  }

  readonly #on: Actions = {
    go: (screen) => void this.#go(screen),
    next: () => {
      const counts = this.#view?.counts;
      if (counts) void this.#move((flow) => forward(flow, counts));
    },
    back: () => void this.#move(backward),
    bigger: () => {
      this.#isBig = !this.#isBig;
      this.requestUpdate();
    },
    sources: () => void this.#toggleSources(),
    startAgain: () => {
      this.#startAgain();
    },
  };

  #go(screen: Flow['screen']) {
    return this.#move((flow) => ({ ...flow, screen }));
  }

  async #move(change: (flow: Flow) => Flow) {
    const before = this.#flow;
    this.#flow = change(before);
    const { screen } = this.#flow;
    this.#said = '';
    this.requestUpdate();
    if (screen === before.screen) return this.#toOpen();
    this.#areSourcesOpen = false;
    this.#isFailed = !(await codeOf(screen));
    this.requestUpdate();
    await this.updateComplete;
    // What was pressed may be gone: the keyboard goes on from the top of what has come.
    if (this.#flow.screen === screen) this.#toStage();
  }

  // Where all is below each other, what is closed above moves what is opened away.
  async #toOpen() {
    await this.updateComplete;
    this.renderRoot
      .querySelector('.narrow .pick[aria-expanded=true]')
      ?.scrollIntoView({ block: 'start' });
  }

  #toStage() {
    const stage = this.renderRoot.querySelector<HTMLElement>('.stage');
    stage?.focus({ preventScroll: true });
    this.scrollIntoView({ block: 'nearest' });
  }

  async #toggleSources() {
    if (!this.#areSourcesOpen) {
      const late = await import('./tc-provenance.js').catch(() => undefined);
      late?.registerProvenance();
      this.#isFailed = !late;
    }
    this.#areSourcesOpen = !this.#areSourcesOpen;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector('.behind')?.scrollIntoView({ block: 'nearest' });
  }

  readonly #openFirst = (first: number) => void this.#move((flow) => ({ ...flow, first }));

  readonly #openOther = (other: number) => void this.#move((flow) => ({ ...flow, other }));

  readonly #leaveOut = (id: string | undefined) => {
    this.#leftOut = id;
    this.#look();
    this.requestUpdate();
  };

  // Esc closes the sources from anywhere; the keyboard goes back to what opened them.
  readonly #onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || this.#isAsking || !this.#areSourcesOpen) return;
    this.#areSourcesOpen = false;
    this.requestUpdate();
    this.renderRoot.querySelector<HTMLElement>('.foot .sources')?.focus();
  };

  readonly #done = () => void this.#go('questions');

  readonly #stay = () => {
    this.#isAsking = false;
    this.#watch.stay();
    this.requestUpdate();
  };

  /** Forgets all that the reader did here, and in the choice. */
  #startAgain() {
    this.dispatchEvent(new ChooseEvent(startAgain));
    this.#flow = beginning;
    this.#leftOut = undefined;
    this.#areSourcesOpen = false;
    this.#isBig = false;
    this.#said = this.#view?.words.started() ?? '';
    this.#look();
    this.#stay();
    this.#toStage();
  }
}

/** Brings what a screen is made of; says whether it came. */
async function codeOf(screen: Flow['screen']): Promise<boolean> {
  if (screen === 'take') return TcVisit.bring();
  if (screen !== 'options') return true;
  const late = await import('./tc-options.js').catch(() => undefined);
  late?.registerOptions();
  return late !== undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'tc-visit': TcVisit;
  }
}

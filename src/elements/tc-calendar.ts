import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { base } from '../styles/base.js';
import { calendarTables } from '../styles/calendar-tables.js';
import { calendarStyles } from '../styles/calendar.js';
import {
  calendarView,
  type CalendarOptionView,
  type CalendarView,
  type MakeCalendarFile,
  type PlanView,
  type SaveView,
  type StartView,
} from '../view/calendar-view.js';
import type { PageSource } from '../view/page-source.js';
import { listing, totalsTable } from './calendar/listing.js';
import { bandPattern, legendIcon, stripPicture } from './calendar/strip.js';
import { ChooseEvent } from './events.js';
import { heading } from './heading.js';
import { markerIcon } from './icons.js';
import { SourcePanel } from './source-panel.js';

/** How long a file's address is kept, in milliseconds: the browser may ask where to put it. */
const keptFor = 60_000;

/**
 * Two years of every chosen option on one scale: a strip with a bar for each day away from home and
 * a mark for each dose and test, what it adds up to, and all of it as a list. With a first day the
 * list has dates, and can be saved for the reader's own calendar.
 *
 * @element tc-calendar
 * @fires {ChooseEvent} tc-choose - The reader gave a first day.
 */
export class TcCalendar extends LitElement {
  static override properties = {
    source: { attribute: false },
    level: { attribute: false },
  };

  static override styles = [base, calendarStyles, calendarTables];

  /** Brings what makes a calendar file; that is not loaded before it is asked for. */
  static bringFile?: () => Promise<MakeCalendarFile>;

  /** What was chosen. Nothing is drawn until it is set, and while nothing is chosen. */
  source?: PageSource;

  /** Level of the title's heading. */
  level = 3;

  readonly #sources: SourcePanel = new SourcePanel(this);
  /** Whether the field holds what is no day at all. */
  #isWrong = false;
  /** What is said of the file that was asked for last, and below which plan. */
  #said: { readonly plan: string; readonly text: string } | undefined;

  protected override render() {
    const view = this.source && calendarView(this.source);
    if (!view || view.options.length === 0) return nothing;
    return html`
      ${bandPattern}
      <section class="section">
        <div>
          ${heading(this.level, view.title)}
          <p class="note">${view.note}</p>
        </div>
        <div class="lead">${this.#start(view.start)} ${legend(view)}</div>
      </section>
      <div class="axis" aria-hidden="true">
        <div>
          ${view.axis.map(
            ({ text, date }) =>
              html`<span class="note"
                >${text}${date === undefined ? nothing : html`<br />${date}`}</span
              >`,
          )}
        </div>
      </div>
      <ul aria-label=${view.listLabel}>
        ${view.options.map((option) => this.#option(option, view))}
      </ul>
    `;
  }

  // Not while somebody types: what is drawn may be older than what stands in the field.
  protected override updated() {
    const field = this.#field();
    const value = this.source?.choice.start ?? '';
    if (!field || this.#isWrong || field.matches(':focus') || field.value === value) return;
    field.value = value;
  }

  #start({ label, hint, first, last, problem, wrong, notes }: StartView) {
    const said = this.#isWrong ? wrong : problem;
    return html`<div class="start">
      <label for="start">${label}</label>
      <input
        id="start"
        type="date"
        min=${first}
        max=${last}
        aria-describedby="start-said"
        aria-invalid=${said !== undefined}
        @change=${this.#change}
        @blur=${this.#begin}
      />
      <div class="note" id="start-said" role="status">
        ${
          said === undefined
            ? notes.length === 0
              ? html`<p class="hint">${hint}</p>`
              : notes.map((note) => html`<p>${note}</p>`)
            : html`<p class="wrong">${said}</p>`
        }
      </div>
    </div>`;
  }

  #option({ option, said, plans, source }: CalendarOptionView, view: CalendarView) {
    return html`<li class="option">
      <div class="who">${markerIcon(option.marker)}${heading(this.level + 1, option.name)}</div>
      <div class="plans">
        ${said === undefined ? nothing : html`<p class="said">${said}</p>`}
        ${plans.map((plan, place) =>
          this.#plan(
            plan,
            view,
            source && place === plans.length - 1
              ? this.#sources.button(source.button, option.id)
              : nothing,
          ),
        )}
        ${source ? this.#sources.panel(option.id, source.behind, view.panelFailed) : nothing}
      </div>
    </li>`;
  }

  #plan(plan: PlanView, view: CalendarView, sources: TemplateResult | typeof nothing) {
    const { id, name, alternative, strip, totals, away, after, list, save } = plan;
    return html`<div class="plan">
      ${name === undefined ? nothing : html`<p class="name">${name}</p>`}
      <div class="plot">${stripPicture(alternative, strip)}</div>
      ${totalsTable(totals)}
      <div class="words">
        ${
          away === undefined
            ? nothing
            : html`<p class=${strip.texts.length > 0 ? 'note away' : 'note'}>${away}</p>`
        }
        ${after.length === 0 ? nothing : html`<p class="note">${after.join(' ')}</p>`}
        ${list ? listing(list) : nothing} ${save ? this.#save(save, id, view) : nothing} ${sources}
      </div>
    </div>`;
  }

  #save({ text, label, dated }: SaveView, plan: string, view: CalendarView) {
    return html`<button
        type="button"
        class="link save"
        aria-label=${label}
        @click=${() => this.#keep(plan, dated, view)}
      >
        ${text}
      </button>
      <p class="note" role="status">${this.#said?.plan === plan ? this.#said.text : ''}</p>`;
  }

  // A day is typed part by part, and every part makes a day of its own: of the year 2, 20, 202.
  readonly #change = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.validity.valid || !target.matches(':focus')) this.#begin();
  };

  readonly #begin = () => {
    const field = this.#field();
    if (!field) return;
    const { value, validity } = field;
    this.#isWrong = validity.badInput;
    this.requestUpdate();
    const start = value === '' ? undefined : value;
    // Half a day stays in the field, and the day before it stays as it was.
    if (this.#isWrong || start === this.source?.choice.start) return;
    this.#said = undefined;
    this.dispatchEvent(new ChooseEvent((choice) => ({ ...choice, start })));
  };

  #field() {
    return this.renderRoot.querySelector('input');
  }

  async #keep(plan: string, dated: SaveView['dated'], view: CalendarView) {
    const { source } = this;
    const make = await TcCalendar.bringFile?.().catch(() => undefined);
    const file = source && make?.(dated, source);
    if (file) keep(file);
    // A frame in a sandbox has no origin, and often no way to keep a file: nobody says which.
    const said = origin === 'null' ? view.savedPerhaps : view.saved;
    this.#said = { plan, text: file ? said(file.name) : view.saveFailed };
    this.requestUpdate();
  }
}

/** Gives a file to the browser, which keeps it where its downloads go. */
function keep({ name, type, text }: NonNullable<ReturnType<MakeCalendarFile>>) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, keptFor);
}

const legend = ({ legend: keys }: CalendarView) =>
  html`<ul class="legend note">
    ${keys.map(({ marks, text }) => html`<li>${marks.map(legendIcon)}${text}</li>`)}
  </ul>`;

/**
 * Registers it, if it is not yet.
 *
 * @param bringFile - Brings what makes a calendar file.
 */
export function registerCalendar(bringFile: () => Promise<MakeCalendarFile>): void {
  TcCalendar.bringFile = bringFile;
  if (!customElements.get('tc-calendar')) customElements.define('tc-calendar', TcCalendar);
}

declare global {
  interface HTMLElementTagNameMap {
    'tc-calendar': TcCalendar;
  }
}

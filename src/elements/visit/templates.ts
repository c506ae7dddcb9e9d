import { html, nothing } from 'lit';
import {
  isFirstQuestion,
  isLastQuestion,
  leadsToQuestions,
  type Counts,
  type Flow,
} from '../../view/visit-flow.js';
import type { VisitView } from '../../view/visit-view.js';
import { heading } from '../heading.js';

/** What a screen of the visit is drawn from beside its view. */
export interface ScreenModel {
  readonly flow: Flow;
  readonly counts: Counts;
  readonly isBig: boolean;
  readonly areSourcesOpen: boolean;
}

/** What can be pressed. */
export interface Actions {
  readonly go: (screen: Flow['screen']) => void;
  readonly next: () => void;
  readonly back: () => void;
  readonly bigger: () => void;
  readonly sources: () => void;
  readonly startAgain: () => void;
}

/** The question, and what is always there. */
export function bar(
  { question, words, pastReview }: VisitView,
  level: number,
  { flow, isBig }: ScreenModel,
  on: Actions,
) {
  const areOptions = flow.screen === 'options';
  return html`
    <header class="top-bar">
      ${heading(level, question)}
      <div class="tools">
        ${tool(words.options(), areOptions, () => {
          on.go(areOptions ? 'questions' : 'options');
        })}
        ${tool(words.bigger(), isBig, on.bigger)}
        <button type="button" class="link" @click=${on.startAgain}>${words.startAgain()}</button>
      </div>
    </header>
    ${pastReview && html`<p class="past" role="note">${pastReview}</p>`}
  `;
}

const tool = (text: string, isPressed: boolean, click: () => void) =>
  html`<button type="button" class="link" aria-pressed=${isPressed} @click=${click}>
    ${text}
  </button>`;

/** Where one is, and where one can go: the main way last and filled. */
export function foot(view: VisitView, model: ScreenModel, on: Actions) {
  const { words } = view;
  const { flow, counts } = model;
  const isAsking = flow.screen === 'questions' || flow.screen === 'more';
  const isFirst = isFirstQuestion(flow);
  const isLast = isLastQuestion(flow, counts);
  return html`<nav class="foot" aria-label=${words.way()}>
    <button type="button" class="button back" aria-disabled=${isFirst} @click=${on.back}>
      ${leadsToQuestions(flow) ? words.backToQuestions() : words.back()}
    </button>
    <p class="place note" role="status">${placeText(view, flow)}</p>
    ${isAsking ? sourcesButton(view, model, on) : nothing}
    ${
      flow.screen === 'questions' && counts.more > 0
        ? button(words.more(), () => {
            on.go('more');
          })
        : nothing
    }
    ${
      flow.screen === 'more'
        ? button(words.take(), () => {
            on.go('take');
          })
        : nothing
    }
    ${
      isAsking
        ? html`<button type="button" class="button main next" @click=${on.next}>
            ${isLast ? words.take() : words.next()}
          </button>`
        : nothing
    }
  </nav>`;
}

const button = (text: string, click: () => void) =>
  html`<button type="button" class="button" @click=${click}>${text}</button>`;

const sourcesButton = (
  { words }: VisitView,
  { areSourcesOpen }: ScreenModel,
  { sources }: Actions,
) =>
  html`<button type="button" class="link sources" aria-expanded=${areSourcesOpen} @click=${sources}>
    ${areSourcesOpen ? words.hideSources() : words.sources()}
  </button>`;

function placeText({ placeOf, words }: VisitView, { screen, first }: Flow) {
  if (screen === 'questions') return placeOf(first);
  return screen === 'more' ? words.placeMore() : nothing;
}

/** Which option has no column. */
export function swap(
  { label, options, id }: NonNullable<VisitView['notShown']>,
  leaveOut: (id: string | undefined) => void,
) {
  return html`<label class="select one-line">
    ${label}
    <select
      @change=${({ target }: Event) => {
        if (target instanceof HTMLSelectElement) leaveOut(options[target.selectedIndex]?.id);
      }}
    >
      ${options.map(
        (option) => html`<option .selected=${option.id === id}>${option.name}</option>`,
      )}
    </select>
  </label>`;
}

/** The other questions, by their groups. */
export function chooser({ more, words }: VisitView, at: number, choose: (at: number) => void) {
  const open = more.flatMap(({ rows }) => rows)[at];
  return html`<label class="select one-line">
    ${words.chooseQuestion()}
    <select
      @change=${({ target }: Event) => {
        if (target instanceof HTMLSelectElement) choose(target.selectedIndex);
      }}
    >
      ${more.map(
        ({ title, rows }) =>
          html`<optgroup label=${title}>
            ${rows.map((row) => html`<option .selected=${row === open}>${row.label}</option>`)}
          </optgroup>`,
      )}
    </select>
  </label>`;
}

import { LitElement, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { base } from '../styles/base.js';
import { buttonStyles } from '../styles/buttons.js';
import { questionStyles } from '../styles/questions.js';
import type { Change } from '../view/options-view.js';
import type { PageSource } from '../view/page-source.js';
import {
  questionsView,
  type OfferedView,
  type QuestionsView,
  type QuestionView,
} from '../view/questions-view.js';
import { ChooseEvent } from './events.js';
import { heading } from './heading.js';

type Listed = NonNullable<PageSource['choice']['questions']>[number];

/** The longest question, in characters: it has to fit on paper. */
const longest = 160;

/** Words as one line: a list on paper has no paragraphs. */
const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/**
 * Questions for the visit: a list of suggestions to tick, to put in other words and to bring in order,
 * and the reader's own. It comes when its place is near the screen.
 *
 * @element tc-questions
 * @fires {ChooseEvent} tc-choose - The reader changed the list.
 */
export class TcQuestions extends LitElement {
  static override properties = {
    source: { attribute: false },
    level: { attribute: false },
  };

  static override styles = [base, buttonStyles, questionStyles];

  /** What the questions are made from. Nothing is drawn until it is set. */
  source?: PageSource;

  /** Level of the title's heading. */
  level = 3;

  /** Id of the question whose words are being changed. */
  #edited: string | undefined;
  /** What was on the list: taken off it, it keeps the reader's words. */
  #dropped: readonly Listed[] = [];
  /** What is said of the last change. */
  #said = '';

  protected override render() {
    const { source } = this;
    if (!source) return nothing;
    const view = questionsView(source, this.#dropped);
    const { words, offered, list } = view;
    return html`
      <section class="section">
        <div>
          ${heading(this.level, view.title)}
          <p class="note">${view.note}</p>
        </div>
        <div>
          <ol class="list" aria-label=${words.list()}>
            ${repeat(
              list,
              ({ id }) => id,
              (question) => html`<li>${this.#item(question, view)}</li>`,
            )}
          </ol>
          ${this.#add(view)}
          <p class="note count" role="status">${view.count} ${this.#said}</p>
          ${
            offered.length === 0
              ? nothing
              : html`<fieldset>
                  <legend>${words.others()}</legend>
                  ${repeat(
                    offered,
                    ({ id }) => id,
                    (question) => this.#offer(question, view.isFull),
                  )}
                </fieldset>`
          }
        </div>
      </section>
    `;
  }

  #item(question: QuestionView, view: QuestionsView) {
    const { id, text } = question;
    const { words } = view;
    if (this.#edited === id) return this.#editor(question, view);
    const drop = () => {
      this.#dropped = [question.kept, ...this.#dropped.filter((one) => one.id !== id)];
      this.#change(question.drop);
      void this.#focus(`[data-id="${id}"] input, .own input`);
    };
    const remove = () => {
      this.#change(question.drop);
      void this.#focus('.own input');
    };
    return html`<div class="item" data-id=${id}>
      <label class="check">
        <input type="checkbox" .checked=${true} @change=${drop} /><span>${text}</span>
      </label>
      <span class="tools">
        <button
          type="button"
          class="link edit"
          aria-label=${words.editOf({ question: text })}
          @click=${() => void this.#edit(id)}
        >
          ${words.edit()}
        </button>
        ${
          question.isOwn
            ? html`<button
                type="button"
                class="link"
                aria-label=${words.removeOf({ question: text })}
                @click=${remove}
              >
                ${words.remove()}
              </button>`
            : nothing
        }
        ${this.#mover(question, 'up', view)} ${this.#mover(question, 'down', view)}
      </span>
    </div>`;
  }

  // Not `disabled` at the ends: a button that leaves the tab order under the finger loses the keyboard.
  #mover(question: QuestionView, way: 'up' | 'down', { words }: QuestionsView) {
    const isUp = way === 'up';
    const isEnd = isUp ? question.isFirst : question.isLast;
    const move = () => {
      if (isEnd) return;
      this.#said = isUp ? question.movedUp : question.movedDown;
      this.#change(isUp ? question.up : question.down);
      void this.#focus(`[data-id="${question.id}"] .${way}`);
    };
    return html`<button
      type="button"
      class="move ${way}"
      aria-label=${words[way]({ question: question.text })}
      aria-disabled=${isEnd}
      @click=${move}
    >
      <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16">
        <path
          d=${isUp ? 'M8 13V3M3.5 7.5 8 3l4.5 4.5' : 'M8 3v10M3.5 8.5 8 13l4.5-4.5'}
          fill="none"
          stroke="currentColor"
          stroke-width="1.6"
        ></path>
      </svg>
    </button>`;
  }

  #editor(question: QuestionView, { words }: QuestionsView) {
    const { id, text } = question;
    const close = (change?: Change) => {
      this.#edited = undefined;
      if (change) this.#change(change);
      else this.requestUpdate();
      void this.#focus(`[data-id="${id}"] .edit`);
    };
    const save = (event: Event) => {
      event.preventDefault();
      const field = this.renderRoot.querySelector<HTMLTextAreaElement>('.editor textarea');
      const said = oneLine(field?.value ?? '');
      // A question of one's own without words would be no question: it stays as it was.
      close(said === '' && question.isOwn ? undefined : question.say(said));
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        close();
      } else if (event.key === 'Enter' && !event.isComposing) save(event);
    };
    return html`<form class="editor" @submit=${save} @keydown=${onKey}>
      <label
        ><span class="note">${words.words()}</span>
        <textarea rows="2" maxlength=${longest} .value=${text}></textarea>
      </label>
      <span class="tools">
        <button type="submit" class="button">${words.save()}</button>
        <button
          type="button"
          class="link"
          @click=${() => {
            close();
          }}
        >
          ${words.cancel()}
        </button>
      </span>
    </form>`;
  }

  #offer({ id, text, take }: OfferedView, isFull: boolean) {
    const click = (event: Event) => {
      event.preventDefault();
      if (isFull) return;
      this.#change(take);
      void this.#focus(`[data-id="${id}"] input`);
    };
    return html`<label class="check" data-id=${id}>
      <input type="checkbox" .checked=${false} aria-disabled=${isFull} @click=${click} />
      <span>${text}</span>
    </label>`;
  }

  #add({ words, add, isFull }: QuestionsView) {
    const submit = (event: Event) => {
      event.preventDefault();
      const field = this.renderRoot.querySelector<HTMLInputElement>('.own input');
      const text = oneLine(field?.value ?? '');
      if (!field || text === '' || isFull) return;
      field.value = '';
      this.#change(add(text));
    };
    return html`<form class="own" @submit=${submit}>
      <label
        ><span class="note">${words.own()}</span>
        <input type="text" maxlength=${longest} autocomplete="off" />
      </label>
      <button type="submit" class="button" aria-disabled=${isFull}>${words.add()}</button>
    </form>`;
  }

  #change(change: Change) {
    this.dispatchEvent(new ChooseEvent(change));
    this.requestUpdate();
  }

  async #edit(id: string) {
    this.#edited = id;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLTextAreaElement>('.editor textarea')?.select();
  }

  /** Where the keyboard goes on, once it is drawn: the root has drawn before us. */
  async #focus(css: string) {
    await this.updateComplete;
    await Promise.resolve();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(css)?.focus();
  }
}

/** Registers it, if it is not yet. */
export function registerQuestions(): void {
  if (!customElements.get('tc-questions')) customElements.define('tc-questions', TcQuestions);
}

declare global {
  interface HTMLElementTagNameMap {
    'tc-questions': TcQuestions;
  }
}

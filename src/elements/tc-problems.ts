import { LitElement, html, nothing } from 'lit';
import { base } from '../styles/base.js';
import { css } from '../styles/css.js';
import type { ProblemsView } from '../view/problems-view.js';
import { RetryEvent } from './late-events.js';
import { heading } from './heading.js';

/**
 * Why the comparison can't be shown: every problem in plain words, with its place in the data.
 *
 * @element tc-problems
 * @fires {RetryEvent} tc-retry - The reader asked to load the data again.
 */
export class TcProblems extends LitElement {
  static override properties = {
    view: { attribute: false },
    level: { type: Number },
  };

  static override styles = [
    base,
    css`
      .box {
        border-block: 2px solid var(--_ink);
        padding-block: 1em;
      }
      ul {
        margin-block-start: 0.75em;
        display: grid;
        gap: 0.6em;
        max-inline-size: 46em;
      }
      .path {
        display: block;
        overflow-wrap: anywhere;
      }
      .lead {
        margin-block-start: 0.5em;
      }
      details {
        margin-block-start: 0.75em;
      }
      summary {
        min-block-size: 24px;
        cursor: pointer;
        color: var(--_accent);
      }
      .button {
        appearance: none;
        font: inherit;
        font-weight: 600;
        min-block-size: max(2.75em, 44px);
        padding: 0.5em 1.125em;
        border-radius: 2px;
        border: 1px solid var(--_accent);
        background: var(--_accent);
        color: var(--_paper);
        cursor: pointer;
        margin-block-start: 1em;
      }
    `,
  ];

  /** What to show. Nothing is drawn until it is set. */
  view?: ProblemsView;

  /** Level of the title's heading. */
  level = 2;

  protected override render() {
    const { view } = this;
    if (!view) return nothing;
    return html`
      <div class="box" role="alert">
        ${heading(this.level, view.title)}
        <p class="lead">${view.lead}</p>
        ${this.#list(view.first)}
        ${
          view.rest.length === 0
            ? nothing
            : html`<details>
                <summary>${view.more}</summary>
                ${this.#list(view.rest)}
              </details>`
        }
        ${
          view.retry === undefined
            ? nothing
            : html`<button type="button" class="button" @click=${this.#retry}>
                ${view.retry}
              </button>`
        }
      </div>
    `;
  }

  readonly #retry = () => {
    // The button goes: the keyboard stays where it was, at the element around this one.
    const place = this.parentElement;
    if (place) place.tabIndex = -1;
    place?.focus();
    this.dispatchEvent(new RetryEvent());
  };

  #list(problems: ProblemsView['first']) {
    return html`<ul>
      ${problems.map(
        ({ message, place }) =>
          html`<li>
            ${message}
            ${place === undefined ? nothing : html`<span class="path note">${place}</span>`}
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tc-problems': TcProblems;
  }
}

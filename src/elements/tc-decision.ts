import { LitElement, html, nothing } from 'lit';
import { base } from '../styles/base.js';
import { css } from '../styles/css.js';
import type { DecisionView } from '../view/decision-view.js';
import { heading } from './heading.js';

/**
 * The decision as a question, and the line that says what this is, who made it and until when it
 * holds. That line has no part and no switch: a host page can't take it away.
 *
 * @element tc-decision
 */
export class TcDecision extends LitElement {
  static override properties = {
    view: { attribute: false },
    level: { attribute: false },
    isBrief: { attribute: false },
  };

  static override styles = [
    base,
    css`
      .head {
        display: grid;
        grid-template-columns: var(--_label-column) minmax(0, 1fr);
        column-gap: var(--_gutter);
      }
      .over {
        line-height: 1.35;
        padding-block-start: 0.55em;
      }
      .over b {
        display: block;
      }
      .title {
        font-size: 2.375em;
        line-height: 1.1;
        letter-spacing: -0.022em;
        max-inline-size: 20em;
      }
      .lead {
        font-size: 1.125em;
        max-inline-size: 38em;
        margin-block-start: 0.9em;
        color: var(--_ink-2);
      }
      .past {
        margin-block-start: 1.5em;
        padding: 0.75em 1em;
        border: 2px solid var(--_ink);
      }
      .disclosure {
        display: grid;
        grid-template-columns: calc((var(--_label-column) + var(--_gutter)) / 0.875) minmax(0, 1fr);
        row-gap: 4px;
        margin-block-start: 2.2em;
        padding-block: 0.85em;
        border-block: 1px solid var(--_rule);
      }
      .disclosure b {
        color: var(--_ink);
      }
      .disclosure ul {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 1.7em;
      }
      @container (max-width: 40em) {
        .head,
        .disclosure {
          grid-template-columns: minmax(0, 1fr);
          row-gap: 0.75em;
        }
        .disclosure {
          margin-block-start: 1em;
          row-gap: 2px;
        }
        .over {
          padding: 0;
        }
        .over b {
          display: inline;
        }
        /* Little stands between a reader on a phone and the comparison. */
        .is-brief .lead {
          display: none;
        }
        .title {
          font-size: 1.75em;
          letter-spacing: -0.018em;
        }
        .lead {
          font-size: 1em;
        }
      }
    `,
  ];

  /** What to show. Nothing is drawn until it is set. */
  view?: DecisionView;

  /** Level of the question's heading. */
  level = 2;

  /** Whether the lead gives way where there is little room. */
  isBrief = false;

  protected override render() {
    const { view } = this;
    if (!view) return nothing;
    return html`
      <header class=${this.isBrief ? 'head is-brief' : 'head'}>
        <p class="over"><b>${view.overline}</b> ${view.condition}</p>
        <div>
          ${heading(this.level, view.question)}
          ${view.lead && html`<p class="lead">${view.lead}</p>`}
        </div>
      </header>
      ${view.pastReview && html`<p class="past" role="note">${view.pastReview}</p>`}
      <div class="disclosure note">
        <b>${view.informs}</b>
        <ul>
          ${view.disclosure.map((fact) => html`<li>${fact}</li>`)}
        </ul>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tc-decision': TcDecision;
  }
}

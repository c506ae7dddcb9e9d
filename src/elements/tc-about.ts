import { LitElement, html, nothing } from 'lit';
import { base } from '../styles/base.js';
import { css } from '../styles/css.js';
import { aboutView, type AboutSource } from '../view/about-view.js';
import { heading } from './heading.js';

/**
 * Who made the data, how, and what is not known of them.
 *
 * @element tc-about
 */
export class TcAbout extends LitElement {
  static override properties = {
    source: { attribute: false },
    level: { type: Number },
  };

  static override styles = [
    base,
    css`
      dl {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: 1.2em var(--_gutter);
      }
      dt {
        font-weight: 600;
        color: var(--_ink);
      }
      @container (max-width: 56em) {
        dl {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
      }
      @container (max-width: 30em) {
        dl {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  /** What it is about. Nothing is drawn until it is set. */
  source?: AboutSource;

  /** Level of the title's heading. */
  level = 3;

  protected override render() {
    if (!this.source) return nothing;
    const view = aboutView(this.source);
    return html`
      <section class="section">
        <div>${heading(this.level, view.title)}</div>
        <dl class="note">
          ${view.facts.map(
            ({ term, text }) =>
              html`<div>
                <dt>${term}</dt>
                <dd>${text}</dd>
              </div>`,
          )}
        </dl>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tc-about': TcAbout;
  }
}

import { LitElement, css, html, nothing } from 'lit';
import { base } from '../styles/base.js';
import type { LinksView } from '../view/links-view.js';
import { heading } from './heading.js';
import { linkIcon } from './icons.js';

/**
 * Whether the chosen options were tested against each other: a sign and a sentence for each pair.
 *
 * @element tc-links
 */
export class TcLinks extends LitElement {
  static override properties = {
    view: { attribute: false },
    level: { attribute: false },
  };

  static override styles = [
    base,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: 1.4em var(--_gutter);
      }
      li {
        display: grid;
        row-gap: 7px;
        align-content: start;
        line-height: 1.35;
      }
      li b {
        display: block;
      }
      li .note {
        display: block;
        margin-block-start: 2px;
      }
      @container (max-width: 56em) {
        ul {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
      }
      @container (max-width: 30em) {
        ul {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  /** What to show. Nothing is drawn while there is no pair. */
  view?: LinksView;

  /** Level of the title's heading. */
  level = 3;

  protected override render() {
    const { view } = this;
    if (!view || view.links.length === 0) return nothing;
    return html`
      <section class="section">
        <div>
          ${heading(this.level, view.title)}
          <p class="note">${view.note}</p>
        </div>
        <ul>
          ${view.links.map(
            ({ kind, pair, text }) =>
              html`<li>
                ${linkIcon(kind)}
                <p><b>${pair}</b><span class="note">${text}</span></p>
              </li>`,
          )}
        </ul>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tc-links': TcLinks;
  }
}

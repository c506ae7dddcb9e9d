import { LitElement, html, nothing } from 'lit';
import { base } from '../styles/base.js';
import { css } from '../styles/css.js';
import { chainView, type ChainSource } from '../view/chain-view.js';

/**
 * The studies between two options, one line a step, and what may be set side by side. It comes when
 * it is first asked for.
 *
 * @element tc-chain
 */
export class TcChain extends LitElement {
  static override properties = {
    source: { attribute: false },
  };

  static override styles = [
    base,
    css`
      ol {
        list-style: none;
        display: grid;
        gap: 0.8em;
        padding-inline-start: 14px;
        border-inline-start: 2px solid var(--_ink);
      }
      b,
      .note {
        display: block;
      }
      ol + .note {
        margin-block-start: 0.9em;
      }
    `,
  ];

  /** Which two. Nothing is drawn until it is set. */
  source?: ChainSource;

  protected override render() {
    const view = this.source && chainView(this.source);
    if (!view) return nothing;
    return html`<ol>
        ${view.steps.map(
          ({ pair, studies }) => html`<li><b>${pair}</b><span class="note">${studies}</span></li>`,
        )}
      </ol>
      <p class="note">${view.why}</p>`;
  }
}

/** Registers it, if it is not yet. */
export function registerChain(): void {
  if (!customElements.get('tc-chain')) customElements.define('tc-chain', TcChain);
}

declare global {
  interface HTMLElementTagNameMap {
    'tc-chain': TcChain;
  }
}

import { LitElement, css, html, nothing } from 'lit';
import { base } from '../styles/base.js';
import type { Behind } from '../view/behind.js';
import { provenanceView, type SourceView } from '../view/provenance-view.js';
import { rich } from './rich.js';

/**
 * What stands behind a cell: the sentence on one side, the facts and sources on the other. It comes
 * when the first cell is opened.
 *
 * @element tc-provenance
 */
export class TcProvenance extends LitElement {
  static override properties = {
    behind: { attribute: false },
  };

  static override styles = [
    base,
    css`
      .panel {
        display: grid;
        grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
        gap: 1.25em 3em;
        padding: 1.5em;
        margin-block-end: 8px;
        background: var(--_wash);
        border-block-start: 2px solid var(--_accent);
      }
      .sentence {
        font-size: 1.25em;
        line-height: 1.36;
        letter-spacing: -0.008em;
        margin-block: 0.4em;
        text-wrap: pretty;
      }
      dl {
        display: grid;
        grid-template-columns: 8.2em minmax(0, 1fr);
        font-size: var(--_size-note);
        line-height: 1.45;
        align-content: start;
      }
      :is(dt, dd) {
        padding-block: 7px;
        border-block-start: 1px solid var(--_rule);
        overflow-wrap: anywhere;
      }
      :is(dt, dd):nth-of-type(1) {
        border-block-start: 0;
        padding-block-start: 0;
      }
      dt {
        color: var(--_ink-2);
        padding-inline-end: 12px;
        overflow-wrap: break-word;
      }
      dd p + p {
        margin-block-start: 0.35em;
      }
      a {
        color: var(--_accent);
        /* Clear of the table's heads, as its buttons are. */
        scroll-margin-block-start: 12em;
        text-underline-offset: 3px;
      }
      @container (max-width: 48em) {
        .panel {
          grid-template-columns: minmax(0, 1fr);
          padding: 1.1em;
        }
        dl {
          grid-template-columns: 6.2em minmax(0, 1fr);
        }
      }
    `,
  ];

  /** What the cell rests on. Nothing is drawn until it is set. */
  behind?: Behind;

  protected override render() {
    if (!this.behind) return nothing;
    const { title, sentence, note, facts } = provenanceView(this.behind);
    return html`<div class="panel" role="group" aria-label=${title}>
      <div>
        <p class="note">${title}</p>
        ${sentence.length > 0 ? html`<p class="sentence">${rich(sentence)}</p>` : nothing}
        ${note === undefined ? nothing : html`<p class="note">${note}</p>`}
      </div>
      <dl>
        ${facts.map(
          ({ term, details, sources }) =>
            html`<dt>${term}</dt>
              <dd>
                ${details.map((detail) => html`<p>${detail}</p>`)}
                ${(sources ?? []).map(sourceLine)}
              </dd>`,
        )}
      </dl>
    </div>`;
  }
}

const sourceLine = ({ title, details, href }: SourceView) => {
  const name =
    href === undefined
      ? title
      : html`<a href=${href} target="_blank" rel="noopener noreferrer external">${title}</a>`;
  return html`<p>${name}${details === '' ? nothing : html`, ${details}`}</p>`;
};

declare global {
  interface HTMLElementTagNameMap {
    'tc-provenance': TcProvenance;
  }
}

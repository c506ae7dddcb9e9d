import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { base } from '../styles/base.js';
import { css } from '../styles/css.js';
import type { Behind } from '../view/behind.js';
import type { CopyView } from '../view/citation-view.js';
import { provenanceView } from '../view/provenance-view.js';
import type { SourceView } from '../view/source-views.js';
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
      .copy {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 12px;
        align-items: center;
        margin-block-start: 0.6em;
      }
      .copy .link {
        min-block-size: 3.15em;
        scroll-margin-block-start: 12em;
      }
      textarea {
        flex-basis: 100%;
        inline-size: 100%;
        min-block-size: 9em;
        padding: 8px;
        font: inherit;
        font-size: var(--_size-note);
        line-height: 1.45;
        color: var(--_ink);
        background: var(--_paper);
        border: 1px solid var(--_rule-mid);
        border-radius: 0;
        resize: vertical;
      }
      @media print {
        .copy {
          display: none;
        }
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

  /** What became of the wish to copy. */
  #copied: 'not-asked' | 'done' | 'refused' = 'not-asked';

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('behind')) this.#copied = 'not-asked';
  }

  protected override render() {
    if (!this.behind) return nothing;
    const { title, sentence, note, facts, copy } = provenanceView(this.behind);
    return html`<div class="panel" role="group" aria-label=${title}>
      <div>
        <p class="note">${title}</p>
        ${sentence.length > 0 ? html`<p class="sentence">${rich(sentence)}</p>` : nothing}
        ${note === undefined ? nothing : html`<p class="note">${note}</p>`} ${this.#copyPart(copy)}
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

  #copyPart({ label, text, textLabel, done, refused }: CopyView) {
    const said = { 'not-asked': '', done, refused }[this.#copied];
    return html`<div class="copy">
      <button type="button" class="link" @click=${() => void this.#copy(text)}>${label}</button>
      <span class="note" role="status">${said}</span>
      ${
        this.#copied === 'refused'
          ? html`<textarea readonly aria-label=${textLabel} .value=${text}></textarea>`
          : nothing
      }
    </div>`;
  }

  async #copy(text: string) {
    this.#copied = 'not-asked';
    this.requestUpdate();
    try {
      await navigator.clipboard.writeText(text);
      this.#copied = 'done';
    } catch {
      // No clipboard on pages without https, and none in frames that were not given it.
      this.#copied = 'refused';
    }
    this.requestUpdate();
    await this.updateComplete;
    const field = this.renderRoot.querySelector('textarea');
    field?.focus();
    field?.select();
  }
}

const sourceLine = ({ title, details, href }: SourceView) => {
  const name =
    href === undefined
      ? title
      : html`<a href=${href} target="_blank" rel="noopener noreferrer external">${title}</a>`;
  return html`<p>${name}${details === '' ? nothing : html`, ${details}`}</p>`;
};

/** Registers it, if it is not yet. */
export function registerProvenance(): void {
  if (!customElements.get('tc-provenance')) customElements.define('tc-provenance', TcProvenance);
}

declare global {
  interface HTMLElementTagNameMap {
    'tc-provenance': TcProvenance;
  }
}

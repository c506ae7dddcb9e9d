import { LitElement, html, nothing } from 'lit';
import { base } from '../styles/base.js';
import { css } from '../styles/css.js';
import { linksView, type LinksSource, type LinksView, type LinkView } from '../view/links-view.js';
import { heading } from './heading.js';
import { linkIcon } from './link-icon.js';
import { WidthController } from './width-controller.js';

/** Below this width, in em, several pairs are a page of their own: they are summed up. */
const narrowTo = 40;

/**
 * Whether the chosen options were tested against each other: a sign and a sentence for each pair, and
 * the studies between the two on request.
 * It comes right after the table; what stands inside it is shown until then.
 *
 * @element tc-links
 */
export class TcLinks extends LitElement {
  static override properties = {
    source: { attribute: false },
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
      summary.link {
        inline-size: fit-content;
        padding-block: 12px;
      }
      details > ul {
        margin-block-start: 0.5em;
      }
      @container (max-width: 56em) {
        ul {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
      }
      @container (max-width: 40em) {
        .section {
          margin-block-start: 0.9em;
        }
      }
      @container (max-width: 30em) {
        ul {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  /** What was chosen. Nothing is drawn while there is no pair. */
  source?: LinksSource;

  /** Level of the title's heading. */
  level = 3;

  /** Whether the code of what is asked for could not be loaded. */
  #isFailed = false;

  readonly #width = new WidthController(this);

  protected override render() {
    const { source } = this;
    const view = source && linksView(source);
    if (!view || view.links.length === 0) return nothing;
    const summary = this.#width.width < narrowTo ? view.summary : undefined;
    const note = summary?.text ?? view.note;
    return html`
      <section class="section">
        <div>${heading(this.level, view.title)} ${note && html`<p class="note">${note}</p>`}</div>
        ${
          summary
            ? html`<details>
                <summary class="link">${summary.ask}</summary>
                ${this.#pairs(view, source)}
              </details>`
            : this.#pairs(view, source)
        }
      </section>
    `;
  }

  #pairs({ links, ask }: LinksView, source: LinksSource) {
    return html`<ul>
      ${links.map(
        ({ kind, pair, text, ends }) =>
          html`<li>
            ${linkIcon(kind)}
            <p><b>${pair}</b><span class="note">${text}</span></p>
            ${ends ? this.#chain(source, ends, [ask, pair]) : nothing}
          </li>`,
      )}
    </ul>`;
  }

  #chain(
    { index, population, words }: LinksSource,
    ends: NonNullable<LinkView['ends']>,
    [ask, pair]: readonly [string, string],
  ) {
    return html`<details @toggle=${this.#bring}>
      <summary class="link">${ask}<span class="sr"> ${pair}</span></summary>
      ${
        this.#isFailed
          ? html`<p class="note">${words.say.panelFailed()}</p>`
          : html`<tc-chain .source=${{ index, words, population, ...ends }}></tc-chain>`
      }
    </details>`;
  }

  readonly #bring = async () => {
    const late = await import('./tc-chain.js').catch(() => undefined);
    late?.registerChain();
    this.#isFailed = !late;
    this.requestUpdate();
  };
}

/** Registers it, if it is not yet. */
export function registerLinks(): void {
  if (!customElements.get('tc-links')) customElements.define('tc-links', TcLinks);
}

declare global {
  interface HTMLElementTagNameMap {
    'tc-links': TcLinks;
  }
}

import { LitElement, html, nothing, type PropertyValues } from 'lit';
import type { QrCode } from '../qr/qr-code.js';
import { base } from '../styles/base.js';
import { buttonStyles } from '../styles/buttons.js';
import { takeStyles } from '../styles/take.js';
import type { PageSource } from '../view/page-source.js';
import { takeView, type TakeView } from '../view/take-view.js';
import { codePicture } from './code.js';
import { heading } from './heading.js';

/** A text that the browser did not let us copy, and what it is. */
interface Shown {
  readonly label: string;
  readonly text: string;
}

/**
 * What can be taken along: a page of paper, the same as text, and where the page allows it a link and
 * its QR code. It comes when its place is near the screen.
 *
 * @element tc-take
 */
export class TcTake extends LitElement {
  static override properties = {
    source: { attribute: false },
    level: { attribute: false },
  };

  static override styles = [base, buttonStyles, takeStyles];

  /** What is taken along. Nothing is drawn until it is set. */
  source?: PageSource;

  /** Level of the title's heading. */
  level = 3;

  /** What is said of the last wish. */
  #said = '';
  /** What could not be copied, to be copied by hand. */
  #shown: Shown | undefined;
  /** What draws codes, once it was asked for. */
  #qrCode: ((text: string) => QrCode | undefined) | undefined;
  #hasCode = false;
  #hasMeasures = false;

  protected override willUpdate(changed: PropertyValues<this>) {
    // Another comparison: what was said of the one before does not hold.
    if (!changed.has('source') || changed.get('source')?.choice === this.source?.choice) return;
    this.#said = '';
    this.#shown = undefined;
  }

  protected override render() {
    const { source } = this;
    const view = source && takeView(source);
    if (!view) return nothing;
    const { words, link } = view;
    return html`
      <section class="section">
        <div>
          ${heading(this.level, view.title)}
          <p class="note">${view.note}</p>
        </div>
        <div>
          <p>${view.lead}</p>
          <div class="actions">
            <button
              type="button"
              class="button main"
              @click=${() => void this.#print(source, view)}
            >
              ${view.print}
            </button>
            <button type="button" class="button" @click=${() => void this.#copyText(view)}>
              ${words.copyText()}
            </button>
            ${link === undefined ? nothing : this.#linkButtons(link, view)}
          </div>
          <p class="note said" role="status">${this.#said}</p>
          ${this.#field()} ${this.#hasCode && link !== undefined ? this.#code(link, view) : nothing}
          ${source.measures ? this.#measures(source, view) : nothing}
        </div>
      </section>
    `;
  }

  #linkButtons(link: string, { words }: TakeView) {
    const copy = () =>
      void this.#copy({ label: words.linkLabel(), text: link }, words.linkCopied(), words);
    return html`
      <button type="button" class="button" @click=${copy}>${words.copyLink()}</button>
      <button
        type="button"
        class="button"
        aria-expanded=${this.#hasCode}
        @click=${() => void this.#toggleCode(words)}
      >
        ${this.#hasCode ? words.hideCode() : words.showCode()}
      </button>
    `;
  }

  #field() {
    if (!this.#shown) return nothing;
    const { label, text } = this.#shown;
    return html`<textarea readonly rows="10" aria-label=${label} .value=${text}></textarea>`;
  }

  #code(link: string, { words }: TakeView) {
    const code = this.#qrCode?.(link);
    return html`<figure>
      ${code ? codePicture(code, words.codeLabel()) : nothing}
      <figcaption>
        <p>${code ? words.codeNote() : words.tooLong()}</p>
        <p class="note"><a href=${link}>${link}</a></p>
      </figcaption>
    </figure>`;
  }

  #measures(source: PageSource, { words }: TakeView) {
    if (this.#hasMeasures) {
      return html`<tc-measures .source=${source} .level=${this.level + 1}></tc-measures>`;
    }
    return html`<p>
      <button type="button" class="link more" @click=${() => void this.#bringMeasures(words)}>
        ${words.measures()}
      </button>
    </p>`;
  }

  async #print(source: PageSource, { words, link }: TakeView) {
    const late = await import('./sheet-print.js').catch(() => undefined);
    if (!late) {
      this.#say(words.failed());
      return;
    }
    // Without its code the paper still has the address.
    if (link !== undefined) await this.#bringCode();
    const code = link === undefined ? undefined : this.#qrCode?.(link);
    const printed = await late
      .printSheet(this.renderRoot as ShadowRoot, source, code)
      .catch(() => undefined);
    // The frame that had the focus is gone: the reader goes on where the printing began.
    if (!this.shadowRoot?.activeElement) this.renderRoot.querySelector('button')?.focus();
    this.#say(printed === 'opened' ? '' : words.cannotPrint());
  }

  #copyText({ text, words }: TakeView) {
    return this.#copy({ label: words.textLabel(), text: text() }, words.textCopied(), words);
  }

  async #copy(shown: Shown, done: string, words: TakeView['words']) {
    this.#shown = undefined;
    try {
      await navigator.clipboard.writeText(shown.text);
      this.#say(done);
    } catch {
      // No clipboard on pages without https, and none in frames that were not given it.
      this.#shown = shown;
      this.#say(words.refused());
      await this.updateComplete;
      const field = this.renderRoot.querySelector('textarea');
      field?.focus();
      field?.select();
    }
  }

  async #toggleCode(words: TakeView['words']) {
    await this.#bringCode();
    this.#hasCode = this.#qrCode !== undefined && !this.#hasCode;
    this.#say(this.#qrCode ? '' : words.failed());
  }

  async #bringCode() {
    const late = await import('../qr/qr-code.js').catch(() => undefined);
    this.#qrCode = late?.qrCode;
  }

  async #bringMeasures(words: TakeView['words']) {
    const late = await import('./tc-measures.js').catch(() => undefined);
    late?.registerMeasures();
    this.#hasMeasures = late !== undefined;
    this.#say(late ? '' : words.failed());
    await this.updateComplete;
    const measures = this.renderRoot.querySelector('tc-measures');
    await measures?.updateComplete;
    measures?.focus();
  }

  #say(text: string) {
    this.#said = text;
    this.requestUpdate();
  }
}

/** Registers it, if it is not yet. */
export function registerTake(): void {
  if (!customElements.get('tc-take')) customElements.define('tc-take', TcTake);
}

declare global {
  interface HTMLElementTagNameMap {
    'tc-take': TcTake;
  }
}

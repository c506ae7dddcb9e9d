import { LitElement, html } from 'lit';
import { audienceWordsFor } from '../../messages/audience.js';
import { base } from '../../styles/base.js';
import { css } from '../../styles/css.js';

/** The reader asked for the words and figures of patients or of clinicians. */
export class AudienceEvent extends Event {
  static readonly type = 'tc-audience';
  readonly audience: 'patient' | 'clinician';

  constructor(audience: AudienceEvent['audience']) {
    super(AudienceEvent.type);
    this.audience = audience;
  }
}

const audiences = ['patient', 'clinician'] as const;

/**
 * The switch between what patients and what clinicians read. It comes late on a page for patients,
 * and with the clinicians' part on theirs.
 *
 * @element tc-audience
 * @fires {AudienceEvent} tc-audience - The reader asked for the other.
 */
export class TcAudience extends LitElement {
  static override properties = {
    audience: {},
  };

  static override styles = [
    base,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 12px;
        align-items: center;
        margin-block-start: 1.5em;
      }
      button {
        appearance: none;
        display: inline-flex;
        align-items: center;
        gap: 8px;
        min-block-size: max(2.75em, 44px);
        padding: 0 1em;
        font: inherit;
        color: var(--_ink);
        background: var(--_paper);
        border: 1px solid var(--_rule-mid);
        border-radius: 1.5em;
        cursor: pointer;
      }
      button[aria-pressed='true'] {
        /* The wider border takes the place of padding: nothing moves when it is pressed. */
        padding: 0 calc(1em - 1px);
        border: 2px solid var(--_accent);
        background: var(--_wash);
        font-weight: 600;
      }
      svg {
        color: var(--_accent);
      }
      @media (forced-colors: active) {
        button[aria-pressed='true'] {
          border-color: Highlight;
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** Whose words are shown. Anything but `clinician` is for patients. */
  audience = 'patient';

  /** Goes to the button that is pressed. */
  override focus() {
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
    });
  }

  protected override render() {
    const locale = this.closest('[lang]')?.getAttribute('lang') ?? '';
    const say = audienceWordsFor(locale);
    const shown = this.audience === 'clinician' ? 'clinician' : 'patient';
    return html`<div role="group" aria-labelledby="for">
      <span class="note" id="for">${say.audienceFor()}</span>
      ${audiences.map(
        (audience) =>
          html`<button
            type="button"
            aria-pressed=${audience === shown}
            @click=${() => void this.#ask(audience)}
          >
            ${audience === shown ? tick : ''}${say.audiences()[audience]}
          </button>`,
      )}
    </div>`;
  }

  async #ask(audience: AudienceEvent['audience']) {
    const root = this.getRootNode();
    this.dispatchEvent(new AudienceEvent(audience));
    if (!(root instanceof ShadowRoot) || !(root.host instanceof LitElement)) return;
    await root.host.updateComplete;
    // It may stand in another place now: the keyboard goes with it.
    root.querySelector<HTMLElement>('tc-audience')?.focus();
  }
}

const tick = html`<svg aria-hidden="true" width="12" height="12" viewBox="0 0 12 12">
  <path d="m1.500 6.500 3 3 6-7" fill="none" stroke="currentColor" stroke-width="2"></path>
</svg>`;

/** Registers it. */
export function registerAudience(): void {
  if (!customElements.get('tc-audience')) customElements.define('tc-audience', TcAudience);
}

declare global {
  interface HTMLElementTagNameMap {
    'tc-audience': TcAudience;
  }
}

import { html } from 'lit';
import type { VisitView } from '../../view/visit-view.js';
import { heading } from '../heading.js';

/** How it is asked, and what can be answered. */
interface Answers {
  /** Level of its heading. */
  readonly level: number;
  readonly stay: () => void;
  readonly startAgain: () => void;
}

/** Asks whether somebody is still there; Esc says so too. */
export const askedStill = (
  { words }: VisitView,
  idle: string,
  { level, stay, startAgain }: Answers,
) =>
  html`<dialog
    role="alertdialog"
    aria-label=${words.stillHere()}
    aria-describedby="idle"
    @cancel=${(event: Event) => {
      event.preventDefault();
      stay();
    }}
  >
    ${heading(level, words.stillHere())}
    <p id="idle">${idle}</p>
    <div class="answers">
      <button type="button" class="button main" @click=${stay}>${words.stay()}</button>
      <button type="button" class="button" @click=${startAgain}>${words.startAgain()}</button>
    </div>
  </dialog>`;

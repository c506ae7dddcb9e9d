import { html } from 'lit';
import type { VisitView } from '../../view/visit-view.js';

/** What can be answered. */
interface Answers {
  readonly stay: () => void;
  readonly startAgain: () => void;
}

/** Asks whether somebody is still there; Esc says so too. */
export const askedStill = ({ words }: VisitView, idle: string, { stay, startAgain }: Answers) =>
  html`<dialog
    role="alertdialog"
    aria-labelledby="still"
    aria-describedby="idle"
    @cancel=${(event: Event) => {
      event.preventDefault();
      stay();
    }}
  >
    <p class="title" id="still">${words.stillHere()}</p>
    <p id="idle">${idle}</p>
    <div class="answers">
      <button type="button" class="button main" @click=${stay}>${words.stay()}</button>
      <button type="button" class="button" @click=${startAgain}>${words.startAgain()}</button>
    </div>
  </dialog>`;

import { html, render } from 'lit';
import { TcDecision } from './elements/tc-decision.js';
import { TcPicker } from './elements/tc-picker.js';
import { TcTable } from './elements/tc-table.js';
import { TreatmentComparison } from './treatment-comparison.js';

const elements: readonly (readonly [string, CustomElementConstructor])[] = [
  ['tc-decision', TcDecision],
  ['tc-picker', TcPicker],
  ['tc-table', TcTable],
  // Last: it may be on the page already, and draws the others at once.
  ['treatment-comparison', TreatmentComparison],
];

/**
 * Registers the element and its parts. A second copy on the page changes nothing: the first one
 * wins as a whole, since parts of two versions must not be mixed.
 */
export function register(): void {
  if (customElements.get('treatment-comparison') || !canDraw()) return;
  for (const [tag, element] of elements) {
    if (!customElements.get(tag)) customElements.define(tag, element);
  }
}

/** Whether this page lets templates be made. Where it does not, the fallback must stay as it is. */
function canDraw(): boolean {
  try {
    render(html`<i></i>`, document.createElement('div'));
    return true;
  } catch {
    return false;
  }
}

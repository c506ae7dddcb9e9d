import { html, render } from 'lit';
import { TcDecision } from './elements/tc-decision.js';
import { TcPicker } from './elements/tc-picker.js';
import { TcTable } from './elements/tc-table.js';
import { TreatmentComparison } from './treatment-comparison.js';
import { version } from './version.js';

const parts: readonly (readonly [string, CustomElementConstructor])[] = [
  ['tc-decision', TcDecision],
  ['tc-picker', TcPicker],
  ['tc-table', TcTable],
];

/**
 * Registers the element and its parts. A second copy on the page changes nothing: the first one
 * wins as a whole, since parts of two versions must not be mixed. If that is another version, the
 * console says so once.
 *
 * @param tag - Another name for the element, where a page has that one for something else.
 */
export function register(tag = 'treatment-comparison'): void {
  if (customElements.get(tag)) warnOfAnother(tag);
  if (customElements.get(tag) || !canDraw()) return;
  for (const [part, element] of parts) {
    if (!customElements.get(part)) customElements.define(part, element);
  }
  // A class has one name only.
  const isNamed = customElements.getName(TreatmentComparison) !== null;
  customElements.define(tag, isNamed ? class extends TreatmentComparison {} : TreatmentComparison);
}

function warnOfAnother(tag: string) {
  const there = customElements.get(tag) as { readonly version?: string } | undefined;
  if (!there || there.version === version) return;
  // eslint-disable-next-line no-console -- The one thing that only who built the page can mend.
  console.warn(
    `<${tag}>: the page loads version ${version}, but ${there.version ?? 'another element'} was there first and is used. Load one of them only.`,
  );
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

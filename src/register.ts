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

/** What a class that was there first is asked for. An element that is none of ours lacks it. */
interface First {
  readonly version?: string;
  readonly root?: CustomElementConstructor;
}

const there = (name: string) => customElements.get(name) as First | undefined;

/**
 * Registers the element and its parts. A second copy on the page brings nothing of its own: the
 * first one is used, under whatever name, since parts of two copies must not be mixed. Where that is
 * another version, the console says so once.
 *
 * @param tag - Another name for the element, where a page has that one for something else.
 */
export function register(tag = 'treatment-comparison'): void {
  const part = parts.map(([name]) => name).find(there);
  const root = part ? there(part)?.root : TreatmentComparison;
  const used = there(tag) ?? (root as First | undefined);
  if (used?.version !== version) {
    void import('./other-version.js').then((late) => {
      late.tellOfOther(tag, version, used?.version);
    }, String);
  }
  if (!root || there(tag) || !canDraw()) return;
  if (!part) {
    for (const [name, element] of parts) customElements.define(name, element);
    // By it a second copy finds the element that the parts are of.
    Object.assign(TcDecision, { root });
  }
  // A class has one name only.
  customElements.define(tag, customElements.getName(root) ? class extends root {} : root);
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

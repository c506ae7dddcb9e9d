import { registerAudience } from './elements/clinician/tc-audience.js';
import { TcClinician } from './elements/clinician/tc-clinician.js';
import { TcFrequencies } from './elements/clinician/tc-frequencies.js';
import { TcIndirect } from './elements/clinician/tc-indirect.js';
import { TcNetwork } from './elements/clinician/tc-network.js';
import { TcRatios } from './elements/clinician/tc-ratios.js';

const elements: readonly (readonly [string, CustomElementConstructor])[] = [
  ['tc-ratios', TcRatios],
  ['tc-network', TcNetwork],
  ['tc-indirect', TcIndirect],
  ['tc-frequencies', TcFrequencies],
  ['tc-clinician', TcClinician],
];

/** Registers what clinicians read. It comes where a page or a reader asks for it. */
export function registerClinician(): void {
  registerAudience();
  for (const [tag, element] of elements) {
    if (!customElements.get(tag)) customElements.define(tag, element);
  }
}

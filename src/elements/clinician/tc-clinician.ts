import { LitElement, html, nothing } from 'lit';
import { base } from '../../styles/base.js';
import type { ClinicalSource } from '../../view/clinician/source.js';

/**
 * What clinicians read: ratios with their studies, the network of trials, comparisons through trials,
 * and frequencies for a named baseline. It ranks nothing.
 *
 * @element tc-clinician
 */
export class TcClinician extends LitElement {
  static override properties = {
    source: { attribute: false },
    level: { attribute: false },
  };

  static override styles = [base];

  /** What to show. Nothing is drawn until it is set. */
  source?: ClinicalSource;

  /** Level of the titles' headings. */
  level = 3;

  protected override render() {
    const { source, level } = this;
    if (!source || source.choice.chosen.length === 0) return nothing;
    return html`
      <tc-ratios .source=${source} .level=${level}></tc-ratios>
      <tc-network .source=${source} .level=${level}></tc-network>
      <tc-indirect .source=${source} .level=${level}></tc-indirect>
      <tc-frequencies .source=${source} .level=${level}></tc-frequencies>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tc-clinician': TcClinician;
  }
}

import { html, nothing } from 'lit';
import type { Behind } from '../view/behind.js';
import { provenanceView, type SourceView } from '../view/provenance-view.js';
import { rich } from './rich.js';

/** What stands behind a cell: the sentence on one side, the facts and sources on the other. */
export function provenancePanel(behind: Behind) {
  const { title, sentence, note, facts } = provenanceView(behind);
  return html`<div class="panel" role="group" aria-label=${title}>
    <div>
      <p class="note">${title}</p>
      ${sentence.length > 0 ? html`<p class="sentence">${rich(sentence)}</p>` : nothing}
      ${note === undefined ? nothing : html`<p class="note">${note}</p>`}
    </div>
    <dl>
      ${facts.map(
        ({ term, details, sources }) =>
          html`<dt>${term}</dt>
            <dd>
              ${details.map((detail) => html`<p>${detail}</p>`)} ${(sources ?? []).map(sourceLine)}
            </dd>`,
      )}
    </dl>
  </div>`;
}

const sourceLine = ({ title, details, href }: SourceView) => {
  const name =
    href === undefined
      ? title
      : html`<a href=${href} target="_blank" rel="noopener noreferrer external">${title}</a>`;
  return html`<p>${name}${details === '' ? nothing : html`, ${details}`}</p>`;
};

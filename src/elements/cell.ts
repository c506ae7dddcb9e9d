import { html, nothing } from 'lit';
import type { CellView, FactsView, FigureView, StateView } from '../view/figure-view.js';
import type { ProvenanceView } from '../view/provenance-view.js';
import { stateIcon } from './icons.js';
import { array, bar } from './pictures.js';
import { rich } from './rich.js';

/** Whether the cell's sources are open, and how to change that. */
export interface Opener {
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** A cell of the table: a figure, a state or statements, with its button to the sources. */
export function cellContent(cell: CellView, opener: Opener) {
  switch (cell.kind) {
    case 'figure':
      return figure(cell, opener);
    case 'facts':
      return facts(cell, opener);
    case 'state':
      return state(cell);
  }
}

/** Why there is no number: sign, words, reason. */
export const state = ({ state: name, title, reason }: StateView) =>
  html`<div class="state">
    ${stateIcon(name)}
    <p>${title}${reason === undefined ? nothing : html`<span class="note">${reason}</span>`}</p>
  </div>`;

function figure(view: FigureView, opener: Opener) {
  const { arrays, bars, difference, notes } = view;
  const pictures = arrays.length > 0 ? arrays.map(array) : view.state ? [] : bars.map(bar);
  return html`
    ${view.state ? state(view.state) : nothing}
    ${pictures.length === 0
      ? nothing
      : html`<div class=${arrays.length > 0 ? 'arrays' : 'bars'}>${pictures}</div>`}
    ${difference ? html`<p class="difference">${rich(difference)}</p>` : nothing}
    ${notes.map((note) => html`<p class="from">${note}</p>`)}
    ${sourceButton(view.provenance, view.id, opener)}
  `;
}

function facts({ id, items, provenance }: FactsView, opener: Opener) {
  const item = ({ label, text, isBoxed }: FactsView['items'][number]) => {
    const name =
      label === undefined
        ? nothing
        : html`<span class=${isBoxed ? 'label is-boxed' : 'label'}>${label}</span> `;
    return html`${name}${text}`;
  };
  const [only] = items;
  return html`
    ${items.length === 1 && only
      ? html`<p>${item(only)}</p>`
      : html`<ul class="facts">
          ${items.map((one) => html`<li>${item(one)}</li>`)}
        </ul>`}
    ${sourceButton(provenance, id, opener)}
  `;
}

const sourceButton = ({ open, hide }: ProvenanceView, id: string, { isOpen, toggle }: Opener) =>
  html`<button
    type="button"
    class="link source"
    data-cell=${id}
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-label=${isOpen ? hide.label : open.label}
    @click=${toggle}
  >
    ${isOpen ? hide.text : open.text}
  </button>`;

/** What stands behind a cell: the sentence on one side, the facts and sources on the other. */
export const provenancePanel = ({ title, sentence, note, facts: list }: ProvenanceView) =>
  html`<div class=${sentence.length > 0 ? 'panel' : 'panel is-list'} role="group" aria-label=${title}>
    <div>
      <p class="note">${title}</p>
      ${sentence.length > 0 ? html`<p class="sentence">${rich(sentence)}</p>` : nothing}
      ${note === undefined ? nothing : html`<p class="note">${note}</p>`}
    </div>
    <dl>
      ${list.map(
        ({ term, details, sources }) =>
          html`<dt>${term}</dt>
            <dd>
              ${details.map((detail) => html`<p>${detail}</p>`)} ${(sources ?? []).map(sourceLine)}
            </dd>`,
      )}
    </dl>
  </div>`;

const sourceLine = ({ title, details, href }: {
  readonly title: string;
  readonly details: string;
  readonly href?: string;
}) =>
  html`<p>
    ${href === undefined
      ? title
      : html`<a href=${href} target="_blank" rel="noopener noreferrer external">${title}</a>`}${details ===
    ''
      ? nothing
      : html`, ${details}`}
  </p>`;

import { html, nothing } from 'lit';
import type {
  CellView,
  FactsView,
  FigureView,
  SourceButtonView,
  StateView,
} from '../view/figure-view.js';
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
  const { arrays, bars, differences, notes } = view;
  const pictures = arrays.length > 0 ? arrays.map(array) : bars.map(bar);
  const isMany = arrays.every(({ icons }) => !icons || icons.of > 100);
  return html`
    ${view.state ? state(view.state) : nothing}
    <div class=${arrays.length === 0 ? 'bars' : isMany ? 'arrays many' : 'arrays'}>${pictures}</div>
    ${differences.map((line) => html`<p class="difference">${rich(line)}</p>`)}
    ${notes.map((note) => html`<p class="from">${note}</p>`)} ${sourceButton(view.source, opener)}
  `;
}

/** The same cell in words alone, after what names its option: a line for each trial, or what there is. */
export const briefContent = (cell: CellView, name?: unknown) =>
  briefLines(cell).map(
    (line, place) => html`<p class="brief">${place === 0 ? name : nothing} ${line}</p>`,
  );

function briefLines(cell: CellView): readonly unknown[] {
  switch (cell.kind) {
    case 'figure':
      return cell.brief.map(rich);
    case 'facts':
      return cell.brief === undefined ? cell.items.map(item) : [cell.brief];
    case 'state':
      return [cell.title];
  }
}

const item = ({ label, text, isBoxed }: FactsView['items'][number]) => {
  const name =
    label === undefined
      ? nothing
      : html`<span class=${isBoxed ? 'label is-boxed' : 'label'}>${label}</span> `;
  return html`${name}${text}`;
};

function facts({ items, source }: FactsView, opener: Opener) {
  const [only] = items;
  return html`
    ${
      items.length === 1 && only
        ? html`<p>${item(only)}</p>`
        : html`<ul class="facts">
            ${items.map((one) => html`<li>${item(one)}</li>`)}
          </ul>`
    }
    ${sourceButton(source, opener)}
  `;
}

const sourceButton = ({ open, hide }: SourceButtonView, { isOpen, toggle }: Opener) =>
  html`<button
    type="button"
    class="link source"
    aria-expanded=${isOpen}
    aria-label=${isOpen ? hide.label : open.label}
    @click=${toggle}
  >
    ${isOpen ? hide.text : open.text}
  </button>`;

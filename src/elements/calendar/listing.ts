import { html, nothing } from 'lit';
import type { ListRowView, ListView } from '../../view/calendar/list.js';
import type { TotalsView } from '../../view/calendar/totals.js';

/** What a plan adds up to: a column for each year and one for both. */
export const totalsTable = ({ caption, head, columns, rows }: TotalsView) =>
  html`<table class="totals">
    <caption class="sr">
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col"><span class="sr">${head}</span></th>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(({ label, counts, note }) =>
        counts.length === 0
          ? html`<tr>
              <th scope="row">${label}</th>
              <td class="note" colspan=${columns.length}>${note}</td>
            </tr>`
          : html`<tr>
              <th scope="row">
                ${label}${note === undefined ? nothing : html`<span class="note">${note}</span>`}
              </th>
              ${counts.map((count) => html`<td>${count}</td>`)}
            </tr>`,
      )}
    </tbody>
  </table>`;

/** All that a strip shows, as a table: each thing with all its times. */
export const listing = ({ open, label, what, when, groups, good }: ListView) =>
  html`<details>
    <summary class="link" aria-label=${label}>${open}</summary>
    <table class="listing">
      <caption class="sr">
        ${label}
      </caption>
      <thead class="sr">
        <tr>
          <th scope="col">${what}</th>
          <th scope="col">${when}</th>
        </tr>
      </thead>
      ${groups.map(
        ({ title, rows }) =>
          html`<tbody>
            <tr>
              <th class="group" scope="rowgroup" colspan="2">${title}</th>
            </tr>
            ${rows.map(listRow)}
          </tbody>`,
      )}
    </table>
    ${
      good.items.length === 0
        ? nothing
        : html`<p class="group">${good.title}</p>
            <ul class="good">
              ${good.items.map(({ text, label: where }) => html`<li>${region(where)}${text}</li>`)}
            </ul>`
    }
  </details>`;

const region = (label: string | undefined) =>
  label === undefined ? nothing : html`<b>${label}</b> `;

const listRow = ({ what, notes, when }: ListRowView) =>
  html`<tr>
    <th scope="row">
      ${what.map(({ text, label }) => html`<p>${region(label)}${text}</p>`)}${notes.map((note) => html`<span class="note">${note}</span>`)}
    </th>
    <td>${when.map((text) => html`<p>${text}</p>`)}</td>
  </tr>`;

import { html } from 'lit';
import type { BriefRow } from '../../view/brief-rows.js';
import type { VisitView } from '../../view/visit-view.js';

/** What the open question rests on, for each option, and how the options were compared. */
export const sourcesPanel = (
  row: BriefRow,
  { words, links, failed }: VisitView,
  isFailed: boolean,
) =>
  html`<section class="behind" aria-label=${words.sourcesOf({ row: row.label })}>
    ${
      isFailed
        ? html`<p>${failed}</p>`
        : row.cells.flatMap((cell) =>
            cell.kind === 'state' || !cell.behind
              ? []
              : [html`<tc-provenance .behind=${cell.behind}></tc-provenance>`],
          )
    }
    <ul class="links note">
      ${links.map(({ pair, text }) => html`<li><b>${pair}</b> ${text}</li>`)}
    </ul>
  </section>`;

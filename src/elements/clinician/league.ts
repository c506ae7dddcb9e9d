import { html } from 'lit';
import { css } from '../../styles/css.js';
import type { LeagueView } from '../../view/clinician/league-view.js';

/** A league table scrolls within its own frame: the page does not. */
export const leagueStyles = css`
  .league {
    margin-block-start: 1.5em;
  }
  .frame {
    overflow-x: auto;
    margin-block-start: 0.75em;
  }
  .frame table {
    border-collapse: collapse;
    font-size: var(--_size-note);
    line-height: 1.25;
  }
  .frame caption {
    text-align: start;
    max-inline-size: 46em;
    padding-block-end: 0.75em;
  }
  .frame :is(th, td) {
    padding: 6px 8px;
    border: 1px solid var(--_rule);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    min-inline-size: 6.5em;
  }
  .frame th {
    font-weight: 600;
    overflow-wrap: normal;
  }
  .frame thead th {
    vertical-align: bottom;
  }
  .frame tbody th {
    position: sticky;
    inset-inline-start: 0;
    background: var(--_paper);
    z-index: 1;
  }
  .self {
    background: var(--_wash);
  }
  .frame .interval {
    display: block;
    color: var(--_ink-2);
    white-space: nowrap;
  }
  @media print {
    .frame {
      overflow: visible;
    }
  }
`;

/** Every treatment against every other one, shut until it is asked for. */
export const leagueTable = (view: LeagueView) =>
  html`<details class="league">
    <summary>${view.title}</summary>
    <p class="note">${view.key}</p>
    <div class="frame" role="region" aria-label=${view.title} tabindex="0">
      <table>
        <caption>
          ${view.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${view.corner}</th>
            ${view.heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${view.rows.map(
            ({ head, cells }) =>
              html`<tr>
                <th scope="row">${head}</th>
                ${cells.map((cell) =>
                  cell
                    ? html`<td>
                        ${cell.isDirect ? html`<b>${cell.value}</b>` : cell.value}
                        <span class="interval">${cell.interval}</span>
                      </td>`
                    : html`<td class="self"></td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;

import { html, nothing } from 'lit';
import type { ChartView } from '../view/chart-view.js';

/** The figures of the chart as a real table, for whoever can't see the canvas or wants to copy. */
export function chartTable({ groups, caption, columns }: ChartView, noFigure: string) {
  const [option, group, figure, range, study] = columns;
  return html`<details>
    <summary>${caption}</summary>
    <table>
      <caption class="sr">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${option}</th>
          <th scope="col">${group}</th>
          <th scope="col">${figure}</th>
          <th scope="col">${range}</th>
          <th scope="col" class="study">${study}</th>
        </tr>
      </thead>
      ${groups.map(
        ({ option: name, bars, study: where }) =>
          html`<tbody>
            ${bars.map(
              ({ label, value, ofText, range }, place) =>
                html`<tr>
                  ${
                    place === 0
                      ? html`<th scope="rowgroup" rowspan=${bars.length}>${name}</th>`
                      : nothing
                  }
                  <th scope="row">${label}</th>
                  <td>${value} ${ofText}</td>
                  <td>${range ?? noFigure}</td>
                  ${
                    place === 0
                      ? html`<td class="study" rowspan=${bars.length}>${where}</td>`
                      : nothing
                  }
                </tr>`,
            )}
          </tbody>`,
      )}
    </table>
  </details>`;
}

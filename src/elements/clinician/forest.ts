import { html, nothing, svg } from 'lit';
import type { ForestRow, PlotView } from '../../view/clinician/forest-row.js';
import type { ForestGroup, ForestView } from '../../view/clinician/forest-view.js';
import { markerIcon } from '../icons.js';

/** The narrowest layout with columns, in em. */
export const wideForest = 52;

const percent = (place: number) => `${place * 100}%`;

/** A forest plot as a table of real cells; the drawing is beside its figures and hidden from speech. */
export const forestTable = (view: ForestView, isWide: boolean) =>
  html`${isWide ? wideTable(view) : narrowTable(view)}
  ${
    view.rules.length > 0
      ? html`<p class="rules note"><b>${view.rulesTitle}</b></p>
          <ol class="note">
            ${view.rules.map((rule) => html`<li>${rule}</li>`)}
          </ol>`
      : nothing
  }`;

function wideTable(view: ForestView) {
  const { heads } = view;
  return html`<table class="wide">
    <caption class="sr">
      ${view.caption}
    </caption>
    <colgroup>
      <col class="c-who" />
      <col class="c-study" />
      <col class="c-people" />
      <col class="c-figure" />
      <col class="c-figure" />
      <col class="c-plot" />
      <col />
    </colgroup>
    <thead>
      <tr>
        <th scope="col">${heads.treatment}</th>
        <th scope="col">${heads.study}</th>
        <th scope="col" class="num">${heads.people}</th>
        <th scope="col" class="num">${heads.own}</th>
        <th scope="col" class="num">${heads.against}</th>
        <th scope="col" class="plot"><span class="sr">${heads.plot}</span>${axis(view)}</th>
        <th scope="col">${heads.ratio}</th>
      </tr>
    </thead>
    ${view.groups.map(
      (group) =>
        html`<tbody>
          <tr class="group">
            <th colspan="5" scope="rowgroup">${groupHead(group)}</th>
            <td class="plot">${grid(view)}</td>
            <td></td>
          </tr>
          ${group.rows.map((row) => wideRow(row, view))}
        </tbody>`,
    )}
  </table>`;
}

const wideRow = (row: ForestRow, view: ForestView) =>
  html`<tr>
    <th scope="row">${who(row)}</th>
    <td class="study">${row.study}<span class="note">${studyNote(row)}</span></td>
    <td class="num">${row.people}</td>
    <td class="num nowrap">${row.own}</td>
    <td class="num nowrap">${row.against}</td>
    <td class="plot">${grid(view, row.plot)}</td>
    <td class="ratio">${ratio(row)}</td>
  </tr>`;

// One column; `headers` ties what stands under a study to it.
function narrowTable(view: ForestView) {
  return html`<table class="narrow">
    <caption class="sr">
      ${view.caption}
    </caption>
    ${view.groups.map(
      (group) =>
        html`<tbody>
          <tr class="group">
            <th scope="rowgroup" id=${group.id}>${groupHead(group)}</th>
          </tr>
          <tr aria-hidden="true">
            <td class="plot-axis">${axis(view)}</td>
          </tr>
          ${group.rows.map((row, place) => narrowRow(row, view, `${group.id}-${place}`))}
        </tbody>`,
    )}
  </table>`;
}

const narrowRow = (row: ForestRow, view: ForestView, id: string) => html`
  <tr class="contrast">
    <th id=${id}>
      ${who(row)}<span class="study">${row.study} <span class="note">${studyNote(row)}</span></span>
    </th>
  </tr>
  <tr aria-hidden="true">
    <td class="plot">${grid(view, row.plot)}</td>
  </tr>
  <tr>
    <td class="ratio" headers=${id}>${ratio(row)}<span class="note">${row.inShort}</span></td>
  </tr>
`;

const groupHead = ({ title, note }: ForestGroup) =>
  html`<b>${title}</b> <span class="note">${note}</span>`;

const who = ({ marker, treatment, dose }: ForestRow) =>
  html`<span class="who"
    >${marker ? markerIcon(marker) : nothing}<span
      >${treatment}${dose === undefined ? nothing : html`<span class="note">${dose}</span>`}</span
    ></span
  >`;

const studyNote = ({ span, design }: ForestRow) =>
  design === undefined ? span : `${span}, ${design}`;

const ratio = (row: ForestRow) =>
  html`<span><b>${row.ratio}</b> ${row.interval}</span>
    ${row.p === undefined ? nothing : html`<span class="note">${row.p}</span>`}
    ${row.derived.map((text) => html`<span class="note">${text}</span>`)}`;

/** The axis with its numbers; the words for its two sides meet at 1. */
const axis = ({ ticks, one, lower, higher }: ForestView) =>
  html`<svg class="axis" aria-hidden="true" height="48">
    <text x=${percent(one)} dx="-8" y="16" text-anchor="end">${lower}</text>
    <text x=${percent(one)} dx="8" y="16">${higher}</text>
    ${ticks.map(
      ({ at, text }) => svg`<text x=${percent(at)} y="37" text-anchor="middle">${text}</text>`,
    )}
  </svg>`;

const grid = ({ ticks, one }: ForestView, plot?: PlotView) =>
  html`<svg aria-hidden="true" preserveAspectRatio="none">
    ${ticks.map(
      ({ at }) =>
        svg`<line class="grid" x1=${percent(at)} x2=${percent(at)} y1="0" y2="100%"></line>`,
    )}
    <line class="one" x1=${percent(one)} x2=${percent(one)} y1="0" y2="100%"></line>
    ${plot ? mark(plot) : nothing}
  </svg>`;

function mark({ at, line, goesOn, side, isOpen }: PlotView) {
  const arrow = (place: number, path: string) =>
    svg`<svg x=${percent(place)} y="50%" overflow="visible"><path class="arrow" d=${path}></path></svg>`;
  return svg`
    ${
      line
        ? svg`<line class="line" x1=${percent(line[0])} x2=${percent(line[1])} y1="50%" y2="50%"></line>`
        : nothing
    }
    ${line && goesOn.low ? arrow(line[0], 'M5-4 0 0 5 4') : nothing}
    ${line && goesOn.high ? arrow(line[1], 'M-5-4 0 0-5 4') : nothing}
    <svg x=${percent(at)} y="50%" overflow="visible">
      <rect
        class=${isOpen ? 'square is-open' : 'square'}
        x=${-side / 2} y=${-side / 2} width=${side} height=${side}
      ></rect>
    </svg>
  `;
}

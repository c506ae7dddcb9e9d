import { html, nothing, svg } from 'lit';
import type { QrCode } from '../qr/qr-code.js';
import type { ArmView } from '../view/figure-view.js';
import type { SheetCell, SheetItem } from '../view/sheet-cells.js';
import type { SheetRow, SheetView } from '../view/sheet-view.js';
import { codePicture } from './code.js';
import { markerIcon, stateIcon } from './icons.js';
import { linkIcon } from './link-icon.js';
import { rich } from './rich.js';

/** The page of paper. Plain elements: its document knows none of ours. */
export const sheet = (view: SheetView, code?: QrCode) => html`
  ${hatch}
  <main class=${`sheet of-${view.options.length}${view.hasLines ? '' : ' tight'}`}>
    ${head(view)}
    <table>
      <thead>
        <tr>
          ${view.options.map(optionHead)}
        </tr>
      </thead>
      ${view.rows.map((one) => row(one, view.options))}
    </table>
    <p class="reading">${view.reading} ${view.orderNote}</p>
    ${pairs(view)} ${questions(view, code)} ${foot(view, code)}
  </main>
`;

/** Drawn, since browsers leave backgrounds off paper. */
const hatch = html`<svg class="defs" aria-hidden="true" width="0" height="0">
  <defs>
    <pattern
      id="hatch"
      width="3"
      height="3"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="3" height="3" fill="#fff"></rect>
      <path d="M0 0V3" stroke="#000" stroke-width="1.3"></path>
    </pattern>
  </defs>
</svg>`;

const head = ({ title, question, informs, disclosure, marks, words }: SheetView) => html`
  <header>
    <div>
      <p>${title}</p>
      <h1>${question}</h1>
    </div>
    <div class="me"><span>${words.myName()}</span><span>${words.visitOn()}</span></div>
  </header>
  <p class="disclosure">
    <b>${informs}</b> ${disclosure.map((line) => html`<span>${line}</span> `)}
  </p>
  ${marks === undefined ? nothing : html`<p class="marks"><b>${marks}</b></p>`}
`;

const optionHead = ({ name, brand, marker, routeText, now }: SheetView['options'][number]) =>
  html`<th scope="col">
    <b>${markerIcon(marker)}${name}</b>
    <span>${brand === '' ? nothing : html`${brand}; `}${routeText}</span>
    ${now === undefined ? nothing : html`<span class="now">${now}</span>`}
  </th>`;

/** The label spans the columns: beside them it would take the room of an option. */
const row = ({ label, note, marked, cells, isList }: SheetRow, options: SheetView['options']) =>
  html`<tbody>
    <tr>
      <th scope="rowgroup" colspan=${options.length}>
        <b>${label}</b>
        ${marked === undefined ? nothing : html`<b class="marked">${tick}${marked}</b>`} ${note}
      </th>
    </tr>
    ${
      isList
        ? html`<tr>
            <td colspan=${options.length}>
              ${cells.map((one, place) => entry(one, options[place]))}
            </td>
          </tr>`
        : html`<tr>
            ${cells.map((one) => html`<td>${cell(one)}</td>`)}
          </tr>`
    }
  </tbody>`;

/** Statements of one option, one after the other: in columns, the longest would leave the others empty. */
const entry = (one: SheetCell, option: SheetView['options'][number] | undefined) =>
  html`<div class="entry">
    ${option ? html`${markerIcon(option.marker)}<b>${option.name}</b>` : nothing} ${cell(one)}
  </div>`;

const tick = html`<svg aria-hidden="true" width="9" height="9" viewBox="0 0 9 9">
  <path d="m1 5 2.4 2.5L8 1.5" fill="none" stroke="#000" stroke-width="1.5"></path>
</svg>`;

const cell = ({ bars, lines, notes, state, items, isInline, refs }: SheetCell) => html`
  ${
    state === undefined
      ? nothing
      : html`<p class="state">
          ${stateIcon(state.state)}<span><b>${state.title}</b> ${state.reason}</span>
        </p>`
  }
  ${
    items.length === 0
      ? nothing
      : html`<ul class=${isInline ? 'inline' : ''}>
          ${items.map(item)}
        </ul>`
  }
  ${bars.map(arm)} ${lines.map((line) => html`<p>${rich(line)}</p>`)}
  ${notes.map((note, place) => html`<p>${note}${place === notes.length - 1 ? cited(refs) : nothing}</p>`)}
  ${notes.length === 0 && refs.length > 0 ? html`<p>${cited(refs)}</p>` : nothing}
`;

const item = ({ label, text, refs }: SheetItem) =>
  html`<li>${label === undefined ? nothing : html`<b>${label}</b> `}${text}${cited(refs)}</li>`;

const cited = (refs: readonly string[]) =>
  refs.map((ref) => html` <span class="ref">[${ref}]</span>`);

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

const arm = ({ label, value, ofText, isOption, length, interval }: ArmView) =>
  html`<div class="arm">
    <p>${label} <b>${value}</b> ${ofText}</p>
    ${
      length === undefined && !interval
        ? nothing
        : html`<svg class="bar" aria-hidden="true" width="100%" height="6">
            ${length === undefined ? nothing : fill(isOption, length)}
            ${interval ? whisker(interval) : nothing}
          </svg>`
    }
  </div>`;

const fill = (isOption: boolean, length: number) =>
  isOption
    ? svg`<rect y="0.5" width=${percent(length)} height="5" fill="#000"></rect>`
    : svg`<rect x="0.4" y="0.9" width=${percent(length)} height="4.2" fill="url(#hatch)" stroke="#000" stroke-width="0.8"></rect>`;

/** The likely range: white under black, so that it is seen on a solid bar too. */
const whisker = ([from, to]: readonly [number, number]) =>
  ['#fff', '#000'].map((colour, place) => {
    const width = place === 0 ? 2.6 : 1;
    const line = (x1: number, x2: number, y1: number, y2: number) =>
      svg`<line x1=${percent(x1)} x2=${percent(x2)} y1=${y1} y2=${y2} stroke=${colour} stroke-width=${width}></line>`;
    return svg`${line(from, to, 3, 3)}${line(from, from, 0, 6)}${line(to, to, 0, 6)}`;
  });

const pairs = ({ pairs: all, words }: SheetView) =>
  all.length === 0
    ? nothing
    : html`<section class="pairs">
        <h2>${words.pairs()}</h2>
        <ul>
          ${all.map(
            ({ kind, pair, text }) =>
              html`<li>
                ${linkIcon(kind)}<span><b>${pair}.</b> ${text}</span>
              </li>`,
          )}
        </ul>
      </section>`;

const questions = ({ questions: all, words }: SheetView, code: QrCode | undefined) => html`
  <section class="questions">
    <div>
      <h2>${words.questions()}</h2>
      <ol>
        ${(all.length % 2 === 0 ? all : [...all, '']).map(
          (text) => html`<li><span>${text}</span><i></i></li>`,
        )}
      </ol>
    </div>
    ${
      code
        ? html`<div class="phone">
            ${codePicture(code, words.codeLabel())}
            <p>${words.onPhone()}</p>
          </div>`
        : nothing
    }
  </section>
`;

const foot = (
  { leftOut, sources, made, address, words }: SheetView,
  code: QrCode | undefined,
) => html`
  <footer>
    <p>${leftOut.map((text) => html`${text} `)}${made}</p>
    <p>
      <b>${words.sources()}</b>
      ${sources.map(({ number, text }) => html`<span><b>${number}</b> ${text}</span> `)}
    </p>
    ${address === undefined || code ? nothing : html`<p class="address">${words.address({ address })}</p>`}
  </footer>
`;

import { html, nothing } from 'lit';
import type { BriefArm, BriefFigure, BriefLine } from '../view/brief-cell.js';
import type { BriefCell } from '../view/brief-rows.js';
import type { FactsView } from '../view/figure-view.js';
import type { BriefTime } from '../view/time-row.js';
import type { BriefLink } from '../view/brief-links.js';
import { state } from './cell.js';
import { markerIcon } from './icons.js';
import { linkIcon } from './link-icon.js';
import { bar, dots } from './pictures.js';
import { rich } from './rich.js';

/** A cell in one line or two: what is said of it while its row is closed. */
export function shortCell(cell: BriefCell) {
  switch (cell.kind) {
    case 'figure':
      return cell.lines.map(line);
    case 'time':
      return line({ value: cell.value, note: cell.note });
    case 'facts':
      return html`<p class="short-text">${cell.items.map(({ text }) => `${text} `)}</p>`;
    case 'state':
      return state(cell);
  }
}

const line = ({ value, ofText, note }: BriefLine) =>
  html`<p class="short">
    <b class=${value.length > 9 ? 'number is-long' : 'number'}>${value}</b>
    <span class="of">${ofText}</span>
    <span class="short-note">${note}</span>
  </p>`;

/** A cell with its picture: what is said of it while its row is open. */
export function openCell(cell: BriefCell) {
  switch (cell.kind) {
    case 'figure':
      return figure(cell);
    case 'time':
      return time(cell);
    case 'facts':
      return facts(cell);
    case 'state':
      return state(cell);
  }
}

function figure({ state: none, drawn, arms, differences, notes }: BriefFigure) {
  return html`
    ${none ? state(none) : nothing}
    ${
      drawn === 'dots'
        ? html`<div class="people">${arms.map(people)}</div>`
        : html`<div class="bars">${arms.map(barArm)}</div>`
    }
    ${differences.map((one) => html`<p class="difference">${rich(one)}</p>`)}
    <p class="from">${notes.map((note) => html`<span>${note}</span> `)}</p>
  `;
}

// Four parts each, so that the arms of a cell stand in line however long their names are.
const people = ({ label, isOption, icons, value, ofText, rest }: BriefArm) =>
  html`<div class=${isOption ? 'arm is-option' : 'arm'}>
    <span class="who">${label}</span>
    <span class="dots">${icons ? dots(icons, isOption) : nothing}</span>
    <span class="count"
      ><span class=${value.length > 7 ? 'value is-long' : 'value'}>${value}</span> ${ofText}</span
    >
    <span class="rest">${rest}</span>
  </div>`;

const barArm = (arm: BriefArm) =>
  html`<div>
    ${bar(arm)}${arm.rest === undefined ? nothing : html`<span class="rest">${arm.rest}</span>`}
  </div>`;

const time = ({ value, years }: BriefTime) =>
  html`<p class="giant">${value}</p>
    ${years.map(({ title, text }) => html`<p class="year"><b>${title}</b> ${text}</p>`)}`;

const facts = ({ items }: FactsView) =>
  html`<ul class="facts">
    ${items.map(
      ({ label, text, isBoxed }) =>
        html`<li>
          ${
            label === undefined
              ? nothing
              : html`<span class=${isBoxed ? 'label is-boxed' : 'label'}>${label}</span> `
          }${text}
        </li>`,
    )}
  </ul>`;

/** Whether two options were compared: a sign between their shapes. */
export const linkSign = ({ kind, markers: [a, b] }: BriefLink) =>
  html`<span class="link-sign">${markerIcon(a)}${linkIcon(kind)}${markerIcon(b)}</span>`;

/** The same with few words. */
export const linkBadge = (link: BriefLink) =>
  html`${linkSign(link)}<span><span class="sr">${link.pair}: </span>${link.short}</span>`;

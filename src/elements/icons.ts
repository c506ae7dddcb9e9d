import { html, svg, type TemplateResult } from 'lit';
import type { StateName } from '../view/figure-view.js';
import type { LinkView } from '../view/links-view.js';
import type { Marker, OptionView } from '../view/option-view.js';

const markerShapes: Record<Marker, TemplateResult> = {
  triangle: svg`<path d="M6 0 12 12H0z" fill="currentColor"></path>`,
  diamond: svg`<path d="M6 0 12 6 6 12 0 6z" fill="currentColor"></path>`,
  square: svg`<path d="M.5.5h11v11H.5z" fill="currentColor"></path>`,
  circle: svg`<circle cx="6" cy="6" r="5.6" fill="currentColor"></circle>`,
  ring: svg`<circle cx="6" cy="6" r="4.8" fill="none" stroke="currentColor" stroke-width="1.8"></circle>`,
};

/** The shape an option keeps everywhere, so that options differ without colour. */
export const markerIcon = (marker: Marker) =>
  html`<svg class="marker" aria-hidden="true" width="12" height="12" viewBox="0 0 12 12">
    ${markerShapes[marker]}
  </svg>`;

const routeShapes: Record<OptionView['route'], TemplateResult> = {
  'intravenous-infusion': svg`<path d="M6.5 3.5h7v7a3.5 3.5 0 0 1-7 0z"></path><path d="M10 1.5v2M10 14v4.5M6.5 8h7"></path>`,
  'subcutaneous-injection': svg`<path d="m3 17 4-4M5.5 11.5l3 3 7-7-3-3zM11 6l3 3M14 3.5l2.5 2.5"></path>`,
  'intramuscular-injection': svg`<path d="m3 17 4-4M5.5 11.5l3 3 7-7-3-3zM11 6l3 3M14 3.5l2.5 2.5"></path>`,
  oral: svg`<rect x="2" y="6.5" width="16" height="7" rx="3.5"></rect><path d="M10 6.5v7"></path>`,
  procedure: svg`<path d="M3 17V4h14v13M10 7v6M7 10h6"></path>`,
  none: svg`<circle cx="10" cy="10" r="6.5"></circle><path d="M5.5 14.5 14.5 5.5"></path>`,
};

/** How an option is taken, as a sign beside the words. */
export const routeIcon = (route: OptionView['route']) =>
  html`<svg class="route-icon" aria-hidden="true" width="20" height="20" viewBox="0 0 20 20">
    <g
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      ${routeShapes[route]}
    </g>
  </svg>`;

const stateShapes: Record<StateName, TemplateResult> = {
  range: svg`<path d="M2.5 10h15M2.5 5.5v9M17.5 5.5v9"></path>`,
  'none-seen': svg`<circle cx="8.5" cy="8.5" r="5.5"></circle><path d="m12.7 12.7 4.3 4.3M6.3 8.5h4.4"></path>`,
  'not-reported': svg`<circle cx="10" cy="10" r="7.5" stroke-dasharray="2.6 2.2"></circle><path d="M7.9 8.1a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.7-.9 1.4"></path><path d="M10 13.8v.100"></path>`,
  'does-not-apply': svg`<path d="M4.5 10h11"></path>`,
};

/** The sign of a state: a figure that is no number is never drawn as a bar. */
export const stateIcon = (state: StateName) =>
  html`<svg class="state-icon" aria-hidden="true" width="20" height="20" viewBox="0 0 20 20">
    <g
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      ${stateShapes[state]}
    </g>
  </svg>`;

const end = (x: number) => svg`<circle cx=${x} cy="7" r="5" fill="currentColor"></circle>`;
const between = (x: number) =>
  svg`<circle cx=${x} cy="7" r="4.2" fill="none" stroke="currentColor" stroke-width="1.6"></circle>`;
const line = (d: string) => svg`<path d=${d} stroke="currentColor" stroke-width="1.6"></path>`;

const linkShapes: Record<LinkView['kind'], TemplateResult> = {
  direct: line('M5 7H59'),
  'same-comparator': svg`${line('M5 7H27.5M36.5 7H59')}${between(32)}`,
  chain: svg`${line('M5 7H18.3M27 7H37M45.7 7H59')}${between(22.7)}${between(41.3)}`,
  never: svg`<circle cx="24" cy="7" r="1.5" fill="currentColor"></circle><circle cx="40" cy="7" r="1.5" fill="currentColor"></circle>`,
};

/** How two options are linked by trials. */
export const linkIcon = (kind: LinkView['kind']) =>
  html`<svg aria-hidden="true" width="64" height="14" viewBox="0 0 64 14">
    ${end(5)}${linkShapes[kind]}${end(59)}
  </svg>`;

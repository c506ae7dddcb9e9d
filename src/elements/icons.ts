import { html } from 'lit';
import type { StateName } from '../view/figure-view.js';
import type { Marker, OptionView } from '../view/option-view.js';

// Every sign is one path, so that a sign costs its path and no more.

/** A circle as part of a path. */
export const circle = (x: number, y: number, radius: number) =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${radius * -2} 0`;

const markers: Readonly<Record<Marker, string>> = {
  triangle: 'M6 0 12 12H0z',
  diamond: 'M6 0 12 6 6 12 0 6z',
  square: 'M.5.5h11v11H.5z',
  circle: circle(6, 6, 5.6),
  ring: `${circle(6, 6, 5.7)}${circle(6, 6, 3.9)}`,
};

/** The shape an option keeps everywhere, so that options differ without colour. */
export const markerIcon = (marker: Marker) =>
  html`<svg class="marker" aria-hidden="true" width="12" height="12" viewBox="0 0 12 12">
    <path d=${markers[marker]} fill="currentColor" fill-rule="evenodd"></path>
  </svg>`;

const outline = (path: string, dashes = 'none') =>
  html`<svg aria-hidden="true" width="20" height="20" viewBox="0 0 20 20">
    <path
      d=${path}
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      stroke-dasharray=${dashes}
    ></path>
  </svg>`;

const syringe = 'm3 17 4-4M5.5 11.5l3 3 7-7-3-3zM11 6l3 3M14 3.5l2.5 2.5';

const routes: Readonly<Record<OptionView['route'], string>> = {
  'intravenous-infusion': 'M6.5 3.5h7v7a3.5 3.5 0 0 1-7 0zM10 1.5v2M10 14v4.5M6.5 8h7',
  'subcutaneous-injection': syringe,
  'intramuscular-injection': syringe,
  oral: 'M5.5 6.5h9a3.5 3.5 0 0 1 0 7h-9a3.5 3.5 0 0 1 0-7M10 6.5v7',
  procedure: 'M3 17V4h14v13M10 7v6M7 10h6',
  none: `${circle(10, 10, 6.5)}M5.5 14.5l9-9`,
};

/** How an option is taken, as a sign beside the words. */
export const routeIcon = (route: OptionView['route']) => outline(routes[route]);

const states: Readonly<Record<StateName, string>> = {
  'none-seen': `${circle(8.5, 8.5, 5.5)}M12.7 12.7l4.3 4.3M6.3 8.5h4.4`,
  'not-reported': 'M7.9 8.1a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.7-.9 1.4M10 13.8v.1',
  'does-not-apply': 'M4.5 10h11',
};

/** The sign of a state: a figure that is no number is never drawn as a bar. */
export const stateIcon = (state: StateName) =>
  state === 'not-reported'
    ? html`<span class="sign"
        >${outline(circle(10, 10, 7.5), '2.6 2.2')}${outline(states[state])}</span
      >`
    : html`<span class="sign">${outline(states[state])}</span>`;

import { html } from 'lit';
import type { LinkView } from '../view/links-view.js';
import { circle } from './icons.js';

const links: Readonly<Record<LinkView['kind'], string>> = {
  direct: 'M5 7H59',
  'same-comparator': `M5 7H27.5M36.5 7H59${circle(32, 7, 4.2)}`,
  chain: `M5 7H18.3M27 7H37M45.7 7H59${circle(22.7, 7, 4.2)}${circle(41.3, 7, 4.2)}`,
  never: 'M24 7h.1M40 7h.1',
};

/** How two options are linked by trials. */
export const linkIcon = (kind: LinkView['kind']) =>
  html`<svg aria-hidden="true" width="64" height="14" viewBox="0 0 64 14">
    <path d=${`${circle(5, 7, 5)}${circle(59, 7, 5)}`} fill="currentColor"></path>
    <path
      d=${links[kind]}
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
    ></path>
  </svg>`;

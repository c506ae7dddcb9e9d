import { html, nothing, svg } from 'lit';
import type { ArmView } from '../view/figure-view.js';

// Drawn shapes and lengths as attributes, never a `style` attribute: a strict content policy drops
// that, length and all. A fill names its pattern in the attribute, which looks it up in our own tree.

/** Patterns that bars and arrays are filled with. Once in each shadow root that draws them. */
export const patterns = html`<svg class="sr" aria-hidden="true" width="0" height="0">
  <defs>
    <pattern
      id="hatch"
      width="4.5"
      height="4.5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path class="hatch" d="M1 0V4.5"></path>
    </pattern>
    <pattern id="icon-own" width="11" height="11" patternUnits="userSpaceOnUse">
      <circle class="icon-own" cx="5.5" cy="5.5" r="4.3"></circle>
    </pattern>
    <pattern id="icon-against" width="11" height="11" patternUnits="userSpaceOnUse">
      <circle class="icon-against" cx="5.5" cy="5.5" r="3.6"></circle>
    </pattern>
    <pattern id="icon-perhaps" width="11" height="11" patternUnits="userSpaceOnUse">
      <circle class="icon-perhaps" cx="5.5" cy="5.5" r="3.6"></circle>
    </pattern>
    <pattern id="icon-rest" width="11" height="11" patternUnits="userSpaceOnUse">
      <circle class="icon-rest" cx="5.5" cy="5.5" r="1.9"></circle>
    </pattern>
  </defs>
</svg>`;

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** One bar from zero, its likely range over its end, its figure behind it. */
export function bar({ label, isOption, value, ofText, length, interval }: ArmView) {
  const end = Math.max(length ?? 0, interval?.[1] ?? 0);
  const isLong = value.length > 4 || ofText !== undefined;
  return html`<div class=${isOption ? 'bar is-option' : 'bar'}>
    <span class="who">${label}</span>
    <span class=${isLong ? 'line is-long' : 'line'}>
      ${
        end > 0
          ? html`<svg class="track" aria-hidden="true" width=${percent(end)} height="16">
              ${length === undefined ? nothing : fill(isOption, length / end)}
              ${interval ? whisker(interval[0] / end, interval[1] / end, length === undefined) : nothing}
            </svg>`
          : nothing
      }
      <span class="value">${value}</span> <span class="count">${ofText}</span>
    </span>
  </div>`;
}

const fill = (isOption: boolean, width: number) =>
  isOption
    ? svg`<rect class="own" width=${percent(width)} height="100%"></rect>`
    : svg`<rect class="against" x="0.6" y="0.6" width=${percent(width)} height="14.8" fill="url(#hatch)"></rect>`;

function whisker(from: number, to: number, isAlone: boolean) {
  const [x1, x2] = [percent(from), percent(to)];
  const name = isAlone ? 'whisker is-alone' : 'whisker';
  const lines = (part: string) => svg`
    <line class=${part} x1=${x1} x2=${x2} y1="8" y2="8"></line>
    <line class=${part} x1=${x1} x2=${x1} y1="3" y2="13"></line>
    <line class=${part} x1=${x2} x2=${x2} y1="3" y2="13"></line>`;
  return svg`<g class=${name}>${lines('halo')}${lines('mark')}</g>`;
}

const cell = 11;

/** The outline of the first `count` icons, filled row by row from the top left. */
function outline(count: number, columns: number): string {
  const top = Math.floor(count / columns) * cell;
  return `M0 0H${columns * cell}V${top}H${(count % columns) * cell}V${top + cell}H0z`;
}

/** One icon array: people row by row, static, the event first. */
export const array = ({ label, isOption, icons, value, ofText }: ArmView) =>
  html`<div class=${isOption ? 'array is-option' : 'array'}>
    <span class="who">${label}</span>
    ${icons ? dots(icons, isOption) : nothing}
    <span class="count"
      ><span class=${value.length > 7 ? 'value is-long' : 'value'}>${value}</span> ${ofText}</span
    >
  </div>`;

/** The dots of an icon array. */
export function dots({ event, perhaps, of }: NonNullable<ArmView['icons']>, isOption: boolean) {
  const columns = of > 100 ? 40 : 10;
  const side = columns * cell;
  const height = (of / columns) * cell;
  // Even and odd: what is in both outlines is outside.
  const area = (from: number, to: number, pattern: string) =>
    svg`<path d=${outline(to, columns) + outline(from, columns)} fill-rule="evenodd" fill=${`url(#${pattern})`}></path>`;
  return html`<svg aria-hidden="true" viewBox=${`0 0 ${side} ${height}`}>
    ${area(0, event, isOption ? 'icon-own' : 'icon-against')}
    ${area(event, event + perhaps, 'icon-perhaps')} ${area(event + perhaps, of, 'icon-rest')}
  </svg>`;
}

import { html, nothing, svg, type TemplateResult } from 'lit';
import type { LegendMark } from '../../view/calendar/legend.js';
import type { BarView, LaneView, StripView } from '../../view/calendar/strip.js';
import { circle } from '../icons.js';

// Places are shares of the width and sizes are pixels, so that a strip fits any width without being
// measured, and a bar is as wide on a phone as on a screen.

/** The tick of one time a day, repeated along a band. One for all strips. */
export const bandPattern = html`<svg class="sr" aria-hidden="true" width="0" height="0">
  <defs>
    <pattern id="days" width="3.2" height="6.5" patternUnits="userSpaceOnUse">
      <rect class="mark" y="0.75" width="1.7" height="5"></rect>
    </pattern>
  </defs>
</svg>`;

const shapes: Readonly<Record<LaneView['group'], string>> = {
  bloodTests: circle(0, 0, 3.6),
  scans: 'M-3.4-3.4h6.8v6.8h-6.8z',
  otherChecks: 'M0-4.6 4.6 0 0 4.6-4.6 0z',
};

/** Two years of one plan. What it shows is said in its name, and listed below it. */
export const stripPicture = (name: string, strip: StripView) =>
  html`<svg class="strip" role="img" aria-label=${name} width="100%" height=${strip.height}>
    <line class="base" x2="100%" y1=${strip.baseline} y2=${strip.baseline}></line>
    ${['0%', '25%', '50%', '75%', '100%'].map((x, place) => tick(x, place, strip))}
    ${strip.bands.map(
      ({ x, y, width, height }) =>
        svg`<svg x=${x} y=${y} width=${width} height=${height}>
          <rect width="100%" height=${height} fill="url(#days)"></rect>
        </svg>`,
    )}
    ${stack(strip)} ${strip.bars.map(bar)}
    ${strip.texts.map(
      ({ x, shift, y, text }) => svg`<text x=${x} dx=${shift} y=${y}>${text}</text>`,
    )}
    ${strip.lanes.map(lane)}
  </svg>`;

// Years reach lower than halves of a year.
const tick = (x: string, place: number, { baseline }: StripView) =>
  svg`<line
    class="base"
    x1=${x}
    x2=${x}
    y1=${baseline}
    y2=${place % 2 === 0 ? baseline + 7 : baseline + 4}
  ></line>`;

const bar = ({ x, shift, y, height, kind }: BarView) =>
  kind === 'known'
    ? svg`<rect class="mark" x=${x} y=${y} width="3" height=${height} transform=${moved(shift)}></rect>`
    : svg`<rect
        class=${kind === 'unknown' ? 'open dashed' : 'open'}
        x=${x}
        y=${y + 0.6}
        width=${kind === 'unknown' ? 5 : 3}
        height=${height - 0.6}
        transform=${moved(shift)}
      ></rect>`;

const moved = (shift: number) => (shift === 0 ? nothing : `translate(${shift})`);

const stack = ({ stack: { y, height, sure, perhaps } }: StripView) =>
  height === 0
    ? nothing
    : svg`<svg
        y=${y}
        width="100%"
        height=${height}
        viewBox="0 0 104 ${height}"
        preserveAspectRatio="none"
      >
        <path class="mark" d=${sure}></path>
        <path class="open" d=${perhaps}></path>
      </svg>`;

const lane = ({ group, y, marks }: LaneView) =>
  marks.map(
    ({ x, shift, isSure }) =>
      svg`<svg class="at" x=${x} y=${y}>
        <path
          class=${isSure ? 'check' : 'check dashed'}
          d=${shapes[group]}
          transform=${moved(shift)}
        ></path>
      </svg>`,
  );

const keyBar = (kind: 'mark' | 'open' | 'open dashed') =>
  html`<svg aria-hidden="true" width="12" height="16">
    <rect class=${kind} x="1" y="5" width=${kind === 'mark' ? 3 : 4} height="10"></rect>
    <rect class=${kind} x="7" y="1" width=${kind === 'mark' ? 3 : 4} height="14"></rect>
  </svg>`;

const keyShape = (path: string, name: string) =>
  html`<svg aria-hidden="true" width="12" height="12" viewBox="-6 -6 12 12">
    <path class=${name} d=${path}></path>
  </svg>`;

/** A mark as it is drawn, beside what it means. */
export const legendIcon = (mark: LegendMark): TemplateResult => keys[mark]();

const keys: Readonly<Record<LegendMark, () => TemplateResult>> = {
  bar: () => keyBar('mark'),
  'bar-unknown': () => keyBar('open dashed'),
  'bar-perhaps': () => keyBar('open'),
  mark: () => keyShape('M-2-2.5h4v5h-4z', 'mark'),
  'mark-perhaps': () => keyShape('M-2-2.5h4v5h-4z', 'open'),
  band: () =>
    html`<svg aria-hidden="true" width="22" height="6.5">
      <rect width="22" height="6.5" fill="url(#days)"></rect>
    </svg>`,
  bloodTests: () => keyShape(shapes.bloodTests, 'check'),
  scans: () => keyShape(shapes.scans, 'check'),
  otherChecks: () => keyShape(shapes.otherChecks, 'check'),
  perhaps: () => keyShape(shapes.bloodTests, 'check dashed'),
  before: () =>
    html`<svg class="turned" aria-hidden="true" width="26" height="16">
      <path class="base" d="M12 4H26M12 4V11"></path>
      <path class="check" d=${circle(5, 10, 3.6)}></path>
    </svg>`,
};

import { html, svg } from 'lit';
import type { NetworkPicture, NodeView } from '../../view/clinician/network-view.js';
import { markerIcon } from '../icons.js';

/** How much larger than beside words a sign is drawn: it is 12 wide there. */
const markerScale = 1.6;

/** Line height of the words, as the view counts it, and where letters stand in it. */
const lineHeight = 18;
const baseline = 13;

/** The network as a picture. A table beside it holds the same for whoever cannot see it. */
export const networkGraph = ({ name, width, height, nodes, lines, labels }: NetworkPicture) =>
  html`<svg
    class="graph"
    role="img"
    aria-label=${name}
    viewBox=${`0 0 ${width} ${height}`}
    direction="ltr"
  >
    ${lines.map(
      ({ from, bend, to, isThick }) =>
        svg`<path
          class=${isThick ? 'line thick' : 'line'}
          d=${`M${from.x} ${from.y}Q${bend.x} ${bend.y} ${to.x} ${to.y}`}
        ></path>`,
    )}
    ${labels.map(
      ({ words, box }) =>
        svg`<rect
            class="back"
            x=${box.left}
            y=${box.top}
            width=${box.width}
            height=${box.height}
          ></rect>
          ${wordLines(words, box.left + box.width / 2, box.top + 1, 'middle', 'words')}`,
    )}
    ${nodes.map(node)}
  </svg>`;

const anchors = { left: 'end', right: 'start', middle: 'middle' } as const;

function node({ at, side, box, words, marker }: NodeView) {
  const x = { left: box.left + box.width, right: box.left, middle: at.x }[side];
  const isChosen = marker !== undefined;
  return svg`<circle class=${isChosen ? 'back' : 'open'} cx=${at.x} cy=${at.y} r="9"></circle>
    ${
      isChosen
        ? svg`<g
            transform=${`translate(${at.x - 6 * markerScale} ${at.y - 6 * markerScale}) scale(${markerScale})`}
          >${markerIcon(marker)}</g>`
        : ''
    }
    ${wordLines(words, x, box.top, anchors[side], isChosen ? 'words name chosen' : 'words name')}`;
}

const wordLines = (
  words: readonly string[],
  x: number,
  top: number,
  anchor: string,
  look: string,
) =>
  svg`<text class=${look} text-anchor=${anchor}>${words.map(
    (line, place) => svg`<tspan x=${x} y=${top + baseline + place * lineHeight}>${line}</tspan>`,
  )}</text>`;

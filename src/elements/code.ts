import { svg } from 'lit';
import type { QrCode } from '../qr/qr-code.js';

/** Modules that stay light around a code, as its standard asks. */
const margin = 4;

/** A QR code, dark on light whatever the page's theme is: many cameras read nothing else. */
export function codePicture({ path, size }: QrCode, label: string) {
  const side = size + 2 * margin;
  return svg`<svg class="code" role="img" aria-label=${label} viewBox=${`${-margin} ${-margin} ${side} ${side}`} shape-rendering="crispEdges">
    <rect x=${-margin} y=${-margin} width=${side} height=${side} fill="#fff"></rect>
    <path d=${path} fill="#000"></path>
  </svg>`;
}

import { html } from 'lit';

/** A heading of the level that fits the host page. Beyond six there is none in HTML: six it stays. */
export function heading(level: number, words: string, className: string) {
  switch (Math.min(Math.max(Math.trunc(level), 1), 6)) {
    case 1:
      return html`<h1 class=${className}>${words}</h1>`;
    case 2:
      return html`<h2 class=${className}>${words}</h2>`;
    case 3:
      return html`<h3 class=${className}>${words}</h3>`;
    case 4:
      return html`<h4 class=${className}>${words}</h4>`;
    case 5:
      return html`<h5 class=${className}>${words}</h5>`;
    default:
      return html`<h6 class=${className}>${words}</h6>`;
  }
}

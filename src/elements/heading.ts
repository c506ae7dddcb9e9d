import { html, type TemplateResult } from 'lit';

const headings: readonly ((words: string) => TemplateResult)[] = [
  (words) => html`<h1 class="title">${words}</h1>`,
  (words) => html`<h2 class="title">${words}</h2>`,
  (words) => html`<h3 class="title">${words}</h3>`,
  (words) => html`<h4 class="title">${words}</h4>`,
  (words) => html`<h5 class="title">${words}</h5>`,
  (words) => html`<h6 class="title">${words}</h6>`,
];

/** A heading of the level that fits the host page. Beyond six there is none in HTML: six it stays. */
export const heading = (level: number, words: string) =>
  headings[Math.min(Math.max(Math.trunc(level), 1), 6) - 1]?.(words);

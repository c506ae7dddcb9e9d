import { html, nothing } from 'lit';
import type { LinksSource } from '../view/links-view.js';

/** Stands where the links will, until their code is here: then these draw in its stead. */
export function linksPlace({ options, words: { say } }: LinksSource, isFailed: boolean) {
  if (options.length < 2) return nothing;
  return isFailed
    ? html`<div class="section"><p class="note">${say.linksFailed()}</p></div>`
    : html`<div class=${`section links-of-${options.length}`}></div>`;
}

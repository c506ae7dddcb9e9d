import { html, nothing } from 'lit';
import type { PageSource } from '../../view/page-source.js';
import type { VisitView } from '../../view/visit-view.js';
import { linkBadge } from '../brief.js';

/** A screen without questions. */
interface Stage {
  readonly screen: 'take' | 'options';
  readonly source: PageSource | undefined;
  readonly level: number;
  /** Whether its code could not be loaded. */
  readonly isFailed: boolean;
  readonly done: () => void;
}

/** What is taken along, or choosing what is compared: the same parts as on the whole page. */
export function otherStage(view: VisitView, { screen, source, level, isFailed, done }: Stage) {
  const { words, options, failed } = view;
  if (isFailed) return html`<p>${failed}</p>`;
  return screen === 'take'
    ? html`<tc-take .source=${source} .level=${level}></tc-take>
        <tc-questions .source=${source} .level=${level}></tc-questions>`
    : html`${options.length < 2 ? html`<p class="lead">${words.fewOptions()}</p>` : nothing}
        <tc-options .source=${source} @tc-done=${done}></tc-options>`;
}

/** Which options were tested against each other. */
export const badges = ({ words, links }: VisitView) =>
  html`<ul class="pairs note" aria-label=${words.linksTitle()}>
    ${links.map((link) => html`<li>${linkBadge(link)}</li>`)}
  </ul>`;

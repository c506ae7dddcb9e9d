import { TcCard } from './elements/tc-card.js';

/** The element that a card is drawn in: of any copy of this code. */
type Root = HTMLElement & {
  mode: 'full' | 'visit' | 'card';
  readonly updateComplete: Promise<boolean>;
};

/** Opens the whole comparison where the card was, and takes the keyboard there. */
async function openFull(root: Root) {
  root.mode = 'full';
  await root.updateComplete;
  const place = root.shadowRoot?.querySelector<HTMLElement>('tc-decision');
  if (!place) return;
  place.tabIndex = -1;
  place.focus();
}

/** Registers the comparison in this mode. */
export function register(): void {
  TcCard.open = (card) => {
    const root = card.getRootNode();
    if (root instanceof ShadowRoot) void openFull(root.host as Root);
  };
  if (!customElements.get('tc-card')) customElements.define('tc-card', TcCard);
}

import type { EmbedWords } from '../../messages/embed.js';
import { notice } from './notice.js';

/**
 * In a sandbox that opens no windows a link does nothing at all. This opens links itself, and where
 * that is refused shows the address, to be copied.
 */
export function explainBlockedLinks(say: EmbedWords): void {
  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    // With `noopener` it would not say whether there is a window. What opens has no way into this
    // page, which has no origin, and can't lead it elsewhere.
    if (!open(link.href, '_blank')) showAddress(link, say);
  });
}

function showAddress(link: HTMLAnchorElement, say: EmbedWords) {
  document.querySelector('.of-link')?.remove();
  const address = document.createElement('code');
  address.textContent = link.href;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = say.close();
  const place = notice(say.linkBlocked(), address, close);
  place.classList.add('of-link');
  close.addEventListener('click', () => {
    place.remove();
    link.focus();
  });
  // Below the link, wherever that is in a high frame: its middle may be far from what is seen.
  place.style.insetBlockStart = `${link.getBoundingClientRect().bottom + scrollY + 4}px`;
  document.body.append(place);
  close.focus({ preventScroll: true });
}

import type { LitElement } from 'lit';

/** What a mount point looks like in a page. */
const mountPoint = '[data-treatment-comparison]';

/** The places that were filled, and with what. */
const filled = new WeakMap<Element, Element>();

/**
 * Fills the places `<div data-treatment-comparison data-src=… data-compare=…>fallback</div>` below
 * `root` with the element: for pages whose editors may not write an element of their own. Each
 * attribute of the element can be given with `data-` before its name. What is inside becomes the
 * element's own content: it stays until the comparison is drawn, and comes back if it fails. A place
 * that holds the element already, as in a copied page, is left as it is.
 */
export function fillMountPoints(root: ParentNode = document): void {
  if (!customElements.get('treatment-comparison')) return;
  for (const place of root.querySelectorAll(mountPoint)) fill(place);
}

/** Fills the mount points of this page, and those that come later, as a page swaps its parts. */
export function watchMountPoints(): void {
  // On a server there is no page.
  if (typeof MutationObserver === 'undefined') return;
  new MutationObserver((changes) => {
    for (const { type, target, attributeName } of changes) {
      const element = filled.get(target as Element);
      if (type === 'attributes' && element && attributeName)
        copy(target as Element, element, attributeName);
    }
    fillMountPoints();
  }).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-treatment-comparison', ...attributes().map((name) => `data-${name}`)],
  });
  fillMountPoints();
}

/** Names of the element's attributes. */
const attributes = (): readonly string[] =>
  (customElements.get('treatment-comparison') as typeof LitElement | undefined)
    ?.observedAttributes ?? [];

function fill(place: Element) {
  if (filled.has(place) || place.querySelector(':scope > treatment-comparison')) return;
  const element = document.createElement('treatment-comparison');
  filled.set(place, element);
  for (const name of attributes()) copy(place, element, `data-${name}`);
  element.append(...place.childNodes);
  place.append(element);
}

/** Gives the element what its place says, or no longer says. */
function copy(place: Element, element: Element, name: string) {
  const value = place.getAttribute(name);
  const own = name.replace('data-', '');
  if (value === null) element.removeAttribute(own);
  else element.setAttribute(own, value);
}

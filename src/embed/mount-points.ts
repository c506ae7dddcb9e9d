import type { LitElement } from 'lit';

const tag = 'treatment-comparison';

/** What a mount point looks like in a page. */
const mountPoint = '[data-treatment-comparison]';

/** The places that were filled, and with what. */
const filled = new WeakMap<Element, Element>();

/** Those that were filled in this very moment. */
const fresh = new WeakSet<Element>();

/**
 * Fills the places `<div data-treatment-comparison data-src=… data-compare=…>fallback</div>` in
 * `root` with the element: for pages whose editors may not write an element of their own. Each
 * attribute of the element, and `lang`, can be given with `data-` before its name. What is inside
 * becomes the element's own content: it stays until the comparison is drawn, and comes back if it
 * fails. Where a page puts new content into a filled place, that becomes the content of the element
 * that was there; one that holds the element already, as in a copied page, keeps it.
 *
 * @param root - Where to look, itself included: a shadow root, say, which nobody watches by itself.
 */
export function fillMountPoints(root: ParentNode = document): void {
  if (!customElements.get(tag)) return;
  if (root instanceof Element && root.matches(mountPoint)) fill(root);
  for (const place of root.querySelectorAll(mountPoint)) fill(place);
}

/** Fills the mount points of this page, and those that come later, as a page swaps its parts. */
export function watchMountPoints(): void {
  // On a server there is no page.
  if (typeof MutationObserver === 'undefined') return;
  const start = () => {
    watching().observe(document, {
      childList: true,
      subtree: true,
      attributeFilter: ['data-treatment-comparison'],
    });
    fillMountPoints();
  };
  void customElements.whenDefined(tag).then(() => {
    // Until the page is read to its end, what is inside a place may not be whole.
    if (document.readyState !== 'loading') start();
    else document.addEventListener('DOMContentLoaded', start, { once: true });
  });
}

/** One for all places. Made when it is first needed: a server has none. */
let observer: MutationObserver | undefined;

const watching = () => (observer ??= new MutationObserver(onChanges));

function onChanges(changes: readonly MutationRecord[]) {
  const places = new Set<Element>();
  for (const { type, target, attributeName, addedNodes } of changes) {
    const element = filled.get(target as Element);
    if (type === 'attributes' && element) copy(target as Element, element, attributeName ?? '');
    for (const at of [target, ...addedNodes]) {
      if (!(at instanceof Element)) continue;
      if (at.matches(mountPoint)) places.add(at);
      if (at !== target) at.querySelectorAll(mountPoint).forEach((place) => places.add(place));
    }
  }
  places.forEach(fill);
}

/** Names of the element's attributes. */
const attributes = (): readonly string[] => [
  'lang',
  ...((customElements.get(tag) as typeof LitElement | undefined)?.observedAttributes ?? []),
];

function fill(place: Element) {
  // Within another place it is what the reader sees without a script.
  if (place.parentElement?.closest(mountPoint)) return;
  const before = filled.get(place);
  const there = [...place.children].find(({ localName }) => localName === tag);
  if (there ? there === before : before && !isLeftFor(place, before)) return;
  const element = there ?? before ?? document.createElement(tag);
  filled.set(place, element);
  // Its own attributes wake us; nobody else's do.
  watching().observe(place, { childList: true, attributes: true });
  for (const name of attributes()) {
    if (place.hasAttribute(`data-${name}`)) copy(place, element, `data-${name}`);
  }
  if (there) return;
  element.replaceChildren(...place.childNodes);
  place.append(element);
  fresh.add(place);
  setTimeout(() => fresh.delete(place));
}

/** Whether a page put something else into a place, for the element that it took out of it. */
function isLeftFor(place: Element, element: Element): boolean {
  if (element.isConnected || !(place.firstElementChild ?? place.textContent.trim())) return false;
  // It would go on for ever.
  if (!fresh.has(place)) return true;
  // eslint-disable-next-line no-console -- Only who built the page can mend it.
  console.warn(
    `<${place.localName} data-treatment-comparison>: something on this page takes the comparison out as soon as it is put in, so the place keeps what it had. Allow the element <${tag}> there, or use the page for frames.`,
  );
  return false;
}

/** Gives the element what its place says, or no longer says. */
function copy(place: Element, element: Element, name: string) {
  const own = name.replace('data-', '');
  if (own === name || !attributes().includes(own)) return;
  const value = place.getAttribute(name);
  if (value === null) element.removeAttribute(own);
  else element.setAttribute(own, value);
}

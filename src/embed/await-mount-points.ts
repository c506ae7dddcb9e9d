const mountPoint = '[data-treatment-comparison]';

type Found = Node & Partial<Pick<Element, 'matches' | 'querySelector'>>;

/** Brings what fills mount points once the page has one: most pages have none. */
export function awaitMountPoints(): void {
  // On a server there is no page.
  if (typeof MutationObserver === 'undefined') return;
  const look = (places: readonly Node[]) => {
    // Text has no such things, and the page itself matches nothing.
    if (
      !(places as Found[]).some(
        (at) => at.matches?.(mountPoint) === true || at.querySelector?.(mountPoint),
      )
    )
      return;
    observer.disconnect();
    // Without its code, what is inside the places stays to be read.
    void import('./mount-points.js').then((late) => {
      late.watchMountPoints();
    }, String);
  };
  const observer = new MutationObserver((changes) => {
    look(changes.flatMap(({ target, addedNodes }) => [target, ...addedNodes]));
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-treatment-comparison'],
  });
  look([document]);
}

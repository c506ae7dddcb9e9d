/** Brings what fills mount points once the page has one: most pages have none. */
export function awaitMountPoints(): void {
  // On a server there is no page.
  if (typeof MutationObserver === 'undefined') return;
  const look = (places: readonly ParentNode[]) => {
    if (!places.some((place) => place.querySelector('[data-treatment-comparison]'))) return;
    observer.disconnect();
    // Without its code, what is inside the places stays to be read.
    void import('./mount-points.js').then((late) => {
      late.watchMountPoints();
    }, String);
  };
  const observer = new MutationObserver((changes) => {
    // Where something changed, and not the whole page each time.
    look(changes.map(({ target }) => target.parentNode ?? document));
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-treatment-comparison'],
  });
  look([document]);
}

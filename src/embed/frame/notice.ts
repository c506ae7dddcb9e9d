/** The address of this page, as a link that opens a page of its own. */
export function ownPage(href = location.href): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  // In full, since some pages around a frame open no links: then it can be copied.
  link.textContent = href;
  return link;
}

/** A sentence that says what is not there, and what else belongs to it. */
export function notice(text: string, ...more: readonly Node[]): HTMLElement {
  const place = document.createElement('div');
  place.className = 'notice';
  place.setAttribute('role', 'status');
  const sentence = document.createElement('span');
  sentence.textContent = text;
  place.append(sentence, ...more.flatMap((node) => [' ', node]));
  return place;
}

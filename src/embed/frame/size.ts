import { frameMessage, wordPressMessage, type FrameWish } from './messages.js';

/** Who may be told: a height and a place are no secret, and who is around a frame is often unknown. */
const anyone = '*';

/** Says something to the page around this one. */
export function tellHost(wish: FrameWish): void {
  parent.postMessage(frameMessage(wish), anyone);
  const wordPress =
    wish.height === undefined ? undefined : wordPressMessage(hashAtFirst, wish.height);
  if (wordPress) parent.postMessage(wordPress, anyone);
}

// The reader's choice may be written there later.
const hashAtFirst = location.hash;

/**
 * Tells the page around this one how high the content is, and where the keyboard was taken to.
 *
 * @returns Tells the height again, changed or not.
 */
export function reportSize(): () => void {
  let told = 0;
  const tell = () => {
    // The content's height and not the window's: a frame that was too high can become lower.
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    tellHost({ height });
  };
  new ResizeObserver(tell).observe(document.body);
  followKeyboard();
  return () => {
    told = 0;
    tell();
  };
}

/** Tells where the keyboard is taken to. */
function followKeyboard() {
  let held: Element | undefined;
  const follow = () => {
    const place = withKeyboard();
    if (place && place !== held) showPlace(place);
    held = place;
  };
  // After what is drawn for the new place has its size, and the page around knows it.
  const soon = () => requestAnimationFrame(() => requestAnimationFrame(follow));
  // No event leaves a shadow root when the keyboard moves within it: what leads to that does.
  for (const type of ['focusin', 'click', 'keyup']) document.addEventListener(type, soon, true);
  new ResizeObserver(soon).observe(document.body);
}

/** What has the keyboard, within shadow roots too. */
function withKeyboard(): Element | undefined {
  let place = document.activeElement;
  while (place?.shadowRoot?.activeElement) place = place.shadowRoot.activeElement;
  return place && place !== document.body ? place : undefined;
}

function showPlace(place: Element) {
  const { top, bottom } = place.getBoundingClientRect();
  tellHost({ show: { top: Math.max(0, Math.floor(top)), bottom: Math.max(0, Math.ceil(bottom)) } });
}

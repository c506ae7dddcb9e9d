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
  document.addEventListener('focusin', (event) => {
    // After what is drawn for the new place has its size, and the page around knows it.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        showFocused(event);
      }),
    );
  });
  return () => {
    told = 0;
    tell();
  };
}

function showFocused(event: FocusEvent) {
  const [place] = event.composedPath();
  if (!(place instanceof Element)) return;
  const { top, bottom } = place.getBoundingClientRect();
  tellHost({ show: { top: Math.max(0, Math.floor(top)), bottom: Math.ceil(Math.max(0, bottom)) } });
}

// For the page around frames: `<script src="…/embed.js" async></script>`. Gives each frame the height
// of what is in it. Without it a frame keeps the height that is written on it, and scrolls by itself.
import { themeAround } from '../../elements/theme-controller.js';
import { pageMessage, readFrameMessage, type FrameWish } from './messages.js';

/** The frames that are meant; those that come later, or move, too, since they are looked for each time. */
const frames = () =>
  document.querySelectorAll<HTMLIFrameElement>('iframe[data-treatment-comparison-frame]');

/** The frame that a message came from, if it is one of ours and still shows what was put into it. */
function sender({ source, origin }: MessageEvent): HTMLIFrameElement | undefined {
  const frame = [...frames()].find(({ contentWindow }) => contentWindow === source);
  return source && frame && origins(frame).includes(origin) ? frame : undefined;
}

/** Where what is in a frame may say that it comes from. In a sandbox it comes from nowhere. */
function origins({ src, sandbox }: HTMLIFrameElement): readonly string[] {
  const isShut = sandbox.length > 0 && !sandbox.contains('allow-same-origin');
  return [isShut ? 'null' : new URL(src, document.baseURI).origin];
}

/** The frame's content is as high as it says; borders and padding of the frame come on top. */
function resize(frame: HTMLIFrameElement, height: number) {
  const style = getComputedStyle(frame);
  const around = ['paddingTop', 'paddingBottom', 'borderTopWidth', 'borderBottomWidth'] as const;
  const extra = around.reduce((sum, side) => sum + (parseFloat(style[side]) || 0), 0);
  frame.style.height = `${height + (style.boxSizing === 'border-box' ? extra : 0)}px`;
}

/**
 * Takes the reader to where the frame took the keyboard, as it would be on the page itself: browsers
 * do not let a frame of another site move the page. Only for the frame that the reader is in.
 */
function reveal(frame: HTMLIFrameElement, { top, bottom }: NonNullable<FrameWish['show']>) {
  if (document.activeElement !== frame) return;
  const { top: start } = frame.getBoundingClientRect();
  const above = parseFloat(getComputedStyle(frame).scrollMarginTop) || 0;
  const over = start + top - above;
  const under = start + bottom - innerHeight;
  // What is higher than the screen begins at its top.
  if (over < 0 || under > over) scrollBy(0, over);
  else if (under > 0) scrollBy(0, under);
}

/** Asks a frame for its height, and tells it in what theme it stands. */
function tell(frame: HTMLIFrameElement) {
  // To whomever is there, since a frame in a sandbox has no origin: it learns a theme, and no more.
  frame.contentWindow?.postMessage(pageMessage({ theme: themeAround(frame) }), '*');
}

const tellAll = () => {
  frames().forEach(tell);
};

addEventListener('message', (event) => {
  const frame = sender(event);
  const wish = frame && readFrameMessage(event.data);
  if (!wish) return;
  if (wish.height !== undefined) resize(frame, wish.height);
  if (wish.show) reveal(frame, wish.show);
  if (wish.hello) tell(frame);
});

// Pages switch theme by a class or attribute high up, or by the system's setting.
const observer = new MutationObserver(tellAll);
const start = () => {
  for (const element of [document.documentElement, document.body]) {
    observer.observe(element, { attributes: true });
  }
  // Those that were there before this script have said their height to nobody.
  tellAll();
};
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tellAll);

// In a page's head there is no body yet.
if (document.querySelector('body')) start();
else addEventListener('DOMContentLoaded', start, { once: true });

// What a frame and the page around it say to each other: sizes, places and a theme. Never data, never
// markup, nothing about the reader.

/** Name of what the frame says. A name of our own, since any window may write to any other. */
const fromFrame = 'treatment-comparison-frame';

/** Name of what the page around it says. */
const fromPage = 'treatment-comparison-page';

/** Version of these messages. A frame and a page of different versions leave each other alone. */
const version = 1;

/** Largest height in CSS pixels that a page gives a frame: everything, opened, on the smallest screen. */
export const mostPixels = 100_000;

/** What a frame asks the page around it for. Lengths are whole CSS pixels. */
export interface FrameWish {
  /** Height of what is in the frame. */
  readonly height?: number;
  /** Place in the frame that the reader was taken to: distance of its top and bottom from the frame's top. */
  readonly show?: { readonly top: number; readonly bottom: number };
  /** The frame has just begun, and does not know where it stands. */
  readonly hello?: true;
}

export type FrameTheme = 'light' | 'dark';

/** What a page tells its frame. That it says anything at all asks the frame for its height. */
export interface PageNews {
  /** Theme of the place where the frame stands. */
  readonly theme?: FrameTheme;
}

/** A record of its own keys, or nothing. */
const record = (data: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : undefined;

const isOurs = (data: unknown, type: string) => {
  const found = record(data);
  return found?.['type'] === type && found['version'] === version ? found : undefined;
};

const isPixels = (value: unknown, least: number): value is number =>
  typeof value === 'number' && value >= least && value <= mostPixels;

/**
 * The frame's message. It says its height in the words of Datawrapper too (`datawrapper-height`), so
 * that a site that has a listener for those gives it the right height without a script of ours.
 */
export const frameMessage = (wish: FrameWish): object => ({
  type: fromFrame,
  version,
  ...wish,
  ...(wish.height !== undefined && {
    'datawrapper-height': { 'treatment-comparison': wish.height },
  }),
});

/**
 * What a frame asks for, from a message that anybody may have sent. Wrong or immense numbers are not
 * clamped: what holds one says nothing at all.
 */
export function readFrameMessage(data: unknown): FrameWish | undefined {
  const found = isOurs(data, fromFrame);
  if (!found) return undefined;
  const { height, show, hello } = found;
  if (height !== undefined && !isPixels(height, 1)) return undefined;
  const place = show === undefined ? undefined : readPlace(show);
  if (show !== undefined && !place) return undefined;
  return {
    ...(height !== undefined && { height }),
    ...(place && { show: place }),
    ...(hello === true && { hello }),
  };
}

function readPlace(show: unknown): FrameWish['show'] {
  const found = record(show);
  const top = found?.['top'];
  const bottom = found?.['bottom'];
  return isPixels(top, 0) && isPixels(bottom, top) ? { top, bottom } : undefined;
}

/** The message of the page around a frame. */
export const pageMessage = (news: PageNews): object => ({ type: fromPage, version, ...news });

/** What a page tells its frame, from a message that anybody may have sent. */
export function readPageMessage(data: unknown): PageNews | undefined {
  const found = isOurs(data, fromPage);
  if (!found) return undefined;
  const { theme } = found;
  if (theme === undefined) return {};
  return theme === 'light' || theme === 'dark' ? { theme } : undefined;
}

/** WordPress frames pages that it does not know, and adds a secret to the address, after `#`. */
const wordPressSecret = /^#\?secret=([A-Za-z0-9]{1,40})$/;

/** The height in the words of WordPress, where a WordPress page is around the frame. */
export function wordPressMessage(hash: string, height: number): object | undefined {
  const secret = wordPressSecret.exec(hash)?.[1];
  return secret === undefined ? undefined : { message: 'height', value: height, secret };
}

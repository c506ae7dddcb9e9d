import { render } from 'lit';
import type { QrCode } from '../qr/qr-code.js';
import { sheetStyles } from '../styles/sheet.js';
import type { PageSource } from '../view/page-source.js';
import { sheetCuts, sheetView } from '../view/sheet-view.js';
import { sheet } from './sheet-template.js';

/** What fits between the margins of the shorter paper (Letter), less what printers round, in mm. */
const pageHeight = 262;

const millimetre = 96 / 25.4;

/** The most pages for so many options. */
const pagesFor = (options: number) => (options > 3 ? 2 : 1);

/** Paper that is ready to be printed, and whether a window for printing was seen to open. */
export type Printed = 'opened' | 'not-seen';

/**
 * Prints the page of paper from a document of its own, so that nothing of the host page is printed
 * and nothing of it is touched.
 *
 * @param place - Where the frame stands while it is printed: it can't be seen there.
 */
export async function printSheet(
  place: Element | ShadowRoot,
  source: PageSource,
  code?: QrCode,
): Promise<Printed> {
  const frame = document.createElement('iframe');
  frame.className = 'paper';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  for (const old of place.querySelectorAll('iframe.paper')) old.remove();
  place.append(frame);
  await loaded;
  const window = frame.contentWindow;
  if (!window) return 'not-seen';
  const seen = { opened: false };
  window.addEventListener('beforeprint', () => {
    seen.opened = true;
  });
  window.addEventListener('afterprint', () => {
    frame.remove();
  });
  try {
    draw(window, source, code);
    window.focus();
    window.print();
  } catch (error) {
    frame.remove();
    throw error;
  }
  return seen.opened ? 'opened' : 'not-seen';
}

/** Draws the paper, with as many rows as there is room for. */
function draw(window: Window, source: PageSource, code: QrCode | undefined) {
  const { document } = window;
  const { CSSStyleSheet } = window as Window & typeof globalThis;
  const styles = new CSSStyleSheet();
  styles.replaceSync(sheetStyles.cssText);
  document.adoptedStyleSheets = [styles];
  const fits = (cut: readonly number[]) => {
    const view = sheetView(source, cut);
    document.title = view.title;
    document.documentElement.lang = view.locale;
    document.documentElement.dir = view.direction;
    render(sheet(view, code), document.body, { creationScope: document });
    return isFitting(document, pagesFor(view.options.length));
  };
  fits(fewest(sheetCuts(source), fits));
}

/** What has to be left out: as little as makes it fit, then without what there was room for after all. */
function fewest(most: number, fits: (cut: readonly number[]) => boolean): readonly number[] {
  let cut: readonly number[] = [];
  while (!fits(cut) && cut.length < most) cut = [...cut, cut.length];
  for (const place of [...cut].reverse()) {
    const fewer = cut.filter((one) => one !== place);
    if (fits(fewer)) cut = fewer;
  }
  return cut;
}

/** A row is never broken: up to one of its height may stay empty at the end of a page. */
function isFitting({ body }: Document, pages: number): boolean {
  const parts = [...body.querySelectorAll('tbody, section')];
  const tallest = Math.max(0, ...parts.map((part) => part.getBoundingClientRect().height));
  const lost = (pages - 1) * tallest;
  const height = body.querySelector('main')?.getBoundingClientRect().height ?? 0;
  return height + lost <= pages * pageHeight * millimetre;
}

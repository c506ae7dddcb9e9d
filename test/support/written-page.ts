// A page as an editor or a server writes it, and the console that its builder looks at.

let warned: string[] = [];
let stage: HTMLElement | undefined;
// eslint-disable-next-line no-console -- The page's own.
const own = console.warn;

/** Gives a test the page's markup to write and its warnings to read. */
export function withMarkup(): void {
  beforeEach(() => {
    warned = [];
    // eslint-disable-next-line no-console -- What is warned of is what is tested.
    console.warn = (text: string) => {
      warned.push(text);
      document.dispatchEvent(new Event('warned'));
    };
  });
  afterEach(() => {
    // eslint-disable-next-line no-console -- As it was.
    console.warn = own;
    stage?.remove();
    stage = undefined;
  });
}

/** What was warned of in this test. */
export const warnings = (): readonly string[] => warned;

/** Waits until something was warned of. */
export const warning = (): Promise<string> =>
  new Promise((resolve) => {
    const look = () => {
      if (warned[0] !== undefined) resolve(warned[0]);
    };
    document.addEventListener('warned', look);
    look();
  });

/** Puts markup into an element, or a shadow root, as pages do that swap their parts. */
export function swap<T extends Element | ShadowRoot>(place: T, markup: string): T {
  // eslint-disable-next-line no-restricted-syntax -- Markup that a test wrote, and no data.
  place.innerHTML = markup;
  return place;
}

/** A place on the page that holds some markup, until the end of the test. */
export function written(markup: string): HTMLElement {
  stage?.remove();
  stage = document.createElement('main');
  document.body.append(stage);
  return swap(stage, markup);
}

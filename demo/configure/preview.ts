// The real element, or the real frame, with what is set.
import { addressRemark, isOnAnotherSite } from './addresses.js';
import { parseHex } from './contrast.js';
import { attributesOf, coloursOf, type Attribute, type Settings } from './settings.js';
import { frameAddress } from './snippets.js';

/** Where this page has the built files. */
const ownFiles = './dist/';

/** Addresses of other sites that the preview would ask for. */
export const othersAsked = ({ dataset, src, local }: Settings): readonly string[] =>
  [dataset === 'own' ? src : '', local].filter(
    (address) =>
      address !== '' &&
      addressRemark(address)?.kind !== 'error' &&
      isOnAnotherSite(address, document.baseURI),
  );

/** Shows settings in a place of the page. It changes what is different and leaves the rest. */
export class Preview {
  readonly #place: Element;
  #element: HTMLElement | undefined;
  #frame: HTMLIFrameElement | undefined;
  /** Address that the frame is to have, while it still loads another. */
  #wanted = '';
  #isLoading = false;

  constructor(place: Element) {
    this.#place = place;
  }

  show(settings: Settings) {
    // The files of this page, whatever the address of the others; and this page's own address.
    const own = { ...settings, files: ownFiles, link: false };
    if (own.form === 'iframe') this.#showFrame(own);
    else this.#showElement(own);
  }

  /** Address of a page of its own with the same settings. */
  static address = (settings: Settings): string =>
    frameAddress({ ...settings, files: ownFiles, link: false });

  #showElement(settings: Settings) {
    const element = (this.#element ??= document.createElement('treatment-comparison'));
    const wanted = new Map(attributesOf(settings));
    for (const name of element.getAttributeNames()) {
      if (name !== 'style' && !wanted.has(name)) element.removeAttribute(name);
    }
    for (const [name, value] of wanted) setOne(element, [name, value]);
    const colours = new Map(coloursOf(settings).filter(([, colour]) => parseHex(colour)));
    for (const name of [...element.style]) {
      if (!colours.has(name)) element.style.removeProperty(name);
    }
    for (const [name, colour] of colours) element.style.setProperty(name, colour);
    if (!element.isConnected) this.#place.replaceChildren(element);
  }

  #showFrame(settings: Settings) {
    bringFrameScript();
    const frame = (this.#frame ??= this.#newFrame());
    this.#wanted = frameAddress(settings);
    if (!frame.isConnected) {
      this.#isLoading = false;
      this.#place.replaceChildren(frame);
    }
    this.#load(frame);
  }

  #newFrame() {
    const frame = document.createElement('iframe');
    frame.dataset['treatmentComparisonFrame'] = '';
    frame.title = 'Preview of the frame';
    frame.height = '900';
    frame.addEventListener('load', () => {
      this.#isLoading = false;
      this.#load(frame);
    });
    return frame;
  }

  /** Loads the newest address once the one before is there: many changes are not many requests. */
  #load(frame: HTMLIFrameElement) {
    if (this.#isLoading || frame.getAttribute('src') === this.#wanted) return;
    this.#isLoading = true;
    frame.src = this.#wanted;
  }
}

function setOne(element: Element, [name, value]: Attribute) {
  const written = value === true ? '' : value;
  if (element.getAttribute(name) !== written) element.setAttribute(name, written);
}

/** The script that gives frames their height comes when there is one. */
function bringFrameScript() {
  const id = 'frame-script';
  if (document.getElementById(id)) return;
  const script = document.createElement('script');
  script.id = id;
  script.src = `${ownFiles}embed.js`;
  document.head.append(script);
}

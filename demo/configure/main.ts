// The configurator: settings in, preview and code out. It keeps nothing but its own address.
import { html, nothing, render } from 'lit';
import { codeToCopy } from './code.js';
import { readOffer, type Offered } from './dataset.js';
import { howItLooks, whereFilesAre } from './how.js';
import { addressRemark } from './addresses.js';
import { radios } from './fields.js';
import { othersAsked, Preview } from './preview.js';
import { errorsIn, remarksOn } from './remarks.js';
import { atFirst, fragmentOf, settingsIn, srcOf, type Settings } from './settings.js';
import type { Build } from './markup.js';
import { snippetFor } from './snippets.js';
import { whatIsCompared } from './what.js';

const place = document.querySelector<HTMLElement>('#configure');

class Configurator {
  readonly #form: HTMLElement;
  readonly #around: HTMLElement;
  readonly #below: HTMLElement;
  readonly #code: HTMLElement;
  readonly #stage: HTMLElement;
  readonly #preview: Preview;
  readonly #build: Omit<Build, 'question'>;
  #settings: Settings = atFirst;
  /** Names in the address that say nothing. */
  #unknown: readonly string[] = [];
  /** Settings without a mistake, as the preview has them. */
  #sound: Settings = atFirst;
  #offered: Offered = { kind: 'loading' };
  #read: { readonly address: string; readonly ending: AbortController } | undefined;
  #width = 'full';
  #said: { readonly place: string; readonly text: string } | undefined;
  /** Addresses of other sites that somebody else wrote into the link that led here. */
  #waiting: readonly string[] = [];

  constructor(place: HTMLElement) {
    this.#build = {
      version: place.dataset['version'] ?? '',
      integrity: JSON.parse(place.dataset['integrity'] ?? '{}') as Build['integrity'],
    };
    const part = (name: string) => {
      const found = place.querySelector<HTMLElement>(`[data-part=${name}]`);
      if (!found) throw new Error(`The page has no part "${name}".`);
      return found;
    };
    this.#form = part('form');
    this.#around = part('around');
    this.#below = part('below');
    this.#code = part('code');
    this.#stage = part('stage');
    this.#preview = new Preview(this.#stage);
    addEventListener('hashchange', () => {
      // A place on this page is no settings; what is set goes back into the address.
      if (isPlace(location.hash)) this.#keep();
      else this.#follow();
    });
    this.#follow();
  }

  /** Takes the settings that the address has. */
  #follow() {
    const fragment = isPlace(location.hash) ? '' : location.hash;
    const { settings, unknown } = settingsIn(fragment);
    this.#unknown = unknown;
    this.#waiting = othersAsked(settings);
    this.#take(settings);
  }

  readonly #change = (part: Partial<Settings>) => {
    this.#unknown = [];
    this.#take({ ...this.#settings, ...part });
    this.#keep();
  };

  #take(settings: Settings) {
    this.#settings = settings;
    this.#said = undefined;
    // What is typed here is wanted; what a link brought waits until it is.
    const asked = othersAsked(settings);
    this.#waiting = this.#waiting.filter((address) => asked.includes(address));
    this.#bringOffer();
    this.#draw();
  }

  /** Writes the settings into the address, to be sent to a colleague. */
  #keep() {
    const fragment = fragmentOf(this.#settings);
    history.replaceState(
      null,
      '',
      fragment === '' ? location.pathname + location.search : `#${fragment}`,
    );
  }

  /** Reads the dataset, unless it is the one that was read. */
  #bringOffer() {
    const address = srcOf({ ...this.#settings, files: './dist/' });
    const isGood = address !== '' && addressRemark(address)?.kind !== 'error';
    const wanted = isGood && this.#waiting.length === 0 ? address : '';
    if (this.#read?.address === wanted) return;
    this.#read?.ending.abort();
    const ending = new AbortController();
    this.#read = { address: wanted, ending };
    this.#offered = wanted === '' ? { kind: 'failed' } : { kind: 'loading' };
    if (wanted === '') return;
    void readOffer(wanted, ending.signal).then((offered) => {
      if (ending.signal.aborted) return;
      this.#offered = offered;
      this.#draw();
    });
  }

  #draw() {
    const settings = this.#settings;
    const offered = this.#offered;
    const known = offered.kind === 'ready' ? offered.offer : undefined;
    const remarks = remarksOn(settings, known);
    const isSound = errorsIn(remarks).length === 0;
    if (isSound) this.#sound = settings;
    const context = { settings, remarks, offered, change: this.#change };
    render(
      html`${this.#linkNote()} ${whatIsCompared(context)} ${howItLooks(context)}
      ${whereFilesAre(context)}`,
      this.#form,
    );
    render(this.#aroundPreview(isSound), this.#around);
    render(ownWindow(this.#sound), this.#below);
    this.#stage.dataset['width'] = this.#width;
    this.#stage.hidden = this.#waiting.length > 0;
    if (this.#waiting.length === 0) this.#preview.show(this.#sound);
    const build = { ...this.#build, question: known?.question ?? '' };
    render(
      html`${codeToCopy({
        settings,
        remarks,
        snippet: snippetFor(settings.form, settings, build),
        said: this.#said,
        change: this.#change,
        copy: this.#copy,
      })}
      ${this.#atTheEnd()}`,
      this.#code,
    );
  }

  #linkNote() {
    return this.#unknown.length === 0
      ? nothing
      : html`<p class="warning" role="alert">
          <strong>Note:</strong> The link that led here has settings that this page does not know:
          ${this.#unknown.join(', ')}. They are left out.
        </p>`;
  }

  #aroundPreview(isSound: boolean) {
    return html`${radios(
      'width',
      'Width',
      this.#width,
      [
        { value: 'phone', text: 'Phone' },
        { value: 'tablet', text: 'Tablet' },
        { value: 'full', text: 'Full' },
      ],
      (width) => {
        this.#width = width;
        this.#draw();
      },
    )}
    ${
      this.#waiting.length > 0
        ? html`<div class="waiting">
            <p>
              The link that led here takes data from another site:
              <b>${this.#waiting.map((address) => new URL(address).host).join(', ')}</b>. Show it
              only if you trust whoever sent the link.
            </p>
            <button
              type="button"
              @click=${() => {
                this.#waiting = [];
                this.#take(this.#settings);
              }}
            >
              Show it
            </button>
          </div>`
        : nothing
    }
    ${
      isSound ? nothing : html`<p class="error">This shows the last settings without a mistake.</p>`
    }`;
  }

  #atTheEnd() {
    const isSaid = this.#said?.place === 'link';
    return html`<section class="end" aria-labelledby="keep">
      <h2 id="keep">Keep these settings</h2>
      <p>
        They stand in the address of this page and nowhere else. Send the link to a colleague, or
        keep it as a bookmark.
      </p>
      <div class="act">
        <button
          type="button"
          class="quiet"
          @click=${() => {
            this.#copy('link', location.href, undefined);
          }}
        >
          Copy the link
        </button>
        <button type="button" class="quiet" @click=${this.#startAgain}>Start again</button>
        <span role="status"
          >${isSaid || this.#said?.place === 'start' ? this.#said?.text : nothing}</span
        >
      </div>
    </section>`;
  }

  readonly #startAgain = () => {
    this.#change(atFirst);
    this.#said = { place: 'start', text: 'All is as at the start.' };
    this.#draw();
  };

  readonly #copy = (place: string, text: string, shown: Element | undefined) => {
    void copied(text, shown).then((said) => {
      this.#said = { place, text: said };
      this.#draw();
    });
  };
}

/** The same on a page of its own. It takes data from its own folder only, so others are not offered. */
const ownWindow = (settings: Settings) =>
  settings.dataset === 'own' || settings.local !== ''
    ? nothing
    : html`<p class="own-window">
        <a href=${Preview.address(settings)} target="_blank"
          >Open the preview in a window of its own</a
        >
      </p>`;

const isPlace = (fragment: string): boolean => fragment !== '' && !fragment.includes('=');

/** Copies, or selects what is shown so that one key is left to press, and says which. */
async function copied(text: string, shown: Element | undefined): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied.';
  } catch {
    if (!shown) return 'Copy it from the address line of your browser.';
    getSelection()?.selectAllChildren(shown);
    return 'This browser does not let the page copy. The code is selected: copy it with your keyboard or menu.';
  }
}

if (place) new Configurator(place);

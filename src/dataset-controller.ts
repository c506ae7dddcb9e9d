import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Asked, Choice } from './domain/choice.js';
import { indexDataset, type DatasetIndex } from './domain/dataset-index.js';
import type { LocalLayer } from './domain/local-types.js';
import { soundDataset } from './domain/sound-dataset.js';
import type { Problem } from './domain/result.js';
import { fetchJson, jsonIn, type Fetched, type LoadFailure } from './load/fetch-json.js';
import type { Overlay } from './local.js';
import type { ComparisonView } from './view/comparison-view.js';
import type { Words } from './view/words.js';

/** What went wrong, not yet in words: nothing arrived, it is no dataset, or it lacks what is asked. */
export type Failure =
  | ({ readonly kind: 'load' } & LoadFailure)
  | { readonly kind: 'data'; readonly data: unknown }
  | { readonly kind: 'choice'; readonly index: DatasetIndex; readonly asked: Asked }
  | {
      readonly kind: 'local';
      readonly problems: readonly Problem[];
      readonly canRetry: boolean;
    };

/** What one place changes, if it can be shown: which options can be chosen, what it says of them. */
export interface Local {
  readonly failure?: Failure;
  readonly layer?: LocalLayer;
  readonly choice?: (choice: Choice) => Choice;
  readonly view?: (view: ComparisonView, words: Words, today: string) => ComparisonView;
}

/** A dataset that can be drawn. */
export interface ReadyState {
  readonly kind: 'ready';
  readonly index: DatasetIndex;
  readonly local?: Local;
}

/** How far the data are. Each state is drawn. */
export type DataState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | ReadyState
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Where data can come from. The first that is there wins: property, child script, address. */
export interface DataSources {
  readonly data: unknown;
  readonly inline: string | undefined;
  /** As the author wrote it: relative to the document, base included. */
  readonly src: string;
  /** Address of the local layer; empty when there is none. */
  readonly local: string;
}

/** Gets the dataset of its element, one load at a time: the newest wish wins. */
export class DatasetController implements ReactiveController {
  state: DataState = { kind: 'idle' };
  readonly #host: ReactiveControllerHost;
  readonly #sources: () => DataSources;
  #running: AbortController | undefined;

  constructor(host: ReactiveControllerHost, sources: () => DataSources) {
    this.#host = host;
    this.#sources = sources;
    host.addController(this);
  }

  hostConnected() {
    // Taken off the page while loading, and now back on it.
    if (this.state.kind === 'loading') void this.start();
  }

  hostDisconnected() {
    this.#running?.abort();
  }

  /** Gets the data anew, from whichever source there is. */
  async start() {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    const { data, inline, src, local } = this.#sources();
    const { signal } = running;
    const coming = local
      ? import('./local.js').then(
          ({ loadLocal }) => loadLocal(absolute(local), { signal }),
          // Its code could not be loaded.
          () => undefined,
        )
      : undefined;
    let fetched: Fetched | undefined;
    // What is there already is drawn at once, without a wait.
    if (data !== undefined && data !== null) fetched = { ok: true, value: data };
    else if (inline !== undefined) fetched = jsonIn(inline);
    else if (!src && document.readyState === 'loading') {
      // The page is still being read: the dataset may stand in what is to come.
      addEventListener('DOMContentLoaded', () => void this.start());
      return;
    } else {
      this.#set({ kind: 'loading' });
      fetched = await fetchJson(absolute(src), { signal });
    }
    if (running === this.#running) await this.#take(fetched, coming);
  }

  async #take(fetched: Fetched, coming: Promise<Overlay | undefined> | undefined) {
    if (fetched.ok) {
      const dataset = soundDataset(fetched.value);
      if (!dataset) this.#set({ kind: 'failed', failure: { kind: 'data', data: fetched.value } });
      else if (coming) await this.#layOver(indexDataset(dataset), coming);
      else this.#set({ kind: 'ready', index: indexDataset(dataset) });
    } else if (fetched.failure) {
      this.#set({ kind: 'failed', failure: { kind: 'load', ...fetched.failure } });
    }
  }

  // Drawn once both are there: an option that the place hides must not be seen and then go.
  async #layOver(index: DatasetIndex, coming: Promise<Overlay | undefined>) {
    const running = this.#running;
    this.#set({ kind: 'loading' });
    const overlay = await coming;
    if (running !== this.#running) return;
    this.#set({ kind: 'ready', ...(overlay?.(index) ?? { index, local: noLocal }) });
  }

  #set(state: DataState) {
    this.state = state;
    this.#host.requestUpdate();
  }
}

// Its code could not be loaded.
const noLocal: Local = {
  failure: { kind: 'local', problems: [], canRetry: true },
};

// An address that is none stays as it is: the loader says what is wrong with it. A framework takes a
// property back by null or undefined.
const absolute = (src: string | null | undefined): string =>
  src?.trim() && URL.canParse(src, document.baseURI)
    ? new URL(src, document.baseURI).href
    : (src ?? '');

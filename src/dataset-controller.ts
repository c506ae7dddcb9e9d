import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Asked } from './domain/choice.js';
import { indexDataset, type DatasetIndex } from './domain/dataset-index.js';
import { soundDataset } from './domain/sound-dataset.js';
import { fetchJson, jsonIn, type Fetched, type LoadFailure } from './load/fetch-json.js';

/** What went wrong, not yet in words: nothing arrived, it is no dataset, or it lacks what is asked. */
export type Failure =
  | ({ readonly kind: 'load' } & LoadFailure)
  | { readonly kind: 'data'; readonly data: unknown }
  | { readonly kind: 'choice'; readonly index: DatasetIndex; readonly asked: Asked };

/** How far the data are. Each state is drawn. */
export type DataState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly index: DatasetIndex }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Where data can come from. The first that is there wins: property, child script, address. */
export interface DataSources {
  readonly data: unknown;
  readonly inline: string | undefined;
  /** As the author wrote it: relative to the document, base included. */
  readonly src: string;
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
    const { data, inline, src } = this.#sources();
    if (data !== undefined && data !== null) this.#take({ ok: true, value: data });
    else if (inline !== undefined) this.#take(jsonIn(inline));
    else {
      this.#set({ kind: 'loading' });
      const fetched = await fetchJson(absolute(src), { signal: running.signal });
      if (running === this.#running) this.#take(fetched);
    }
  }

  #take(fetched: Fetched) {
    if (fetched.ok) {
      const dataset = soundDataset(fetched.value);
      this.#set(
        dataset
          ? { kind: 'ready', index: indexDataset(dataset) }
          : { kind: 'failed', failure: { kind: 'data', data: fetched.value } },
      );
    } else if (fetched.failure) {
      this.#set({ kind: 'failed', failure: { kind: 'load', ...fetched.failure } });
    }
  }

  #set(state: DataState) {
    this.state = state;
    this.#host.requestUpdate();
  }
}

// An address that is none stays as it is: the loader says what is wrong with it.
const absolute = (src: string): string =>
  src.trim() !== '' && URL.canParse(src, document.baseURI)
    ? new URL(src, document.baseURI).href
    : src;

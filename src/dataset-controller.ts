import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { indexDataset, type DatasetIndex } from './domain/dataset-index.js';
import { parseDataset } from './domain/parse-dataset.js';
import type { Problem, Result } from './domain/result.js';
import type { Dataset } from './domain/dataset-types.js';
import { loadDataset, parseText } from './load/load-dataset.js';

/** How far the data are. Each state is drawn. */
export type DataState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly index: DatasetIndex }
  | {
      readonly kind: 'failed';
      readonly problems: readonly Problem[];
      readonly canRetry: boolean;
    };

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
    const { data, inline, src } = this.#sources();
    if (data !== undefined && data !== null) return this.#take(parseDataset(data));
    if (inline !== undefined) return this.#take(parseText(inline));
    const running = new AbortController();
    this.#running = running;
    this.#set({ kind: 'loading' });
    const loaded = await loadDataset(absolute(src), { signal: running.signal });
    if (running !== this.#running || running.signal.aborted) return;
    if (loaded.ok) this.#set({ kind: 'ready', index: indexDataset(loaded.value) });
    else this.#set({ kind: 'failed', problems: loaded.problems, canRetry: loaded.canRetry });
  }

  #take(parsed: Result<Dataset>) {
    this.#running = undefined;
    if (parsed.ok) this.#set({ kind: 'ready', index: indexDataset(parsed.value) });
    else this.#set({ kind: 'failed', problems: parsed.problems, canRetry: false });
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

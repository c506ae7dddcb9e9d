import type { Detail } from '../domain/result.js';
import type { LoadCode } from './load-texts.js';

/** How to load; all of it may be left out. */
export interface LoadOptions {
  readonly fetch?: typeof globalThis.fetch;
  /** Ends the loading; the result then says `aborted`, and nothing is to be shown for it. */
  readonly signal?: AbortSignal | undefined;
  /** Longest time in milliseconds from the request to the last byte. */
  readonly timeoutMs?: number;
  /** Largest file in bytes, after decompression. */
  readonly maxBytes?: number;
}

/** Why nothing arrived. Its words, and what is wrong with a text that is no JSON, come later. */
export interface LoadFailure {
  readonly code: LoadCode;
  readonly detail: Detail;
  readonly text?: string;
}

/** What a file holds; or why it holds nothing; or nothing, since the caller ended the loading. */
export type Fetched =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly failure: LoadFailure | undefined };

interface Attempt {
  readonly fetch: typeof globalThis.fetch;
  readonly signal: AbortSignal;
  readonly maxBytes: number;
}

const failed = (code: LoadCode, detail: Detail = {}, text?: string): Fetched => ({
  ok: false,
  failure: { code, detail, ...(text !== undefined && { text }) },
});

/** Reads JSON from text that is already there. What is wrong with it is found out when it is asked. */
export function jsonIn(text: string): Fetched {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return failed('bad-json', {}, text);
  }
}

async function attempt(url: string, { fetch, signal, maxBytes }: Attempt): Promise<Fetched> {
  // Fatal, since a wrong letter in a name or a unit must not pass. A byte order mark is dropped.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  // What it was, should the next step throw.
  let code: LoadCode = 'network';
  try {
    const response = await fetch(url, {
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    const { ok, status, headers } = response;
    if (!ok) return failed('http-status', { status });
    const tooLarge = failed('too-large', { limit: maxBytes });
    if (Number(headers.get('content-length')) > maxBytes) return tooLarge;
    code = 'cut-off';
    // At once and not in parts: Chromium counts a body that was read in parts as cancelled.
    const bytes = await response.arrayBuffer();
    if (bytes.byteLength > maxBytes) return tooLarge;
    code = 'not-utf8';
    const text = decoder.decode(bytes, { stream: true });
    code = 'cut-off';
    return jsonIn(text + decoder.decode());
  } catch {
    return failed(code);
  }
}

/**
 * Loads JSON with one request that carries no cookie and no referrer. `url` is a whole address: a
 * relative one is resolved by the caller, who knows the page. Never throws.
 */
export async function fetchJson(url: string, options: LoadOptions = {}): Promise<Fetched> {
  const { fetch = globalThis.fetch, signal, timeoutMs = 10_000, maxBytes = 5_000_000 } = options;
  // An empty address would be that of the page itself.
  if (!/^https?:\/\/[^/@]+(\/|$)/.test(url)) return failed('bad-address', { address: url });
  const ending = new AbortController();
  const end = () => {
    ending.abort();
  };
  const timer = setTimeout(() => {
    ending.abort('late');
  }, timeoutMs);
  signal?.addEventListener('abort', end);
  if (signal?.aborted) end();
  const loaded = await attempt(url, { fetch, signal: ending.signal, maxBytes });
  clearTimeout(timer);
  signal?.removeEventListener('abort', end);
  const isLate = ending.signal.reason === 'late';
  // Lets go of a body that was not read to its end. One that was would count as cancelled.
  if (!loaded.ok && !loaded.failure?.text) end();
  if (signal?.aborted) return { ok: false, failure: undefined };
  return isLate && !loaded.ok ? failed('timeout', { seconds: timeoutMs / 1000 }) : loaded;
}

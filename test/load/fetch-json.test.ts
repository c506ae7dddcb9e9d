import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { loadDataset } from '../support/load-dataset.js';
import { aDataset } from '../support/dataset.js';
import { closeServers, loadFailure, sending, sendPart, serve } from '../support/loading.js';

afterEach(closeServers);

const text = JSON.stringify(aDataset());

describe('a dataset at an address', () => {
  it.each<readonly [string, string]>([
    ['as it is', text],
    ['with a byte order mark', `\uFEFF${text}`],
    ['with letters of any script', text.replace('An invented disease', 'αλφα ü 你好')],
  ])('arrives %s', async (_, body) => {
    const loaded = await loadDataset(await sending(body));
    const value = JSON.parse(body.replace('\uFEFF', '')) as unknown;
    expect(loaded).toEqual({ ok: true, value });
  });

  it('arrives in one request that tells nothing of the reader', async () => {
    const asked: string[] = [];
    const url = await serve((request, response) => {
      asked.push(...Object.keys(request.headers));
      response.end(text);
    });
    await loadDataset(url);
    expect(asked.filter((name) => name === 'host')).toHaveLength(1);
    expect(asked).not.toContain('cookie');
    expect(asked).not.toContain('referer');
  });

  it('is asked for without cookies and referrer by whatever fetch there is', async () => {
    const url = await sending(text);
    const asked: (RequestInit | undefined)[] = [];
    await loadDataset(url, {
      fetch: (address, init) => {
        asked.push(init);
        return fetch(address, init);
      },
    });
    expect(asked).toMatchObject([{ credentials: 'omit', referrerPolicy: 'no-referrer' }]);
  });

  it('is read by the rules of a dataset', async () => {
    const url = await sending(JSON.stringify({ ...aDataset(), language: 7 }));
    expect(await loadFailure(url)).toMatchObject({ code: 'wrong-type', canRetry: false });
  });
});

describe('an address', () => {
  it.each([
    ['', 'no-address'],
    ['  ', 'no-address'],
    ['data/dataset.json', 'bad-address'],
    ['//example.invalid/dataset.json', 'bad-address'],
    ['file:///dataset.json', 'bad-address'],
    ['data:application/json,{}', 'bad-address'],
    ['blob:https://example.invalid/1', 'bad-address'],
    ['https://user:secret@example.invalid/', 'bad-address'],
    ['https://', 'bad-address'],
  ])('that is "%s" is not even tried', async (url, code) => {
    const fetch = () => Promise.reject(new Error('was tried'));
    expect(await loadFailure(url, { fetch })).toMatchObject({ code, canRetry: false });
  });
});

describe('a server', () => {
  it.each([
    [404, false],
    [403, false],
    [408, true],
    [429, true],
    [500, true],
    [503, true],
  ])('that answers %i is named with its status, trying again helps: %s', async (status, again) => {
    const failure = await loadFailure(await sending(text, status));
    expect(failure).toEqual({ code: 'http-status', canRetry: again, detail: { status } });
  });

  it('that is not there may be back later', async () => {
    const url = await sending(text);
    await closeServers();
    expect(await loadFailure(url)).toMatchObject({ code: 'network', canRetry: true });
  });

  it('that hangs up in the middle of the file sent one that is cut off', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-length': text.length });
      sendPart(response, () => response.destroy());
    });
    expect(await loadFailure(url)).toMatchObject({ code: 'cut-off', canRetry: true });
  });

  it.each<readonly [string, RequestListener]>([
    ['does not answer', () => undefined],
    [
      'stops in the middle',
      (_, response) => {
        sendPart(response);
      },
    ],
  ])('that %s is given up in time', async (_, answer) => {
    const failure = await loadFailure(await serve(answer), { timeoutMs: 50 });
    expect(failure).toEqual({ code: 'timeout', canRetry: true, detail: { seconds: 0.05 } });
  });
});

describe('loading that the caller ended', () => {
  const ended = { ok: false, aborted: true, canRetry: false, problems: [] };

  it('has nothing to show, ended before the answer', async () => {
    const caller = new AbortController();
    const url = await serve(() => {
      caller.abort();
    });
    expect(await loadDataset(url, { signal: caller.signal })).toEqual(ended);
  });

  it('has nothing to show, ended during the answer', async () => {
    const caller = new AbortController();
    const url = await serve((_, response) => {
      sendPart(response, () => {
        caller.abort();
      });
    });
    expect(await loadDataset(url, { signal: caller.signal })).toEqual(ended);
  });

  it('asks for nothing, ended before it began', async () => {
    const asked: unknown[] = [];
    const url = await serve((request) => asked.push(request.url));
    expect(await loadDataset(url, { signal: AbortSignal.abort() })).toEqual(ended);
    expect(asked).toEqual([]);
  });
});

import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { loadDataset } from '../support/load-dataset.js';
import { aDataset } from '../support/dataset.js';
import { closeServers, loadFailure, sending, serve } from '../support/loading.js';

afterEach(closeServers);

const text = JSON.stringify(aDataset());
const pretty = JSON.stringify(aDataset(), null, 2);

describe('a file', () => {
  it.each<readonly [string, string | Buffer, string, boolean]>([
    ['is a web page', '<!doctype html><p>Sign in', 'not-json', false],
    ['is a web page after a blank line', '\n <html>', 'not-json', false],
    ['is empty', '', 'cut-off', true],
    ['ends inside an object', text.slice(0, -1), 'cut-off', true],
    ['ends inside a text', text.slice(0, text.indexOf('trial') + 2), 'cut-off', true],
    ['ends after an escape', '{"a":"\\', 'cut-off', true],
    ['ends after a comma', '{"a":[1,', 'cut-off', true],
    ['ends inside a letter', Buffer.from('{"a":"ü').subarray(0, -1), 'cut-off', true],
    ['has text after its end', `${text};`, 'bad-json', false],
    ['has brackets that do not match', '{"a":[1}', 'bad-json', false],
    ['has a quote within a text', '{"a":"\\"",b}', 'bad-json', false],
    ['lacks a quote', '{"a":"b\n}', 'bad-json', false],
    ['is not in UTF-8', Buffer.from('{"a":"\xE9t\xE9"}', 'latin1'), 'not-utf8', false],
  ])('that %s is told from others', async (_, body, code, canRetry) => {
    expect(await loadFailure(await sending(body))).toMatchObject({ code, canRetry });
  });

  it('that is no JSON is told of with line and column', async () => {
    const failure = await loadFailure(await sending(pretty.replace('"en",', '"en"')));
    expect(failure).toMatchObject({ code: 'bad-json', detail: { line: 6, column: 3 } });
  });

  it.each([
    ['as allowed', 0, true],
    ['as that and a byte', 1, false],
  ])('that is as large %s arrives: %s', async (_, beyond, ok) => {
    const url = await sending(text);
    const loaded = await loadDataset(url, { maxBytes: text.length - beyond });
    expect(loaded.ok).toBe(ok);
  });

  it('that is small only while compressed is too large', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(gzipSync(Buffer.alloc(6_000_000, ' ')));
    });
    const failure = await loadFailure(url);
    expect(failure).toEqual({ code: 'too-large', canRetry: false, detail: { limit: 5_000_000 } });
  });
});

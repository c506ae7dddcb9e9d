import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'vitest';
import { loadDataset, type Loaded } from './load-dataset.js';

const servers: Server[] = [];

/** Address of a server that answers as told, until the end of the test. */
export async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/dataset.json`;
}

/** The same for a server that always sends this. */
export const sending = (body: string | Buffer, status = 200) =>
  serve((_, response) => {
    response.writeHead(status).end(body);
  });

/** Ends what was served, also to those who still wait for an answer. */
export async function closeServers(): Promise<void> {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
}

function failureOf(loaded: Loaded) {
  if (loaded.ok || loaded.aborted) throw new Error('expected a failure to load');
  const { canRetry, problems } = loaded;
  return { canRetry, problem: problems[0] };
}

/** What went wrong in loading, after a look at its words. */
export async function loadFailure(url: string, options?: Parameters<typeof loadDataset>[1]) {
  const { canRetry, problem } = failureOf(await loadDataset(url, options));
  expect(problem?.message).not.toMatch(/undefined|\{\w+\}/);
  return { canRetry, code: problem?.code, detail: problem?.detail };
}

/** Sends the beginning of an answer that goes no further by itself. */
export function sendPart(response: ServerResponse, sent?: () => void): void {
  // eslint-disable-next-line no-restricted-syntax -- to a socket, where no markup is made of it
  response.write('{"formatVersion":"1.0",', sent);
}

// A static server for built files. Others may read /data and /dist from their own pages, as they
// could from a content delivery network.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
};

/** The file that a path of an address means, or undefined: no such file, or outside the root. */
async function fileFor(root, pathname) {
  let path;
  try {
    path = resolve(root, `.${decodeURIComponent(pathname)}`);
  } catch {
    return undefined;
  }
  if (path !== root && !path.startsWith(root + sep)) return undefined;
  for (const candidate of [path, join(path, 'index.html'), `${path}.html`]) {
    const found = await stat(candidate).catch(() => undefined);
    if (found?.isFile()) return candidate;
  }
  return undefined;
}

async function answer(request, response, { root, headers }) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const given = typeof headers === 'function' ? headers(pathname) : headers;
  for (const [name, value] of Object.entries(given ?? {})) response.setHeader(name, value);
  if (/^\/(data|dist)\//.test(pathname)) response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Content-Type-Options', 'nosniff');

  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const file = isRead ? await fileFor(root, pathname) : undefined;
  if (!file) {
    response.writeHead(isRead ? 404 : 405, { 'Content-Type': types['.txt'] });
    response.end(isRead ? 'Not found' : 'Only GET and HEAD');
    return;
  }
  response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/**
 * Serves a folder on localhost.
 * @param {object} options
 * @param {string} options.root the folder
 * @param {number} [options.port] 0 takes any free one
 * @param {Record<string, string> | ((pathname: string) => Record<string, string>)} [options.headers]
 *   sent with each answer, for instance a content security policy
 * @returns {Promise<{url: string, requests: {method: string, path: string, headers: import('node:http').IncomingHttpHeaders}[], close: () => Promise<void>}>}
 *   `url` has no slash at its end; `requests` grows with each request
 */
export async function startServer({ root, port = 0, headers = {} }) {
  /** @type {{method: string, path: string, headers: import('node:http').IncomingHttpHeaders}[]} */
  const requests = [];
  const options = { root: resolve(root), headers };
  const server = createServer((request, response) => {
    const { method = 'GET', url = '/' } = request;
    requests.push({ method, path: url, headers: request.headers });
    answer(request, response, options).catch(() => response.destroy());
  });
  await new Promise((done, fail) => {
    server.once('error', fail).listen(port, '127.0.0.1', () => done(undefined));
  });
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://localhost:${taken}`,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done(undefined));
        server.closeAllConnections();
      }),
  };
}

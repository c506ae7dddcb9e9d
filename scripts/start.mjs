// Builds everything, serves the demo and opens it: what a newcomer runs first.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root, run } from './run.mjs';
import { startServer } from './serve.mjs';

const firstPort = 4173;

/** Starts at the first free port, so that a second checkout can run beside this one. */
async function serveDemo() {
  for (let port = firstPort; port < firstPort + 20; port += 1) {
    try {
      return await startServer({ root: join(root, 'dist-demo'), port });
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  return startServer({ root: join(root, 'dist-demo') });
}

/** A convenience: where no browser can be opened, the printed address is enough. */
function openBrowser(url) {
  if (process.env.CI || !process.stdout.isTTY) return;
  const openers = { darwin: ['open', url], win32: ['cmd', '/c', 'start', '', url] };
  const [tool, ...args] = openers[process.platform] ?? ['xdg-open', url];
  spawn(tool, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

console.log('Building …');
const { code } = await run(`node ${join('scripts', 'build.mjs')}`);
if (code !== 0) process.exit(code);
const { url } = await serveDemo();
console.log(`\n  The demo is at ${url}/\n\n  Press Ctrl+C to stop.`);
openBrowser(`${url}/`);

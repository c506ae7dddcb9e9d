// Serves the browser tests through a Vite dev server in middleware mode, so that they run from
// source, decorators and CommonJS packages included.
import { rm } from 'node:fs/promises';
import { createServer } from 'vite';

// One per run: two runs at once must not rewrite each other's optimised packages.
const cacheDir = `node_modules/.cache/wtr-vite-${process.pid}`;

/** The `plugins` and `middleware` for @web/test-runner's configuration. */
export function viteBridge() {
  const ready = createServer({
    configFile: false,
    appType: 'custom',
    clearScreen: false,
    logLevel: 'warn',
    cacheDir,
    optimizeDeps: {
      // All are found before the first test: one found midway would reload the page.
      entries: ['src/**/*.ts', 'test/{elements,root,support}/**/*.ts'],
      include: ['lit', 'lit/decorators.js', 'chai', 'axe-core', 'chart.js'],
      exclude: ['@web/test-runner-commands'],
    },
    plugins: [
      {
        name: 'wtr-socket',
        enforce: 'pre',
        resolveId: (id) =>
          id === '/__web-dev-server__web-socket.js' ? { id, external: true } : undefined,
      },
    ],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });

  const plugin = {
    name: 'vite-bridge',
    async serverStart() {
      await ready;
    },
    async serverStop() {
      await (await ready).close();
      await rm(cacheDir, { recursive: true, force: true });
    },
  };

  const middleware = async (ctx, next) => {
    const isRunners = ['/__web', '/__wds'].some((start) => ctx.path.startsWith(start));
    if (ctx.path === '/' || isRunners) return next();
    const server = await ready;
    const passedOn = await new Promise((resolve) => {
      ctx.res.once('close', () => resolve(false));
      server.middlewares(ctx.req, ctx.res, () => resolve(true));
    });
    if (passedOn) return next();
    ctx.respond = false;
    return undefined;
  };

  return { plugins: [plugin], middleware: [middleware] };
}

// A project of someone who uses the package: what npm would publish is installed in it, beside the
// frameworks, and its pages are bundled with the recipes of the site as they are.
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { compile, compileModule } from 'svelte/compiler';
import { afterAll, beforeAll } from 'vitest';
import { build, transformWithOxc, type Plugin } from 'vite';
import { compileScript, parse } from 'vue/compiler-sfc';
import { template } from '../../../demo/recipes/vue-template.ts';
import { withPacked } from '../packed.js';

const root = join(import.meta.dirname, '../../..');

/** The folder of the project, and where its built pages are. */
export interface Consumer {
  readonly folder: string;
  /** The built site: `index.html`, and the data that the package brings in `data/`. */
  readonly site: string;
  /** What the recipe is on a server; `server.html` of the site has it in its app. */
  readonly html: string;
}

/** What the recipe compares on a server. */
export const onServer = 'alemtuzumab ocrelizumab-iv';

/**
 * Installs the package beside the frameworks of this project, and bundles `apps/<app>` with the
 * recipes, before the tests of a file. `ssr` names a module that runs in Node and says what a server
 * would send.
 */
export function withConsumer(app: string, { ssr }: { readonly ssr?: string } = {}): Consumer {
  const packed = withPacked();
  const consumer = { folder: '', site: '', html: '' };
  beforeAll(async () => {
    const folder = await install(packed.folder);
    consumer.folder = folder;
    consumer.site = join(folder, 'site');
    await writeFile(join(folder, 'index.html'), pageOf(app));
    await bundle(folder, { outDir: consumer.site });
    if (ssr) {
      const outDir = join(folder, 'server');
      await bundle(folder, { outDir, ssr: join(folder, 'apps', ssr) });
      consumer.html = await sent(join(outDir, ssr.replace(/\.\w+$/, '.js')));
      const empty = await readFile(join(consumer.site, 'index.html'), 'utf8');
      const full = empty.replace(/(?<=id="app">)/, () => consumer.html);
      await writeFile(join(consumer.site, 'server.html'), full);
    }
    await cp(join(packed.folder, 'dist/data'), join(consumer.site, 'data'), { recursive: true });
  }, 60_000);
  afterAll(() => rm(consumer.folder, { recursive: true, force: true }));
  return consumer;
}

const pageOf = (app: string) => `<!doctype html><html lang="en"><meta charset="utf-8">
  <title>App</title><link rel="icon" href="data:,"><body><div id="app"></div>
  <script type="module" src="./apps/${app}"></script></body></html>`;

/** What a module for servers makes of the recipe, in Node and without a word. */
async function sent(module: string): Promise<string> {
  const code = `
    const { html } = await import(${JSON.stringify(pathToFileURL(module).href)});
    console.log(JSON.stringify(await html(${JSON.stringify(onServer)})));`;
  const args = ['--input-type=module', '--eval', code];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args);
  if (stderr) throw new Error(stderr);
  return JSON.parse(stdout) as string;
}

/** A new project with the package, the frameworks, the recipes and the apps of these tests. */
export async function install(packed: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'consumer-'));
  const modules = join(folder, 'node_modules');
  await mkdir(modules);
  for (const name of await readdir(join(root, 'node_modules'))) {
    if (name.startsWith('.')) continue;
    await symlink(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  // Copied and not linked: what it imports is looked for beside it.
  await cp(packed, join(modules, 'treatment-comparison'), { recursive: true });
  await cp(join(root, 'demo/recipes'), join(folder, 'recipes'), { recursive: true });
  await cp(join(import.meta.dirname, 'apps'), join(folder, 'apps'), { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true }));
  await writeFile(join(folder, 'tsconfig.json'), await consumerTsconfig());
  return folder;
}

const consumerTsconfig = () => readFile(join(import.meta.dirname, 'apps/tsconfig.json'), 'utf8');

async function bundle(folder: string, to: { readonly outDir: string; readonly ssr?: string }) {
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    plugins: [svelte(), vue()],
    // As in production; the test runner says otherwise, and Lit would speak up.
    resolve: { conditions: ['module', 'browser', 'production'] },
    // The frameworks' own development checks speak up in the console, which has to stay silent.
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    build: { ...to, emptyOutDir: true, minify: false, modulePreload: { polyfill: false } },
  });
}

/** Vue's single-file components, as far as the recipe needs them. */
function vue(): Plugin {
  return {
    name: 'vue',
    enforce: 'pre',
    async transform(code, id, options) {
      if (!id.endsWith('.vue')) return undefined;
      const { compilerOptions } = template;
      const { descriptor, errors } = parse(code, {
        filename: id,
        templateParseOptions: compilerOptions,
      });
      if (errors[0]) throw new Error(errors[0].message);
      const { content } = compileScript(descriptor, {
        id: 'recipe',
        inlineTemplate: true,
        templateOptions: {
          ssr: options?.ssr ?? false,
          ssrCssVars: [],
          compilerOptions,
        },
      });
      return transformWithOxc(content, `${id}.ts`);
    },
  };
}

function svelte(): Plugin {
  return {
    name: 'svelte',
    enforce: 'pre',
    async transform(code, id, options) {
      const how = { filename: basename(id), generate: options?.ssr ? 'server' : 'client' } as const;
      const isModule = id.endsWith('.svelte.ts');
      if (!isModule && !id.endsWith('.svelte')) return undefined;
      const { js, warnings } = isModule
        ? compileModule((await transformWithOxc(code, id)).code, { ...how, dev: true })
        : compile(code, { ...how, dev: true });
      if (warnings[0]) throw new Error(warnings[0].message);
      return { code: js.code, map: null };
    },
  };
}

import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BuildOptions, Plugin, UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { minifyTemplates } from './scripts/minify-templates.ts';
import { plainBuiltins } from './scripts/plain-builtins.ts';
import { shortenProperties } from './scripts/shorten-properties.ts';
import { site } from './scripts/site.ts';

const root = import.meta.dirname;

/**
 * Lit names its Trusted Types policy `lit-html`. A page may allow that name once only, so our
 * bundle brings its own name, and goes on without a policy where even that one is refused.
 */
function ownTrustedTypesPolicy(): Plugin {
  const call = /(\w+)\.createPolicy\(\s*(['"])lit-html\2\s*,\s*(\{[^{}]*\})\s*\)/g;
  let found = 0;
  return {
    name: 'own-trusted-types-policy',
    transform(code, id) {
      if (!id.includes('lit-html') || !code.includes('createPolicy')) return undefined;
      const own = code.replaceAll(call, (_, factory: string, _quote: string, rules: string) => {
        found += 1;
        return `(()=>{try{return ${factory}.createPolicy("treatment-comparison",${rules})}catch{}})()`;
      });
      return { code: own, map: null };
    },
    generateBundle(_, bundle) {
      if (found !== 1) this.error(`expected one policy of lit-html, found ${found}`);
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && /["'`]lit-html["'`]|Lit is in dev mode/.test(file.code)) {
          this.error(`${file.fileName} has lit-html's policy name or Lit's development code`);
        }
      }
    },
  };
}

/** Ids of the modules that the entry reaches without a dynamic import: the first load. */
const firstLoad = new Set<string>();

function noteFirstLoad(): Plugin {
  return {
    name: 'note-first-load',
    buildEnd() {
      firstLoad.clear();
      const ids = [...this.getModuleIds()].filter((id) => this.getModuleInfo(id)?.isEntry);
      for (let id = ids.pop(); id !== undefined; id = ids.pop()) {
        if (firstLoad.has(id)) continue;
        firstLoad.add(id);
        ids.push(...(this.getModuleInfo(id)?.importedIds ?? []));
      }
    },
  };
}

// One line that several late parts ask: not worth a request of its own.
const isAskedEverywhere = (id: string) => id.endsWith('/src/domain/evidence/trials.ts');
// Whether options were compared is said right after the table, and again by most late parts. So is
// what a page probably meant.
const isOfPairs = (id: string) =>
  /\/src\/(domain\/(evidence\/links|nearest)|messages\/(en-)?links|view\/links-view|elements\/link-icon|styles\/buttons)\.ts$/.test(
    id,
  );

/** What a demo page loads from dist/ is loaded as it is, as on any other page. */
function builtFilesAsTheyAre(): Plugin {
  return {
    name: 'built-files-as-they-are',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.replaceAll(
          /<(script|link)(?=[^>]*\s(?:src|href)="(?:\.?\.?\/)*(?:dist|data)\/)/g,
          '<$1 vite-ignore',
        ),
    },
  };
}

/** Leaves a module out of the one file of a build: it lies beside it, and comes when it is asked for. */
function apart(module: string): Plugin {
  return {
    name: 'apart',
    enforce: 'pre',
    resolveId(source) {
      if (!source.endsWith(module)) return undefined;
      return { id: `./${basename(module)}`, external: true };
    },
  };
}

/** A server draws what a page first shows: what comes later never comes there. */
const withoutLateParts = (): Plugin => ({
  name: 'without-late-parts',
  enforce: 'pre',
  resolveId: (_source, _importer, { kind }) =>
    kind === 'dynamic-import' ? { id: 'node:module', external: true } : undefined,
});

function demoPages(): string[] {
  const folder = join(root, 'demo');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.endsWith('.html')).map((name) => join(folder, name));
}

// Without source maps: they are four fifths of the package, and a script that names one makes the
// browser ask for it. What is for bundlers reads as it was written; for the rest, whoever looks for a
// fault can add `--sourcemap` to the build, whose files are else the same, byte for byte but one line.
// Without marks of where a module came from: they differ where the folder of packages is a link.
const noPlaces = { experimental: { attachDebugInfo: 'none' } } as const;

const shared: BuildOptions = { target: 'es2022', sourcemap: false, emptyOutDir: false };

// Without it Vite leaves the choice to whoever bundles us, and a script tag cannot choose.
const forPages = {
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [
    ownTrustedTypesPolicy(),
    plainBuiltins(join(root, 'src')),
    shortenProperties(join(root, 'src')),
    minifyTemplates(),
  ],
};

// Marks that help bundlers say nothing to a browser.
const smallest = { minify: true, comments: false };

const builds: Record<string, UserConfig> = {
  // For bundlers: lit and chart.js stay imports, and nothing is minified.
  npm: {
    build: {
      ...shared,
      lib: {
        entry: {
          index: 'src/index.ts',
          define: 'src/define.ts',
          evidence: 'src/evidence.ts',
          prerender: 'src/prerender/index.ts',
        },
        formats: ['es'],
      },
      rolldownOptions: {
        ...noPlaces,
        external: [/^lit($|\/)/, /^@lit\//, /^chart\.js($|\/)/],
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'npm/[name]-[hash].js',
          // Whoever takes these from us alone gets no code that draws.
          codeSplitting: {
            groups: [
              { name: 'told', test: /\/src\/(events|version|elements\/measure-event)\.ts$/ },
            ],
          },
        },
      },
    },
  },
  // For a script tag: one module that registers the element, the charts in a chunk beside it.
  script: {
    ...forPages,
    plugins: [...forPages.plugins, noteFirstLoad()],
    build: {
      ...shared,
      lib: { entry: { 'treatment-comparison': 'src/define.ts' }, formats: ['es'] },
      rolldownOptions: {
        output: {
          ...smallest,
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          // What the late parts share with the first ones is one file, and not a handful.
          codeSplitting: {
            groups: [
              { name: 'core', test: (id) => firstLoad.has(id) || isAskedEverywhere(id) },
              { name: 'pairs', test: isOfPairs },
            ],
          },
        },
      },
    },
  },
  // The same for pages on which the element stands before the script: it takes over what is there.
  hydrate: {
    ...forPages,
    plugins: [...forPages.plugins, noteFirstLoad()],
    build: {
      ...shared,
      lib: { entry: { 'treatment-comparison.hydrate': 'src/hydrate.ts' }, formats: ['es'] },
      rolldownOptions: {
        output: {
          ...smallest,
          entryFileNames: '[name].js',
          chunkFileNames: 'hydrate/[name]-[hash].js',
          codeSplitting: {
            groups: [
              { name: 'core', test: (id) => firstLoad.has(id) || isAskedEverywhere(id) },
              { name: 'pairs', test: isOfPairs },
            ],
          },
        },
      },
    },
  },
  // What writes such pages: the elements, and Lit for servers. Its templates are those of that script.
  server: {
    ssr: { noExternal: true },
    define: forPages.define,
    plugins: [shortenProperties(join(root, 'src')), minifyTemplates(), withoutLateParts()],
    build: {
      ...shared,
      target: 'node20',
      minify: true,
      ssr: 'src/prerender/prerender-element.ts',
      rolldownOptions: { output: { entryFileNames: 'prerender-element.js', codeSplitting: false } },
    },
  },
  // The same in a single file, so that one integrity hash covers it. It is no module: where scripts
  // may not be modules, as in a frame without an origin, it runs all the same.
  all: {
    ...forPages,
    build: {
      ...shared,
      lib: { entry: { 'treatment-comparison.all': 'src/define.ts' }, formats: ['iife'], name: 'x' },
      rolldownOptions: {
        output: { ...smallest, entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  },
  // The command line: one file for Node, with all that it needs.
  cli: {
    ssr: { noExternal: true },
    plugins: [apart('/prerender/prerender-element.js')],
    build: {
      ...shared,
      target: 'node20',
      sourcemap: false,
      ssr: 'src/cli/bin.ts',
      rolldownOptions: {
        ...noPlaces,
        output: {
          entryFileNames: 'cli.js',
          codeSplitting: false,
          banner: '#!/usr/bin/env node',
        },
      },
    },
  },
  demo: {
    root: 'demo',
    plugins: [site(join(root, 'demo'), join(root, 'dist')), builtFilesAsTheyAre()],
    build: {
      ...shared,
      outDir: join(root, 'dist-demo'),
      rolldownOptions: {
        input: demoPages(),
      },
    },
  },
};

// A busy machine takes its time for what draws every page of a whole dataset.
const nodeTests = (name: string, include: string[]) => ({
  test: { name, include, environment: 'node' as const, testTimeout: 30_000 },
});

/** Tests with a browser: one file after the other. */
const inTurn = (name: string, include: string[]) => ({
  test: {
    ...nodeTests(name, include).test,
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig(({ mode }) => ({
  base: './',
  publicDir: false,
  ...builds[mode],
  test: {
    projects: [
      nodeTests('unit', [
        'test/{domain,messages,load,view,chart,embed,prerender,cli,architecture,data,demo,scripts}/**/*.test.ts',
      ]),
      {
        test: {
          ...inTurn('e2e', ['test/e2e/**/*.test.ts']).test,
          globalSetup: 'test/e2e/pack-once.ts',
          // While one waits for its page, another one can go on: more would keep each other waiting.
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
      // Run by scripts/test-wordpress.mjs, which brings the WordPress.
      inTurn('wordpress', ['test/wordpress/*.test.ts']),
    ],
  },
}));

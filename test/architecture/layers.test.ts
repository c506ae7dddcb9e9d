import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const sources = import.meta.glob<string>('/src/**/*.{ts,js}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const everything = [
  'domain',
  'messages',
  'load',
  'view',
  'styles',
  'chart',
  'qr',
  'elements',
  'root',
];

/** What each folder of src may import beside itself. `root` is the files that lie in src itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  messages: [],
  load: ['domain'],
  view: ['domain', 'messages'],
  styles: ['lit'],
  chart: ['view', 'lit', 'chart.js'],
  qr: ['lean-qr'],
  elements: ['view', 'messages', 'styles', 'chart', 'qr', 'lit'],
  embed: [...everything, 'lit'],
  prerender: [...everything, 'lit'],
  hydrate: [...everything, 'prerender', 'lit'],
  cli: [...everything, 'embed', 'prerender', 'lit', 'node', 'commander', 'jsonc-parser'],
  // What runs in other programs has nothing of ours but what is built.
  integrations: [],
  root: [...everything, 'embed', 'hydrate', 'lit', 'ts-ics'],
};

/** `/src/view/x.ts` is of view, `/src/index.ts` of root. */
function layerOf(path: string): string {
  const [, first = '', ...rest] = path.split('/').filter((part) => part !== '');
  return rest.length > 0 ? first : 'root';
}

/** The layer or package that an import leads to. */
function targetOf(specifier: string, file: string): string {
  if (specifier.startsWith('node:')) return 'node';
  if (/^(lit|@lit)\b/.test(specifier)) return 'lit';
  if (!specifier.startsWith('.')) return specifier.replace(/^(chart\.js|lean-qr)\/.*/, '$1');
  const { pathname } = new URL(specifier, `file://${file}`);
  return pathname.startsWith('/src/') ? layerOf(pathname) : pathname;
}

/** Imports of every kind: static, dynamic, `import type`, re-exports. */
function importsOf(code: string): string[] {
  return ts.preProcessFile(code, true, true).importedFiles.map((found) => found.fileName);
}

/** Each import that goes where it may not, as `file → target`. */
function wrongTurns(files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files).flatMap(([file, code]) => {
    const own = layerOf(file);
    const allowed = mayImport[own];
    if (!allowed) return [`${file} lies in a folder that the table does not know`];
    const wrong = importsOf(code).filter((specifier) => {
      const target = targetOf(specifier, file);
      return target !== own && !allowed.includes(target);
    });
    return wrong.map((specifier) => `${file} → ${specifier}`);
  });
}

describe('the layers of src', () => {
  it('are there to be read', () => {
    expect(Object.keys(sources).length).toBeGreaterThan(2);
  });

  it('import only what lies below them', () => {
    expect(wrongTurns(sources)).toEqual([]);
  });
});

describe('the reading of imports', () => {
  it.each([
    ['a plain import', "import { a } from '../view/a.js';"],
    ['a type', "import type { A } from '../view/a.js';"],
    ['a type in place', "type A = import('../view/a.js').A;"],
    ['a dynamic import', "const a = await import('../view/a.js');"],
    ['a re-export', "export * from '../view/a.js';"],
    ['an import for its effect', "import '../view/a.js';"],
    ['a package', "import 'chart.js/auto';"],
    ['a file outside src', "import data from '../../data/x.json';"],
  ])('sees %s from domain', (_, code) => {
    expect(wrongTurns({ '/src/domain/wrong.ts': code })).toHaveLength(1);
  });

  it('lets a layer import what the table gives it', () => {
    const code = "import { html } from 'lit/html.js';\nimport { b } from '../view/b.js';";
    expect(wrongTurns({ '/src/elements/right.ts': code })).toEqual([]);
  });

  it('keeps the root out of the elements', () => {
    const code = "import { TreatmentComparison } from '../treatment-comparison.js';";
    expect(wrongTurns({ '/src/elements/wrong.ts': code })).toHaveLength(1);
  });

  it('knows no folder that the table does not name', () => {
    expect(wrongTurns({ '/src/misc/a.ts': '' })).toHaveLength(1);
  });
});

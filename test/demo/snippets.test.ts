import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ComponentType } from 'react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import type { Component } from 'vue';
import { createSSRApp } from 'vue';
import { compileScript, parse as parseVue } from 'vue/compiler-sfc';
import { renderToString } from 'vue/server-renderer';
import {
  atFirst,
  attributesOf,
  forms,
  type Form,
  type Settings,
} from '../../demo/configure/settings.js';
import { snippetFor } from '../../demo/configure/snippets.js';
import { readFragment, type Element } from '../support/markup.js';

const hash = 'sha384-abc+/=';
const build = {
  version: '1.2.3',
  integrity: {
    'treatment-comparison.js': hash,
    'treatment-comparison.all.js': hash,
    'embed.js': hash,
  },
  question: 'Which "one"?',
};
const codes = (form: Form, settings: Settings) =>
  snippetFor(form, settings, build).blocks.map(({ code }) => code);

/** Everything set, as somebody careful would. */
const all: Settings = {
  ...atFirst,
  compare: ['ocrelizumab-iv', 'alemtuzumab'],
  population: 'relapsing',
  current: 'alemtuzumab',
  arrangement: 'parts',
  parts: ['table', 'chart'],
  audience: 'clinician',
  lang: 'en-GB',
  theme: 'light',
  heading: '3',
  link: true,
  measures: true,
  local: './clinic/local.json',
  colours: { accent: '#7a1f5c', ink: '#000' },
};
const visit: Settings = { ...atFirst, mode: 'visit', idle: '5' };

/** What an enemy, or a bad paste, may put into any field. */
const hostile = [
  `"><script>globalThis.pwned = 1</script>`,
  `'); globalThis.pwned = 1; ('`,
  '</script></template></textarea>',
  '--> <img src=x onerror=alert(1)> <!--',
  '`${globalThis.pwned = 1}`',
  '$(touch pwned); `touch pwned` \\ ! % ^ & | > pwned',
  '] [other] [/treatment_comparison]',
  'line one\nline two\r\n\tthree',
  '{{ 7 * 7 }} {7 * 7} &amp; &quot; &#34;',
  // Each sign alone, so that no other one saves it.
  ...`"'\`$\\!%^&|<>{}[]()*?#;~=-`.split('').map((sign) => `${sign}a${sign} b`),
  '\u2028\u2029 \u00a0 é 😀 \\u003c',
];

const withHostile = (text: string): Settings => ({
  ...all,
  dataset: 'own',
  src: `x${text}x`,
  files: `y${text}y`,
  compare: [`a${text}a`],
  population: `p${text}p`,
  current: `c${text}c`,
  lang: `l${text}l`,
  local: `o${text}o`,
});

const cases: readonly (readonly [string, Settings])[] = [
  ['at first', atFirst],
  ['all that can be set', all],
  ['a visit', visit],
  ...hostile.map((text) => [JSON.stringify(text), withHostile(text)] as const),
];

/** The elements that a page gets from a text, which has to be without a mistake. */
function elementsOf(html: string): readonly Element[] {
  const { root, errors } = readFragment(html);
  // A carriage return that was typed comes through all the same.
  expect(errors.filter((one) => !one.endsWith('control-character-reference'))).toEqual([]);
  return 'childNodes' in root
    ? root.childNodes.filter((node): node is Element => 'tagName' in node)
    : [];
}

/** The attributes that a page would read. */
const attributesIn = (element: Element | undefined) =>
  Object.fromEntries((element?.attrs ?? []).map(({ name, value }) => [name, value]));

/** The attributes that were meant; line ends are what HTML makes of them. */
const meant = (settings: Settings, prefix = '') =>
  Object.fromEntries(
    attributesOf(settings).map(([name, value]) => [
      `${prefix}${name}`,
      value === true ? '' : value,
    ]),
  );

const folder = mkdtempSync(join(import.meta.dirname, 'tried-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const isCustomElement = (tag: string) => tag === 'treatment-comparison';

let files = 0;
/** The module with a text, run. Its element is registered by others. */
async function run<T>(code: string, end: string): Promise<T> {
  files += 1;
  const file = join(folder, `${files}.${end}`);
  writeFileSync(file, code.replace(/^import 'treatment-comparison\/define';$/m, ''));
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as T;
}

describe.each(cases)('with %s', (_, settings) => {
  it('two lines are a script and the element, and every value is what was set', () => {
    const [code = ''] = codes('script', settings);
    const [script, element, ...others] = elementsOf(code);
    expect(others).toEqual([]);
    expect(attributesIn(script)['type']).toBe('module');
    expect(element?.tagName).toBe('treatment-comparison');
    expect(attributesIn(element)).toEqual(meant(settings));
  });

  it('the single file has its checksum', () => {
    const [code = ''] = codes('single', settings);
    const [script, element, ...others] = elementsOf(code);
    expect(others).toEqual([]);
    expect(attributesIn(script)['integrity']).toBe(hash);
    expect(attributesIn(element)).toEqual(meant(settings));
  });

  it('the placeholder has each value as data', () => {
    const [script = '', place = ''] = codes('mount', settings);
    expect(elementsOf(script)).toHaveLength(1);
    const [div, ...others] = elementsOf(place);
    expect(others).toEqual([]);
    expect(attributesIn(div)).toEqual({
      'data-treatment-comparison': '',
      ...meant(settings, 'data-'),
    });
  });

  it('the frame’s address carries each value', () => {
    const [code = '', script = ''] = codes('iframe', settings);
    const [frame, ...others] = elementsOf(code);
    expect(others).toEqual([]);
    expect(elementsOf(script)).toHaveLength(1);
    const { src = '', title } = attributesIn(frame);
    expect(title).toBe(build.question);
    const said = Object.fromEntries(
      new URLSearchParams(src.slice(src.indexOf('embed.html?') + 11)),
    );
    const wanted = meant({ ...settings, files: settings.dataset === 'own' ? settings.files : '' });
    expect(said).toEqual(wanted);
  });

  it('React draws the element with each value', async () => {
    const code = codes('react', settings)[1] ?? '';
    const { outputText } = ts.transpileModule(code, {
      compilerOptions: { jsx: ts.JsxEmit.ReactJSX, module: ts.ModuleKind.ESNext },
    });
    const { Comparison } = await run<{ Comparison: ComponentType }>(outputText, 'mjs');
    const [element, ...others] = elementsOf(renderToStaticMarkup(createElement(Comparison)));
    expect(others).toEqual([]);
    expect(attributesIn(element)).toEqual(readBack(meant(settings)));
  });

  it('Vue draws the element with each value', async () => {
    const code = codes('vue', settings)[2] ?? '';
    const { descriptor, errors } = parseVue(code, { templateParseOptions: { isCustomElement } });
    expect(errors).toEqual([]);
    const { content } = compileScript(descriptor, {
      id: 'x',
      inlineTemplate: true,
      templateOptions: {
        ssr: true,
        ssrCssVars: [],
        compilerOptions: { isCustomElement },
      },
    });
    const made = await run<{ default: Component }>(content, 'mjs');
    const [element, ...others] = elementsOf(await renderToString(createSSRApp(made.default)));
    expect(others).toEqual([]);
    expect(attributesIn(element)).toEqual(readBack(meant(settings)));
  });

  it.skipIf(process.platform === 'win32')('a shell passes each value on, and runs nothing', () => {
    const [, ...commands] = codes('static', settings);
    const print = `npx() { "${process.execPath}" -p 'JSON.stringify(process.argv.slice(1))' -- "$@"; }`;
    for (const code of commands) {
      const said = execFileSync('sh', ['-c', `${print}\n${code}`], {
        cwd: folder,
        encoding: 'utf8',
      });
      const args = JSON.parse(said) as string[];
      const { src = '', ...rest } = meant(settings);
      const file =
        settings.dataset === 'own'
          ? src
          : `node_modules/treatment-comparison/dist/data/${settings.dataset}/dataset.json`;
      expect(args.slice(0, 3)).toEqual(['treatment-comparison', 'prerender', file]);
      for (const name of ['compare', 'population', 'current', 'lang', 'local'] as const) {
        const place = args.indexOf(`--${name}`);
        expect(place < 0 ? undefined : args[place + 1]).toBe(rest[name]);
      }
      expect(readdirSync(folder)).not.toContain('pwned');
    }
  });

  it('a shortcode ends where it should, and its quotes too', () => {
    const [code = ''] = codes('wordpress', settings);
    // As WordPress finds a shortcode: from one bracket to the next, and attributes in double quotes.
    const inside = /^\[treatment_comparison((?: [\w-]+(?:="[^"[\]<>]*")?)*)\]$/.exec(code)?.[1];
    expect(inside).toBeDefined();
    const said = Object.fromEntries(
      [...(inside ?? '').matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value]) => [
        name,
        addresses.includes(name) ? (value ?? '') : decoded(value ?? ''),
      ]),
    );
    const { src, ...rest } = meant(settings);
    const isOwn = settings.dataset === 'own';
    const wanted = isOwn ? { ...rest, src } : { ...rest, dataset: settings.dataset };
    expect(asAddresses(said)).toEqual(asAddresses(wanted));
  });

  it('a block is one comment of WordPress, with each value in its JSON', () => {
    const code = codes('wordpress', settings)[1] ?? '';
    const json = /^<!-- wp:treatment-comparison\/comparison (\{.*\}) \/-->$/s.exec(code)?.[1] ?? '';
    expect(json).not.toMatch(/--|<|>|&/);
    const { src, link, measures, idle, 'heading-level': headingLevel, ...rest } = meant(settings);
    expect(JSON.parse(json)).toEqual({
      ...rest,
      ...(settings.dataset === 'own' ? { src } : { dataset: settings.dataset }),
      ...(link !== undefined && { link: true }),
      ...(measures !== undefined && { measures: true }),
      ...(idle !== undefined && { idle: Number(idle) }),
      ...(headingLevel !== undefined && { headingLevel }),
    });
  });
});

/** What HTML makes of line ends that stand in it as they are, as renderers on a server write them. */
const readBack = (attributes: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value = '']) => [
      name,
      value.replaceAll(/\r\n?/g, '\n'),
    ]),
  );

const decoded = (value: string): string =>
  attributesIn(elementsOf(`<p title="${value}"></p>`)[0])['title'] ?? '';

/** WordPress reads these itself, and browsers the others. */
const addresses: readonly string[] = ['src', 'local'];

/** Addresses that mean the same are the same. */
const asAddresses = (attributes: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value = '']) => [
      name,
      addresses.includes(name)
        ? value.replaceAll(/["'<>[\]\s]/g, (sign) => encodeURIComponent(sign).replace("'", '%27'))
        : value,
    ]),
  );

describe('the parts that every way has', () => {
  it.each(forms)('%s says how to get the files, and what a policy must allow', (form) => {
    const { notes, policy } = snippetFor(form, atFirst, build);
    expect(notes.join(' ')).not.toBe('');
    expect(policy.length > 0).toBe(form !== 'static');
  });

  it.each(['script', 'single', 'mount', 'iframe'] as const)(
    '%s checks a script from elsewhere',
    (form) => {
      const settings = { ...atFirst, files: 'https://files.example/tc/' };
      const scripts = codes(form, settings)
        .flatMap(elementsOf)
        .filter(({ tagName }) => tagName === 'script')
        .map(attributesIn);
      expect(scripts).toHaveLength(1);
      expect(scripts[0]).toMatchObject({ integrity: hash, crossorigin: 'anonymous' });
    },
  );

  it('allow the sites that are asked, and no others', () => {
    const settings: Settings = {
      ...atFirst,
      dataset: 'own',
      files: 'https://files.example/tc/0.1.0',
      src: 'https://data.example/ms.json',
      local: './local.json',
    };
    expect(snippetFor('script', settings, build).policy).toEqual([
      'script-src https://files.example',
      "connect-src https://data.example 'self'",
    ]);
    expect(snippetFor('iframe', settings, build).policy).toEqual([
      'frame-src https://files.example',
      'script-src https://files.example',
    ]);
  });

  it('give colours as a rule of their own, and let nothing else into it', () => {
    const settings: Settings = {
      ...atFirst,
      colours: { accent: ' #7a1f5c', paper: '#fff} body {display:none', ink: 'url(x)' },
    };
    for (const form of [
      'script',
      'single',
      'mount',
      'iframe',
      'wordpress',
      'react',
      'vue',
    ] as const) {
      expect(codes(form, settings)).toContain('treatment-comparison {\n  --tc-accent: #7a1f5c;\n}');
    }
    expect(codes('static', settings).join()).not.toContain('--tc');
  });

  it('name files and not addresses on a command line, and none that looks like an option', () => {
    const settings = { ...atFirst, dataset: 'own', local: '--output' };
    const from = (src: string) => codes('static', { ...settings, src })[1];
    expect(from('https://data.example/all/ms.json?x=1')).toMatch(/ prerender ms\.json --form /);
    expect(from('-x')).toContain(' prerender ./-x --form fragment --local ./--output -o ');
  });

  it('put no rule where no colour was set', () => {
    expect(codes('script', atFirst)).toHaveLength(1);
  });
});

// What the page for web teams hands out: it is what it says, and it works as far as it can be tried.
import { execFile } from 'node:child_process';
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filledIn } from '../../../scripts/site.ts';
import { version } from '../../../src/version.ts';
import { newPage, serve, until, withBrowser } from '../host.js';
import { withPacked } from '../packed.js';
import { drawnColumns, expectQuiet, open } from './watch.js';

withBrowser();
const packed = withPacked();
const recipes = join(import.meta.dirname, '../../../demo/recipes');
const site = { site: '' };

/** A file that the page shows, as it shows it. */
const shown = async (name: string) =>
  filledIn(await readFile(join(recipes, name), 'utf8'), join(packed.folder, 'dist'));

/** The header that a file holds. */
async function header(name: string): Promise<Record<string, string>> {
  const [key = '', value = ''] = (await shown(name)).trim().split(/:(.*)/s);
  return { [key]: value.trim() };
}

const integrity = async () =>
  JSON.parse(await readFile(join(packed.folder, 'dist/integrity.json'), 'utf8')) as {
    readonly files: Readonly<Record<string, string>>;
  };

const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Site</title>${body}`;
const script = `<script type="module" src="/treatment-comparison/${version}/treatment-comparison.js"></script>`;
const src = `/treatment-comparison/${version}/data/multiple-sclerosis/dataset.json`;
const two = ['Alemtuzumab', 'Ocrelizumab (infusion)'];

beforeAll(async () => {
  site.site = await mkdtemp(join(tmpdir(), 'team-'));
  const folder = join(site.site, 'treatment-comparison', version);
  await cp(join(packed.folder, 'dist'), folder, { recursive: true });
});
afterAll(() => rm(site.site, { recursive: true, force: true }));

/** Puts a page on the site and opens it. */
async function openWith(body: string, headers: Record<string, string> = {}) {
  await writeFile(join(site.site, 'index.html'), page(body));
  // A browser asks for an icon on its own, which no policy is about.
  await writeFile(join(site.site, 'favicon.ico'), '');
  return open(site, '/', headers);
}

describe('a versioned folder', () => {
  it('runs under the policy of the page', async () => {
    const opened = await openWith(
      await shown('web-team/page.html'),
      await header('web-team/policy.txt'),
    );
    await until(opened.page, 'tc-ready');
    await drawnColumns(opened.page, two);
    await expectQuiet(opened.page, opened.diary, opened.url);
  });

  it('runs from another site under the policy for that', async () => {
    const other = await serve(site.site, { 'Access-Control-Allow-Origin': '*' });
    const policies = await header('web-team/policy-other-site.txt');
    const body = (await shown('web-team/page.html')).replaceAll('"/treat', `"${other.url}/treat`);
    const own = await mkdtemp(join(tmpdir(), 'own-'));
    await writeFile(join(own, 'index.html'), page(`<link rel="icon" href="data:,">${body}`));
    const there = Object.entries(policies).map(
      ([name, policy]) =>
        [name, policy.replaceAll('https://files.example.org', other.url)] as const,
    );
    const { url } = await serve(own, Object.fromEntries(there));
    const { page: opened, diary } = await newPage();
    await opened.goto(url);
    await until(opened, 'tc-ready');
    expect(diary.said).toEqual([]);
    expect(diary.asked.filter((to) => !to.startsWith(other.url))).toEqual([`${url}/`]);
    await rm(own, { recursive: true });
  });

  it('is told from one in which a file was changed', async () => {
    const place = await mkdtemp(join(tmpdir(), 'check-'));
    await cp(join(packed.folder, 'dist'), join(place, 'dist'), { recursive: true });
    const check = async () =>
      promisify(execFile)('sh', [join(recipes, 'web-team/check.sh')], { cwd: place });
    expect(await check()).toEqual({ stdout: '', stderr: '' });
    await appendFile(join(place, 'dist/treatment-comparison.js'), ' ');
    await expect(check()).rejects.toThrow('changed: treatment-comparison.js');
    await rm(place, { recursive: true });
  });

  it.each(['apache.conf', 'nginx.conf'])('has a type for each of its files in %s', async (name) => {
    const text = await shown(`web-team/${name}`);
    const { files } = await integrity();
    const endings = new Set(Object.keys(files).map((file) => extname(file).slice(1)));
    // Apache and nginx know these from the start.
    const known = name === 'apache.conf' ? ['html', 'css'] : [];
    expect(endings.size).toBeGreaterThan(1);
    for (const ending of endings) {
      if (!known.includes(ending)) expect(text).toMatch(new RegExp(`/(\\w+) \\.?${ending}\\b`));
    }
  });
});

/** Attributes that a mount point can have, as the package lists those of the element. */
async function attributes() {
  const text = await readFile(join(packed.folder, 'dist/custom-elements.json'), 'utf8');
  const { modules } = JSON.parse(text) as {
    modules: { declarations: { attributes?: { name: string }[] }[] }[];
  };
  const own = modules.flatMap(({ declarations }) => declarations[0]?.attributes ?? []);
  return ['data-treatment-comparison', ...own.map(({ name }) => `data-${name}`), 'data-lang'];
}

/** Attributes of the mount point in a template. */
const written = (template: string) => template.match(/\bdata-(?!sly)[a-z-]+(?=[=\s>])/g) ?? [];

describe('the allow-lists', () => {
  it('let every attribute of a mount point through in Drupal', async () => {
    const line = (await shown('drupal/allowed-html.txt')).trim();
    expect(line).toMatch(/^<div( data-[a-z-]+)+>$/);
    expect(line.slice('<div '.length, -1).split(' ').sort()).toEqual((await attributes()).sort());
  });

  it('let every attribute of a mount point through in Bloomreach', async () => {
    const config = JSON.parse(await shown('bloomreach/ckeditor.json')) as {
      extraAllowedContent: { div: { attributes: string } };
    };
    const listed = config.extraAllowedContent.div.attributes.split(',');
    expect(listed.sort()).toEqual((await attributes()).sort());
  });
});

interface Component {
  readonly props: { readonly properties: Readonly<Record<string, object>> };
  readonly slots: Readonly<Record<string, object>>;
  readonly libraryOverrides: { readonly dependencies: readonly string[] };
}

describe('the files for Drupal', () => {
  it('name a library whose file is in the package', async () => {
    const libraries = load(await shown('drupal/example.libraries.yml')) as Record<
      string,
      { version: string; js: object }
    >;
    const [[name, library] = []] = Object.entries(libraries);
    expect(library?.version).toBe(version);
    const { files } = await integrity();
    const path = 'treatment-comparison.js';
    expect(files).toHaveProperty([path]);
    expect(library?.js).toEqual({
      [`treatment-comparison/${path}`]: { preprocess: false, attributes: { type: 'module' } },
    });
    const component = load(await shown('drupal/treatment-comparison.component.yml')) as Component;
    expect(component.libraryOverrides.dependencies).toEqual([`example/${name ?? ''}`]);
  });

  it('have a component whose template uses what its schema has, and nothing else', async () => {
    const component = load(await shown('drupal/treatment-comparison.component.yml')) as Component;
    const twig = await shown('drupal/treatment-comparison.twig');
    const used = [...twig.matchAll(/"\{\{ (\w+)/g)].map(([, name]) => name);
    expect(used.sort()).toEqual(Object.keys(component.props.properties).sort());
    for (const slot of Object.keys(component.slots)) expect(twig).toContain(`{% block ${slot} %}`);
    expect(await attributes()).toEqual(expect.arrayContaining(written(twig)));
    const isFit = new Ajv().compile(component.props);
    expect(isFit({ src, compare: ['alemtuzumab', 'ocrelizumab-iv'], mode: 'full' })).toBe(true);
    expect(isFit({ compare: [] })).toBe(false);
  });

  it('write a mount point that is drawn', async () => {
    const twig = await shown('drupal/treatment-comparison.twig');
    const html = twig
      .replace('{{ attributes }}', '')
      .replace('{{ src }}', src)
      .replace(/\{\{ compare[^}]*\}\}/, 'alemtuzumab ocrelizumab-iv')
      .replace(/\{\{ mode[^}]*\}\}/, 'full')
      .replaceAll(/\{%.*?%\}/g, '');
    expect(html).not.toMatch(/[{}]/);
    const opened = await openWith(script + html);
    await until(opened.page, 'tc-ready');
    await drawnColumns(opened.page, two);
    await expectQuiet(opened.page, opened.diary, opened.url);
  });
});

describe('the files for AEM', () => {
  it('are sound XML that names the same things', async () => {
    const texts = await Promise.all(
      ['aem/clientlib.content.xml', 'aem/dialog.content.xml'].map(shown),
    );
    const { page: browser } = await newPage();
    const read = await browser.evaluate((texts) => {
      const [library, dialog] = texts.map((text) =>
        new DOMParser().parseFromString(text, 'application/xml'),
      );
      return {
        faults: [library, dialog].filter((one) => one?.querySelector('parsererror')).length,
        category: library?.documentElement.getAttribute('categories'),
        fields: [...(dialog?.querySelectorAll('[name]') ?? [])].map((one) =>
          one.getAttribute('name'),
        ),
      };
    }, texts);
    const htl = await shown('aem/treatment-comparison.html');
    expect(read.faults).toBe(0);
    expect(htl).toContain(`categories='${read.category?.slice(1, -1) ?? ''}'`);
    const used = [...htl.matchAll(/properties\.(\w+)/g)].map(([, name]) => `./${name ?? ''}`);
    expect(read.fields).toEqual(used);
    expect(await attributes()).toEqual(expect.arrayContaining(written(htl)));
  });

  it('write a mount point that the single file draws', async () => {
    const { files } = await integrity();
    const file = (await shown('aem/js.txt')).trim();
    expect(files).toHaveProperty([file]);
    const html = (await shown('aem/treatment-comparison.html'))
      .replace(
        /<sly.*?<\/sly>/s,
        `<script src="/treatment-comparison/${version}/${file}"></script>`,
      )
      .replace(/\$\{properties\.src[^}]*\}/, src)
      .replace(/\$\{properties\.compare\}/, 'alemtuzumab ocrelizumab-iv');
    expect(html).not.toMatch(/[{}]/);
    const opened = await openWith(html);
    await until(opened.page, 'tc-ready');
    await drawnColumns(opened.page, two);
    await expectQuiet(opened.page, opened.diary, opened.url);
  });
});

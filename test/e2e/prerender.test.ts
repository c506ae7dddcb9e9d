// What the command line writes, from the packed package: read without script, printed, taken over.
import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/run.mjs';
import {
  layoutShift,
  newPage,
  overhang,
  serve,
  tablesShown,
  until,
  violations,
  withBrowser,
} from './host.js';
import { withPacked, withProject } from './packed.js';

withBrowser();
const packed = withPacked();
const project = withProject(packed);

const run = promisify(execFile);
const recipes = join(root, 'demo/recipes');
const inPublic = (name: string) => join(project.folder, 'public', name);
const written = (name: string) => readFile(inPublic(name), 'utf8');

/** Styles that the written element has, as the command says them. */
let styles = '';

beforeAll(async () => {
  const bin = join(project.folder, 'node_modules/.bin');
  const cli = join(project.folder, 'node_modules/treatment-comparison/dist/cli.js');
  await mkdir(bin);
  await chmod(cli, 0o755);
  await symlink(cli, join(bin, 'treatment-comparison'));
  for (const name of ['prerender.sh', 'prerender-fragment.sh', 'prerender-element.sh']) {
    const { stderr } = await run('sh', [join(recipes, name)], { cwd: project.folder });
    styles = /'sha256-.*/.exec(stderr)?.[0] ?? styles;
  }
  const data = join(packed.folder, 'dist/data/multiple-sclerosis/dataset.json');
  const wanted = ['--compare', 'cladribine no-treatment', '--sections', 'harms calendar stopping'];
  const output = ['--dark', '--output', inPublic('dark.html')];
  await run(cli, ['prerender', data, ...wanted, ...output]);
}, 60_000);

/** Something to wait for, until one goes on. */
function gate() {
  let go: () => void = () => undefined;
  const wait = new Promise<void>((resolve) => {
    go = resolve;
  });
  return { wait, go };
}

/** A page of a site with the written files beside it. */
async function host(body: string, name: string, headers: Record<string, string> = {}) {
  const head = '<meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">';
  await writeFile(inPublic(name), `<!doctype html><html lang="en">${head}${body}`);
  const { url } = await serve(join(project.folder, 'public'), headers);
  return `${url}/${name}`;
}

const own = (all: readonly string[], address: string) => {
  const { origin } = new URL(address);
  return all.filter((one) => !one.startsWith(`${origin}/`));
};

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

async function complaints(page: Page) {
  await page.evaluate(await readFile(axe, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run: (
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}

describe('the written page', () => {
  it('is read without script, and asks for nothing', async () => {
    const { url } = await serve(join(project.folder, 'public'));
    const { page, diary } = await newPage(1280, 800, { hasScript: false });
    await page.goto(`${url}/compare.html`);
    expect(await page.locator('h1').innerText()).toContain('multiple sclerosis');
    expect(await page.locator('#table tbody').count()).toBeGreaterThan(20);
    await page.locator('a[href="#source-1"]').first().click();
    expect(new URL(page.url()).hash).toBe('#source-1');
    expect(diary).toEqual({ said: [], failed: [], asked: [`${url}/compare.html`] });
  });

  it.each([
    ['light', 'compare.html'],
    ['dark', 'dark.html'],
  ] as const)(
    'is sound at every width (%s)',
    async (colorScheme, name) => {
      const { url } = await serve(join(project.folder, 'public'));
      const { page, diary } = await newPage();
      await page.emulateMedia({ colorScheme });
      await page.goto(`${url}/${name}`);
      for (const width of [1280, 768, 360, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect([width, await overhang(page)]).toEqual([width, 0]);
      }
      expect(await complaints(page)).toEqual([]);
      const ink = await page.evaluate(() => getComputedStyle(document.body).color);
      expect(ink === 'rgb(20, 32, 42)').toBe(colorScheme === 'light');
      expect(diary.said).toEqual([]);
    },
    40_000,
  );
});

describe('the written part of a page', () => {
  const dataset = './dist/data/multiple-sclerosis/dataset.json';

  it.each([
    [
      'the element',
      (text: string) => `<treatment-comparison id="a" src="DATA">${text}</treatment-comparison>`,
    ],
    [
      'a mount point',
      (text: string) => `<div data-treatment-comparison data-src="DATA">${text}</div>`,
    ],
  ])('stands in %s until that is drawn, and again when it fails', async (name, around) => {
    const script = '<script type="module" src="./dist/treatment-comparison.js"></script>';
    const text = around(await written('fallback.html'));
    const { page } = await newPage();
    const shown = () => page.getByText('These rows are a part').isVisible();

    const { wait, go } = gate();
    await page.route('**/dataset.json', async (route) => {
      await wait;
      await route.continue();
    });
    const file = name.replaceAll(' ', '-');
    await page.goto(await host(text.replace('DATA', dataset) + script, `${file}.html`));
    expect(await shown()).toBe(true);
    go();
    await until(page, 'tc-ready');
    expect(await shown()).toBe(false);

    const wrong = text.replace('DATA', './dist/data/none.json') + script;
    await page.goto(await host(wrong, `${file}-wrong.html`));
    await until(page, 'tc-error');
    expect(await shown()).toBe(true);
  });
});

/** Opens a page with the written element, whose script comes when it is let through. */
async function held(page: Page, address: string) {
  const { wait, go } = gate();
  await page.route('**/treatment-comparison.hydrate.js', async (route) => {
    await wait;
    await route.continue();
  });
  // Not until it has loaded: that waits for the script.
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('#after').waitFor({ state: 'attached' });
  return go;
}

type Marked = typeof globalThis & { marked: Element[] };

const markAll = (page: Page) =>
  page.evaluate(() => {
    const within = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*:not(.until-script, .until-script *, style)')].flatMap((one) => [
        one,
        ...(one.shadowRoot ? within(one.shadowRoot) : []),
      ]);
    const shadow = document.querySelector('treatment-comparison')?.shadowRoot;
    (globalThis as Marked).marked = shadow ? within(shadow) : [];
    return (globalThis as Marked).marked.length;
  });

const markedStill = (page: Page) =>
  page.evaluate(() => (globalThis as Marked).marked.filter((one) => one.isConnected).length);

const theTable = (page: Page) => page.locator('tc-table table');

describe('the written element', () => {
  const body = async () => `${await written('element.html')}<p id="after">after</p>`;
  const policy = () =>
    [
      "default-src 'none'",
      "script-src 'self'",
      `style-src 'self' ${styles}`,
      'img-src data:',
      "require-trusted-types-for 'script'",
      'trusted-types treatment-comparison',
    ].join('; ');

  it('is there before the script, and is taken over as it stands', async () => {
    const { page, diary } = await newPage();
    const address = await host(await body(), 'live.html', { 'content-security-policy': policy() });
    const go = await held(page, address);
    expect(await theTable(page).innerText()).toContain('Relapses in a year');
    const pair = page.locator('tc-links').getByText('Not tested against each other.');
    expect(await pair.first().isVisible()).toBe(true);
    const count = await markAll(page);
    expect(count).toBeGreaterThan(1000);
    go();
    await until(page, 'tc-ready');
    await page.locator('tc-path li').first().waitFor();
    expect(await markedStill(page)).toBe(count);
    expect(await theTable(page).count()).toBe(1);
    expect(await page.locator('.until-script').count()).toBe(0);
    expect(await layoutShift(page)).toBeLessThan(0.01);

    // Everything works: what stands behind a figure, the steps, another choice.
    await page.locator('tc-table button.source').first().click();
    await page.locator('tc-provenance a').first().waitFor();
    await page.getByRole('button', { name: 'Change' }).click();
    await page.getByRole('checkbox', { name: /Natalizumab/ }).check();
    await page.getByText('4 of 4 chosen.').first().waitFor();
    expect(await theTable(page).innerText()).toContain('Natalizumab');
    expect(diary.said).toEqual([]);
    expect(await violations(page)).toEqual([]);
    expect(own(diary.asked, address)).toEqual([]);
    expect(diary.asked.filter((one) => one.endsWith('.json'))).toEqual([]);
  });

  it('is the short form on a phone until the script is there', async () => {
    const { page, diary } = await newPage(360, 740);
    const go = await held(page, await host(await body(), 'phone.html'));
    expect(await page.getByText('These rows are a part').isVisible()).toBe(true);
    expect(await theTable(page).isVisible()).toBe(false);
    expect(await overhang(page)).toBe(0);
    go();
    await until(page, 'tc-ready');
    await page.locator('tc-table table.narrow').waitFor();
    expect(await page.getByText('These rows are a part').isVisible()).toBe(false);
    expect(await layoutShift(page)).toBeLessThan(0.1);
    expect(diary.said).toEqual([]);
  });

  it('can be read where no script runs', async () => {
    const { page } = await newPage(1280, 800, { hasScript: false });
    await page.goto(await host(await body(), 'none.html'));
    expect(await theTable(page).isVisible()).toBe(true);
  });

  it('says on its day, and not on that of its writing, that the data are out of date', async () => {
    const { page, diary } = await newPage();
    await page.clock.setFixedTime('2199-01-01T12:00:00Z');
    const go = await held(page, await host(await body(), 'late.html'));
    const count = await markAll(page);
    go();
    await page.locator('tc-decision .past').waitFor();
    expect(await markedStill(page)).toBe(count);
    expect(diary.said).toEqual([]);
  });

  it('is dark on a dark page', async () => {
    const { page, diary } = await newPage();
    const dark = '<style>body{background:#111}</style>';
    await page.goto(await host(dark + (await body()), 'dark-host.html'));
    await page.locator('.tc[data-theme="dark"]').waitFor();
    expect(diary.said).toEqual([]);
  });

  it('is drawn anew where another version wrote it', async () => {
    const { page, diary } = await newPage();
    const old = (await body())
      .replace(/data-written="[\d.]+ /, 'data-written="0.0.1 ')
      .replace('Relapses in a year', 'Words of another version');
    await page.goto(await host(old, 'old.html'));
    await until(page, 'tc-ready');
    expect(await tablesShown(page)).toEqual([true]);
    expect(await theTable(page).count()).toBe(1);
    expect(await page.getByText('Words of another version').count()).toBe(0);
    expect(diary.said).toEqual([]);
  });

  it('says what is wrong where somebody broke its data, and shows what is inside it', async () => {
    const { page } = await newPage();
    const broken = (await body()).replace('"formatVersion":"1.0"', '"formatVersion":"9"');
    await page.goto(await host(broken, 'broken.html'));
    await until(page, 'tc-error');
    await page.locator('tc-problems').getByText('9').first().waitFor();
    expect(await theTable(page).count()).toBe(0);
    expect(await page.getByText('These rows are a part').isVisible()).toBe(true);
  });
});

describe('the functions behind the command', () => {
  it('give the same bytes on a server', async () => {
    const code = await readFile(join(recipes, 'prerender.mjs'), 'utf8');
    await writeFile(join(project.folder, 'server.mjs'), code);
    const check = `import { page, fallback } from './server.mjs'; import { prerenderElement } from 'treatment-comparison/prerender-element'; console.log(JSON.stringify([page.length > 1e5, fallback.startsWith('<div'), typeof prerenderElement, typeof globalThis.matchMedia]))`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', check], {
      cwd: project.folder,
    });
    expect(JSON.parse(stdout)).toEqual([true, true, 'function', 'undefined']);
  });
});

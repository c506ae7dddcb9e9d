// What a page does with the element while it stands there: late scripts, two copies, frames, moves.
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { asModule, asSingleFile } from './guest-pages.js';
import {
  dataset,
  drawn,
  layoutShift,
  nearChart,
  newPage,
  painted,
  serve,
  tablesShown,
  until,
  violations,
  withBrowser,
} from './host.js';
import { withPacked } from './packed.js';

withBrowser();
const packed = withPacked();
const libraries = join(import.meta.dirname, '../../node_modules');
const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

const given = `src="./dist/${dataset}" compare="ocrelizumab-iv dimethyl-fumarate"`;
const element = `<treatment-comparison ${given}><p>Fallback</p></treatment-comparison>`;
/** A recipe of the site, as its page shows it. */
const recipe = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../demo/recipes', name), 'utf8');
const [room = ''] = recipe('with-room.html').split('\n');
const below = '<p>What stands below it.</p>'.repeat(40);

/** A site with these pages beside the packed files. */
async function site(pages: Readonly<Record<string, string>>, headers: Record<string, string> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'guest-'));
  folders.push(folder);
  await symlink(join(packed.folder, 'dist'), join(folder, 'dist'), 'junction');
  await symlink(libraries, join(folder, 'lib'), 'junction');
  for (const [name, body] of Object.entries(pages)) {
    await writeFile(
      join(folder, name),
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${body}`,
    );
  }
  return { folder, host: await serve(folder, headers) };
}

async function opened(body: string) {
  const { host, folder } = await site({ 'index.html': body });
  const { page, diary } = await newPage();
  await page.goto(`${host.url}/`);
  return { page, diary, host, folder };
}

/** How high the element stands on the page. */
const height = () =>
  document.querySelector('treatment-comparison')?.getBoundingClientRect().height ?? 0;

describe('a page that is read before our script comes', () => {
  it.each([
    ['the element', `${room}${asModule}${element}`],
    [
      'a mount point',
      `${room}${asModule}<div data-treatment-comparison ${given.replaceAll(/(src|compare)=/g, 'data-$1=')}><p>Fallback</p></div>`,
    ],
    [
      'the card',
      `${room}${asModule}<div style="max-width: 22em">${element.replace('<treatment-comparison', '<treatment-comparison mode="card"')}</div>`,
    ],
    [
      'the screen for a visit',
      `${room}${asModule}${element.replace('<treatment-comparison', '<treatment-comparison mode="visit"')}`,
    ],
  ])('does not jump: %s', async (_, body) => {
    const { host } = await site({ 'index.html': `<p>Before it.</p>${body}${below}` });
    const { page } = await newPage();
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/treatment-comparison.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${host.url}/`, { waitUntil: 'commit' });
    await painted(page);
    letGo();
    await until(page, 'tc-ready');
    expect(await layoutShift(page)).toBeLessThan(0.1);
  });

  it('does not jump with the single file right before the element, and nothing else', async () => {
    const { page } = await opened(`<p>Before it.</p>${asSingleFile}${element}${below}`);
    await until(page, 'tc-ready');
    expect(await layoutShift(page)).toBeLessThan(0.1);
  });

  it('keeps no blank place when the dataset does not come', async () => {
    const { page } = await opened(
      `${room}${asModule}${element.replace('dataset.json', 'none.json')}${below}`,
    );
    await until(page, 'tc-error');
    await drawn(page);
    expect(await page.getByText('Fallback').isVisible()).toBe(true);
    expect(await page.evaluate(height)).toBeLessThan(400);
  });

  it('gets its room back when no script comes, and hides nothing', async () => {
    const { page } = await opened(`${room}${element}${below}`);
    expect(await page.getByText('Fallback').isVisible()).toBe(true);
    expect(await page.evaluate(height)).toBeGreaterThan(700);
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
    expect(await page.evaluate(height)).toBeLessThan(100);
  });
});

describe('a script that runs while the page is still being read', () => {
  it('finds a dataset that stands in the element', async () => {
    const data = await readFile(join(packed.folder, 'dist', dataset), 'utf8');
    const { page, diary } = await opened(
      `<script src="./dist/treatment-comparison.all.js"></script>
      <treatment-comparison compare="ocrelizumab-iv">${'<p>Fallback</p>'.repeat(2000)}<script type="application/json">${data}</script></treatment-comparison>`,
    );
    await until(page, 'tc-ready');
    expect(diary.said).toEqual([]);
  });
});

/** A second copy of the built files, of another version. */
async function copied(folder: string, version: string) {
  const { version: own } = JSON.parse(
    await readFile(join(packed.folder, 'package.json'), 'utf8'),
  ) as { version: string };
  await cp(join(packed.folder, 'dist'), join(folder, 'other'), { recursive: true });
  const files = await readdir(join(folder, 'other'), { recursive: true });
  let changed = 0;
  for (const file of files.filter((name) => name.endsWith('.js'))) {
    const code = await readFile(join(folder, 'other', file), 'utf8');
    const made = code.replaceAll(
      new RegExp(`([\`'"])${own.replaceAll('.', '\\.')}\\1`, 'g'),
      `$1${version}$1`,
    );
    if (made !== code) changed += 1;
    await writeFile(join(folder, 'other', file), made);
  }
  expect(changed).toBeGreaterThan(1);
  return own;
}

const bundled = `<script type="importmap">{ "imports": { "lit": "./lib/lit/index.js", "lit/": "./lib/lit/", "lit-html": "./lib/lit-html/lit-html.js", "lit-html/": "./lib/lit-html/", "lit-element/lit-element.js": "./lib/lit-element/lit-element.js", "@lit/reactive-element": "./lib/@lit/reactive-element/reactive-element.js", "@lit/reactive-element/": "./lib/@lit/reactive-element/", "chart.js": "./lib/chart.js/dist/chart.js", "@kurkle/color": "./lib/@kurkle/color/dist/color.esm.js" } }</script>`;
const otherName = (from: string) =>
  `<script type="module">import { register } from './${from}/index.js'; register('my-comparison');</script>
  <my-comparison link sections="table chart" ${given}></my-comparison>`;

describe('two copies on a page', () => {
  it('of two versions: the first one is used, and one message names both', async () => {
    const { host, folder } = await site({
      'index.html': `<script src="./other/treatment-comparison.all.js"></script>${asModule}${element}`,
    });
    const own = await copied(folder, '0.0.9');
    const { page, diary } = await newPage();
    // The second copy may come after the first one has drawn.
    const said = page.waitForEvent('console');
    await page.goto(`${host.url}/`);
    await until(page, 'tc-ready');
    await nearChart(page);
    await until(page, 'tc-charts-ready');
    await said;
    expect(diary.said).toEqual([
      `<treatment-comparison>: the page loads version ${own}, but 0.0.9 was there first and is used. Load one of them only.`,
    ]);
    expect(await tablesShown(page)).toEqual([true]);
  });

  it('of one version, under two names: both are drawn by the first', async () => {
    const { page, diary } = await opened(`${bundled}${asSingleFile}${element}${otherName('dist')}`);
    await until(page, 'tc-ready', 2);
    expect(diary.said.filter((line) => !line.includes('Lit is in dev mode'))).toEqual([]);
  });

  it('of two versions, under two names: nothing is mixed, and one message names both', async () => {
    const { host, folder } = await site({
      'index.html': `${bundled}<script src="./other/treatment-comparison.all.js"></script>${otherName('dist')}`,
    });
    const own = await copied(folder, '0.0.9');
    const { page, diary } = await newPage();
    const warned = page.waitForEvent('console', (message) => message.text().includes('0.0.9'));
    await page.goto(`${host.url}/`);
    await until(page, 'tc-ready');
    await warned;
    const said = diary.said.filter((line) => !line.includes('Lit is in dev mode'));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(own);
    expect(said[0]).toContain('0.0.9');
    const version = () =>
      (customElements.get('my-comparison') as { version?: string } | undefined)?.version;
    expect(await page.evaluate(version)).toBe('0.0.9');
  });

  it('one alone under another name has its late parts', async () => {
    const { page, diary } = await opened(`${bundled}${otherName('dist')}`);
    await until(page, 'tc-ready');
    await page.evaluate(() => {
      document
        .querySelector('my-comparison')
        ?.shadowRoot?.querySelector('tc-chart')
        ?.scrollIntoView();
    });
    await until(page, 'tc-charts-ready');
    expect(diary.said.filter((line) => !line.includes('Lit is in dev mode'))).toEqual([]);
  });
});

describe('a frame in a sandbox that has no origin', () => {
  const frame =
    '<iframe sandbox="allow-scripts" src="./inner.html" style="width: 900px; height: 600px"></iframe>';
  const open = { 'Access-Control-Allow-Origin': '*' };

  it.each([
    ['the module', asModule],
    ['the single file', asSingleFile],
  ])('shows it where the server lets others read: %s', async (_, script) => {
    const { host } = await site({ 'index.html': frame, 'inner.html': `${script}${element}` }, open);
    const { page } = await newPage();
    await page.goto(`${host.url}/`);
    await page.frameLocator('iframe').getByText('Which medicine').first().waitFor();
  });

  it('keeps what is inside, and says why, where the server does not', async () => {
    const inner = element.replace(`./dist/${dataset}`, './own.json');
    const { host, folder } = await site({
      'index.html': frame,
      'inner.html': `${asSingleFile}${inner}`,
    });
    await cp(join(packed.folder, 'dist', dataset), join(folder, 'own.json'));
    const { page } = await newPage();
    await page.goto(`${host.url}/`);
    await page.frameLocator('iframe').getByText('can’t be shown').first().waitFor();
    expect(await page.frameLocator('iframe').getByText('Fallback').isVisible()).toBe(true);
  });
});

describe('a page with the policy that is told of', () => {
  it('has the comparison and its charts, and nothing is refused', async () => {
    const [name = '', policy = ''] = recipe('web-team/policy.txt')
      .trim()
      .split(/: (.*)/s);
    const { host } = await site(
      { 'index.html': `${room}${asModule}${element}` },
      { [name]: policy },
    );
    const { page, diary } = await newPage();
    await page.goto(`${host.url}/`);
    await until(page, 'tc-ready');
    await nearChart(page);
    await until(page, 'tc-charts-ready');
    expect([diary.said, diary.failed, await violations(page)]).toEqual([[], [], []]);
  });
});

describe('a page that', () => {
  it('moves and copies the element has it whole in every place', async () => {
    const { page, diary } = await opened(`${asModule}${element}<section></section>`);
    await until(page, 'tc-ready');
    await page.evaluate(() => {
      const one = document.querySelector('treatment-comparison');
      const section = document.querySelector('section');
      if (!one || !section) throw new Error('There is none.');
      section.append(one);
      section.append(one.cloneNode(true));
    });
    await until(page, 'tc-ready', 2);
    expect([await tablesShown(page), diary.said]).toEqual([[true, true], []]);
  });

  it('shows the element later has its charts then', async () => {
    const { page, diary } = await opened(`${asModule}<div hidden>${element}</div>`);
    await until(page, 'tc-ready');
    await page.evaluate(() => document.querySelector('div')?.removeAttribute('hidden'));
    await nearChart(page);
    await until(page, 'tc-charts-ready');
    expect([await tablesShown(page), diary.said]).toEqual([[true], []]);
  });

  it('is printed has every row on paper, and none cut off', async () => {
    const { page } = await opened(`${asModule}${element}${below}`);
    await until(page, 'tc-ready');
    await page.setViewportSize({ width: 718, height: 1046 });
    await page.emulateMedia({ media: 'print' });
    await drawn(page);
    const rows = await page.evaluate(() => {
      const table = document
        .querySelector('treatment-comparison')
        ?.shadowRoot?.querySelector('tc-table')
        ?.shadowRoot?.querySelector('table');
      return [...(table?.rows ?? [])].map((row) => {
        const { right, height: high } = row.getBoundingClientRect();
        return right <= innerWidth && (high > 0 || !row.matches('.row'));
      });
    });
    expect(rows.length).toBeGreaterThan(20);
    expect(rows).not.toContain(false);
  });
});

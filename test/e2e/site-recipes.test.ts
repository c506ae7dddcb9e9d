// Recipes of the site that are commands and headers, run as they stand there.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { filledIn } from '../../scripts/site.ts';
import { drawnIn, fits, frameIn, host } from './frame-host.js';
import {
  dist,
  layoutShift,
  newPage,
  painted,
  serve,
  serveHost,
  tablesShown,
  until,
  withBrowser,
} from './host.js';
import { withPacked } from './packed.js';
import { demo } from './site-files.js';

withBrowser();
const packed = withPacked();

const recipe = (name: string) => filledIn(readFileSync(join(demo, 'recipes', name), 'utf8'), dist);

/** An empty folder, as somebody begins with. */
async function emptyFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'recipe-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** The commands of a recipe, one a line; what goes on after a backslash is one. */
const commandsOf = (text: string) =>
  text
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));

/** Runs a command of ours in a folder, where `npx` would find it in the package. */
async function run(command: string, folder: string) {
  const [npx, name, ...words] = command.match(/"[^"]*"|\S+/g) ?? [];
  expect([npx, name]).toEqual(['npx', 'treatment-comparison']);
  const args = words.map((word) => word.replace(/^"(.*)"$/, '$1'));
  const cli = join(packed.folder, 'dist/cli.js');
  return promisify(execFile)(process.execPath, [cli, ...args], { cwd: folder });
}

/** Serves a page that holds a recipe, beside what else is in the folder, and opens it. */
async function opened(folder: string, body: string) {
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><title>Mine</title><link rel="icon" href="data:,">${body}`,
  );
  const { url } = await serve(folder);
  const { page, diary } = await newPage();
  await page.goto(url);
  await until(page, 'tc-ready');
  expect(diary.said).toEqual([]);
  return page;
}

describe('the first steps with a dataset', () => {
  it('lead from an empty folder to a comparison on a page', async () => {
    const folder = await emptyFolder();
    for (const line of commandsOf(recipe('data-start.sh'))) await run(line, folder);
    expect(readFileSync(join(folder, 'report.md'), 'utf8')).toMatch(/^# /);
    await symlink(join(packed.folder, 'dist'), join(folder, 'dist'), 'junction');
    const page = await opened(folder, recipe('data-page.html'));
    expect(await page.getByText('Shown until').isVisible()).toBe(false);
  });
});

describe('a plain div as a place for the element', () => {
  it('is filled', async () => {
    const folder = await emptyFolder();
    await symlink(join(packed.folder, 'dist'), join(folder, 'dist'), 'junction');
    expect(await tablesShown(await opened(folder, recipe('mount-point.html')))).toEqual([true]);
  });
});

describe('the stylesheet that keeps room', () => {
  it('keeps what stands below in its place on a slow line', async () => {
    const { url } = await serveHost(
      `<h1>A page</h1>${recipe('with-room.html')}${'<p>What stands below.</p>'.repeat(30)}`,
      {},
      join(packed.folder, 'dist'),
    );
    const { page } = await newPage();
    for (const late of ['**/treatment-comparison.js', '**/dataset.json']) {
      await page.route(late, async (route) => {
        await painted(page);
        await route.continue();
      });
    }
    await page.goto(url);
    await until(page, 'tc-ready');
    expect(await layoutShift(page)).toBeLessThan(0.1);
  });
});

describe('the scripts of the reference', () => {
  it('hear of what the reader changes, and of what is wrong', async () => {
    const folder = await emptyFolder();
    await symlink(join(packed.folder, 'dist'), join(folder, 'dist'), 'junction');
    const page = await opened(folder, recipe('script.html'));
    await page.addScriptTag({ content: recipe('listen.js') });
    const heard = page.waitForEvent('console');
    await page.getByRole('button', { name: 'Change' }).click();
    await page.getByRole('checkbox', { name: /^Alemtuzumab/ }).uncheck();
    expect((await heard).text()).toBe(
      'Compared: interferon-beta-1a-sc, ocrelizumab-iv in relapsing',
    );
    const warned = page.waitForEvent('console', (message) => message.type() === 'warning');
    await page.evaluate(() => {
      document.querySelector('treatment-comparison')?.setAttribute('src', './nothing.json');
    });
    expect((await warned).text()).toContain('404');
  });

  it('give the element an object instead of an address', async () => {
    const folder = await emptyFolder();
    await symlink(join(packed.folder, 'dist'), join(folder, 'dist'), 'junction');
    const page = await opened(
      folder,
      `<script type="module" src="./dist/treatment-comparison.js"></script>
      <script type="module">${recipe('own-object.js')}</script>`,
    );
    expect(await tablesShown(page)).toEqual([true]);
  });
});

describe('the line for a timetable', () => {
  it('writes the page again', async () => {
    const folder = await emptyFolder();
    const bin = join(folder, 'node_modules/.bin');
    await mkdir(bin, { recursive: true });
    await symlink(packed.folder, join(folder, 'node_modules/treatment-comparison'), 'junction');
    const cli = join(packed.folder, 'dist/cli.js');
    await chmod(cli, 0o755);
    await symlink(cli, join(bin, 'treatment-comparison'));
    await cp(join(demo, 'recipes/prerender.sh'), join(folder, 'prerender.sh'));
    const [line = ''] = commandsOf(recipe('prerender-cron.txt'));
    const [, command = ''] = /^(?:\S+ ){5}(.*)$/.exec(line) ?? [];
    await promisify(execFile)('sh', ['-c', command.replace('/srv/site', folder)]);
    expect(readFileSync(join(folder, 'public/compare.html'), 'utf8')).toContain('<table');
  });
});

describe('the command for pasted addresses', () => {
  it('writes a page and its description', async () => {
    const folder = await emptyFolder();
    await cp(join(packed.folder, 'dist'), join(folder, 'dist'), { recursive: true });
    for (const line of commandsOf(recipe('oembed.sh'))) {
      const { stdout } = await run(line, folder);
      expect(stdout).toContain('https://www.example.org/compare/embed-multiple-sclerosis.html');
    }
    expect(existsSync(join(folder, 'dist/embed-multiple-sclerosis.html'))).toBe(true);
    expect(existsSync(join(folder, 'dist/oembed/multiple-sclerosis.json'))).toBe(true);
  });
});

/** The header that a recipe holds, with the sites of a test in the place of the examples. */
function header(name: string, sites: Readonly<Record<string, string>> = {}) {
  const [key = '', value = ''] = recipe(name)
    .trim()
    .split(/:\s*(.*)/s);
  const filled = Object.entries(sites).reduce(
    (text, [example, site]) => text.replaceAll(example, site),
    value,
  );
  return { [key]: filled };
}

/** A site with the built files in the folder `compare`, which sends a header with each of them. */
async function framed(headers: Record<string, string> = {}) {
  const folder = await emptyFolder();
  await symlink(join(packed.folder, 'dist'), join(folder, 'compare'), 'junction');
  const { url } = await serve(folder, headers);
  return { url, body: recipe('iframe.html').replaceAll('./dist', `${url}/compare`) };
}

describe('the headers for frames', () => {
  it('let a page with a policy frame it, at its height', async () => {
    const { url, body } = await framed();
    const headers = header('frame-host-policy.txt', { 'https://www.example.org': url });
    const { page, diary } = await host(body, { headers });
    expect(await fits(await frameIn(page))).toBeGreaterThan(900);
    expect(diary.said).toEqual([]);
  });

  it('let a sandbox read its files', async () => {
    const inSandbox = async (headers: Record<string, string>) => {
      const { body } = await framed(headers);
      const { page } = await host(body.replace('<iframe', '<iframe sandbox="allow-scripts"'));
      return frameIn(page);
    };
    await drawnIn(await inSandbox(header('frame-cors.txt')));
    const without = await inSandbox({});
    await without.getByRole('row').first().waitFor();
    expect(await without.locator('treatment-comparison tc-table').count()).toBe(0);
  });

  it('name who may frame it, and keep out all others', async () => {
    const named = await serve(await emptyFolder());
    const headers = header('frame-headers.txt', { 'https://blog.example.org': named.url });
    expect(headers['Content-Security-Policy']).toContain(named.url);
    const { body } = await framed(headers);
    const { page, diary } = await host(body);
    await page.waitForLoadState('networkidle');
    expect(diary.said.join()).toContain('frame-ancestors');
    expect(await (await frameIn(page)).getByRole('row').count()).toBe(0);
    const own = await framed({ 'Content-Security-Policy': 'frame-ancestors http://localhost:*' });
    await drawnIn(await frameIn((await host(own.body)).page));
  });
});

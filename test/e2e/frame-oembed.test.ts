import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fits, frameIn, drawnIn, host } from './frame-host.js';
import { newPage, serve, withBrowser } from './host.js';
import { withPacked } from './packed.js';

const packed = withPacked();
withBrowser();

const run = promisify(execFile);
const query = 'compare=alemtuzumab+ocrelizumab-iv';

/** A site whose owner ran the command with the address of the site. */
async function site() {
  const root = await mkdtemp(join(tmpdir(), 'oembed-'));
  onTestFinished(() => rm(root, { recursive: true }));
  // Below `dist`, which everybody may read: pages in a sandbox need that.
  await cp(join(packed.folder, 'dist'), join(root, 'dist'), { recursive: true });
  const server = await serve(root);
  const base = `${server.url}/dist/`;
  const data = join(root, 'dist/data/multiple-sclerosis/dataset.json');
  const { stdout } = await run(process.execPath, [
    join(packed.folder, 'dist/cli.js'),
    ...['oembed', data, '--folder', join(root, 'dist'), '--base', base, '--query', query],
  ]);
  const pasted = /to be pasted: (\S+)/.exec(stdout)?.[1] ?? '';
  return { ...server, pasted };
}

/** What a page that takes in others by oEmbed does with an address, as https://oembed.com says. */
async function discovered(address: string) {
  const { page } = await newPage();
  await page.goto(address);
  const href = await page
    .locator('head link[rel=alternate][type="application/json+oembed"]')
    .getAttribute('href');
  const asked = `${href ?? ''}?${new URLSearchParams({ url: address, maxwidth: '600', format: 'json' }).toString()}`;
  const answer = await fetch(asked);
  return (await answer.json()) as Readonly<Record<string, string>>;
}

/** What WordPress makes of the markup of a site that it does not know. */
const asInWordPress = (html: string) =>
  html.replace(
    /^<iframe title="([^"]*)" src="([^"]*)" (.*)><\/iframe>$/,
    '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" title="$1" src="$2#?secret=aB3dE6gH9j" data-secret="aB3dE6gH9j" $3></iframe>',
  );

describe('an address that is pasted where oEmbed is understood', () => {
  it('is described as the standard asks', async () => {
    const { pasted, url } = await site();
    const { html, ...described } = await discovered(pasted);
    expect(described).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'Which medicine, if any, should I take for multiple sclerosis?',
      provider_name: 'localhost',
      provider_url: `${url}/`,
      cache_age: 86_400,
      width: 800,
      height: 900,
    });
    expect(html).toBe(
      `<iframe title="Which medicine, if any, should I take for multiple sclerosis?" src="${pasted}" width="800" height="900"></iframe>`,
    );
  });

  it('becomes the comparison, in the sandbox that WordPress makes', async () => {
    const { pasted } = await site();
    const html = asInWordPress((await discovered(pasted))['html'] ?? '');
    expect(html).toContain('sandbox');
    const { page, diary } = await host(html);
    const frame = await frameIn(page);
    await drawnIn(frame);
    await frame
      .getByRole('columnheader', { name: /Alemtuzumab/ })
      .first()
      .waitFor();
    expect([diary.said, diary.failed]).toEqual([[], []]);
  });

  it('tells WordPress how high it is, and whoever listens to Datawrapper', async () => {
    const { pasted } = await site();
    const html = asInWordPress((await discovered(pasted))['html'] ?? '');
    // The listeners of others, as short as they can be.
    const listeners = `<script>
      addEventListener('message', ({ source, data }) => {
        const [frame] = document.querySelectorAll('iframe');
        if (source !== frame.contentWindow) return;
        if (data.message === 'height' && data.secret === frame.dataset.secret) wordPress = data.value;
        for (const height of Object.values(data['datawrapper-height'] ?? {})) {
          frame.style.height = height + 'px';
        }
      });
    </script>`;
    const { page } = await host(`<script>var wordPress;</script>${listeners}${html}`);
    const frame = await frameIn(page);
    await drawnIn(frame);
    const height = await fits(frame);
    await page.waitForFunction(
      (height) => (globalThis as unknown as { wordPress: number }).wordPress === height,
      height,
    );
  });

  it('keeps the dataset that it was written for', async () => {
    const { pasted } = await site();
    const { page, diary } = await newPage();
    await page.goto(`${pasted}?src=./data/migraine-prevention/dataset.json&compare=erenumab`);
    await drawnIn(page.mainFrame());
    expect(await page.title()).toMatch(/multiple sclerosis/);
    expect(diary.said).toHaveLength(2);
  });

  it('has the figures without a script too', async () => {
    const { pasted } = await site();
    const { page } = await host(`<iframe sandbox="" title="x" src="${pasted}"></iframe>`);
    const frame = await frameIn(page);
    await frame.getByRole('heading', { level: 1, name: /multiple sclerosis/ }).waitFor();
    await frame
      .getByRole('rowheader', { name: /relapse/i })
      .first()
      .waitFor();
  });
});

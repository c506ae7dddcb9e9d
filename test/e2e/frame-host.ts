// Two sites: one that has the built files of the package, and one with a page that frames them.
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { newPage, serve, serveHost } from './host.js';
import type { Packed } from './packed.js';

/** A site with the files of the package. Whether others may read them depends on the folder. */
export async function siteWith({ folder }: Packed) {
  const root = await mkdtemp(join(tmpdir(), 'site-'));
  onTestFinished(() => rm(root, { recursive: true }));
  // The server lets everybody read what is below `dist`.
  for (const name of ['compare', 'dist']) {
    await symlink(join(folder, 'dist'), join(root, name), 'junction');
  }
  const { url, requests } = await serve(root);
  return { shut: `${url}/compare`, open: `${url}/dist`, url, requests };
}

const recipes = join(import.meta.dirname, '../../demo/recipes');

/** A recipe of the site, with the address of the built files in it. */
export const recipe = async (name: string, files: string) =>
  (await readFile(join(recipes, name), 'utf8')).replaceAll('./dist', files);

/** What a page that frames another site may do at most. */
export const strictly = (files: string) => ({
  'Content-Security-Policy': `default-src 'none'; frame-src ${new URL(files).origin}; script-src ${files}/embed.js; img-src data:`,
});

interface HostPage {
  readonly width?: number;
  readonly height?: number;
  readonly headers?: Record<string, string>;
}

/** Opens a page that holds `body`. */
export async function host(body: string, { width = 1280, height = 800, headers }: HostPage = {}) {
  const own = await serveHost(
    `<meta name="viewport" content="width=device-width"><h1>A page of another site</h1>${body}<p>What follows.</p>`,
    headers,
  );
  const { page, diary } = await newPage(width, height);
  await page.goto(`${own.url}/`);
  return { page, diary, own };
}

/** The frame in a page, in its order. */
export async function frameIn(page: Page, place = 0): Promise<Frame> {
  const frame = await (await page.locator('iframe').nth(place).elementHandle()).contentFrame();
  if (!frame) throw new Error('There is no frame.');
  return frame;
}

/** Waits until the comparison in a frame was drawn. */
export const drawnIn = (frame: Frame) => frame.getByRole('row').nth(5).waitFor();

/** Waits until a frame is exactly as high as what is in it, and says how high. */
export async function fits(frame: Frame): Promise<number> {
  const height = await frame.waitForFunction(() => {
    const { height } = document.body.getBoundingClientRect();
    const { scrollHeight } = document.documentElement;
    return height > 100 && innerHeight === Math.ceil(height) && scrollHeight === innerHeight
      ? innerHeight
      : 0;
  });
  return height.jsonValue();
}

/** The recipe on a page of another site, drawn. */
export async function framed(
  packed: Packed,
  over: { width?: number; height?: number } = {},
  change = (html: string) => html,
) {
  const site = await siteWith(packed);
  const body = change(await recipe('iframe.html', site.shut));
  const opened = await host(body, { ...over, headers: strictly(site.shut) });
  await opened.page.locator('iframe').first().scrollIntoViewIfNeeded();
  const frame = await frameIn(opened.page);
  await drawnIn(frame);
  return { ...opened, site, frame };
}

// The element as a guest of pages with styles and scripts of their own, from the packed package.
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { asModule, guestPages, type GuestPage } from './guest-pages.js';
import {
  dataset,
  drawn,
  layoutShift,
  newPage,
  overhang,
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

const below = '<p>What stands below it.</p>'.repeat(30);

/** A page's markup: ours stands in it as the recipes say. */
const markup = ({
  html = '',
  body = '',
  head = '',
  before = '',
  after = '',
  script = asModule,
}: GuestPage) =>
  `<!doctype html><html lang="en" ${html}><head><meta charset="utf-8"><title>Host</title>
  <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
  ${head}<link rel="stylesheet" href="/dist/treatment-comparison.css"></head>
  <body ${body}><main>${before}<p>Before it.</p>${script}
  <treatment-comparison src="/dist/${dataset}" compare="ocrelizumab-iv dimethyl-fumarate"><p>Fallback</p></treatment-comparison>
  ${after}${below}</main></body></html>`;

/** Opens a page of a host, with the libraries as npm has them. */
async function visited(guest: GuestPage, width = 1280) {
  const folder = await mkdtemp(join(tmpdir(), 'guest-'));
  folders.push(folder);
  await symlink(join(packed.folder, 'dist'), join(folder, 'dist'), 'junction');
  await symlink(libraries, join(folder, 'lib'), 'junction');
  await writeFile(join(folder, 'index.html'), markup(guest));
  const host = await serve(folder, guest.headers);
  const { page, diary } = await newPage(width);
  const font = join(
    libraries,
    '@uswds/uswds/dist/fonts/source-sans-pro/sourcesanspro-regular-webfont.woff2',
  );
  if (guest.fonts) await page.route(guest.fonts, (route) => route.fulfill({ path: font }));
  await page.goto(`${host.url}/`);
  await until(page, 'tc-ready');
  return { page, diary, host };
}

/** How the element looks on a page. Runs in it. */
function look() {
  const root = document.querySelector('treatment-comparison')?.shadowRoot;
  const table = root?.querySelector('tc-table')?.shadowRoot?.querySelector('table');
  if (!root || !table) throw new Error('There is no table.');
  const textsIn = (within: ParentNode): Element[] =>
    [...within.querySelectorAll('*')].flatMap((one) => [
      ...(one.shadowRoot ? textsIn(one.shadowRoot) : []),
      ...([...one.childNodes].some((node) => node instanceof Text && node.data.trim() !== '')
        ? [one]
        : []),
    ]);
  const texts = textsIn(root).filter((one) => one.localName !== 'style' && one.checkVisibility());
  const styles = [table, ...table.querySelectorAll('th, td, svg')].map((one) =>
    getComputedStyle(one),
  );
  return {
    theme: root.querySelector<HTMLElement>('.tc')?.dataset.theme,
    leastText: Math.min(...texts.map((one) => parseFloat(getComputedStyle(one).fontSize))),
    displays: [...new Set(styles.map(({ display }) => display))].sort(),
    transforms: [
      ...new Set(styles.map(({ textTransform, whiteSpace }) => `${textTransform} ${whiteSpace}`)),
    ],
    width: Math.round(table.getBoundingClientRect().width),
  };
}

describe.each(guestPages)('on a page with $name', (guest) => {
  it('the comparison is whole, and the page and its console are left alone', async () => {
    const { page, diary, host } = await visited(guest);
    const seen = await page.evaluate(look);
    expect(seen).toMatchObject({
      theme: guest.theme ?? 'light',
      displays: ['block', 'table', 'table-cell'],
      transforms: ['none normal'],
    });
    expect(seen.leastText).toBeGreaterThanOrEqual(14);
    expect(seen.width).toBeGreaterThan(880);
    expect(await tablesShown(page)).toEqual([true]);
    expect(await layoutShift(page)).toBeLessThan(0.1);
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    const { look: own } = guest;
    if (own) expect(await page.evaluate<unknown>(own[0])).toEqual(own[1]);
    const fonts = guest.fonts?.replace('**', '') ?? host.url;
    const foreign = diary.asked.filter(
      (url) => !url.startsWith(host.url) && !url.startsWith(fonts),
    );
    expect([foreign, diary.said, diary.failed, await violations(page)]).toEqual([[], [], [], []]);
  });
});

describe.each(guestPages.filter(({ name }) => /^(Bootstrap 3|NHS|USWDS|nothing)/.test(name)))(
  'on a phone, on a page with $name',
  (guest) => {
    it('the comparison is whole, and nothing is wider than the screen', async () => {
      const { page, diary } = await visited(guest, 360);
      await drawn(page);
      const seen = await page.evaluate(look);
      expect(seen.leastText).toBeGreaterThanOrEqual(14);
      expect([await tablesShown(page), diary.said]).toEqual([[true], []]);
      expect(await overhang(page)).toBeLessThanOrEqual(0);
      expect(await layoutShift(page)).toBeLessThan(0.1);
    });
  },
);

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  dataset,
  dist,
  drawn,
  newPage,
  nearChart,
  serve,
  serveHost,
  tablesShown,
  until,
  violations,
  withBrowser,
} from './host.js';

withBrowser();

const trustedTypes = "require-trusted-types-for 'script'; trusted-types treatment-comparison";

/** A page whose script comes from its own site and whose dataset comes from another one. */
async function twoSites(
  policies: readonly string[] = [],
  script = 'treatment-comparison.js',
  height?: number,
) {
  const other = await serve(dist);
  const policy = [
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:",
    `connect-src ${other.url}`,
    ...policies,
  ].join('; ');
  const own = await serveHost(
    `<script type="module" src="./dist/${script}"></script>
    <treatment-comparison src="${other.url}/${dataset}" compare="ocrelizumab-iv dimethyl-fumarate">
      <p>Fallback</p>
    </treatment-comparison>`,
    { 'Content-Security-Policy': policy },
  );
  const { page, diary } = await newPage(1280, height);
  await page.goto(`${own.url}/`);
  return { page, diary, own, other };
}

/** What a server was asked for, without the part of a name that changes with each build. */
const pathsOf = ({ requests }: { requests: { path: string }[] }) =>
  requests.map(({ path }) => path.replace(/-[\w-]{8}\.js$/, '.js'));

describe.each([
  ['a strict policy', []],
  ['a strict policy with Trusted Types', [trustedTypes]],
])('on a page with %s and the dataset on another site', (_, policies) => {
  it('draws the table, then the charts', async () => {
    // High enough to have the place of the chart on the screen from the first.
    const { page } = await twoSites(policies, 'treatment-comparison.js', 15_000);
    const events = await until(page, 'tc-charts-ready');
    expect(events.map(({ type }) => type)).toEqual(['tc-ready', 'tc-charts-ready']);
    expect(await tablesShown(page)).toEqual([true]);
  });

  it('says nothing on the console and breaks no rule of the policy', async () => {
    const { page, diary } = await twoSites(policies);
    await until(page, 'tc-ready');
    await nearChart(page);
    await until(page, 'tc-charts-ready');
    await drawn(page);
    expect([diary.said, diary.failed, await violations(page)]).toEqual([[], [], []]);
  });
});

describe('what a page asks for', () => {
  it('is the dataset once, and otherwise its own files only', async () => {
    const { page, diary, own, other } = await twoSites();
    await until(page, 'tc-ready');
    await nearChart(page);
    await until(page, 'tc-charts-ready');
    expect(pathsOf(other)).toEqual([`/${dataset}`]);
    expect(diary.asked.filter((url) => !url.startsWith(`${own.url}/`))).toEqual([
      `${other.url}/${dataset}`,
    ]);
    expect(pathsOf(own).filter((path) => !path.endsWith('.js'))).toEqual(['/']);
  });

  it('carries no cookie and does not say where it comes from', async () => {
    const { page, other } = await twoSites();
    await until(page, 'tc-ready');
    const [asked] = other.requests;
    expect([asked?.headers.cookie, asked?.headers.referer]).toEqual([undefined, undefined]);
  });

  it('has the charts only once their place comes near the screen', async () => {
    const { page, own } = await twoSites();
    await until(page, 'tc-ready');
    await page.getByRole('heading', { name: 'Were they tested against each other?' }).waitFor();
    expect(pathsOf(own)).toEqual([
      '/',
      '/dist/treatment-comparison.js',
      '/dist/chunks/core.js',
      '/dist/chunks/after-table.js',
      '/dist/chunks/pairs.js',
    ]);
    await nearChart(page);
    await until(page, 'tc-charts-ready');
    expect(pathsOf(own)).toContain('/dist/chunks/anchored-pairs.js');
  });

  it('is one single script with the all-in-one file, charts included', async () => {
    const { page, own } = await twoSites([], 'treatment-comparison.all.js');
    await until(page, 'tc-ready');
    await nearChart(page);
    await until(page, 'tc-charts-ready');
    expect(pathsOf(own)).toEqual(['/', '/dist/treatment-comparison.all.js']);
  });
});

describe('the panel for choosing', () => {
  const change = (page: Page) => page.getByRole('button', { name: 'Change' });

  it('comes from the page’s own site when it is first opened, within a strict policy', async () => {
    const { page, diary, own } = await twoSites([trustedTypes]);
    await until(page, 'tc-ready');
    await drawn(page);
    expect(pathsOf(own)).not.toContain('/dist/chunks/tc-options.js');
    await change(page).click();
    await page.getByRole('checkbox', { name: 'Ocrelizumab', checked: true }).first().waitFor();
    expect(pathsOf(own)).toContain('/dist/chunks/tc-options.js');
    expect([diary.said, diary.failed, await violations(page)]).toEqual([[], [], []]);
  });

  it('says so in its place when its code does not come, and comes when that is mended', async () => {
    const { page } = await twoSites();
    await until(page, 'tc-ready');
    await page.route('**/tc-options-*.js', (route) => route.abort());
    await change(page).click();
    await page.getByText('This could not be loaded').waitFor();
    expect(await change(page).getAttribute('aria-expanded')).toBe('true');
    await page.unroute('**/tc-options-*.js');
    await change(page).click();
    await change(page).click();
    await page.getByRole('checkbox', { name: 'Natalizumab' }).waitFor();
  });
});

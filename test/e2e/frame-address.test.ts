import { describe, expect, it } from 'vitest';
import { drawnIn, fits, frameIn, host, recipe, siteWith } from './frame-host.js';
import { newPage, serve, violations, withBrowser } from './host.js';
import { withPacked } from './packed.js';

const packed = withPacked();
withBrowser();

/** The page for frames, opened by itself with this query. */
async function opened(query: string) {
  const site = await siteWith(packed);
  const { page, diary } = await newPage();
  await page.goto(`${site.shut}/embed.html${query}`);
  return { page, diary, site };
}

describe('the address of the page for frames', () => {
  it('shows the dataset that comes with it when it names none, as a page of its own', async () => {
    const { page, diary } = await opened('');
    await page.getByRole('heading', { level: 1, name: /multiple sclerosis\?$/ }).waitFor();
    expect([diary.said, diary.failed, await violations(page)]).toEqual([[], [], []]);
  });

  it('shows the dataset, the options and the mode that it names', async () => {
    const query = '?src=./data/migraine-prevention/dataset.json&compare=erenumab+topiramate';
    const { page } = await opened(query);
    await drawnIn(page.mainFrame());
    expect(await page.title()).toMatch(/migraine/i);
    await page.goto(`${page.url()}&mode=card`);
    await page.locator('tc-card').getByText('Erenumab').first().waitFor();
  });

  it('tells in the console what of it changes nothing, and shows the rest', async () => {
    const { page, diary } = await opened(
      '?compare=natalizumab&comapre=a&onclick=alert(1)&link=perhaps&utm_source=x',
    );
    await drawnIn(page.mainFrame());
    expect(diary.said).toEqual([
      'treatment-comparison: “comapre” in the address of this page is no attribute of the comparison and changes nothing.',
      'treatment-comparison: “onclick” in the address of this page is no attribute of the comparison and changes nothing.',
      'treatment-comparison: “link” in the address of this page is neither on nor off (leave its value away, or write 0) and is left out.',
      'treatment-comparison: “utm_source” in the address of this page is no attribute of the comparison and changes nothing.',
    ]);
  });
});

describe('data of others under the address of a site', () => {
  it.each([
    ['of another site', (other: string) => `${other}/dist/data/migraine-prevention/dataset.json`],
    ['of another folder', () => '/dist/data/migraine-prevention/dataset.json'],
    ['up and out of the folder', () => './../dist/data/migraine-prevention/dataset.json'],
  ])('are refused in plain words and asked of nobody: %s', async (_, address) => {
    const other = await serve(packed.folder);
    const src = encodeURIComponent(address(other.url));
    const { page, diary, site } = await opened(`?src=${src}`);
    await page.getByText(/^Nothing is shown\. This page shows data of its own site only/).waitFor();
    expect(await page.locator('treatment-comparison, table').count()).toBe(0);
    expect(await page.title()).toBe('Comparison of treatments');
    expect(other.requests).toEqual([]);
    expect(diary.asked.filter((url) => !url.startsWith(`${site.shut}/embed`))).toEqual([]);
    expect(diary.said).toHaveLength(1);
  });

  it('of one place are left out, which is said, and the comparison is there', async () => {
    const { page } = await opened('?compare=natalizumab&local=https://clinic.invalid/local.json');
    await drawnIn(page.mainFrame());
    await page.getByText(/^What is special to one place is left out/).waitFor();
  });

  it('are stopped by the policy of the page too', async () => {
    const other = await serve(packed.folder);
    const { page } = await opened('?compare=natalizumab');
    await drawnIn(page.mainFrame());
    const address = `${other.url}/dist/data/schema.json`;
    const refused = await page.evaluate(
      (url) =>
        fetch(url).then(
          () => 'came',
          () => 'refused',
        ),
      address,
    );
    expect([refused, other.requests]).toEqual(['refused', []]);
  });
});

describe('a frame that loads on request', () => {
  it('asks nobody for anything before it is opened, and then is there at its height', async () => {
    const site = await siteWith(packed);
    const { page } = await host(await recipe('iframe-on-request.html', site.shut));
    await page.waitForLoadState('networkidle');
    expect(site.requests.map(({ path }) => path)).toEqual(['/compare/embed.js']);
    await page.getByText(/^Show the comparison/).click();
    const frame = await frameIn(page);
    await drawnIn(frame);
    expect(await fits(frame)).toBeGreaterThan(1000);
  });
});

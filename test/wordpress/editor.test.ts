import type { FrameLocator, Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { newPage, until, violations, withBrowser } from '../e2e/host.ts';
import { cookiesOf, folder, publish, stored, withWordpress, type Person } from './wordpress.ts';

withBrowser();
vi.setConfig({ testTimeout: 120_000 });
const held = withWordpress();

/** A page of the site, as a person sees it. */
async function open(path: string, person?: Person) {
  const { page, diary } = await newPage();
  if (person) {
    const cookies = await cookiesOf(held.site, person);
    await page.context().addCookies(
      cookies.split('; ').map((cookie) => {
        const [name = '', ...value] = cookie.split('=');
        return { name, value: value.join('='), url: held.site.url };
      }),
    );
  }
  await page.goto(`${held.site.url}/${path}`);
  return { page, diary };
}

/** What was asked of other sites than this one. */
const elsewhere = (asked: readonly string[]) =>
  asked.filter((address) => !/^(blob:)?http/.test(address) || !address.includes(held.site.url));

/** What the console has from us: WordPress' own says that an old library is there. */
const saidByUs = (said: readonly string[]) => said.filter((line) => !line.startsWith('JQMIGRATE'));

const canvasOf = (page: Page): FrameLocator => page.frameLocator('iframe[name="editor-canvas"]');
const settingsOf = (page: Page) => page.getByRole('region', { name: 'Editor settings' });

async function showSettings(page: Page) {
  const button = page.getByRole('button', { name: 'Settings', exact: true });
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
}

/** The comparison's table, drawn by the element. */
const tableOf = (where: Page | FrameLocator) =>
  where.locator('treatment-comparison tc-table table').first();

/** What it begins with: names of its columns, in a narrow place too, where they are not in a row. */
const beginning = async (page: Page) => (await tableOf(page).textContent())?.slice(0, 400);

describe('an author', () => {
  let post = 0;

  it('puts the block into a post, chooses, sees it, and publishes', async () => {
    const { page, diary } = await open('wp-admin/post-new.php', 'author');
    const canvas = canvasOf(page);
    await canvas.getByLabel('Add title').fill('Two options');
    await page.getByRole('button', { name: 'Toggle block inserter' }).click();
    await page.getByRole('searchbox').fill('treatment');
    await page.getByRole('option', { name: 'Treatment comparison' }).click();

    // An address that is not allowed, then a dataset that is there.
    await canvas.getByLabel('Dataset').selectOption('An address');
    await canvas
      .getByLabel('Address of the dataset')
      .pressSequentially('https://other.example/a.json');
    await page.keyboard.press('Enter');
    const settings = settingsOf(page);
    await showSettings(page);
    const notice = canvas.locator('.components-notice').first();
    expect(await notice.innerText()).toContain('may not be shown here');
    // Who looks for another one in the settings goes on there.
    await settings
      .getByLabel('Dataset', { exact: true })
      .selectOption('A file of the media library');
    await settings.getByRole('button', { name: 'Choose a file' }).waitFor();
    await settings.getByLabel('Dataset', { exact: true }).selectOption('Multiple sclerosis (MS)');
    await notice.waitFor({ state: 'detached' });

    // With the keyboard alone.
    for (const name of ['alemtuzumab', 'no treatment']) {
      await settings.getByRole('checkbox', { name, exact: true }).focus();
      await page.keyboard.press('Space');
    }
    await tableOf(canvas).waitFor();
    expect(await settings.getByText('Side by side at first: 2 of at most 4').count()).toBe(1);

    post = await page.evaluate<number>('wp.data.select("core/editor").getCurrentPostId()');
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page
      .getByRole('region', { name: 'Editor publish' })
      .getByRole('button', { name: 'Publish', exact: true })
      .click();
    await page.getByText('is now live').waitFor();
    expect(elsewhere(diary.asked)).toEqual([]);
    expect(saidByUs(diary.said)).toEqual([]);
    expect(await stored(held.site, post)).toBe(
      '<!-- wp:treatment-comparison/comparison {"dataset":"multiple-sclerosis","compare":"alemtuzumab no-treatment"} /-->',
    );
  });

  it('and visitors see it, from this site alone', async () => {
    const { page, diary } = await open(`?p=${post}`);
    await until(page, 'tc-ready');
    expect(await beginning(page)).toMatch(/alemtuzumab.*no treatment/is);
    expect(await page.locator('.treatment-comparison-fallback').isVisible()).toBe(false);
    expect(elsewhere(diary.asked)).toEqual([]);
    expect(diary.failed).toEqual([]);
    expect(saidByUs(diary.said)).toEqual([]);
  });

  it('and visitors read a table while the script does not come', async () => {
    const { page } = await newPage();
    await page.route(`**${folder}/dist/**`, (route) => route.abort());
    await page.goto(`${held.site.url}/?p=${post}`);
    const rows = page.locator('.treatment-comparison-fallback tbody tr');
    expect(await rows.count()).toBe(2);
    expect(await rows.first().isVisible()).toBe(true);
  });

  it('and a strict policy for scripts keeps nothing of it away', async () => {
    held.site.headers['content-security-policy'] =
      "script-src 'self'; require-trusted-types-for 'script'; trusted-types treatment-comparison";
    try {
      const { page } = await open(`?p=${post}`);
      await until(page, 'tc-ready');
      // What WordPress itself writes into the page.
      const ours = (await violations(page)).filter((line) => !line.endsWith(' inline'));
      expect(ours).toEqual([]);
    } finally {
      delete held.site.headers['content-security-policy'];
    }
  });

  it('changes the options later, and takes the block out at last', async () => {
    const { page, diary } = await open(`wp-admin/post.php?post=${post}&action=edit`, 'author');
    const canvas = canvasOf(page);
    await tableOf(canvas).waitFor();
    await page.evaluate(
      'wp.data.dispatch("core/block-editor").selectBlock(wp.data.select("core/block-editor").getBlockOrder()[0])',
    );
    await showSettings(page);
    const settings = settingsOf(page);
    await settings.getByRole('checkbox', { name: 'alemtuzumab', exact: true }).uncheck();
    await settings.getByRole('checkbox', { name: 'cladribine', exact: true }).check();
    await settings.getByLabel('Size').selectOption('card');
    await page.getByRole('button', { name: 'Update', exact: true }).click();
    await page.getByText('Post updated.').first().waitFor();
    const visitor = await open(`?p=${post}`);
    await until(visitor.page, 'tc-ready');
    const element = visitor.page.locator('treatment-comparison');
    expect(await element.getAttribute('compare')).toBe('no-treatment cladribine');
    expect(await element.getAttribute('mode')).toBe('card');

    await page.evaluate(
      'wp.data.dispatch("core/block-editor").removeBlock(wp.data.select("core/block-editor").getBlockOrder()[0])',
    );
    await page.getByRole('button', { name: 'Update', exact: true }).click();
    await page.waitForFunction('!wp.data.select("core/editor").isEditedPostDirty()');
    expect(await stored(held.site, post)).toBe('');
    const last = await open(`?p=${post}`);
    expect(await last.page.locator('[data-treatment-comparison]').count()).toBe(0);
    expect(last.diary.asked.filter((address) => address.includes(folder))).toEqual([]);
    expect(saidByUs(diary.said)).toEqual([]);
  });

  it('is told of options that the dataset does not have, and can take them out', async () => {
    const broken = await publish(
      held.site,
      '<!-- wp:treatment-comparison/comparison {"dataset":"multiple-sclerosis","compare":"aspirin cladribine"} /-->',
    );
    const { page } = await open(`wp-admin/post.php?post=${broken}&action=edit`, 'author');
    const canvas = canvasOf(page);
    const notice = canvas.locator('.components-notice').first();
    expect(await notice.innerText()).toContain('“compare” cannot be “aspirin”.');
    await page.evaluate(
      'wp.data.dispatch("core/block-editor").selectBlock(wp.data.select("core/block-editor").getBlockOrder()[0])',
    );
    await showSettings(page);
    await settingsOf(page).getByLabel('aspirin (not in the dataset)').click();
    await notice.waitFor({ state: 'detached' });
    await tableOf(canvas).waitFor();
  });
});

describe('a shortcode', () => {
  it('becomes the block when it is pasted', async () => {
    const { page } = await open('wp-admin/post-new.php', 'author');
    await canvasOf(page).getByLabel('Add title').waitFor();
    const pasted =
      '[treatment_comparison dataset="multiple-sclerosis" heading-level="3" measures idle="2"]';
    expect(
      await page.evaluate(
        `wp.blocks.pasteHandler({ HTML: '', plainText: '${pasted}' }).map(({ name, attributes }) => [name, attributes])`,
      ),
    ).toEqual([
      [
        'treatment-comparison/comparison',
        { dataset: 'multiple-sclerosis', headingLevel: '3', measures: true, idle: 2 },
      ],
    ]);
  });
});

describe('what an author wrote by hand', () => {
  it('is drawn', async () => {
    await held.site.run("switch_theme( 'classic' );");
    const post = await publish(
      held.site,
      `<div data-treatment-comparison data-src="${folder}/data/multiple-sclerosis/dataset.json" data-compare="cladribine siponimod" data-layout="page"><p>Until then.</p></div>`,
    );
    const { page, diary } = await open(`?p=${post}`);
    await until(page, 'tc-ready');
    expect(await beginning(page)).toMatch(/cladribine.*siponimod/is);
    expect(elsewhere(diary.asked)).toEqual([]);
    expect(saidByUs(diary.said)).toEqual([]);
  });
});

describe('who manages the site', () => {
  it('sets language, theme and addresses, and is told what cannot be', async () => {
    const { page, diary } = await open(
      'wp-admin/options-general.php?page=treatment-comparison',
      'admin',
    );
    await page.getByLabel('Theme').selectOption('dark');
    await page.getByLabel('Language').fill('english!');
    await page.getByLabel('Other addresses').fill('https://data.example/');
    await page.getByRole('button', { name: 'Save Changes' }).click();
    const error = page.locator('.notice-error');
    await error.waitFor();
    expect(await error.innerText()).toContain('“english!” is not a language code.');
    expect(await page.getByLabel('Theme').inputValue()).toBe('dark');
    expect(await page.getByLabel('Language').inputValue()).toBe('');
    expect(await page.getByLabel('Other addresses').inputValue()).toBe('https://data.example/');
    expect(elsewhere(diary.asked)).toEqual([]);
    expect(saidByUs(diary.said)).toEqual([]);
  });
});

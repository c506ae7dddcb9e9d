// The configurator as a web editor uses it, and its code pasted into pages of another site.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { dist, distDemo, drawn, newPage, overhang, serve, until, withBrowser } from './host.js';
import { withPacked } from './packed.js';
import { policy } from './site-files.js';

withBrowser();
const packed = withPacked();

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Opens the configurator, with its list of options there. */
async function open(fragment = '', width = 1280, headers: Record<string, string> = policy) {
  const server = await serve(distDemo, headers);
  const { page, diary } = await newPage(width, 800);
  await page.goto(`${server.url}/configure.html${fragment}`);
  await page.getByRole('heading', { name: 'Copy the code' }).waitFor();
  return { page, diary, server };
}

const tick = (page: Page, name: RegExp) =>
  page.locator('.settings').getByRole('checkbox', { name });
const way = (page: Page, name: string) =>
  page.locator('.code-part').getByRole('radio', { name, exact: false });
const codeOf = (page: Page, place = 0) => page.locator(`#code-block-${place}`);
const codes = async (page: Page) =>
  (await page.locator('.code-part .block code').allTextContents()).join('\n');
const shown = (page: Page) => page.locator('.stage treatment-comparison');
const headOf = (page: Page) => shown(page).locator('tc-table thead');

/** What axe says against the page, in lines. What is in the preview has tests of its own. */
async function faults(page: Page): Promise<string> {
  await drawn(page);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (where: unknown, options: RunOptions) => Promise<AxeResults> };
    };
    const { violations } = await axe.run(
      { exclude: ['.stage > *'] },
      { iframes: false, resultTypes: ['violations'] },
    );
    return violations
      .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
      .join('\n');
  });
}

/** A site of somebody else's with the packed files in its folder `dist`, and one page. */
async function pasted(code: string, headers: Record<string, string> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'pasted-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await symlink(join(packed.folder, 'dist'), join(folder, 'dist'), 'junction');
  const start = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Mine</title>';
  await writeFile(
    join(folder, 'index.html'),
    `${start}<link rel="icon" href="data:,"><h1>Mine</h1>${code}`,
  );
  const server = await serve(folder, headers);
  const { page, diary } = await newPage();
  await page.goto(server.url);
  return { page, diary, server };
}

const two = '#compare=alemtuzumab+ocrelizumab-iv';

describe('choosing', () => {
  it('changes the preview and the code of every form', { timeout: 60_000 }, async () => {
    const { page, diary, server } = await open();
    await tick(page, /^Alemtuzumab/).check();
    await tick(page, /^Ocrelizumab \(infusion\)/).check();
    await headOf(page).getByText('Ocrelizumab').first().waitFor();
    expect(await page.getByText('2 of 4 ticked').isVisible()).toBe(true);
    for (const [name, written] of [
      ['Two lines', 'compare="alemtuzumab ocrelizumab-iv"'],
      ['WordPress', 'dataset="multiple-sclerosis" compare="alemtuzumab ocrelizumab-iv"]'],
      ['Placeholder', 'data-compare="alemtuzumab ocrelizumab-iv"'],
      ['One file', 'treatment-comparison.all.js"\n  integrity="sha384-'],
      ['Without a script', '--compare "alemtuzumab ocrelizumab-iv"'],
      ['React', 'compare="alemtuzumab ocrelizumab-iv"'],
      ['Vue', 'compare="alemtuzumab ocrelizumab-iv"'],
    ] as const) {
      await way(page, name).check();
      expect(await codes(page), name).toContain(written);
    }
    await way(page, 'Frame').check();
    expect(await codes(page)).toContain('compare=alemtuzumab+ocrelizumab-iv');
    const frame = page.frameLocator('.stage iframe');
    await frame.getByRole('heading', { name: 'Were they tested against each other?' }).waitFor();
    const [own] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: 'in a window of its own' }).click(),
    ]);
    await own.getByRole('heading', { name: 'Were they tested against each other?' }).waitFor();
    expect([diary.said, diary.failed]).toEqual([[], []]);
    expect(diary.asked.filter((url) => !url.startsWith(`${server.url}/`))).toEqual([]);
  });

  it('goes by keyboard alone, to the copied code', { timeout: 60_000 }, async () => {
    const { page, server } = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: server.url,
    });
    const to = async (what: ReturnType<typeof tick>) => {
      for (let left = 120; left > 0; left -= 1) {
        if (await what.evaluate((one) => one === document.activeElement)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error('Tab does not lead there.');
    };
    await to(tick(page, /^Natalizumab/));
    await page.keyboard.press('Space');
    await to(tick(page, /^Fingolimod/));
    await page.keyboard.press('Space');
    await to(page.locator('.settings').getByRole('radio', { name: 'Full' }));
    await page.keyboard.press('ArrowDown');
    await shown(page).locator('tc-card').waitFor();
    await to(way(page, 'Two lines'));
    // Frame, WordPress, Placeholder.
    for (let left = 3; left > 0; left -= 1) await page.keyboard.press('ArrowDown');
    await to(page.getByRole('button', { name: 'Copy' }).nth(1));
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await codeOf(page, 1).textContent());
    expect(copied).toContain('data-compare="natalizumab fingolimod"\n  data-mode="card"');
  });

  it('puts parts into an order with buttons, and keeps the keyboard on the one that moves', async () => {
    const { page } = await open(`${two}&arrangement=parts&parts=picker+table+chart`);
    const up = page.getByRole('button', { name: 'Move up: The chart' });
    await up.click();
    await up.press('Enter');
    expect(await up.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await up.getAttribute('aria-disabled')).toBe('true');
    await tick(page, /^The comparison table/).uncheck();
    expect(await codes(page)).toContain('sections="chart picker"');
    await shown(page).locator('tc-chart').waitFor();
    expect(await shown(page).locator('tc-table').count()).toBe(0);
  });

  it('colours the preview, and says where a colour is too weak', async () => {
    const { page } = await open(two);
    await page.getByText('Colours', { exact: true }).click();
    const accent = page.getByLabel('Links, buttons and bars --tc-accent');
    await accent.fill('#d0b000');
    await accent.press('Enter');
    const colour = () =>
      shown(page).evaluate((one) => getComputedStyle(one).getPropertyValue('--tc-accent'));
    expect(await colour()).toBe('#d0b000');
    expect(
      await page.getByText(/In the light theme.*is 1\.9\d to 1; readers need 4\.5/).count(),
    ).toBe(1);
    expect(await codes(page)).toContain('treatment-comparison {\n  --tc-accent: #d0b000;\n}');
    await accent.fill('');
    await accent.press('Enter');
    expect(await colour()).toBe('');
  });
});

describe('what is typed', () => {
  const wrong =
    '#dataset=own&src=ftp%3A%2F%2Fx&files=.%2Fa+b&lang=en_GB&mode=visit&idle=soon&tc-ink=navy';

  it('is told all at once, each beside its field, and there is no code until it is mended', async () => {
    const { page } = await open(wrong);
    await page.getByRole('heading', { name: '5 things to mend first' }).waitFor();
    expect(await page.getByRole('button', { name: 'Copy', exact: true }).count()).toBe(0);
    for (const [label, value] of [
      [/^Address of your dataset/, './dist/data/migraine-prevention/dataset.json'],
      [/^Folder with the built files/, './dist'],
      [/^Language/, 'en-GB'],
      [/^Forget all after/, '5'],
      [/^Text --tc-ink/, '#123456'],
    ] as const) {
      const field = page.getByLabel(label);
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      const id = ((await field.getAttribute('aria-describedby')) ?? '').split(' ').at(-1) ?? '';
      expect(await page.locator(`#${id}`).innerText()).toContain('To mend:');
      await field.fill(value);
      await field.press('Enter');
      expect(await field.getAttribute('aria-invalid')).toBeNull();
    }
    expect(await codes(page)).toContain('idle="5"');
    await tick(page, /^Erenumab/).waitFor();
  });

  it('is found from the list of what is wrong', async () => {
    const { page } = await open(wrong);
    await page.getByRole('link', { name: /is no language tag/ }).press('Enter');
    const atKeyboard = await page.evaluate(() => document.activeElement?.id);
    expect(atKeyboard).toBe('set-lang');
    expect(await page.getByLabel(/^Language/).isVisible()).toBe(true);
  });

  it('may be more than four options, which are told of and not taken away', async () => {
    const { page } = await open(`${two}+natalizumab+fingolimod`);
    await tick(page, /^Rituximab/).check();
    await page.locator('.options').getByRole('alert').getByText('Untick 1.').waitFor();
    await tick(page, /^Fingolimod/).uncheck();
    expect(await codes(page)).toContain(
      'compare="alemtuzumab ocrelizumab-iv natalizumab rituximab"',
    );
  });

  it('may be an id that the dataset lacks, which can be taken out', async () => {
    const { page } = await open(`${two}+ocrelizumab`);
    await page.getByRole('link', { name: /no option with the id “ocrelizumab”/ }).waitFor();
    // It is gone then, and not unticked.
    await tick(page, /^ocrelizumab\s*unknown/).click();
    expect(await codes(page)).toContain('compare="alemtuzumab ocrelizumab-iv"');
  });

  it('may be the address of no dataset: the element says so itself', async () => {
    const { page } = await open();
    await page.getByRole('radio', { name: /^My own/ }).check();
    const field = page.getByLabel(/^Address of your dataset/);
    await field.fill('./dist/integrity.json');
    await field.press('Enter');
    await shown(page).getByRole('alert').waitFor();
    await page.getByText('The options could not be read').waitFor();
  });
});

describe('the address of the page', () => {
  it('brings the settings to a colleague', async () => {
    const { page } = await open();
    await tick(page, /^Alemtuzumab/).check();
    await page.getByText('Parts, language, theme and more').click();
    await page.getByLabel('Theme').selectOption('dark');
    const there = await open(new URL(page.url()).hash);
    expect(await tick(there.page, /^Alemtuzumab/).isChecked()).toBe(true);
    expect(await codes(there.page)).toBe(await codes(page));
    await page.getByRole('button', { name: 'Start again' }).click();
    expect(new URL(page.url()).hash).toBe('');
    expect(await tick(page, /^Alemtuzumab/).isChecked()).toBe(false);
    expect(await page.getByLabel('Theme').inputValue()).toBe('auto');
  });

  it('says what in it is not known', async () => {
    const { page } = await open(`${two}&fnord=1`);
    await page.getByRole('alert').getByText('does not know: fnord').waitFor();
  });

  it('survives a jump to a place on the page', async () => {
    const { page } = await open(two, 360);
    await page.getByRole('link', { name: 'To the code' }).click();
    await page.waitForFunction(() => location.hash.includes('compare'));
    expect(await tick(page, /^Alemtuzumab/).isChecked()).toBe(true);
  });

  it('asks no other site for data that somebody put into it, before the reader agrees', async () => {
    const other = await serve(dist);
    const src = encodeURIComponent(`${other.url}/data/migraine-prevention/dataset.json`);
    const { page } = await open(`#dataset=own&src=${src}`, 1280, {});
    const show = page.getByRole('button', { name: 'Show it' });
    await show.waitFor();
    await drawn(page);
    expect(other.requests).toEqual([]);
    await show.click();
    await tick(page, /^Erenumab/).waitFor();
    await until(page, 'tc-ready');
  });
});

describe('where the page may not copy', () => {
  it('the code is selected, and the page says so', async () => {
    const { page } = await open(two, 1280, { 'Permissions-Policy': 'clipboard-write=()' });
    await page.getByRole('button', { name: 'Copy' }).first().click();
    await page.getByRole('status').getByText('The code is selected').waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toContain('</treatment-comparison>');
  });
});

describe('without barriers', () => {
  const states = {
    'two options and everything open': `${two}&arrangement=parts&parts=table+chart&tc-accent=%23d0b000&link=yes&measures=yes`,
    'a mistake in each field':
      '#dataset=own&src=ftp%3A%2F%2Fx&files=.%2Fa+b&lang=en_GB&mode=visit&idle=soon&tc-ink=navy&local=%5C&x=1',
    'a frame': `${two}&form=iframe`,
  };

  it.each(Object.entries(states))('%s', { timeout: 60_000 }, async (_, fragment) => {
    const { page } = await open(fragment);
    await page.evaluate(axe);
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [1280, 'dark'],
      [360, 'light'],
      [360, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect(await faults(page), `${width} ${colorScheme}`).toBe('');
    }
    await page.setViewportSize({ width: 320, height: 800 });
    for (const dir of ['ltr', 'rtl']) {
      await page.evaluate((dir) => {
        document.documentElement.dir = dir;
      }, dir);
      await drawn(page);
      expect(await overhang(page)).toBe(0);
    }
  });

  it('has each label beside its box, where names are long and the page is narrow too', async () => {
    const { page } = await open('#form=mount');
    await tick(page, /^Rituximab/).waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const width of [320, 360, 480, 768, 960, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      await drawn(page);
      const { seen, astray } = await page.evaluate(() => {
        const labels = [...document.querySelectorAll('.tick')].filter((one) =>
          one.checkVisibility(),
        );
        const isAstray = (label: Element) => {
          const box = label.querySelector('input')?.getBoundingClientRect();
          const words = label.querySelector('span')?.getBoundingClientRect();
          return !box || !words || words.left < box.right || words.top > box.top;
        };
        return {
          seen: labels.length,
          astray: labels.filter(isAstray).map(({ textContent }) => textContent.trim()),
        };
      });
      expect(seen).toBeGreaterThan(30);
      expect(astray, `${width} pixels`).toEqual([]);
    }
  });
});

describe('the code, pasted into a page of another site with the packed files', () => {
  it.each(['script', 'single', 'mount'])('shows the comparison: %s', async (form) => {
    const { page } = await open(`${two}&form=${form}&theme=dark&link=yes`);
    const code = (await page.locator('#code-block-0, #code-block-1').allTextContents()).join('\n');
    const mine = await pasted(code);
    await until(mine.page, 'tc-ready');
    const element = mine.page.locator('treatment-comparison');
    await element.getByRole('heading', { name: 'Were they tested against each other?' }).waitFor();
    expect(await element.getAttribute('theme')).toBe('dark');
    expect([mine.diary.said, mine.diary.failed]).toEqual([[], []]);
    expect(mine.diary.asked.filter((url) => !url.startsWith(`${mine.server.url}/`))).toEqual([]);
  });

  it('from another site: the checksums fit, and the lines of the policy are enough', async () => {
    const files = await serve(packed.folder);
    const { page } = await open(`${two}&files=${encodeURIComponent(`${files.url}/dist/`)}`);
    const lines = await page.locator('#code-policy').textContent();
    const code = await codeOf(page).textContent();
    expect(code).toContain('integrity="sha384-');
    const mine = await pasted(code ?? '', {
      'Content-Security-Policy': `default-src 'none'; img-src data:; ${lines ?? ''}`,
    });
    await until(mine.page, 'tc-ready');
    await mine.page.getByRole('heading', { name: 'Were they tested' }).waitFor();
    expect([mine.diary.said, mine.diary.failed]).toEqual([[], []]);
  });

  it.skipIf(process.platform === 'win32')(
    'writes pages that need no script',
    { timeout: 60_000 },
    async () => {
      const { page } = await open(`${two}&form=static&heading=3`);
      const commands = await page.locator('#code-block-1, #code-block-2').allTextContents();
      const folder = await mkdtemp(join(tmpdir(), 'written-'));
      onTestFinished(() => rm(folder, { recursive: true }));
      await mkdir(join(folder, 'node_modules/.bin'), { recursive: true });
      await symlink(packed.folder, join(folder, 'node_modules/treatment-comparison'));
      await symlink(
        '../treatment-comparison/dist/cli.js',
        join(folder, 'node_modules/.bin/treatment-comparison'),
      );
      for (const command of commands) {
        await promisify(execFile)('sh', ['-c', command.replace('npx', 'npx --no-install')], {
          cwd: folder,
        });
      }
      const { url } = await serve(folder, { 'Content-Security-Policy': "script-src 'none'" });
      const mine = await newPage();
      for (const name of ['fragment', 'page']) {
        await mine.page.goto(`${url}/${name}.html`);
        await mine.page.getByRole('table').first().waitFor();
        expect(await mine.page.locator('body').innerText()).toContain('Ocrelizumab');
      }
    },
  );
});

describe('a newcomer’s five minutes', () => {
  it(
    'lead from the configurator to a comparison in a frame on an own page',
    { timeout: 60_000 },
    async () => {
      const steps: string[] = [];
      let start = performance.now();
      const step = (name: string) => {
        steps.push(`${Math.round(performance.now() - start)} ms: ${name}`);
        start = performance.now();
      };
      const { page, server } = await open();
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], {
        origin: server.url,
      });
      step('open the configurator');
      await tick(page, /^Alemtuzumab/).click();
      await tick(page, /^Ocrelizumab \(infusion\)/).click();
      await headOf(page).getByText('Ocrelizumab').first().waitFor();
      step('tick two options and see them compared');
      await way(page, 'Frame').click();
      await page.getByRole('button', { name: 'Copy' }).first().click();
      await page.getByRole('status').getByText('Copied.').waitFor();
      const code = await page.evaluate(() => navigator.clipboard.readText());
      step('choose the frame and copy its code');
      const mine = await pasted(code);
      const frame = mine.page.frameLocator('iframe');
      await frame.getByRole('heading', { name: 'Were they tested against each other?' }).waitFor();
      step('paste it into an empty page of another site and see the comparison');
      expect(await frame.locator('tc-table thead').innerText()).toMatch(
        /Alemtuzumab[^]*Ocrelizumab/,
      );
      expect([mine.diary.said, mine.diary.failed]).toEqual([[], []]);
      expect(mine.diary.asked.filter((url) => !url.startsWith(`${mine.server.url}/`))).toEqual([]);
      // eslint-disable-next-line no-console -- To be read; nothing is held to it.
      console.info(`From the configurator to a page:\n  ${steps.join('\n  ')}\n`);
    },
  );
});

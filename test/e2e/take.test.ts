import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { dataset, newPage, serveHost, until, violations, withBrowser } from './host.js';

withBrowser();

/** The paper as it was when its window was asked to print. */
interface Paper {
  readonly html: string;
  readonly css: string;
}

type Printing = typeof globalThis & { papers: Paper[]; hostPrints: number };

/** Runs in every window, first of all: a browser without a screen opens no window to print. */
function notePapers() {
  const top = (window.top ?? window) as unknown as Printing;
  if (window === window.top) {
    top.papers = [];
    top.hostPrints = 0;
  }
  window.print = () => {
    if (window === window.top) top.hostPrints += 1;
    window.dispatchEvent(new Event('beforeprint'));
    const rules = document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    top.papers.push({
      html: document.documentElement.outerHTML,
      css: rules.map(({ cssText }) => cssText).join('\n'),
    });
    window.dispatchEvent(new Event('afterprint'));
  };
}

const strict = {
  'Content-Security-Policy':
    "default-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types treatment-comparison",
};

/** Opens a page in its last step by a link, as another tab would. */
async function opened(choice: string, attributes = 'link') {
  const { url } = await serveHost(
    `<script type="module" src="./dist/treatment-comparison.js"></script>
    <h1>Host page</h1>
    <treatment-comparison src="./dist/${dataset}" ${attributes}></treatment-comparison>`,
    strict,
  );
  const { page, diary } = await newPage();
  await page.addInitScript(notePapers);
  await page.goto(`${url}/#tc=v1;d=multiple-sclerosis;p=relapsing;s=take;${choice}`);
  await until(page, 'tc-ready');
  return { page, diary };
}

async function printed(page: Page): Promise<Paper> {
  await page.getByRole('button', { name: /^Print/ }).click();
  await page.waitForFunction(() => (globalThis as Printing).papers.length > 0);
  const [paper] = await page.evaluate(() => (globalThis as Printing).papers);
  if (!paper) throw new Error('Nothing was printed.');
  return paper;
}

/** Puts the paper on a page of its own, to be printed and looked at. */
async function onPaper({ html, css }: Paper): Promise<Page> {
  const { page } = await newPage();
  await page.setContent(html);
  await page.addStyleTag({ content: css });
  return page;
}

async function pagesOf(paper: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await paper.pdf({ format });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

const fiveMarks = 'm=relapses,disability,infections,side-effects,family';
const sixQuestions = 'q=mark-relapses,mark-infections,here,watch,stop,nothing';

/** Among them the options with the longest texts, and one that others were tested against. */
const choices: readonly (readonly [string, number])[] = [
  ['natalizumab,dimethyl-fumarate', 1],
  ['alemtuzumab,interferon-beta-1b', 1],
  ['alemtuzumab,interferon-beta-1a-sc,ocrelizumab-iv', 1],
  ['interferon-beta-1a-im,interferon-beta-1b,peginterferon-beta-1a', 1],
  ['alemtuzumab,fingolimod,no-treatment', 1],
  ['alemtuzumab,fingolimod,interferon-beta-1b,natalizumab', 2],
  ['ahsct,dimethyl-fumarate,interferon-beta-1b,rituximab', 2],
];

describe('the page of paper', () => {
  it.each(choices)(
    'fits for %s with %s page(s) at most, on A4 and on Letter',
    async (chosen, most) => {
      const { page } = await opened(`c=${chosen};${fiveMarks};${sixQuestions}`);
      const paper = await onPaper(await printed(page));
      for (const format of ['A4', 'Letter'] as const) {
        const pages = await pagesOf(paper, format);
        expect(pages).toBeGreaterThan(0);
        expect(pages).toBeLessThanOrEqual(most);
      }
    },
    30_000,
  );

  it('fits too where nothing was marked, with more of the usual rows', async () => {
    const { page } = await opened('c=alemtuzumab,interferon-beta-1a-sc,ocrelizumab-iv');
    const paper = await onPaper(await printed(page));
    expect(await pagesOf(paper, 'Letter')).toBe(1);
    expect(await paper.locator('body').innerText()).toContain('Relapses in a year');
  });

  it('says what is compared, what was marked, what is asked, and what it rests on', async () => {
    const { page } = await opened(`c=alemtuzumab,ocrelizumab-iv;${fiveMarks};${sixQuestions}`);
    const paper = await onPaper(await printed(page));
    const text = await paper.locator('body').innerText();
    for (const said of [
      'Informs. Does not recommend.',
      'Funding:',
      'to be checked again by',
      'My name',
      'Alemtuzumab',
      'Ocrelizumab',
      'What matters to me: relapses',
      'marked',
      'Not tested against each other. Both were tested against',
      'Which of these can I have, here and now?',
      'Sources',
      'On your phone',
    ]) {
      expect(text).toContain(said);
    }
    // Every figure with its comparator and its time.
    expect(text).toMatch(/With alemtuzumab[\s\d]+[^]*?With interferon beta.1a[^]*?104 weeks/);
  });

  it('has no letter under 9 points, and tells bars apart without colour', async () => {
    const { page } = await opened(`c=alemtuzumab,ocrelizumab-iv;${fiveMarks}`);
    const paper = await onPaper(await printed(page));
    const sizes = await paper.evaluate(() =>
      [...document.querySelectorAll('body *')].map((one) =>
        parseFloat(getComputedStyle(one).fontSize),
      ),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    const fills = await paper.evaluate(() =>
      [...document.querySelectorAll('.bar rect')].map((bar) => bar.getAttribute('fill')),
    );
    expect(new Set(fills)).toEqual(new Set(['#000', 'url(#hatch)']));
  });

  it('leaves the host page as it was, within a strict policy', async () => {
    const { page, diary } = await opened('c=alemtuzumab,ocrelizumab-iv');
    const frames = () => page.frames().length;
    await printed(page);
    expect(await page.evaluate(() => (globalThis as Printing).hostPrints)).toBe(0);
    expect(frames()).toBe(1);
    expect(await page.title()).toBe('Host');
    expect([diary.said, diary.failed, await violations(page)]).toEqual([[], [], []]);
  });

  it('offers the text where no window for printing opens', async () => {
    const { page } = await opened('c=alemtuzumab,ocrelizumab-iv');
    // As a frame that may not open windows does: nothing happens.
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await page.reload();
    await until(page, 'tc-ready');
    await page.getByRole('button', { name: /^Print/ }).click();
    await page.getByText('Copy the text instead.').waitFor();
  });
});

const inPart = (page: Page, tag: string) =>
  page.evaluate(
    (tag) =>
      document
        .querySelector('treatment-comparison')
        ?.shadowRoot?.querySelector(tag)
        ?.shadowRoot?.textContent.replaceAll(/\s+/g, ' ') ?? '',
    tag,
  );

describe('the link', () => {
  it('brings the very same view back in another tab', async () => {
    const { page } = await opened(`c=alemtuzumab,ocrelizumab-iv;${fiveMarks}`, 'link');
    await page.getByRole('button', { name: 'Show a QR code' }).click();
    const address = await page.getByRole('link', { name: /#tc=/ }).getAttribute('href');
    const other = await newPage();
    await other.page.goto(address ?? '');
    await until(other.page, 'tc-ready');
    expect(await inPart(other.page, 'tc-table')).toBe(await inPart(page, 'tc-table'));
    expect(await inPart(other.page, 'tc-picker')).toBe(await inPart(page, 'tc-picker'));
  });

  it('follows what the reader does, and adds nothing to the way back', async () => {
    const { page } = await opened('c=alemtuzumab,ocrelizumab-iv');
    const before = await page.evaluate(() => history.length);
    await page.evaluate(() => {
      history.replaceState({ of: 'the host' }, '', location.href);
    });
    await page.getByRole('button', { name: 'Show everything on one page' }).first().click();
    await expect.poll(() => page.evaluate(() => location.hash)).not.toContain('s=take');
    const after = await page.evaluate(() => [history.length, history.state] as const);
    expect(after).toEqual([before, { of: 'the host' }]);
  });

  it('never takes away what the page keeps after #', async () => {
    const { page } = await opened('c=alemtuzumab,ocrelizumab-iv');
    await page.evaluate(() => {
      history.replaceState(null, '', '#/route');
    });
    await page.getByRole('button', { name: 'Show everything on one page' }).first().click();
    await page.getByRole('button', { name: 'Show a QR code' }).click();
    expect(await page.evaluate(() => location.hash)).toBe('#/route');
    const address = await page.getByRole('link', { name: /#/ }).last().getAttribute('href');
    expect(address).toContain('#/route&tc=v1;');
  });

  it('is neither read nor written where the page does not allow it', async () => {
    const { page } = await opened('c=alemtuzumab', 'compare="natalizumab ofatumumab"');
    expect(await inPart(page, 'tc-table')).toContain('Natalizumab');
    expect(await inPart(page, 'tc-table')).not.toContain('Alemtuzumab');
    expect(await page.getByRole('button', { name: 'Copy the link' }).count()).toBe(0);
  });
});

import { expect } from 'chai';
import { watchMountPoints } from '../../src/embed/mount-points.js';
import type { TreatmentComparison } from '../../src/treatment-comparison.js';
import { aDataset } from '../support/dataset.js';
import { all, next, textOf, the } from '../support/elements.js';
import { warning, warnings, withMarkup, written } from '../support/written-page.js';
import { answerJson, realDataset } from '../support/page.js';

withMarkup();

beforeEach(() => {
  answerJson('/made-up/dataset.json', aDataset());
});

const good = 'src="/made-up/dataset.json" compare="alpha-infusion beta-tablets"';

/** The console, once the element has looked at what it was given: right after its table came, or its failure. */
async function heardAfter(markup: string): Promise<TreatmentComparison> {
  const stage = written(markup);
  const told = await Promise.race([next(stage, 'tc-ready'), next(stage, 'tc-error')]);
  // The same file that both wait for.
  const { watchAttributes } = await import('../../src/after-table.js');
  watchAttributes(told.target as HTMLElement);
  return told.target as TreatmentComparison;
}

/** The element, and what was said of it. */
const given = (attributes: string) =>
  heardAfter(`<treatment-comparison ${attributes}></treatment-comparison>`);

describe('attributes that are right', () => {
  for (const [what, attributes] of [
    ['none but the needed ones', ''],
    [
      'all of them',
      'population="early" current="beta-tablets" mode="full" layout="page" link measures="measures" full="#all" idle="0.5" theme="auto" heading-level="6" audience="patient" sections="picker  table" lang="en-NZ"',
    ],
    ['switches that say false', 'link="false" measures="false"'],
    [
      'those of HTML and of others',
      'id="a" class="wide" style="color:red" title="A title" role="group" aria-label="x" data-theme="drak" data-compare="" onclick="" tabindex="0" part="x" slot="y" hidden is="z" nonce="n" hx-get="/" x-data="{}" v-cloak _ngcontent-abc @click="a" :theme="b" data-v-12345 ng-version="2" itemprop="about" name="one" key="two" svelte-1x="" color="red"',
    ],
  ] as const) {
    it(`are not spoken of: ${what}`, async () => {
      await given(`${good} ${attributes}`);
      expect(warnings().join('\n')).to.equal('');
    });
  }
});

describe('a slip in an attribute', () => {
  for (const [attribute, words] of [
    ['thmee="dark"', /no attribute "thmee".*mean "theme"/],
    ['headinglevel="3"', /no attribute "headinglevel".*mean "heading-level"/],
    ['section="table"', /mean "sections"/],
    ['language="en"', /mean "lang"/],
    ['dataset="./x.json"', /mean "src"/],
    ['options="a b"', /mean "compare"/],
    ['theme="drak"', /theme="drak" is not known, so "auto" is used. Did you mean "dark"\?/],
    ['theme="Light"', /so "auto" is used. Did you mean "light"\?/],
    ['theme=" dark"', /theme=" dark" is not known.*mean "dark"/],
    ['theme="blue"', /not known, so "auto" is used. It can be: auto, light, dark\.$/],
    ['mode="vist"', /so "full" is used. Did you mean "visit"/],
    ['layout="pages"', /so "steps" is used. Did you mean "page"/],
    ['audience="clinicain"', /so "patient" is used. Did you mean "clinician"/],
    ['sections="tabel"', /so everything is shown. "tabel" is none. Did you mean "table"\?/],
    ['sections="table chrat"', /they are left out. "chrat" is none. Did you mean "chart"/],
    ['sections="table,chart"', /Put spaces between names, and no commas/],
    ['heading-level="x"', /no whole number from 1 to 6, so 2 is used/],
    ['heading-level=""', /so 2 is used/],
    ['heading-level="9"', /so 6 is used/],
    ['idle="-1"', /idle="-1" is no number of minutes/],
    ['idle="soon"', /idle="soon" is no number of minutes/],
    ['link="no"', /counts as on/],
    ['lang=" en"', /is no language as HTML writes it.*"en"/],
    ['full="“./all.html”"', /typographic quotes/],
  ] as const) {
    it(`is told of once: ${attribute}`, async () => {
      const element = await given(`${good} ${attribute}`);
      const { parentElement } = element;
      element.remove();
      parentElement?.append(element);
      await element.updateComplete;
      expect(warnings()).to.have.length(1);
      expect(warnings()[0])
        .to.match(/^<treatment-comparison>: /)
        .and.match(words);
    });
  }

  it('is told of where it hides the dataset', async () => {
    await given('scr="/made-up/dataset.json"');
    expect(warnings().join()).to.include('there is no attribute "scr". Did you mean "src"?');
  });

  it('is told of where the form is that of a mount point', async () => {
    await given('data-src="/made-up/dataset.json"');
    expect(warnings().join()).to.include('Write "src" here');
  });

  it('is told of when it comes later, with the id of the element', async () => {
    const element = await given(`${good} id="first"`);
    element.setAttribute('theme', 'ligth');
    expect(await warning()).to.match(/^<treatment-comparison id="first">: theme="ligth"/);
  });

  it('that leaves a reader nothing to choose is told of', async () => {
    await given('src="/made-up/dataset.json" sections="table"');
    expect(warnings().join()).to.include('Add "picker"');
  });

  it('that has no meaning in a mode is told of', async () => {
    await given(`${good} mode="card" sections="table"`);
    expect(warnings().join()).to.include('"sections" counts only in the mode "full"');
  });
});

describe('what is not known', () => {
  for (const [attribute, means] of [
    ['mode="vist"', 'mode="full"'],
    ['mode="reader"', 'mode="full"'],
    ['mode="constructor"', 'mode="full"'],
    ['mode=""', 'mode="full"'],
    ['layout="pages"', 'layout="steps"'],
    ['theme="drak"', 'theme="auto"'],
    ['audience="clinicain"', 'audience="patient"'],
    ['heading-level="x"', 'heading-level="2"'],
    ['heading-level="0"', 'heading-level="2"'],
    ['sections="tabel"', 'sections=""'],
    ['idle="-1"', 'idle="0"'],
  ] as const) {
    it(`is as ${means}: ${attribute}`, async () => {
      const outline = async (attributes: string) => {
        const element = await given(`src="${realDataset}" compare="natalizumab" ${attributes}`);
        await element.updateComplete;
        const parts = all(element, '[part]').filter((part) => !part.closest('[hidden]'));
        return [
          the(element, '.tc').dataset.theme,
          ...parts.map((part) => part.localName),
          textOf(the(element, 'tc-decision')),
          all(the(element, 'tc-decision'), 'h2').length,
        ];
      };
      expect(await outline(attribute)).to.deep.equal(await outline(means));
    });
  }
});

describe('a slip on a mount point', () => {
  watchMountPoints();

  for (const [attribute, words] of [
    ['data-thmee="dark"', /no attribute "data-thmee".*mean "data-theme"/],
    ['data-theme="drak"', /data-theme="drak" is not known.*mean "dark"/],
    ['theme="dark"', /"theme" is not read on a mount point. Write "data-theme"/],
    ['data-sections="tabel"', /so everything is shown/],
  ] as const) {
    it(`is told of in its own words: ${attribute}`, async () => {
      await heardAfter(
        `<div id="here" data-treatment-comparison data-src="/made-up/dataset.json" data-compare="beta-tablets" ${attribute}></div>`,
      );
      expect(warnings()).to.have.length(1);
      expect(warnings()[0])
        .to.match(/^<div data-treatment-comparison id="here">: /)
        .and.match(words);
    });
  }

  it('is not looked for in what others write there', async () => {
    await heardAfter(
      '<div class="x" lang="en" title="y" data-treatment-comparison data-src="/made-up/dataset.json" data-compare="beta-tablets" data-id="4" data-type="block" data-url="x" data-wp-interactive></div>',
    );
    expect(warnings().join('\n')).to.equal('');
  });
});

import { expect } from 'chai';
import { html } from 'lit';
import type { TreatmentComparison } from '../../src/treatment-comparison.js';
import { all, becomes, named, the } from '../support/elements.js';
import {
  answer,
  charted,
  choosing,
  failed,
  faults,
  never,
  onPage,
  panelShown,
  ready,
  realDataset,
  width,
} from '../support/page.js';

const four = 'natalizumab ofatumumab teriflunomide no-treatment';

/** Everything that can be open is. */
async function openAll(element: TreatmentComparison) {
  await charted(element);
  const [table, chart] = [the(element, 'tc-table'), the(element, 'tc-chart')];
  await choosing(element);
  const folds = all(table, '.fold button');
  for (const fold of folds) fold.click();
  await becomes(table, () => all(table, '.fold [aria-expanded=true]').length === folds.length);
  named(the(table, 'tc-layers'), 'button', 'With pictures').click();
  await table.updateComplete;
  named(table, 'button', 'Source and range').click();
  await becomes(table, () => all(table, 'tc-provenance').length === 1);
  the(chart, 'summary').click();
}

const states: Readonly<Record<string, (theme: string) => Promise<TreatmentComparison>>> = {
  loading: async (theme) => {
    answer('/slow.json', never);
    const element = onPage(
      html`<treatment-comparison theme=${theme} src="/slow.json"></treatment-comparison>`,
    );
    await element.updateComplete;
    return element;
  },
  ready: async (theme) =>
    ready(
      html`<treatment-comparison
        theme=${theme}
        src=${realDataset}
        compare=${four}
      ></treatment-comparison>`,
    ),
  'ready with all open': async (theme) => {
    const element = await states['ready']?.(theme);
    if (!element) throw new Error('expected a ready element');
    await openAll(element);
    return element;
  },
  'ready with nothing chosen': async (theme) => {
    const element = await ready(
      html`<treatment-comparison theme=${theme} src=${realDataset}></treatment-comparison>`,
    );
    await panelShown(element);
    return element;
  },
  failed: async (theme) => {
    answer('/no.json', () => new Response('', { status: 500 }));
    const { element } = await failed(
      html`<treatment-comparison theme=${theme} src="/no.json"></treatment-comparison>`,
    );
    return element;
  },
  'failed with many problems': async (theme) => {
    const { element } = await failed(
      html`<treatment-comparison
        theme=${theme}
        .data=${{ formatVersion: '1.0' }}
      ></treatment-comparison>`,
    );
    const problems = the(element, 'tc-problems');
    await becomes(problems, () => all(problems, 'summary').length === 1);
    the(problems, 'summary').click();
    return element;
  },
};

describe('axe finds nothing', function () {
  this.timeout(30_000);

  for (const [state, show] of Object.entries(states)) {
    for (const theme of ['light', 'dark']) {
      for (const size of ['wide', 'narrow'] as const) {
        it(`when it is ${state}, ${theme} and ${size}`, async () => {
          await width(size);
          expect(await faults(await show(theme))).to.equal('');
        });
      }
    }
  }
});

describe('on a page of 320 px', function () {
  this.timeout(10_000);

  for (const [state, show] of Object.entries(states)) {
    it(`nothing is scrolled sideways when it is ${state}`, async () => {
      await width('least');
      await show('light');
      expect(document.scrollingElement?.scrollWidth).to.be.at.most(window.innerWidth);
    });
  }

  it('nothing is scrolled sideways after a wide page became one', async () => {
    const element = await ready(
      html`<treatment-comparison src=${realDataset} compare=${four}></treatment-comparison>`,
    );
    await openAll(element);
    await width('least');
    await becomes(
      the(element, 'tc-table'),
      () => all(the(element, 'tc-table'), '.narrow').length > 0,
    );
    const chart = the(element, 'tc-chart');
    const canvas = the(chart, 'canvas');
    await becomes(chart, () => canvas.getBoundingClientRect().width <= 320);
    expect(document.scrollingElement?.scrollWidth).to.be.at.most(window.innerWidth);
  });
});

describe('what is pressed', function () {
  this.timeout(10_000);

  for (const size of ['wide', 'narrow'] as const) {
    it(`is at least 24 px wide and high on a ${size} page`, async () => {
      await width(size);
      const element = await states['ready with all open']?.('light');
      if (!element) throw new Error('expected a ready element');
      const small = all(element, '*').flatMap((part) =>
        all(part, 'button, select, summary, label:has(input)').flatMap((target) => {
          const { width: wide, height } = target.getBoundingClientRect();
          // What belongs to another step is not there to be pressed.
          return !target.checkVisibility() || (wide >= 24 && height >= 24)
            ? []
            : [`${target.innerText} ${wide} × ${height}`];
        }),
      );
      expect(small).to.deep.equal([]);
    });
  }

  it('is so after a failure too', async () => {
    const element = await states['failed']?.('light');
    if (!element) throw new Error('expected a failed element');
    const { height } = the(the(element, 'tc-problems'), 'button').getBoundingClientRect();
    expect(height).to.be.at.least(24);
  });
});

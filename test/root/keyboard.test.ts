import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { aDataset, aHarm, anOutcome, aResult, aSource, aStudy } from '../support/dataset.js';
import { all, becomes, focused, next, textOf, the } from '../support/elements.js';
import { charted, choosing, panelShown, ready } from '../support/page.js';

const dataset = aDataset({
  outcomes: [anOutcome(), aHarm()],
  studies: [aStudy({ results: [aResult(), aResult({ outcome: 'rash' })] })],
  sources: [aSource({ url: 'https://example.org/trial' })],
});

const nameOf = (element: Element | null) =>
  element === null
    ? ''
    : (element.getAttribute('aria-label') ?? textOf(element.closest('label') ?? element));

/** Presses Tab until the keyboard is at what is named so. */
async function tabTo(name: RegExp, back = false): Promise<Element> {
  const passed: string[] = [];
  while (passed.length < 60) {
    await sendKeys(back ? { press: 'Shift+Tab' } : { press: 'Tab' });
    const at = focused();
    if (at && name.test(nameOf(at))) return at;
    passed.push(nameOf(at));
  }
  throw new Error(`${name} is not in: ${passed.join(' | ')}`);
}

describe('by keyboard alone', function () {
  this.timeout(20_000);

  it('a reader chooses, opens a source, reads its link, closes it, opens a group and changes the chart', async () => {
    const element = await ready(
      html`<treatment-comparison
        .data=${dataset}
        compare="alpha-infusion no-treatment"
      ></treatment-comparison>`,
    );
    const table = the(element, 'tc-table');
    // The keyboard brings it near the screen.
    const drawn = next(element, 'tc-charts-ready');

    const change = await tabTo(/^Change$/);
    await sendKeys({ press: 'Enter' });
    await panelShown(element);
    await tabTo(/^Beta/);
    const told = next(element, 'tc-change');
    await sendKeys({ press: 'Space' });
    expect((await told).compare).to.include('beta-tablets');
    await tabTo(/^Done$/);
    await sendKeys({ press: 'Enter' });
    expect(focused() === change).to.equal(true);

    const source = await tabTo(/^Source and range: Beta, No flare/);
    await sendKeys({ press: 'Enter' });
    await becomes(table, () => all(table, 'tc-provenance').length === 1);
    const panel = the(table, 'tc-provenance');
    await becomes(panel, () => all(panel, 'a').length > 0);
    const link = await tabTo(/an invented trial/);
    expect(link.getAttribute('href')).to.equal('https://example.org/trial');
    expect(getComputedStyle(link).outlineStyle).to.equal('solid');

    await sendKeys({ press: 'Escape' });
    await becomes(table, () => all(table, 'tc-provenance').length === 0);
    expect(focused() === source).to.equal(true);

    await tabTo(/Checks before/);
    await sendKeys({ press: 'Enter' });
    await becomes(table, () => textOf(table).includes('Blood test'));

    await drawn;
    const chart = the(element, 'tc-chart');
    await tabTo(/^Show/);
    await sendKeys({ press: 'ArrowDown' });
    await becomes(chart, () => textOf(the(chart, '.sentences')).includes('had a rash'));
    await tabTo(/figures of the chart/);
    await sendKeys({ press: 'Enter' });
    expect(all(chart, 'details[open]')).to.have.length(1);
  });

  it('a reader gets through the element and out again', async () => {
    const element = await ready(
      html`<treatment-comparison .data=${dataset} compare="alpha-infusion"></treatment-comparison
        ><button>After</button>`,
    );
    await charted(element);
    await panelShown(element);
    await tabTo(/^After$/);
  });

  it('each place the keyboard stops at is seen', async () => {
    const element = await ready(
      html`<treatment-comparison
          .data=${dataset}
          compare="alpha-infusion beta-tablets"
        ></treatment-comparison
        ><button>After</button>`,
    );
    await charted(element);
    await choosing(element);
    const unseen: string[] = [];
    for (let at = await tabTo(/./); nameOf(at) !== 'After'; at = await tabTo(/./)) {
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      if (outlineStyle !== 'solid' || parseFloat(outlineWidth) < 2) unseen.push(nameOf(at));
    }
    expect(unseen).to.deep.equal([]);
  });
});

import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { anArm, aStudy, noTreatment, aDataset } from '../support/dataset.js';
import { all, becomes, textOf, the } from '../support/elements.js';
import { faults, ready, width } from '../support/page.js';

const placebo = anArm({ id: 'p', therapy: 'no-treatment', name: 'placebo' });
const study = (name: string, arm: string) =>
  aStudy({
    id: name.toLowerCase(),
    name,
    arms: [anArm({ id: 'own', therapy: arm }), placebo],
  });

const dataset = aDataset({
  therapies: [...aDataset().therapies.filter(({ kind }) => kind !== 'none'), noTreatment()],
  studies: [study('FIRST', 'alpha-infusion'), study('SECOND', 'beta-tablets')].map((one) => ({
    ...one,
    results: [],
  })),
});

async function links(compare = 'alpha-infusion beta-tablets') {
  const page = await ready(
    html`<treatment-comparison .data=${dataset} compare=${compare}></treatment-comparison>`,
  );
  const element = the(page, 'tc-links');
  await becomes(element, () => element.shadowRoot !== null);
  await element.updateComplete;
  return { page, element };
}

/** Waits until the way is drawn. */
async function opened(element: Element) {
  await customElements.whenDefined('tc-chain');
  const chain = the(element, 'tc-chain');
  await chain.updateComplete;
  return chain;
}

describe('tc-chain', () => {
  it('comes by keyboard, with a line for each step and why figures stand apart', async () => {
    const { element } = await links();
    expect(customElements.get('tc-chain')).to.equal(undefined);
    the(element, 'summary').focus();
    await sendKeys({ press: 'Enter' });
    const chain = await opened(element);
    expect(all(chain, 'li').map(textOf)).to.deep.equal([
      'Alpha and placebo FIRST (400 people, 48 weeks)',
      'Placebo and beta SECOND (400 people, 48 weeks)',
    ]);
    expect(textOf(chain)).to.include('don’t set a figure of alpha from one study beside');
    expect(the(element, 'details').open).to.equal(true);
  });

  it('is asked for beside its pair, which its name says too', async () => {
    const { element } = await links();
    expect(textOf(the(element, 'summary'))).to.equal('How do these two compare? Alpha and beta');
  });

  it('can be touched, and fits the narrowest window, without a fault that axe finds', async () => {
    await width('least');
    const { page, element } = await links('alpha-infusion beta-tablets no-treatment');
    for (const summary of all(element, 'summary')) {
      expect(summary.getBoundingClientRect().height).to.be.at.least(42);
      summary.click();
    }
    await opened(element);
    expect(document.documentElement.scrollWidth).to.equal(320);
    expect(await faults(page)).to.equal('');
  });

  it('is not offered where no study is between the two', async () => {
    const page = await ready(
      html`<treatment-comparison
        .data=${aDataset()}
        compare="alpha-infusion no-treatment"
      ></treatment-comparison>`,
    );
    const element = the(page, 'tc-links');
    await becomes(element, () => element.shadowRoot !== null);
    await element.updateComplete;
    expect(all(element, 'li')).to.have.length(1);
    expect(all(element, 'details')).to.deep.equal([]);
  });
});

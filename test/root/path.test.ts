import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { aDataset } from '../support/dataset.js';
import { all, becomes, focused, heard, named, textOf, the } from '../support/elements.js';
import { faults, ready, width } from '../support/page.js';
import type { TreatmentComparison } from '../../src/treatment-comparison.js';

const data = aDataset();
const page = (compare = 'alpha-infusion beta-tablets', layout: 'steps' | 'page' = 'steps') =>
  ready(
    html`<treatment-comparison
      .data=${data}
      compare=${compare}
      layout=${layout}
    ></treatment-comparison>`,
  );

const parts = ['tc-picker', 'tc-marks', 'tc-table', 'tc-questions', 'tc-take'] as const;
const seen = (element: TreatmentComparison) =>
  parts.filter((tag) => the(element, tag).closest('[hidden]') === null);
const path = (element: TreatmentComparison, place: 'top' | 'end') =>
  the(element, `tc-path[place=${place}]`);
const top = (element: TreatmentComparison) => path(element, 'top');
const end = (element: TreatmentComparison) => path(element, 'end');

/** Presses a button of the steps and waits until the page has followed. */
async function goes(element: TreatmentComparison, within: Element, words: string) {
  named(within, 'button', words).click();
  await element.updateComplete;
}

describe('the way through the page', () => {
  it('begins with the comparison where the page says what is compared', async () => {
    const element = await page();
    expect(seen(element)).to.deep.equal(['tc-picker', 'tc-table']);
    expect(textOf(top(element))).to.include('Step 3 of 5: Compare');
  });

  it('begins with the options where it does not', async () => {
    const element = await page('');
    expect(seen(element)).to.deep.equal(['tc-picker']);
    await becomes(
      the(element, 'tc-picker'),
      () => all(the(element, 'tc-picker'), 'slot').length > 0,
    );
  });

  it('goes on by one clear button to the end, and shows one step at a time', async () => {
    const element = await page('');
    const shown = [seen(element)];
    for (const words of ['Next', 'Next', 'Next', 'Next']) {
      await goes(element, end(element), words);
      shown.push(seen(element));
    }
    expect(shown).to.deep.equal([
      ['tc-picker'],
      ['tc-marks'],
      ['tc-picker', 'tc-table'],
      ['tc-questions'],
      ['tc-take'],
    ]);
    expect(all(end(element), '.main')).to.have.length(0);
  });

  it('loses nothing on going back', async () => {
    const element = await page();
    const table = the(element, 'tc-table');
    await goes(element, end(element), 'Next');
    await goes(element, end(element), 'Back');
    expect(the(element, 'tc-table') === table).to.equal(true);
    expect(seen(element)).to.deep.equal(['tc-picker', 'tc-table']);
  });

  it('puts the keyboard at the top of a new step, where it says which one that is', async () => {
    const element = await page();
    named(end(element), 'button', 'Next').focus();
    await sendKeys({ press: 'Enter' });
    await becomes(top(element), () => textOf(top(element)).includes('Step 4 of 5'));
    expect(textOf(focused() ?? element)).to.equal('Step 4 of 5: My questions');
  });

  it('gives way to one long page, at the wish of the reader or of the host', async () => {
    const element = await page();
    await goes(element, top(element), 'Show everything on one page');
    expect(seen(element)).to.deep.equal([...parts]);
    expect(textOf(end(element))).to.equal('');
    expect(seen(await page('alpha-infusion beta-tablets', 'page'))).to.deep.equal([...parts]);
  });

  it('tells the host page nothing', async () => {
    const element = await page();
    const events = heard(element, 'tc-change', 'tc-choose');
    await goes(element, end(element), 'Next');
    expect(events).to.deep.equal([]);
  });

  it('stays where it is in another language, theme or version of the data', async () => {
    const element = await page();
    await goes(element, end(element), 'Next');
    element.theme = 'dark';
    element.lang = 'de';
    await element.updateComplete;
    element.data = aDataset({ version: '2026.12.1' });
    await element.updateComplete;
    expect(seen(element)).to.deep.equal(['tc-questions']);
  });

  for (const size of ['wide', 'narrow', 'least'] as const) {
    it(`is without faults on a ${size} page`, async () => {
      await width(size);
      const element = await page();
      expect(await faults(top(element))).to.equal('');
      expect(await faults(end(element))).to.equal('');
    });
  }
});

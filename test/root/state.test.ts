import { expect } from 'chai';
import { html } from 'lit';
import type { Dataset } from '../../src/domain/dataset-types.js';
import type { TreatmentComparison } from '../../src/treatment-comparison.js';
import { aDataset, aTherapy } from '../support/dataset.js';
import { all, becomes, named, next, textOf, the } from '../support/elements.js';
import { choosing, ready } from '../support/page.js';

const matters = [
  { id: 'flares', name: 'Flares', outcomes: ['flare-free'] },
  { id: 'taking', name: 'Taking it', topics: ['schedule'] },
] as const;
const dataset = (over: Partial<Dataset> = {}) => aDataset({ matters, ...over });

async function onPage(data: Dataset) {
  const element = await ready(
    html`<treatment-comparison
      .data=${data}
      layout="page"
      compare="alpha-infusion beta-tablets"
    ></treatment-comparison>`,
  );
  the(element, 'tc-marks').scrollIntoView();
  await customElements.whenDefined('tc-marks');
  await the(element, 'tc-marks').updateComplete;
  return element;
}

const chip = (element: TreatmentComparison, name: string) =>
  named(the(element, 'tc-marks'), '.chip', name);
const isMarked = (element: TreatmentComparison, name: string) =>
  chip(element, name).ariaPressed === 'true';
const titles = (element: TreatmentComparison) =>
  all(the(element, 'tc-table'), '.title').map(textOf);

/** Marks two things, and waits until the table has followed. */
async function marked(element: TreatmentComparison) {
  chip(element, 'Flares').click();
  await element.updateComplete;
  chip(element, 'Taking it').click();
  const table = the(element, 'tc-table');
  await becomes(table, () => titles(element).includes('What you marked'));
}

describe('what the reader did', () => {
  it('stays in another language and another theme', async () => {
    const element = await onPage(dataset());
    await marked(element);
    element.lang = 'en-GB';
    element.theme = 'dark';
    await element.updateComplete;
    expect(isMarked(element, 'Flares')).to.equal(true);
    expect(titles(element)).to.include('What you marked');
  });

  for (const [mode, tag] of [
    ['visit', 'tc-visit'],
    ['card', 'tc-card'],
  ] as const) {
    it(`stays through the mode for a ${mode}`, async () => {
      const element = await onPage(dataset());
      await marked(element);
      element.mode = mode;
      await becomes(element, () => all(element, tag).length === 1);
      element.mode = 'full';
      await becomes(element, () => all(element, 'tc-marks').length === 1);
      await the(element, 'tc-marks').updateComplete;
      expect(isMarked(element, 'Flares')).to.equal(true);
      expect(isMarked(element, 'Taking it')).to.equal(true);
    });
  }

  it('stays in a newer version of the data, but for what is no longer there', async () => {
    const element = await onPage(dataset());
    await marked(element);
    element.data = dataset({ version: '2027.1.1', matters: matters.slice(0, 1) });
    await next(element, 'tc-ready');
    await the(element, 'tc-marks').updateComplete;
    expect(isMarked(element, 'Flares')).to.equal(true);
    expect(textOf(the(element, 'tc-marks'))).to.include('1 of 5 marked.');
  });

  it('ends with the data: another decision begins anew', async () => {
    const element = await onPage(dataset());
    await marked(element);
    element.data = dataset({ id: 'another' });
    await next(element, 'tc-ready');
    await the(element, 'tc-marks').updateComplete;
    expect(isMarked(element, 'Flares')).to.equal(false);
  });

  it('of options stays too, and what is new in the data can be chosen', async () => {
    const element = await onPage(dataset());
    const told = next(element, 'tc-change');
    named(await choosing(element), '.check', 'Beta').click();
    expect((await told).compare).to.deep.equal(['alpha-infusion']);
    const { therapies } = aDataset();
    element.data = dataset({
      version: '2027.1.1',
      therapies: [...therapies, aTherapy({ id: 'gamma-tablets', name: 'gamma' })],
    });
    await next(element, 'tc-ready');
    const picker = the(element, 'tc-picker');
    await picker.updateComplete;
    expect(textOf(picker)).to.include('1 of 4 chosen.');
    expect(textOf(the(element, 'tc-options'))).to.include('Gamma');
  });

  it('stays where the page writes back what it was told', async () => {
    const element = await onPage(dataset());
    await marked(element);
    element.addEventListener('tc-change', ({ compare }) => {
      element.compare = compare.join(' ');
    });
    const told = next(element, 'tc-change');
    named(await choosing(element), '.check', 'Beta').click();
    await told;
    await element.updateComplete;
    expect(isMarked(element, 'Flares')).to.equal(true);
    expect(textOf(the(element, 'tc-picker'))).to.include('1 of 4 chosen.');
  });

  it('stays, and what the page then asks for comes', async () => {
    const element = await onPage(dataset());
    await marked(element);
    element.compare = 'alpha-infusion no-treatment';
    await element.updateComplete;
    expect(isMarked(element, 'Flares')).to.equal(true);
    expect(textOf(the(element, 'tc-picker')))
      .to.include('No treatment')
      .and.not.include('Beta');
  });
});

import { expect } from 'chai';
import { html } from 'lit';
import { aDataset } from '../support/dataset.js';
import { all, becomes, heard, named, next, textOf, the } from '../support/elements.js';
import { charted, choosing, linksDrawn, onPage, ready, realDataset } from '../support/page.js';

const page = html`<treatment-comparison
  src=${realDataset}
  compare="natalizumab ofatumumab"
></treatment-comparison>`;
const isDefined = (tag: string) => customElements.get(tag) !== undefined;

/** Waits until the browser has told where an element is. */
const placeKnown = (element: Element) =>
  new Promise<void>((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });

// In this order: what is registered stays so on this page.
describe('what is not needed at first', () => {
  it('is not there while its place is far from the screen', async () => {
    const element = onPage(page);
    await next(element, 'tc-ready');
    expect(isDefined('tc-links')).to.equal(false);
    await linksDrawn(element);
    await placeKnown(the(element, 'tc-chart'));
    // Whoever asked for it before has it before this does.
    await import('../../src/late.js');
    const late = ['tc-options', 'tc-problems', 'tc-provenance', 'tc-chart', 'tc-about'];
    expect(late.filter(isDefined)).to.deep.equal([]);
  });

  it('of how options were compared comes right after the table', async () => {
    const element = onPage(page);
    await next(element, 'tc-ready');
    await linksDrawn(element);
    expect(textOf(the(element, 'tc-links'))).to.include('Natalizumab and ofatumumab');
  });

  it('of a chart comes when its place is near the screen, after the table', async () => {
    const element = onPage(page);
    const events = heard(element, 'tc-ready', 'tc-charts-ready');
    await next(element, 'tc-ready');
    expect(isDefined('tc-chart')).to.equal(false);
    await charted(element);
    expect(events).to.deep.equal(['tc-ready', 'tc-charts-ready']);
    expect(all(the(element, 'tc-chart'), 'canvas')).to.have.length(1);
  });

  it('says about the data what the page needs not say first', async () => {
    const element = await ready(page);
    await charted(element);
    expect(textOf(the(element, 'tc-about'))).to.include('About these data');
  });

  it('of a source comes when the first is opened', async () => {
    const element = await ready(page);
    const table = the(element, 'tc-table');
    named(table, 'button', 'Source').click();
    await becomes(table, () => all(table, 'tc-provenance').length === 1);
    expect(isDefined('tc-provenance')).to.equal(true);
  });

  it('of choosing comes when the reader asks for it', async () => {
    const element = await ready(page);
    expect(isDefined('tc-options')).to.equal(false);
    expect(textOf(await choosing(element))).to.include('Natalizumab');
  });

  it('of problems comes when there is one', async () => {
    const element = await ready(
      html`<treatment-comparison .data=${aDataset()}></treatment-comparison>`,
    );
    expect(isDefined('tc-problems')).to.equal(false);
    element.compare = 'nothing-known';
    await next(element, 'tc-error');
    expect(isDefined('tc-problems')).to.equal(true);
  });
});

describe('the chart on the page', () => {
  it('follows what is chosen', async () => {
    const element = await ready(page);
    await charted(element);
    const chart = the(element, 'tc-chart');
    the(named(await choosing(element), '.check', 'Natalizumab'), 'input').click();
    await becomes(chart, () => !textOf(the(chart, '.sentences')).includes('natalizumab'));
    expect(textOf(the(chart, '.sentences'))).to.include('ofatumumab');
  });

  it('has the colours of the theme', async () => {
    const element = await ready(page);
    await charted(element);
    const picture = () => the(the(element, 'tc-chart'), 'canvas').toDataURL();
    const light = picture();
    const again = next(element, 'tc-charts-ready');
    element.theme = 'dark';
    await again;
    expect(picture() === light).to.equal(false);
  });
});

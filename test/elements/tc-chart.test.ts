import { expect } from 'chai';
import { Chart } from 'chart.js';
import { html } from 'lit';
import { TcChart } from '../../src/elements/tc-chart.js';
import type { ArmView } from '../../src/view/figure-view.js';
import { aDataset, aFigure, aHarm, anOutcome, aResult, aStudy } from '../support/dataset.js';
import { all, put, shownView, textOf, the } from '../support/elements.js';

if (!customElements.get('tc-chart')) customElements.define('tc-chart', TcChart);

const dataset = aDataset({
  outcomes: [anOutcome(), aHarm()],
  studies: [
    aStudy({
      results: [
        aResult(),
        aResult({
          outcome: 'rash',
          arms: { alpha: aFigure({ value: 12, interval: [8, 17] }), beta: aFigure({ value: 5 }) },
        }),
      ],
    }),
  ],
});
const { table } = shownView({ dataset });

const drawn = (element: Element) =>
  new Promise<void>((resolve) => {
    element.addEventListener(
      'tc-chart-drawn',
      () => {
        resolve();
      },
      { once: true },
    );
  });

async function chart(): Promise<TcChart> {
  const element = document.createElement('tc-chart');
  element.table = table;
  const done = drawn(element);
  put(html`${element}`);
  await done;
  return element;
}

const choose = (element: Element, label: string) => {
  const select = the(element, 'select');
  const option = [...select.options].find(({ text }) => text === label);
  select.value = option?.value ?? '';
  select.dispatchEvent(new Event('change', { bubbles: true }));
};
const figures = (element: Element) =>
  all(element, 'tbody tr').map((row) => all(row, 'th[scope=row], td').slice(0, 3).map(textOf));
const sentences = (element: Element) => textOf(the(element, '.sentences'));

describe('tc-chart', () => {
  it('draws the first outcome', async () => {
    const element = await chart();
    expect(the(element, 'select').selectedOptions[0]?.text).to.equal('No flare');
    const canvas = the(element, 'canvas');
    expect(Chart.getChart(canvas)?.data.datasets[0]?.data.filter(Boolean)).to.deep.equal([
      80, 70, 70, 80,
    ]);
  });

  it('hides the canvas from assistive technology', async () => {
    const canvas = the(await chart(), 'canvas');
    expect(canvas.closest('[aria-hidden=true]')?.className).to.equal('canvas');
    expect(canvas.getAttribute('role')).to.equal(null);
  });

  it('says the same in words', async () => {
    expect(sentences(await chart())).to.match(/with alpha, 80 had no flare.*With beta: 70/);
  });

  for (const row of ['No flare', 'Rash']) {
    it(`has the figures of the table view in a table: ${row}`, async () => {
      const element = await chart();
      choose(element, row);
      await element.updateComplete;
      const cells = table.groups
        .flatMap(({ rows }) => rows)
        .filter(({ label }) => label === row)
        .flatMap(({ cells: all }) => all);
      const bars = cells.flatMap((cell): readonly ArmView[] =>
        cell.kind === 'figure' ? cell.bars : [],
      );
      expect(figures(element)).to.deep.equal(
        bars.map(({ label, value, ofText, interval }) => [
          label,
          `${value} ${ofText}`,
          interval ? '8 to 17' : '–',
        ]),
      );
    });
  }

  it('has a table with a caption and heads', async () => {
    const element = await chart();
    expect(textOf(the(element, 'caption'))).to.equal('No flare: the figures of the chart');
    expect(all(element, 'th[scope=col]').map(textOf)).to.deep.equal([
      'Option',
      'Group',
      'Figure',
      'Likely range',
      'Study',
    ]);
    expect(all(element, 'th[scope=rowgroup]').map(textOf)).to.deep.equal(['Alpha', 'Beta']);
  });

  it('changes sentence, table and canvas with the outcome', async () => {
    const element = await chart();
    const again = drawn(element);
    choose(element, 'Rash');
    await again;
    expect(sentences(element)).to.include('12 had a rash');
    expect(textOf(the(element, 'caption'))).to.include('Rash');
    const canvas = the(element, 'canvas');
    expect(Chart.getChart(canvas)?.data.datasets[0]?.data.filter(Boolean)).to.include(12);
  });

  it('keeps the outcome while other options are compared, if they have it', async () => {
    const element = await chart();
    choose(element, 'Rash');
    element.table = shownView({ dataset, compare: ['beta-tablets'] }).table;
    await element.updateComplete;
    expect(the(element, 'select').selectedOptions[0]?.text).to.equal('Rash');
  });

  it('shows an outcome that is there, when the chosen one is gone', async () => {
    const element = await chart();
    choose(element, 'Rash');
    element.table = shownView().table;
    await element.updateComplete;
    expect(the(element, 'select').selectedOptions[0]?.text).to.equal('No flare');
    expect(sentences(element)).to.include('had no flare');
  });

  it('draws nothing where there is no figure', async () => {
    const element = document.createElement('tc-chart');
    element.table = shownView({ compare: [] }).table;
    put(html`${element}`);
    await element.updateComplete;
    expect(textOf(element)).to.equal('');
  });

  it('is drawn anew in the colours of another theme', async () => {
    const element = await chart();
    const before = the(element, 'canvas').toDataURL();
    const again = drawn(element);
    element.style.setProperty('--_mark', 'rgb(255 0 0)');
    element.theme = 'dark';
    await again;
    expect(the(element, 'canvas').toDataURL() === before).to.equal(false);
  });

  it('ends its chart when it is taken away', async () => {
    const element = await chart();
    const canvas = the(element, 'canvas');
    element.remove();
    expect(Chart.getChart(canvas) === undefined).to.equal(true);
  });

  it('is drawn again where it was moved to', async () => {
    const element = await chart();
    const again = drawn(element);
    put(html`<div></div>`).append(element);
    await again;
    expect(Chart.getChart(the(element, 'canvas')) === undefined).to.equal(false);
  });

  it('has one chart however often it is drawn', async () => {
    const element = await chart();
    const before = Object.keys(Chart.instances).length;
    const again = drawn(element);
    element.theme = 'dark';
    element.requestUpdate();
    await again;
    expect(Object.keys(Chart.instances)).to.have.length(before);
  });
});

import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { registerHarms, type TcHarms } from '../../src/elements/tc-harms.js';
import { aDataset, aHarm, aResult, aStudy, aTherapy, noTreatment } from '../support/dataset.js';
import { all, becomes, focused, named, put, textOf, the } from '../support/elements.js';
import { faults, width } from '../support/page.js';
import { pageSource } from '../support/page-source.js';

registerHarms();

const onset = { outcome: 'clot', from: 'later-years', to: 'later-years', sources: ['S1'] } as const;
const dataset = aDataset({
  outcomes: [
    aHarm({
      id: 'infection',
      seriousness: 'serious',
      plain: 'Infection',
      onset: { from: 'first-days', to: 'first-year' },
    }),
    aHarm({ id: 'clot', seriousness: 'serious', plain: 'Clot' }),
  ],
  therapies: [
    aTherapy({
      onsets: [onset],
      warnings: [{ text: 'Also this, now and then.', boxed: true, sources: ['S1'] }],
    }),
    aTherapy({ id: 'beta-tablets', name: 'beta', route: 'oral' }),
    noTreatment(),
  ],
  studies: [
    aStudy({
      results: [
        aResult({ outcome: 'infection', arms: { alpha: { value: 4 }, beta: { value: 1 } } }),
      ],
    }),
  ],
});

async function harms(compare = ['alpha-infusion', 'no-treatment']): Promise<TcHarms> {
  const source = pageSource({ dataset, compare });
  const element = the(
    put(html`<div class="tc"><tc-harms .source=${source} .level=${3}></tc-harms></div>`),
    'tc-harms',
  );
  await element.updateComplete;
  return element;
}

/** On a screen of this width, once the layout that fits it is drawn. */
async function at(name: 'narrow' | 'least'): Promise<TcHarms> {
  await width(name);
  const element = await harms();
  await becomes(element, () => all(element, 'table').length === 0);
  return element;
}

const row = (element: TcHarms, words: string) => named(element, 'tbody tr', words);

describe('tc-harms', () => {
  it('is a table with a head for each stage', async () => {
    expect(all(await harms(), 'thead th').map(textOf)).to.deep.equal([
      'Option',
      'The day it is given',
      'The days after',
      'First weeks',
      'First year',
      'Later years',
      'After the last dose',
    ]);
  });

  it('draws a harm over its stages, under the heads of these', async () => {
    const element = await harms();
    const cell = named(element, 'td', 'Infection');
    const heads = all(element, 'thead th');
    const box = cell.getBoundingClientRect();
    expect(box.left).to.be.closeTo(heads[2]?.getBoundingClientRect().left ?? 0, 1);
    expect(box.right).to.be.closeTo(heads[4]?.getBoundingClientRect().right ?? 0, 1);
  });

  it('has as many cells in each row as it has heads', async () => {
    const element = await harms();
    const spans = all(element, 'tbody').map((body) => {
      const [first] = all(body, 'tr');
      return all(first ?? body, 'th, td').reduce(
        (sum, cell) => sum + (cell instanceof HTMLTableCellElement ? cell.colSpan : 0),
        0,
      );
    });
    expect(spans).to.deep.equal([7, 7]);
  });

  it('tells a known rate from an unknown one by fill and by words', async () => {
    const element = await harms();
    const fill = (words: string) => the(row(element, words), 'rect').getAttribute('fill');
    expect([fill('Infection'), fill('Clot')]).to.deep.equal([null, 'url(#ticks)']);
    expect(textOf(row(element, 'Infection'))).to.contain('4 of 100 people with alpha and 1 of 100');
    expect(textOf(row(element, 'Clot'))).to.contain(
      'How often is not known from the studies here.',
    );
  });

  it('keeps the words of a short, late line inside the table', async () => {
    const element = await harms();
    const words = the(named(element, 'td', 'Clot'), '.words').getBoundingClientRect();
    const table = the(element, 'table').getBoundingClientRect();
    expect(words.width).to.be.greaterThan(300);
    expect(words.right).to.be.at.most(table.right + 1);
  });

  it('names what has no time, with its box', async () => {
    expect(textOf(await harms())).to.contain(
      'When these happen was not reported here: Boxed warning Also this, now and then.',
    );
  });

  it('says what no treatment means', async () => {
    expect(textOf(row(await harms(), 'No treatment'))).to.contain('none of its harms');
  });

  it('opens the sources of an option, and Esc closes them', async () => {
    const element = await harms();
    const button = the(element, '.source');
    button.click();
    await becomes(element, () => all(element, 'tc-provenance').length === 1);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    const panel = the(element, 'tc-provenance');
    await panel.updateComplete;
    the(panel, 'button').focus();
    await sendKeys({ press: 'Escape' });
    await becomes(element, () => all(element, 'tc-provenance').length === 0);
    expect(focused() === button).to.equal(true);
  });

  it('draws nothing while nothing is chosen', async () => {
    expect(textOf(await harms([]))).to.equal('');
  });

  it('has no fault', async () => {
    expect(await faults(await harms())).to.equal('');
  });
});

describe('tc-harms on a phone', () => {
  it('is a list for each option, with the stages in words', async () => {
    const element = await at('narrow');
    expect(textOf(named(element, 'li', 'Infection'))).to.contain(
      'From the first days to the first year',
    );
    expect(all(element, 'h4').map(textOf)).to.deep.equal(['Alpha', 'No treatment']);
  });

  it('has a strip of six, filled where it happens', async () => {
    const strip = the(named(await at('narrow'), 'li', 'Infection'), '.strip');
    expect([...strip.children].map(({ localName }) => localName)).to.deep.equal([
      'i',
      'svg',
      'svg',
      'svg',
      'i',
      'i',
    ]);
  });

  it('does not scroll sideways, and has no fault', async () => {
    const element = await at('least');
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    expect(await faults(element)).to.equal('');
  });
});

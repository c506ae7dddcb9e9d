import { expect } from 'chai';
import { html } from 'lit';
import type { TcCard } from '../../src/elements/tc-card.js';
import { register } from '../../src/card.js';
import { aDataset, anOutcome, aHarm, aResult, aStudy } from '../support/dataset.js';
import { all, put, textOf, the } from '../support/elements.js';
import { faults } from '../support/page.js';
import { pageSource } from '../support/page-source.js';

register();

const dataset = aDataset({
  outcomes: [anOutcome(), aHarm()],
  studies: [
    aStudy({
      results: [
        aResult(),
        aResult({ outcome: 'rash', arms: { alpha: { value: 9 }, beta: { value: 4 } } }),
      ],
    }),
  ],
});

async function card(full = '', compare = ['alpha-infusion', 'beta-tablets']): Promise<TcCard> {
  const source = pageSource({ dataset, compare });
  const place = put(
    html`<div class="tc"><tc-card .source=${source} .level=${1} .full=${full}></tc-card></div>`,
  );
  const element = the(place, 'tc-card');
  await element.updateComplete;
  return element;
}

describe('tc-card', () => {
  it('is a table of two options with a bar for each arm', async () => {
    const element = await card();
    expect(all(element, 'thead .option-name').map(textOf)).to.deep.equal(['Alpha', 'Beta']);
    const benefit = all(element, 'tbody').find((body) => textOf(body).includes('No flare'));
    expect(all(benefit ?? element, '.track')).to.have.length(3);
    expect(textOf(the(benefit ?? element, 'td'))).to.equal(
      'With it 80 of 100 20 had one or more With beta 70 of 100 30 had one or more 10 more of 100 FIRST, 400 people, 48 weeks',
    );
  });

  it('draws a longer bar for more people', async () => {
    const element = await card();
    const [own, against] = all(element, '.track').map((bar) => bar.getBoundingClientRect().width);
    expect((against ?? 0) / (own ?? 1)).to.be.closeTo(70 / 80, 0.01);
  });

  it('leads to the address that the page gave', async () => {
    const link = the(await card('./full.html'), 'a');
    expect([textOf(link), link.getAttribute('href')]).to.deep.equal([
      'See the full comparison',
      './full.html',
    ]);
  });

  it('has a button where there is no such address', async () => {
    const element = await card('data:text/html,x');
    expect(all(element, 'a')).to.deep.equal([]);
    expect(textOf(the(element, 'button'))).to.equal('See the full comparison');
  });

  it('has no fault that axe finds', async () => {
    expect(await faults(await card())).to.equal('');
    expect(await faults(await card('./full.html', []))).to.equal('');
  });

  it('fits 300 pixels, with a target that a thumb finds', async () => {
    const element = await card();
    element.style.inlineSize = '300px';
    expect(the(element, '.card').scrollWidth).to.be.at.most(300);
    const { height } = the(element, 'button').getBoundingClientRect();
    expect(height).to.be.at.least(44);
  });

  it('says what it is, where nobody can take it away', async () => {
    expect(textOf(the(await card(), '.disclosure'))).to.contain('Informs. Does not recommend.');
  });
});

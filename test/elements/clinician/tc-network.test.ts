import { expect } from 'chai';
import { html } from 'lit';
import { TcNetwork } from '../../../src/elements/clinician/tc-network.js';
import { tokens } from '../../../src/styles/tokens.js';
import { aDataset, anArm, aStudy, aTherapy, noTreatment } from '../../support/dataset.js';
import { all, focused, put, shownView, textOf, the } from '../../support/elements.js';
import { faults, width } from '../../support/page.js';

if (!customElements.get('tc-network')) customElements.define('tc-network', TcNetwork);

const study = (name: string, ...therapies: readonly string[]) =>
  aStudy({
    id: name.toLowerCase(),
    name,
    arms: therapies.map((therapy) => anArm({ id: therapy, therapy })),
    results: [],
  });

const dataset = aDataset({
  therapies: [
    ...['alpha', 'beta', 'gamma', 'delta'].map((name) => aTherapy({ id: name, name })),
    noTreatment(),
  ],
  studies: [
    study('FIRST', 'alpha', 'beta'),
    study('SECOND', 'beta', 'gamma'),
    study('THIRD', 'gamma', 'delta'),
  ],
});

/** The element where the root would draw it: with the tokens, in a container of its own. */
async function network(compare: readonly string[], theme = 'light') {
  const look = document.createElement('style');
  look.textContent = `${tokens.cssText} .tc { container-type: inline-size; color: var(--_ink); background: var(--_paper); }`;
  const { choosing } = shownView({ dataset, compare });
  const place = put(
    html`${look}
      <div class="tc" data-theme=${theme}><tc-network .source=${choosing}></tc-network></div>`,
  );
  const element = the(place, 'tc-network');
  await element.updateComplete;
  return element;
}

const rows = (element: Element) => all(element, 'tbody tr').map(textOf);

describe('tc-network', () => {
  it('has a row for each link, with its trials and people', async () => {
    expect(rows(await network(['alpha', 'gamma']))).to.deep.equal([
      'Alpha and beta FIRST 400',
      'Beta and gamma SECOND 400',
      'Gamma and delta THIRD 400',
    ]);
  });

  it('gives each row and each column its head', async () => {
    const element = await network(['alpha', 'gamma']);
    expect(all(element, 'tbody th[scope=row]')).to.have.length(3);
    expect(all(element, 'thead th[scope=col]').map(textOf)).to.deep.equal([
      'Link and trials',
      'People',
    ]);
  });

  it('draws a picture that has a name, and that the table stands in for', async () => {
    const picture = the(await network(['alpha', 'gamma']), '[role=img]');
    expect(picture.getAttribute('aria-label')).to.equal(
      'Network of trials: 4 treatments, 3 links. The table holds the same.',
    );
    expect(textOf(picture)).to.include('Delta');
  });

  it('shows all treatments when asked, by keyboard too, and fewer again', async () => {
    const element = await network(['alpha']);
    expect(rows(element)).to.have.length(1);
    const button = the(element, 'button');
    button.focus();
    button.click();
    await element.updateComplete;
    expect(rows(element)).to.have.length(3);
    expect(focused()).to.equal(the(element, 'button'));
    the(element, 'button').click();
    await element.updateComplete;
    expect(rows(element)).to.have.length(1);
  });

  it('leaves the table alone where the picture would be too small', async () => {
    await width('narrow');
    const element = await network(['alpha', 'gamma']);
    expect(getComputedStyle(the(element, '.graph')).display).to.equal('none');
    expect(the(element, 'table').getBoundingClientRect().width).to.be.greaterThan(200);
  });

  it('fits the narrowest window', async () => {
    await width('least');
    await network(['alpha', 'gamma']);
    expect(document.documentElement.scrollWidth).to.equal(320);
  });

  for (const theme of ['light', 'dark']) {
    for (const size of ['wide', 'narrow'] as const) {
      it(`has no fault that axe finds: ${theme}, ${size}`, async () => {
        await width(size);
        expect(await faults(await network(['alpha', 'delta'], theme))).to.equal('');
      });
    }
  }
});

import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import type { TreatmentComparison } from '../../src/treatment-comparison.js';
import { all, becomes, focused, named, next, textOf, the } from '../support/elements.js';
import { charted, choosing, faults, ready, realDataset, width } from '../support/page.js';

const options = 'alemtuzumab ocrelizumab-iv';

/** The page for clinicians, with their part drawn. */
async function forClinicians(theme = 'light'): Promise<TreatmentComparison> {
  const element = await ready(
    html`<treatment-comparison
      src=${realDataset}
      compare=${options}
      audience="clinician"
      theme=${theme}
    ></treatment-comparison>`,
  );
  await clinicalDrawn(element);
  return element;
}

async function clinicalDrawn(element: TreatmentComparison): Promise<void> {
  await customElements.whenDefined('tc-clinician');
  const part = the(element, 'tc-clinician');
  await becomes(part, () => all(part, 'tc-indirect').length === 1);
  await the(part, 'tc-indirect').updateComplete;
}

const forPatients = () =>
  ready(html`<treatment-comparison src=${realDataset} compare=${options}></treatment-comparison>`);

// First: what is registered stays so on this page.
describe('a page for patients', () => {
  it('has no ratio and no forest plot, and brings no code for them', async () => {
    const element = await forPatients();
    await charted(element);
    expect(all(element, 'tc-clinician')).to.have.length(0);
    expect(customElements.get('tc-clinician')).to.equal(undefined);
    expect(textOf(the(element, 'tc-table'))).not.to.match(/ratio/i);
    expect(textOf(the(element, 'tc-chart'))).not.to.match(/ratio/i);
  });

  it('has the switch under the table, late, and goes along with it', async () => {
    const element = await forPatients();
    await charted(element);
    const links = textOf(the(element, 'tc-links'));
    named(the(element, 'tc-audience'), 'button', 'Clinicians').click();
    await element.updateComplete;
    await clinicalDrawn(element);
    expect(textOf(the(element, 'tc-clinician'))).to.include('CARE-MS I');
    expect(textOf(the(element, 'tc-links'))).to.equal(links);
    expect(all(element, 'tc-audience')).to.have.length(1);
    const between = the(element, 'tc-audience').compareDocumentPosition(the(element, 'tc-table'));
    expect(between).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });
});

describe('a page for clinicians', () => {
  it('has what stands between two options, and the ratio with its interval', async () => {
    const element = await forClinicians();
    expect(textOf(the(element, 'tc-links'))).to.include('Both were tested against interferon');
    expect(textOf(the(the(element, 'tc-clinician'), 'tc-indirect'))).to.match(
      /over interferon beta.1a .*0\.92 \(0\.68 to 1\.24\)/,
    );
  });

  it('keeps the table of patients', async () => {
    const element = await forClinicians();
    expect(textOf(the(element, 'tc-table'))).to.include('of 100');
  });

  it('keeps what was chosen when the reader switches, and follows a new choice', async () => {
    const element = await forClinicians();
    const option = the(named(await choosing(element), '.check', 'Cladribine'), 'input');
    const told = next(element, 'tc-change');
    option.click();
    const { compare } = await told;
    const part = the(element, 'tc-clinician');
    await becomes(the(part, 'tc-ratios'), () => textOf(part).includes('CLARITY'));
    const audience = the(element, 'tc-audience');
    named(audience, 'button', 'Patients').click();
    await element.updateComplete;
    expect(all(element, 'tc-clinician')).to.have.length(0);
    named(audience, 'button', 'Clinicians').click();
    await element.updateComplete;
    await clinicalDrawn(element);
    expect(compare).to.include('cladribine');
    expect(textOf(the(element, 'tc-clinician'))).to.include('CLARITY');
  });

  it('is switched by keyboard, which stays on the switch', async () => {
    const element = await forClinicians();
    const audience = the(element, 'tc-audience');
    named(audience, 'button', 'Patients').focus();
    await sendKeys({ press: 'Enter' });
    await becomes(audience, () => all(audience, '[aria-pressed=true]').some(isPatients));
    expect(textOf(focused() ?? audience)).to.equal('Patients');
  });

  it('works with another outcome', async () => {
    const element = await forClinicians();
    const indirect = the(the(element, 'tc-clinician'), 'tc-indirect');
    const select = the(indirect, 'select');
    select.value = 'disability-24w';
    select.dispatchEvent(new Event('change'));
    await indirect.updateComplete;
    expect(textOf(the(indirect, '.reading'))).to.include('24 weeks');
    expect(textOf(the(indirect, 'tbody'))).to.include('hazard ratio');
  });

  for (const theme of ['light', 'dark']) {
    for (const place of ['wide', 'least'] as const) {
      it(`has no fault that axe finds: ${place}, ${theme}`, async function () {
        this.timeout(20_000);
        await width(place);
        const element = await forClinicians(theme);
        const part = the(element, 'tc-clinician');
        for (const within of ['tc-ratios', 'tc-indirect']) {
          for (const fold of all(the(part, within), 'summary')) fold.click();
        }
        await becomes(
          the(part, 'tc-ratios'),
          () => all(the(part, 'tc-ratios'), 'table').length > 1,
        );
        expect(await faults(element)).to.equal('');
      });
    }
  }

  it('does not scroll sideways in the narrowest window', async () => {
    await width('least');
    await forClinicians();
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });
});

const isPatients = (element: Element) => textOf(element) === 'Patients';

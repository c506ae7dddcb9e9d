import { expect } from 'chai';
import { html } from 'lit';
import { TcProvenance } from '../../src/elements/tc-provenance.js';
import { aDataset, aStudy } from '../support/dataset.js';
import { all, becomes, focused, named, put, shownView, textOf, the } from '../support/elements.js';
import { faults, ready, width } from '../support/page.js';

if (!customElements.get('tc-provenance')) customElements.define('tc-provenance', TcProvenance);

/** What was copied, until the end of the test. */
function clipboard(writeText: ((text: string) => Promise<void>) | undefined): void {
  Object.defineProperty(navigator, 'clipboard', {
    value: writeText && { writeText },
    configurable: true,
  });
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
});

const dataset = aDataset({ studies: [aStudy({ registry: ['NCT01234567', 'JapicCTI-1'] })] });

/** The panel of the first figure. */
async function panel(): Promise<TcProvenance> {
  const cell = shownView({ dataset })
    .table.groups.flatMap(({ rows }) => rows)
    .flatMap(({ cells }) => cells)
    .find(({ kind }) => kind === 'figure');
  if (cell?.kind !== 'figure') throw new Error('no figure');
  const element = the(
    put(html`<tc-provenance .behind=${cell.behind}></tc-provenance>`),
    'tc-provenance',
  );
  await element.updateComplete;
  return element;
}

const status = (element: Element) => textOf(the(element, '[role=status]'));

describe('tc-provenance', () => {
  it('copies a citation at one press, and says so', async () => {
    const copied: string[] = [];
    clipboard((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    const element = await panel();
    expect(status(element)).to.equal('');
    named(element, 'button', 'Copy citation').click();
    await becomes(element, () => status(element) === 'Copied');
    expect(copied).to.have.length(1);
    expect(copied[0]).to.include('With beta: 70 of 100');
    expect(copied[0]).to.include('version 2026.1.0');
    expect(all(element, 'textarea')).to.deep.equal([]);
  });

  for (const [when, writeText] of [
    ['the page refuses', () => Promise.reject(new Error('refused'))],
    ['there is no clipboard', undefined],
  ] as const) {
    it(`selects the text where ${when}, and says why`, async () => {
      clipboard(writeText);
      const element = await panel();
      named(element, 'button', 'Copy citation').click();
      await becomes(element, () => status(element) !== '');
      await element.updateComplete;
      const field = the(element, 'textarea');
      expect(focused()).to.equal(field);
      expect(field.value).to.include('Study: FIRST');
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
      expect(status(element)).to.include('may not copy');
      expect(await faults(element)).to.equal('');
    });
  }

  it('says nothing of an earlier copy beside another figure', async () => {
    clipboard(() => Promise.resolve());
    const element = await panel();
    named(element, 'button', 'Copy citation').click();
    await becomes(element, () => status(element) === 'Copied');
    if (element.behind) element.behind = { ...element.behind };
    await element.updateComplete;
    expect(status(element)).to.equal('');
  });

  it('leads to the entry in a registry, and names what has no known place', async () => {
    const element = await panel();
    const link = named(element, 'a', 'NCT01234567');
    expect(link.getAttribute('href')).to.equal('https://clinicaltrials.gov/study/NCT01234567');
    expect(link.getAttribute('rel')).to.include('noopener');
    expect(textOf(element)).to.include('JapicCTI-1');
    expect(all(element, 'a').map(textOf)).not.to.include('JapicCTI-1');
  });

  it('opens and copies by keyboard, and can be touched, on the page', async () => {
    clipboard(() => Promise.resolve());
    await width('narrow');
    const page = await ready(
      html`<treatment-comparison
        .data=${dataset}
        compare="alpha-infusion beta-tablets"
      ></treatment-comparison>`,
    );
    const table = the(page, 'tc-table');
    named(table, 'button', 'No flare').click();
    await becomes(table, () => all(table, '.source').length > 0);
    named(table, 'button', 'Source and range').click();
    await becomes(table, () => all(table, 'tc-provenance').length === 1);
    const element = the(table, 'tc-provenance');
    await element.updateComplete;
    const button = named(element, 'button', 'Copy citation');
    button.focus();
    expect(button.getBoundingClientRect().height).to.be.at.least(44);
    button.click();
    await becomes(element, () => status(element) === 'Copied');
    expect(focused()).to.equal(button);
    expect(await faults(page)).to.equal('');
  });
});

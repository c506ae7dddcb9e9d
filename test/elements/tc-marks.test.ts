import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import type { Choice } from '../../src/domain/choice.js';
import type { Matter } from '../../src/domain/dataset-types.js';
import { ChooseEvent } from '../../src/elements/events.js';
import { registerMarks, type TcMarks } from '../../src/elements/tc-marks.js';
import { aDataset } from '../support/dataset.js';
import {
  all,
  becomes,
  focused,
  heard,
  named,
  put,
  shownView,
  textOf,
  the,
} from '../support/elements.js';
import { faults, ready } from '../support/page.js';

registerMarks();

const matters = Array.from({ length: 10 }, (_, place): Matter => ({
  id: `m${place}`,
  name: `Matter ${place}`,
  ...(place === 0 ? { outcomes: ['flare-free'] } : { topics: ['schedule'] }),
}));
const dataset = aDataset({ matters });
const ids = (count: number) => matters.slice(0, count).map(({ id }) => id);

async function marks(choice: Partial<Choice> = {}): Promise<TcMarks> {
  const { choosing, decision, table, about } = shownView({ dataset, choice });
  const source = { ...choosing, decision, table, about, today: '2026-06-01' };
  const element = the(put(html`<tc-marks .source=${source}></tc-marks>`), 'tc-marks');
  await element.updateComplete;
  return element;
}

const chip = (within: Element, name: string) => named(within, '.chip', name);
const inSight = (within: Element) =>
  all(within, '.chip').filter((one) => one.getClientRects().length > 0);
const status = (within: Element) => textOf(the(within, '[role=status]'));

describe('tc-marks', () => {
  it('has a button for each thing to mark, and says which are marked', async () => {
    const element = await marks({ marks: ['m1'] });
    expect(chip(element, 'Matter 1').ariaPressed).to.equal('true');
    expect(chip(element, 'Matter 2').ariaPressed).to.equal('false');
    expect(textOf(element)).to.contain('1 of 5 marked.');
  });

  it('asks for the mark that was made', async () => {
    const element = await marks();
    const asked: (readonly string[] | undefined)[] = [];
    element.addEventListener('tc-choose', (event) => {
      const choice = element.source?.choice;
      if (event instanceof ChooseEvent && choice) asked.push(event.change(choice).marks);
    });
    chip(element, 'Matter 3').click();
    expect(asked).to.deep.equal([['m3']]);
  });

  it('tells of each mark under a heading of its own', async () => {
    const element = await marks({ marks: ['m0'] });
    element.level = 3;
    await element.updateComplete;
    expect(textOf(the(element, 'h4'))).to.equal('Matter 0');
    expect(textOf(the(element, '.told'))).to.contain('Alpha and beta: 80 of 100 against 70 of 100');
  });

  it('does not mark a sixth, and says so to everyone', async () => {
    const element = await marks({ marks: ids(5) });
    const asked = heard(element, 'tc-choose');
    const sixth = chip(element, 'Matter 5');
    sixth.focus();
    await sendKeys({ press: 'Enter' });
    await becomes(element, () => status(element).startsWith('“Matter 5” is not marked'));
    expect(asked).to.deep.equal([]);
    expect(focused() === sixth && sixth.ariaDisabled).to.equal('true');
  });

  it('lets one of five be taken away', async () => {
    const element = await marks({ marks: ids(5) });
    const asked = heard(element, 'tc-choose');
    chip(element, 'Matter 4').click();
    expect(asked).to.deep.equal(['tc-choose']);
  });

  it('shows eight at first; the keyboard goes on to the rest', async () => {
    const element = await marks();
    expect(inSight(element).length).to.equal(8);
    the(element, '.more').focus();
    await sendKeys({ press: 'Enter' });
    await becomes(element, () => inSight(element).length === 10);
    await element.updateComplete;
    expect(focused() === chip(element, 'Matter 8')).to.equal(true);
    expect(all(element, '.more').length).to.equal(0);
  });

  it('keeps a chip in sight from which the mark was taken away', async () => {
    const element = await marks({ marks: ['m9'] });
    expect(inSight(element).length).to.equal(9);
    const { source } = await marks();
    if (source) element.source = source;
    await element.updateComplete;
    expect(inSight(element).map(textOf)).to.contain('Matter 9');
  });

  it('has targets of 44 pixels', async () => {
    const element = await marks();
    const heights = [...inSight(element), the(element, '.more')].map(
      (one) => one.getBoundingClientRect().height,
    );
    expect(Math.min(...heights)).to.be.at.least(44);
  });

  it('has no fault, marked and full', async () => {
    expect(await faults(await marks({ marks: ids(5) }))).to.equal('');
  });

  it('draws nothing without a source', async () => {
    const element = the(put(html`<tc-marks></tc-marks>`), 'tc-marks');
    await element.updateComplete;
    expect(textOf(element)).to.equal('');
  });
});

describe('marks on the page', () => {
  const page = () =>
    ready(
      html`<treatment-comparison
        .data=${dataset}
        compare="alpha-infusion beta-tablets"
        layout="page"
      ></treatment-comparison>`,
    );
  const groups = (element: Element) => all(the(element, 'tc-table'), '.group').map(textOf);

  it('move their rows up, and back again', async () => {
    const element = await page();
    const part = the(element, 'tc-marks');
    await becomes(part, () => inSight(part).length > 0);
    const table = the(element, 'tc-table');
    chip(part, 'Matter 0').click();
    await becomes(table, () => groups(element)[0]?.startsWith('What you marked') === true);
    chip(part, 'Matter 0').click();
    await becomes(table, () => !groups(element).join().includes('What you marked'));
  });

  it('keep the keyboard on the chip', async () => {
    const element = await page();
    const part = the(element, 'tc-marks');
    await becomes(part, () => inSight(part).length > 0);
    chip(part, 'Matter 2').focus();
    await sendKeys({ press: 'Space' });
    await becomes(part, () => status(part).startsWith('1 of 5'));
    expect(focused() === chip(part, 'Matter 2')).to.equal(true);
  });

  it('are told to nobody', async () => {
    const element = await page();
    const part = the(element, 'tc-marks');
    await becomes(part, () => inSight(part).length > 0);
    const told = heard(document.body, 'tc-change', 'tc-choose');
    chip(part, 'Matter 2').click();
    await becomes(part, () => status(part).startsWith('1 of 5'));
    expect(told).to.deep.equal([]);
  });
});
